import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { workspaceNames } from '../check/reporters/workspace-names.ts'
import { type ExportChoice, exportedDataset, exportedFigures } from '../evidence/exported-figures.ts'
import type { Observatory } from '../evidence/observatory.ts'
import type { Workspace } from '../evidence/workspace.ts'
import { type Language, language as languages } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { csvText } from '../statistics/export/csv.ts'
import { dictionaryText } from '../statistics/export/dictionary.ts'
import { notingSources } from '../statistics/export/exported-figure.ts'
import { jsonText } from '../statistics/export/json.ts'
import type { Environment } from './environment.ts'

const contentTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
} as const
export type DownloadFormat = keyof typeof contentTypes

/** A file that a reader of the site may take away. */
export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
  readonly name: string
}

/**
 * The newest figures of an indicator as a file.
 * @returns null when there is no such indicator
 */
export async function datasetDownload(
  observatory: Observatory,
  workspace: Workspace,
  indicator: string,
  format: DownloadFormat,
  language: Language,
): Promise<Download | null> {
  const dataset = observatory.datasets.find(({ indicators }) => indicators.some(({ id }) => id === indicator))
  if (!dataset) return null
  const { placeName } = workspaceNames(workspace)
  const choice = { dataset, indicators: [indicator], asOf: null, language, placeName }
  const bytes = await bytesOf(observatory, workspace, choice, format)
  return { bytes, contentType: contentTypes[format], name: `${indicator}.${format}` }
}

async function bytesOf(
  observatory: Observatory,
  workspace: Workspace,
  choice: ExportChoice,
  format: DownloadFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = choice
  const sources = new Map<string, Source>()
  const figures = notingSources(exportedFigures(observatory, workspace, choice), sources)
  const exported = exportedDataset(workspace, choice)
  if (format === 'csv') return joined(csvText(figures, { language, bom: false }))
  if (format === 'json') return joined(jsonText(figures, exported, language))
  const { writeParquet } = await import('../statistics/export/parquet.ts')
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-download-'))
  try {
    const file = join(folder, 'figures.parquet')
    const dictionary = () => dictionaryText(exported, sources.values(), language)
    await writeParquet(figures, file, { language, dictionary })
    return new Uint8Array(await readFile(file))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function joined(pieces: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: string[] = []
  for await (const piece of pieces) parts.push(piece)
  return new TextEncoder().encode(parts.join(''))
}

/**
 * Serves `/data/<indicator>.csv`, `.json` and `.parquet`, with `?language=es` in Spanish. A release never changes, so
 * a reader who has the file of the same releases is told so without it being made again.
 */
export function statisticsDownloads(
  app: Hono<Environment>,
  observatory: Observatory,
  workspace: Workspace,
): void {
  app.get('/data/:file{.+\\.(?:csv|json|parquet)}', async (context) => {
    const file = context.req.param('file')
    const dot = file.lastIndexOf('.')
    const indicator = file.slice(0, dot)
    const format = file.slice(dot + 1) as DownloadFormat
    const asked = languages.safeParse(context.req.query('language'))
    const language = asked.success ? asked.data : (workspace.settings.languages[0] ?? 'en')
    const tag = entityTag(observatory, indicator, `${format}|${language}`)
    if (tag === null) return context.notFound()
    context.header('ETag', tag)
    context.header('Cache-Control', 'no-cache')
    if (isKnown(context, tag)) return context.body(null, 304)
    const download = await datasetDownload(observatory, workspace, indicator, format, language)
    if (!download) return context.notFound()
    context.header('Content-Type', download.contentType)
    context.header('Content-Disposition', disposition(download.name))
    return context.body(download.bytes)
  })
}

/** Beside the releases it names this process: files of a workspace may be edited while the site is down. */
function entityTag(observatory: Observatory, indicator: string, variant: string): string | null {
  const dataset = observatory.datasets.find(({ indicators }) => indicators.some(({ id }) => id === indicator))
  if (!dataset) return null
  const hash = createHash('sha256')
  hash.update(JSON.stringify([performance.timeOrigin, indicator, variant, dataset]))
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

function isKnown(context: Context, tag: string): boolean {
  const known = context.req.header('If-None-Match') ?? ''
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*')
}

/** A plain name for old readers and the exact one for the rest. */
function disposition(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
