import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { recordEntities, sourceEntity } from '../../formats/follow-the-money.ts'
import { recordFeature } from '../../formats/geojson.ts'
import { recordCells, recordColumns } from '../../formats/records-csv.ts'
import type { Viewer } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { RecordSummary } from '../../model/record-summary.ts'
import type { RecordQuery } from '../../registry/records/record-query.ts'
import { saidOfRecords } from '../../registry/records/said-of-records.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import type { Registry } from '../../registry/registry.ts'
import { tableText } from '../../statistics/export/csv.ts'
import { spreadsheetText } from '../../statistics/export/spreadsheet-text.ts'
import type { Environment } from '../environment.ts'

export type ExportFormat = 'csv' | 'geojson' | 'ftm'

/** The media types of the formats. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json',
  ftm: 'application/x-ndjson',
}

/** The format that the request asks for: by parameter, else by the header Accept; null for JSON. */
export function formatAsked(parameter: string | undefined, accept: string | undefined): ExportFormat | null {
  if (parameter !== undefined) return parameter === 'json' ? null : (parameter as ExportFormat)
  const types = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim())
  for (const type of types) {
    if (type === 'application/json' || type === '*/*') return null
    for (const format of ['csv', 'geojson', 'ftm'] as const)
      if (mediaTypes[format].split(';')[0] === type) return format
  }
  return null
}

/**
 * A whole list as a file, page by page as the reader takes it: of a long one no more than a page is in memory.
 * @param complain told when it could not be finished; the reader sees the answer break off
 */
export function exportRecords(
  context: Context<Environment>,
  registry: Registry,
  query: RecordQuery,
  format: ExportFormat,
  complain: (error: unknown) => void,
): Response {
  const viewer = context.get('viewer')
  context.header('Content-Type', mediaTypes[format])
  context.header(
    'Content-Disposition',
    `attachment; filename="records.${format === 'ftm' ? 'ftm.json' : format}"`,
  )
  context.header('Vary', 'Accept, Authorization, Cookie')
  context.header('Cache-Control', viewer.account === null ? 'no-cache' : 'private, no-store')
  const pieces = piecesOf[format](registry, viewer, query)
  return stream(
    context,
    async (output) => {
      for await (const piece of pieces) {
        if (output.aborted) return
        await output.write(piece)
      }
    },
    async (error, output) => {
      complain(error)
      output.abort()
    },
  )
}

async function* pagesOf(
  registry: Registry,
  viewer: Viewer,
  query: RecordQuery,
): AsyncGenerator<readonly RecordSummary[]> {
  let cursor = query.cursor
  do {
    const page = await searchRecords(registry, viewer, cursor === undefined ? query : { ...query, cursor })
    yield page.records
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}

type Pieces = (registry: Registry, viewer: Viewer, query: RecordQuery) => AsyncGenerator<string>

const piecesOf: Readonly<Record<ExportFormat, Pieces>> = {
  async *csv(registry, viewer, query) {
    const [only] = query.kinds.length === 1 ? query.kinds : []
    const kind = only === undefined ? null : kindNamed(only)
    yield tableText([recordColumns(kind)])
    for await (const records of pagesOf(registry, viewer, query)) {
      if (records.length === 0) continue
      yield tableText(records.map((record) => recordCells(record, kind).map(spreadsheetText)))
    }
  },

  async *geojson(registry, viewer, query) {
    let before = '{"type":"FeatureCollection","features":[\n'
    for await (const records of pagesOf(registry, viewer, query)) {
      for (const record of records) {
        yield before + JSON.stringify(recordFeature(record))
        before = ',\n'
      }
    }
    yield `${before === ',\n' ? '' : before}\n]}\n`
  },

  async *ftm(registry, viewer, query) {
    const told = new Set<string>()
    for await (const records of pagesOf(registry, viewer, query)) {
      const ids = records.map(({ id }) => id)
      const { statements, sources } = await saidOfRecords(registry, viewer, ids)
      const fresh = [...sources.values()].filter(({ id }) => !told.has(id))
      for (const { id } of fresh) told.add(id)
      const entities = [
        ...fresh.map(sourceEntity),
        ...records.flatMap((record) => recordEntities(record, statements.get(record.id) ?? [], sources)),
      ]
      yield entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
    }
  },
}
