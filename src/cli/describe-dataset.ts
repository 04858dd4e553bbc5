import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { Workspace } from '../evidence/workspace.ts'
import type { Indicator } from '../model/dataset.ts'
import type { Format } from '../model/format.ts'
import { organization } from '../model/kinds/organization.ts'
import type { Source } from '../model/source.ts'

/** What was told to the workspace of an imported data set. */
export interface Described {
  /** Files written, from the root. */
  readonly wrote: readonly string[]
  /** The description that was completed, and the indicators to which it now says which rows they are. */
  readonly completed: { readonly file: string; readonly indicators: readonly string[] } | null
  /** Indicators of the format that the workspace's description does not have. */
  readonly lacking: readonly string[]
  /** Indicators left out of a new description because another data set has them. */
  readonly taken: readonly string[]
}

/** The publisher that formats name whose files may be anybody's: only a person can describe such a data set. */
export const nobody = 'unknown'

/** Path of a data set's description, from the root. */
export function descriptionFile(dataset: string): string {
  return `statistics/${dataset}/dataset.yaml`
}

/** Indicators of the format that other data sets of the workspace have already. */
export function takenIndicators(workspace: Workspace, dataset: string, format: Format): readonly string[] {
  const others = new Set(
    workspace.datasets
      .filter(({ id }) => id !== dataset)
      .flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  )
  return format.dataset.indicators.map(({ id }) => id).filter((id) => others.has(id))
}

/**
 * Makes the workspace know an imported data set. One that it does not describe gets a description by the format, and
 * its publisher a record when it has none; one that it describes is only told which rows its indicators are.
 */
export async function describeDataset(
  workspace: Workspace,
  dataset: string,
  format: Format,
  source: Source,
): Promise<Described> {
  const known = workspace.datasets.find(({ id }) => id === dataset)
  if (!known) {
    const taken = takenIndicators(workspace, dataset, format)
    const wrote = [
      ...(await writeDescription(workspace.root, dataset, format, new Set(taken))),
      ...(await writePublisher(workspace, dataset, format, source)),
    ]
    return { wrote, completed: null, lacking: [], taken }
  }
  const has = new Set(known.indicators.map(({ id }) => id))
  const offered = format.dataset.publisher === nobody ? [] : format.dataset.indicators
  const lacking = offered.map(({ id }) => id).filter((id) => !has.has(id))
  const file = descriptionFile(dataset)
  const completed = await completeDescription(join(workspace.root, file), format.dataset.indicators)
  return {
    wrote: [],
    completed: completed.length === 0 ? null : { file, indicators: completed },
    lacking,
    taken: [],
  }
}

async function writeDescription(
  root: string,
  dataset: string,
  format: Format,
  taken: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { title, publisher, licence, url, indicators } = format.dataset
  const file = descriptionFile(dataset)
  const own = indicators.filter(({ id }) => !taken.has(id))
  const address = url === undefined ? {} : { url }
  const about = { id: dataset, title, publisher, licence, ...address, format: format.id, indicators: own }
  await writeNew(join(root, file), yaml(about))
  return [file]
}

/** A record needs a source that the workspace knows, so the release's own goes into a bibliography beside it. */
async function writePublisher(
  workspace: Workspace,
  dataset: string,
  { dataset: { publisher, publisherName, publisherAcronym } }: Format,
  source: Source,
): Promise<readonly string[]> {
  if (workspace.records.some(({ id }) => id === publisher)) return []
  const record = `records/${organization.folder}/${publisher}.yaml`
  const bibliography = `sources/${dataset}.json`
  if (await exists(join(workspace.root, record))) return []
  const names = [
    { text: publisherName.es, language: 'es', kind: 'official' },
    {
      text: publisherName.en,
      language: 'en',
      kind: publisherName.en === publisherName.es ? 'common' : 'translation',
    },
    ...(publisherAcronym === undefined ? [] : [{ text: publisherAcronym, kind: 'acronym' }]),
  ]
  const statements = { name: names.map((value) => ({ value, source: source.id })) }
  const isCited = workspace.sources.some(({ id }) => id === source.id)
  if (!isCited) await writeNew(join(workspace.root, bibliography), `${JSON.stringify([source], null, 2)}\n`)
  await writeNew(join(workspace.root, record), yaml({ statements }))
  return isCited ? [record] : [record, bibliography]
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
}

async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
}

/** Whether there is such a file. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Writes `select` to the indicators that lack it; every other line of the file stays as it is. */
async function completeDescription(
  path: string,
  indicators: readonly Indicator[],
): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8')
  const { text: completed, ids } = completeSelects(text, indicators)
  if (ids.length > 0) await writeFile(path, completed)
  return ids
}

/**
 * The text of a description in which each indicator that lacks a `select` has the one of the given indicator with its
 * id, on the line below the id. Only where an indicator is written in flow style is the file laid out anew.
 */
export function completeSelects(
  text: string,
  indicators: readonly Indicator[],
): { readonly text: string; readonly ids: readonly string[] } {
  const selects = new Map(indicators.map(({ id, select }) => [id, select]))
  const document = parseDocument(text)
  const list = document.get('indicators')
  const ids: string[] = []
  const insertions: (Insertion | null)[] = []
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item) || item.has('select')) continue
    const id = item.get('id')
    const select = typeof id === 'string' ? selects.get(id) : undefined
    if (select === undefined) continue
    ids.push(String(id))
    insertions.push(belowId(text, item, select))
    item.set('select', document.createNode(select))
  }
  let completed = text
  for (const insertion of insertions.reverse()) {
    if (insertion === null) return { text: document.toString({ lineWidth: 0 }), ids }
    const { at, line } = insertion
    const lineEnd = text.startsWith('\r\n', at) ? '\r\n' : '\n'
    completed = `${completed.slice(0, at)}${lineEnd}${line}${completed.slice(at)}`
  }
  return { text: completed, ids }
}

interface Insertion {
  readonly at: number
  readonly line: string
}

function belowId(
  text: string,
  item: YAMLMap,
  select: Readonly<Record<string, readonly string[]>>,
): Insertion | null {
  const pair = item.items.find(({ key }) => isScalar(key) && key.value === 'id')
  const key = isScalar(pair?.key) ? pair.key.range : null
  const value = isScalar(pair?.value) ? pair.value.range : null
  if (item.flow === true || !key || !value) return null
  const lineStart = text.lastIndexOf('\n', key[0]) + 1
  const lineEnd = text.indexOf('\n', value[1])
  const flow = stringify(select, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim()
  const at = lineEnd < 0 ? text.length : text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
  return { at, line: `${' '.repeat(key[0] - lineStart)}select: { ${flow.slice(1, -1)} }` }
}
