import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { numberText } from '../check/reporters/evidence-text.ts'
import { workspaceNames } from '../check/reporters/workspace-names.ts'
import { type ExportChoice, exportedDataset, exportedFigures } from '../evidence/exported-figures.ts'
import type { Observatory } from '../evidence/observatory.ts'
import { openObservatory } from '../evidence/open-observatory.ts'
import { nearest } from '../model/edit-distance.ts'
import type { Language } from '../model/language.ts'
import { isDay } from '../model/period.ts'
import type { Source } from '../model/source.ts'
import { csvText } from '../statistics/export/csv.ts'
import { dictionaryText } from '../statistics/export/dictionary.ts'
import {
  type ExportedDataset,
  type ExportedFigure,
  notingSources,
} from '../statistics/export/exported-figure.ts'
import {
  dataPackage,
  type FileMeasure,
  indicatorsTable,
  packageFiles,
  sourcesTable,
} from '../statistics/export/frictionless.ts'
import { jsonText } from '../statistics/export/json.ts'
import { sdmxCsvText } from '../statistics/export/sdmx-csv.ts'
import type { Effects } from './effects.ts'
import type { ExportFormat } from './export-formats.ts'
import { exportWords } from './export-words.ts'
import { exit, Failure } from './failure.ts'
import { workspaceAbove } from './find-workspace.ts'
import { loadWorkspace } from './load-workspace.ts'
import { commandWords } from './words.ts'

export interface ExportOptions {
  readonly workspace: string | null
  readonly format: ExportFormat
  /** A file, for a Data Package a folder; null for standard output. */
  readonly output: string | null
  /** The day as of which figures stand; null for the newest. */
  readonly asOf: string | null
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean
  readonly language: Language
}

/**
 * `cotejo export`: the figures of an indicator or of a whole data set for other programs, with a data dictionary and
 * the source of each figure.
 * @param id of an indicator or a data set
 * @returns the exit status: 0, or 1 when there is no figure
 * @throws Failure when there is no workspace or no such id, the options do not fit, or the output cannot be written
 */
export async function exportFigures(id: string, options: ExportOptions, effects: Effects): Promise<number> {
  const say = { ...commandWords[options.language], ...exportWords[options.language] }
  const { format, output, asOf, language } = options
  if (asOf !== null && !isDay(asOf)) throw new Failure(say.notADay(asOf))
  if (output === null && (format === 'parquet' || format === 'datapackage'))
    throw new Failure(say.needsOutput(format))
  const root =
    options.workspace === null ? await workspaceAbove(effects.cwd) : resolve(effects.cwd, options.workspace)
  if (root === null) throw new Failure(say.notAWorkspace(effects.cwd))
  const workspace = await loadWorkspace(root, language, effects.complain)
  const observatory = await openObservatory(workspace)
  try {
    const choice = {
      ...chosen(id, observatory, language),
      asOf,
      language,
      placeName: workspaceNames(workspace).placeName,
    }
    const sources = new Map<string, Source>()
    let count = 0
    const figures = counting(
      notingSources(exportedFigures(observatory, workspace, choice), sources),
      () => count++,
    )
    const exported = exportedDataset(workspace, choice)
    if (output === null) {
      for await (const piece of pieces(figures, exported, options)) effects.out(piece)
    } else {
      await write(resolve(effects.cwd, output), figures, exported, sources, options, effects).catch(
        (error: NodeJS.ErrnoException) => {
          if (error instanceof Failure || error.code === undefined) throw error
          throw new Failure(say.cannotWrite(output, error.code))
        },
      )
      effects.out(`${say.wrote(output, numberText(count, language), count === 1)}\n`)
      const dictionary = dictionaryFile(output, format)
      if (dictionary !== null) effects.out(`${say.alsoWrote(dictionary)}\n`)
    }
    if (count > 0) return exit.clean
    effects.complain(say.none(id, asOf))
    return exit.errors
  } finally {
    observatory.close()
  }
}

