import type { Kind } from '../model/kind.ts'
import type { RecordSummary } from '../model/record-summary.ts'

const shared = [
  'id',
  'kind',
  'title_en',
  'title_es',
  'starts',
  'ends',
  'state',
  'municipality',
  'latitude',
  'longitude',
] as const

/** The names of the columns: those of all records, the fields of the kind where the list is of one, else `values`. */
export function recordColumns(kind: Kind | null): readonly string[] {
  return [...shared, ...(kind === null ? ['values'] : Object.keys(kind.fields)), 'version', 'changed_at']
}

/**
 * The cells of a record under {@link recordColumns}. A value of several parts and a list of several values are JSON.
 * Whoever writes them to a file for spreadsheets still has to keep formulas from being run.
 */
export function recordCells(record: RecordSummary, kind: Kind | null): readonly string[] {
  const { id, title, starts, ends, state, municipality, latitude, longitude, current, version } = record
  const values = kind === null ? [current] : Object.keys(kind.fields).map((name) => alone(current[name]))
  return [
    ...[id, record.kind, title.en, title.es, starts, ends, state, municipality, latitude, longitude],
    ...values,
    ...[version, record.changedAt.toISOString()],
  ].map(cell)
}

/** The one value of a list of one: most lists are. */
function alone(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
