import type { ImportProblemCode, ReportImport } from '../model/format.ts'
import type { TableRow } from './csv-rows.ts'
import { shortened } from './numeral.ts'

/** The columns of a table, by the names that its reader uses. */
export interface NamedColumns {
  readonly file: string
  readonly report: ReportImport
  /** Columns without which the table cannot be read. */
  readonly required: readonly string[]
  /** Further columns that are read when they are there. */
  readonly optional?: readonly string[]
  /** Columns that say nothing of the figures; null when any other column may stand in the table. */
  readonly ignored: readonly string[] | null
  /** How many rows may stand above the header. */
  readonly preamble?: number
}

/** A row of a table whose header has been found. */
export interface NamedRow {
  readonly line: number
  /** The trimmed text of a column, empty when the table has no such column. */
  text(column: string): string
  /** The place of a column in the row, from 1; 0 when the table has no such column. */
  position(column: string): number
  /** The columns of the table as they stand in the header. */
  readonly header: readonly string[]
}

/**
 * Reads a table by the names in its header, whatever their order, case and surrounding blanks. A missing column ends
 * it; an unknown one is reported and may be accepted; a row that is too short or too long is reported and left out.
 */
export async function* namedRows(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  columns: NamedColumns,
): AsyncIterable<NamedRow> {
  let header: Header | null = null
  let short: TableRow | null = null
  const above: TableRow[] = []
  for await (const row of rows) {
    if (header === null) {
      above.push(row)
      if (hasAll(row.cells, columns.required)) header = readHeader(row, columns)
      else if (above.length > (columns.preamble ?? 0)) break
      continue
    }
    if (short !== null) reportCellCount(short, header, columns, 'wrong cell count')
    short = null
    const filled = withoutBlankEnd(row.cells, header.names.length)
    if (filled.length === 0) continue
    if (filled.length !== header.names.length) short = row
    else yield namedRow(row, header)
  }
  // A last row with too few cells is a download that broke off.
  if (short !== null && header !== null) {
    reportCellCount(
      short,
      header,
      columns,
      short.cells.length < header.names.length ? 'truncated' : 'wrong cell count',
    )
  }
  if (header === null) reportNoHeader(above, columns)
}

interface Header {
  readonly names: readonly string[]
  readonly positions: ReadonlyMap<string, number>
}

function readHeader(row: TableRow, columns: NamedColumns): Header {
  const names = withoutBlankEnd(row.cells, 0)
  const positions = new Map<string, number>()
  const known = new Set(
    [...columns.required, ...(columns.optional ?? []), ...(columns.ignored ?? [])].map((name) => key(name)),
  )
  for (const [at, name] of names.entries()) {
    const place = { file: columns.file, line: row.line, column: at + 1 }
    if (positions.has(key(name))) {
      columns.report({
        ...place,
        code: 'duplicate key',
        words: { value: shortened(name) },
        acceptable: false,
      })
    } else if (columns.ignored !== null && !known.has(key(name))) {
      const words = { value: shortened(name), expected: [...known].join(', ') }
      columns.report({ ...place, code: 'unknown column', words, acceptable: true })
    }
    if (!positions.has(key(name))) positions.set(key(name), at)
  }
  // As its reader writes them too, so that a name need not be folded for each cell.
  for (const name of [...columns.required, ...(columns.optional ?? [])]) {
    const at = positions.get(key(name))
    if (at !== undefined) positions.set(name, at)
  }
  return { names, positions }
}

function namedRow(row: TableRow, { names, positions }: Header): NamedRow {
  return {
    line: row.line,
    header: names,
    text: (column) => (row.cells[positionOf(column, positions)] ?? '').trim(),
    position: (column) => positionOf(column, positions) + 1,
  }
}

function positionOf(column: string, positions: ReadonlyMap<string, number>): number {
  return positions.get(column) ?? positions.get(key(column)) ?? -1
}

/** Sheets and some exports add empty cells at the end of a row. */
function withoutBlankEnd(cells: readonly string[], least: number): readonly string[] {
  let end = cells.length
  while (end > least && (cells[end - 1] ?? '').trim() === '') end--
  if (least === 0) return cells.slice(0, end)
  return cells.every((cell) => cell.trim() === '') ? [] : cells.slice(0, end)
}

function hasAll(cells: readonly string[], required: readonly string[]): boolean {
  const names = new Set(cells.map((cell) => key(cell)))
  return required.every((name) => names.has(key(name)))
}

function key(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
}

function reportCellCount(
  row: TableRow,
  header: Header,
  columns: NamedColumns,
  code: ImportProblemCode,
): void {
  const words = { found: row.cells.length, expected: header.names.length }
  columns.report({ file: columns.file, line: row.line, column: null, code, words, acceptable: false })
}

/** Names what is missing in the row that comes nearest to the header. */
function reportNoHeader(above: readonly TableRow[], { file, report, required }: NamedColumns): void {
  const wanted = new Set(required.map((name) => key(name)))
  let nearest: TableRow | null = null
  let most = 0
  for (const row of above) {
    const found = row.cells.filter((cell) => wanted.has(key(cell))).length
    if (found > most) [nearest, most] = [row, found]
  }
  if (nearest === null) {
    const first = above[0]
    if (first === undefined) return
    const alone = first.cells.length === 1 ? (first.cells[0] ?? '') : ''
    const found = [';', '\t', '|', ','].find((mark) => hasAll(alone.split(mark), required))
    const place = { file, line: first.line, column: null, acceptable: false }
    if (found) report({ ...place, code: 'wrong delimiter', words: { found, expected: ',' } })
    else report({ ...place, code: 'not this format', words: { expected: required.join(', ') } })
    return
  }
  const names = new Set(nearest.cells.map((cell) => key(cell)))
  for (const name of required) {
    if (names.has(key(name))) continue
    const words = { value: name, expected: required.join(', ') }
    report({ file, line: nearest.line, column: null, code: 'missing column', words, acceptable: false })
  }
}