/** The data set and the indicators that an id means. */
function chosen(
  id: string,
  { datasets }: Observatory,
  language: Language,
): Pick<ExportChoice, 'dataset' | 'indicators'> {
  const whole = datasets.find((dataset) => dataset.id === id)
  if (whole) return { dataset: whole, indicators: whole.indicators.map((indicator) => indicator.id) }
  const dataset = datasets.find(({ indicators }) => indicators.some((indicator) => indicator.id === id))
  if (dataset) return { dataset, indicators: [id] }
  const ids = datasets.flatMap((each) => [each.id, ...each.indicators.map((indicator) => indicator.id)])
  throw new Failure(exportWords[language].unknown(id, nearest(id, ids)))
}

async function* counting(
  figures: AsyncIterable<ExportedFigure>,
  count: () => void,
): AsyncGenerator<ExportedFigure> {
  for await (const figure of figures) {
    count()
    yield figure
  }
}

function pieces(
  figures: AsyncIterable<ExportedFigure>,
  exported: ExportedDataset,
  { format, bom, language }: ExportOptions,
): AsyncIterable<string> {
  if (format === 'json') return jsonText(figures, exported, language)
  if (format === 'sdmx-csv') return sdmxCsvText(figures, exported, language)
  return csvText(figures, { language, bom })
}

/** Where the dictionary stands beside a single file; null where the export holds it itself. */
function dictionaryFile(output: string, format: ExportFormat): string | null {
  return format === 'csv' || format === 'sdmx-csv' ? `${output.replace(/\.csv$/i, '')}.dictionary.md` : null
}

async function write(
  path: string,
  figures: AsyncIterable<ExportedFigure>,
  exported: ExportedDataset,
  sources: ReadonlyMap<string, Source>,
  options: ExportOptions,
  effects: Effects,
): Promise<void> {
  const { format, language } = options
  if (format === 'datapackage') return writePackage(path, figures, exported, sources, options, effects)
  if (format === 'parquet') {
    const { writeParquet } = await import('../statistics/export/parquet.ts')
    const dictionary = () => dictionaryText(exported, sources.values(), language)
    return replacing(path, (part) => writeParquet(figures, part, { language, dictionary }))
  }
  await replacing(path, (part) => writePieces(part, pieces(figures, exported, options)))
  const dictionary = dictionaryFile(path, format)
  if (dictionary !== null) await writeFile(dictionary, dictionaryText(exported, sources.values(), language))
}

/** Writes beside the file and then puts it in its place, so that nobody finds half of it. */
async function replacing(path: string, write: (part: string) => Promise<unknown>): Promise<void> {
  const part = `${path}.part-${process.pid}`
  try {
    await write(part)
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}

async function writePieces(path: string, text: AsyncIterable<string>): Promise<FileMeasure> {
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    Readable.from(text),
    async function* (parts: AsyncIterable<string>) {
      for await (const part of parts) {
        const encoded = Buffer.from(part)
        hash.update(encoded)
        bytes += encoded.length
        yield encoded
      }
    },
    createWriteStream(path),
  )
  return { bytes, sha256: hash.digest('hex') }
}

async function writePackage(
  folder: string,
  figures: AsyncIterable<ExportedFigure>,
  exported: ExportedDataset,
  sources: ReadonlyMap<string, Source>,
  { language, output, bom }: ExportOptions,
  effects: Effects,
): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[]
    throw error
  })
  if (names.length > 0 && !names.includes(packageFiles.descriptor))
    throw new Failure(exportWords[language].notAPackage(output ?? effects.cwd))
  const measures = new Map<string, FileMeasure>()
  const put = async (file: string, text: AsyncIterable<string>) => {
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    await replacing(path, async (part) => measures.set(file, await writePieces(part, text)))
  }
  await put(packageFiles.figures, csvText(figures, { language, bom }))
  await put(packageFiles.indicators, once(indicatorsTable(exported)))
  await put(packageFiles.sources, once(sourcesTable(sources.values())))
  await put(packageFiles.dictionary, once(dictionaryText(exported, sources.values(), language)))
  const descriptor = dataPackage(exported, sources.values(), measures)
  await put(packageFiles.descriptor, once(`${JSON.stringify(descriptor, null, 2)}\n`))
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
