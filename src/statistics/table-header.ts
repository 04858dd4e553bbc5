import { parse } from 'csv-parse/sync'
import { nearest } from '../model/edit-distance.ts'
import type { TableReading } from '../model/format.ts'
import type { ProblemList } from './problem-list.ts'

/** Where the columns that a table reading names stand in a file. */
export interface TableColumns {
  /** How many columns the file has. */
  readonly count: number
  /** The columns as the file calls them. */
  readonly names: readonly string[]
  /** Positions from 0. */
  readonly year: number
  readonly place: number
  /** In the order of the layout. */
  readonly breakdowns: readonly number[]
  readonly cells: readonly number[]
}

const delimiters = [',', ';', '\t', '|']

/**
 * Finds the columns of a table by its header line.
 * @param breakdowns names of the breakdowns in the order of the layout
 * @param line the header line of the file
 * @returns null when a column that is needed is missing, which is noted
 */
export function findColumns(
  reading: TableReading,
  breakdowns: readonly string[],
  line: string,
  problems: ProblemList,
): TableColumns | null {
  const names = cellsOf(line, reading.delimiter)?.map((name) => name.trim()) ?? null
  if (names === null) {
    problems.add('truncated', { line: 1 }, { found: line.length, expected: 'a whole header line' })
    return null
  }
  const other = delimiters.find((delimiter) => isHeaderBy(reading, line, delimiter))
  if (other !== undefined && other !== reading.delimiter) {
    problems.add('wrong delimiter', { line: 1 }, { found: shown(other), expected: shown(reading.delimiter) })
    return null
  }
  const header = likest(reading, names)
  if (shared(header, names) * 2 < header.length) {
    problems.add(
      'not this format',
      { line: 1, column: 1 },
      { found: names.join(', ').slice(0, 200), expected: header.join(', ') },
    )
    return null
  }
  return matchColumns(reading, breakdowns, header, names, problems)
}

function matchColumns(
  reading: TableReading,
  breakdowns: readonly string[],
  header: readonly string[],
  names: readonly string[],
  problems: ProblemList,
): TableColumns | null {
  const unknown = names.filter((name) => !header.includes(name))
  const missing = header.filter((name) => !names.includes(name))
  for (const name of unknown) {
    const column = names.indexOf(name) + 1
    problems.add(
      'unknown column',
      { line: 1, column },
      { column: name, nearest: nearest(name, missing) ?? missing[0] ?? '' },
    )
  }
  for (const name of missing) {
    problems.add(
      'missing column',
      { line: 1 },
      { column: name, nearest: nearest(name, unknown) ?? unknown[0] ?? '' },
    )
  }
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  for (const name of twice)
    problems.add(
      'unknown column',
      { line: 1, column: names.lastIndexOf(name) + 1 },
      { column: name, nearest: '' },
    )
  if (missing.length > 0) return null
  // A publisher's other header may call a column otherwise: its place in the first header says which it is.
  const first = reading.headers[0] ?? []
  const position = (role: string) => {
    const name = header.includes(role) ? role : (header[first.indexOf(role)] ?? role)
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`column ${role} stands in no header of its format`)
    return at
  }
  return {
    count: names.length,
    names,
    year: position(reading.year),
    place: position(reading.place.column),
    breakdowns: breakdowns.map((name) => position(reading.breakdowns[name] ?? name)),
    cells: reading.cells.map(position),
  }
}

function isHeaderBy(reading: TableReading, line: string, delimiter: string): boolean {
  const names = cellsOf(line, delimiter)
  if (names === null || names.length < 2) return false
  return shared(likest(reading, names), names) * 2 >= names.length
}

function likest(reading: TableReading, names: readonly string[]): readonly string[] {
  return reading.headers.reduce(
    (best, header) => (shared(header, names) > shared(best, names) ? header : best),
    reading.headers[0] ?? [],
  )
}

function shared(header: readonly string[], names: readonly string[]): number {
  return header.filter((name) => names.includes(name)).length
}

/** The cells of one line; null when a quotation mark in it is never closed. */
function cellsOf(line: string, delimiter: string): readonly string[] | null {
  try {
    const rows: string[][] = parse(line, { delimiter, relax_column_count: true, to: 1 })
    return rows[0] ?? []
  } catch {
    return null
  }
}

function shown(delimiter: string): string {
  return delimiter === '\t' ? 'TAB' : delimiter
}
