import { type Dataset, dataset, type Observation } from '../model/dataset.ts'
import { organization } from '../model/kinds/organization.ts'
import { checkRecord, checkSource, inside, isPlace, type KnownIds } from './known-ids.ts'
import { type ParsedFile, parseYamlFile } from './parsed-file.ts'
import type { Report } from './problem.ts'
import { readObservations } from './read-observations.ts'
import { reportUnexpected } from './read-records.ts'
import { type Place, readBySchema } from './schema-problems.ts'
import { mostBytesOfTable, mostBytesOfYaml, readText, type WorkspaceFiles } from './workspace-files.ts'

/** The data sets of a workspace with their observations, keyed `<data set id>/<release id>`. */
export interface Statistics {
  readonly datasets: readonly Dataset[]
  readonly observations: ReadonlyMap<string, readonly Observation[]>
}

/** Reads all data sets and their releases; what is wrong is reported and left out. */
export function readDatasets(files: WorkspaceFiles, known: KnownIds, report: Report): Statistics {
  const datasets: Dataset[] = []
  const observations = new Map<string, readonly Observation[]>()
  const indicatorIn = new Map<string, string>()
  const paths = files.list('statistics')
  for (const folder of new Set(paths.map((path) => path.split('/')[1] ?? ''))) {
    const inFolder = paths.filter((path) => path.startsWith(`statistics/${folder}/`))
    const parsed = readDescription(files, folder, inFolder, report)
    if (!parsed) continue
    const read = readDataset(parsed, folder, known, indicatorIn, report)
    if (!read) continue
    datasets.push(read)
    readReleases(files, read, parsed, inFolder, known, observations, report)
  }
  return { datasets, observations }
}

function readDescription(
  files: WorkspaceFiles,
  folder: string,
  inFolder: readonly string[],
  report: Report,
): ParsedFile | null {
  const file = `statistics/${folder}/dataset.yaml`
  if (!inFolder.includes(file)) {
    for (const path of inFolder) reportUnexpected(path, file, report)
    if (inFolder.length === 0) reportUnexpected(`statistics/${folder}`, file, report)
    return null
  }
  const text = readText(files, file, mostBytesOfYaml, report)
  return text === null ? null : parseYamlFile(file, text, report)
}

function readDataset(
  parsed: ParsedFile,
  folder: string,
  known: KnownIds,
  indicatorIn: Map<string, string>,
  report: Report,
): Dataset | null {
  const whole: Place = { parsed, path: [], field: null }
  const read = readBySchema(dataset, parsed.value, whole, report)
  if (!read) return null
  if (read.id !== folder) {
    const words = { id: read.id, folder }
    report({ file: parsed.file, ...parsed.at(['id']), field: 'id', code: 'id not folder', words })
  }
  checkRecord(read.publisher, organization.name, known, inside(whole, 'publisher'), report)
  read.indicators.forEach(({ id }, at) => {
    checkFirst(id, indicatorIn, inside(whole, 'indicators', at, 'id'), report)
  })
  const releaseIn = new Map<string, string>()
  read.releases.forEach(({ id, source }, at) => {
    checkFirst(id, releaseIn, inside(whole, 'releases', at, 'id'), report)
    checkSource(source, known, inside(whole, 'releases', at, 'source'), report)
  })
  return read
}

function checkFirst(id: string, seen: Map<string, string>, place: Place, report: Report): void {
  const first = seen.get(id)
  const { parsed, path, field } = place
  if (first === undefined) seen.set(id, parsed.file)
  else report({ file: parsed.file, ...parsed.at(path), field, code: 'duplicate id', words: { id, first } })
}

function readReleases(
  files: WorkspaceFiles,
  read: Dataset,
  parsed: ParsedFile,
  inFolder: readonly string[],
  known: KnownIds,
  observations: Map<string, readonly Observation[]>,
  report: Report,
): void {
  const folder = parsed.file.slice(0, parsed.file.lastIndexOf('/'))
  const expected = new Set([parsed.file])
  read.releases.forEach((release, at) => {
    const file = `${folder}/${release.file}`
    expected.add(file)
    if (!inFolder.includes(file)) {
      const place = parsed.at(['releases', at, 'file'])
      const field = `releases[${at + 1}].file`
      report({ file: parsed.file, ...place, field, code: 'no release file', words: { name: release.file } })
      return
    }
    const text = readText(files, file, mostBytesOfTable, report)
    if (text === null) return
    const context = {
      file,
      indicators: new Set(read.indicators.map((indicator) => indicator.id)),
      isPlace: (code: string) => isPlace(code, known),
      isSource: (id: string) => known.sources.has(id),
      sources: known.sources,
    }
    observations.set(`${read.id}/${release.id}`, readObservations(text, context, report))
  })
  for (const file of inFolder) {
    if (expected.has(file) || file.endsWith('/README.md')) continue
    report({ file, line: 1, column: 1, field: null, code: 'file of no release', words: {} })
  }
}
