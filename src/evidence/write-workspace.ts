import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify as stringifyTable } from 'csv-stringify/sync'
import { stringify as stringifyYaml } from 'yaml'
import { kindNamed } from '../model/codebook.ts'
import type { Dataset, Observation } from '../model/dataset.ts'
import type { RegistryRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { columns } from './read-observations.ts'
import type { Workspace } from './workspace.ts'
import { settingsFile } from './workspace-files.ts'

/**
 * Writes a workspace to a folder, so that reading it gives the same again. A file that would not change is not
 * touched, and files of entries that the workspace no longer holds are left for the caller to remove.
 * @param root folder to write to; the briefs are copied when it is not the workspace's own
 * @throws Error when an id or a file name is no name for a file
 */
export function writeWorkspace(workspace: Workspace, root: string): void {
  const files = workspaceTexts(workspace)
  for (const [path, text] of files) writeIfChanged(join(root, path), new TextEncoder().encode(text))
  if (root === workspace.root) return
  for (const path of workspace.briefs)
    writeIfChanged(join(root, path), readFileSync(join(workspace.root, path)))
}

function writeIfChanged(file: string, bytes: Uint8Array): void {
  try {
    if (readFileSync(file).equals(bytes)) return
  } catch {
    mkdirSync(dirname(file), { recursive: true })
  }
  writeFileSync(file, bytes)
}

/** The text of every file of a workspace but its briefs, by path from the root. */
export function workspaceTexts(workspace: Workspace): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  files.set(settingsFile, yamlText(workspace.settings))
  for (const [file, sources] of bibliographiesOf(workspace)) {
    files.set(file, `${JSON.stringify(sources, null, 2)}\n`)
  }
  for (const record of workspace.records) files.set(recordPath(record), yamlText(recordFile(record)))
  for (const dataset of workspace.datasets) {
    const folder = `statistics/${fileName(dataset.id)}`
    files.set(`${folder}/dataset.yaml`, yamlText(dataset))
    for (const [file, text] of releaseTexts(dataset, workspace.observations))
      files.set(`${folder}/${file}`, text)
  }
  for (const [id, text] of workspace.documents) files.set(`documents/${fileName(id)}.txt`, text)
  return files
}

/** One line for each scalar and no aliases: a changed value is a changed line. */
function yamlText(value: unknown): string {
  return stringifyYaml(value, { lineWidth: 0, aliasDuplicateObjects: false })
}

function bibliographiesOf(workspace: Workspace): ReadonlyMap<string, readonly Source[]> {
  const files = new Map<string, Source[]>()
  for (const source of workspace.sources) {
    const file = workspace.bibliographies?.get(source.id) ?? 'sources/sources.json'
    const sources = files.get(file)
    if (sources) sources.push(source)
    else files.set(file, [source])
  }
  return files
}

function recordPath(record: RegistryRecord): string {
  const kind = kindNamed(record.kind)
  if (!kind) throw new Error(`unknown kind of record: ${record.kind}`)
  return `records/${kind.folder}/${fileName(record.id)}.yaml`
}

/** Statements by field, each field where its first statement stands in the record. */
function recordFile(record: RegistryRecord): object {
  const statements: Record<string, object[]> = {}
  for (const { record: _, field, value, status, ...rest } of record.statements) {
    statements[field] ??= []
    statements[field].push({ value, ...rest, ...(status === 'accepted' ? {} : { status }) })
  }
  return { ...(record.restricted && { restricted: record.restricted }), statements }
}

function* releaseTexts(
  dataset: Dataset,
  observations: Workspace['observations'],
): Iterable<readonly [string, string]> {
  for (const release of dataset.releases) {
    const rows = observations.get(`${dataset.id}/${release.id}`)
    if (rows) yield [fileName(release.file), tableText(rows)]
  }
}

/** The four columns that every release has, and of the others those that one of its rows needs. */
function tableText(rows: readonly Observation[]): string {
  const used = columns.filter((column, at) => at < 4 || rows.some((row) => row[column] !== undefined))
  const cells = rows.map((row) => used.map((column) => row[column] ?? ''))
  return stringifyTable([[...used], ...cells], { quoted_match: /[\r\n",]/ })
}

/** @throws Error when the name would lead out of its folder, be hidden, or be no name at all */
function fileName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
  if (/^\.|^$|[/\\\u0000]/.test(name)) throw new Error(`not a file name: ${JSON.stringify(name)}`)
  return name
}
