import { parse } from 'csv-parse/sync'
import { type Observation, observation } from '../model/dataset.ts'
import { nearest } from '../model/edit-distance.ts'
import { parsePeriod } from '../model/period.ts'
import type { ProblemCode, Report, WorkspaceProblem } from './problem.ts'
import { readBySchema } from './schema-problems.ts'

/** What the rows of a release file are held against. */
export interface ReleaseContext {
  readonly file: string
  readonly indicators: ReadonlySet<string>
  isPlace(code: string): boolean
  isSource(id: string): boolean
  /** Nearest ids, for "did you mean". */
  readonly sources: Iterable<string>
}

/** The columns of a release file, in the order in which they are written. */
export const columns = [
  'indicator',
  'place',
  'period',
  'value',
  'absence',
  'status',
  'source',
  'note',
] as const
type Column = (typeof columns)[number]
const needed: readonly Column[] = ['indicator', 'place', 'period', 'value']

/** Reads the rows of a release; rows that are wrong are reported, each at its line, and left out. */
export function readObservations(
  text: string,
  context: ReleaseContext,
  report: Report,
): readonly Observation[] {
  const table = text.includes('"') ? quotedTable(text, context.file, report) : simpleTable(text)
  const header = table.rows[0]
  if (!header || !checkHeader(header, context.file, report)) return []
  const rows: Observation[] = []
  const reader = rowReader(header, context, report)
  for (let at = 1; at < table.rows.length; at++) {
    const cells = table.rows[at]
    if (!cells || (cells.length === 1 && cells[0] === '')) continue
    const row = reader(cells, table.lines?.[at] ?? at + 1)
    if (row) rows.push(row)
  }
  return rows
}

interface Table {
  readonly rows: readonly (readonly string[])[]
  /** Line of each row; null when rows are lines. */
  readonly lines: readonly number[] | null
}

/** Without a quotation mark in the file each row is a line and each comma parts two cells. */
function simpleTable(text: string): Table {
  return { rows: text.split('\n').map((line) => line.replace(/\r$/, '').split(',')), lines: null }
}

function quotedTable(text: string, file: string, report: Report): Table {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], info) => {
        rows.push(record)
        lines.push(info.lines - linesWithin(record))
        return null
      },
    })
    return { rows, lines }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
    report({ file, line, column: 1, field: null, code: 'syntax', words: { reason: message } })
    return { rows: [], lines }
  }
}

function linesWithin(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}

function checkHeader(header: readonly string[], file: string, report: Report): boolean {
  let fits = true
  const tell = (code: ProblemCode, field: string | null, words: WorkspaceProblem['words']): void => {
    fits = false
    const before = field === null ? 0 : header.slice(0, header.indexOf(field)).join(',').length
    const column = before === 0 ? 1 : before + 2
    report({ file, line: 1, column, field, code, words })
  }
  header.forEach((name, at) => {
    if (!columns.some((column) => column === name)) {
      tell('unknown column', name, { meant: nearest(name, columns) ?? '' })
    } else if (header.indexOf(name) !== at) tell('duplicate key', name, { key: name })
  })
  for (const name of needed) if (!header.includes(name)) tell('missing column', null, { name })
  return fits
}

function rowReader(header: readonly string[], context: ReleaseContext, report: Report) {
  const first = new Map<string, number>()
  const strings = new Map<string, string>()
  /** The same few codes stand in each row: kept once, not as pieces that hold the whole file in memory. */
  const shared = (text: string): string => {
    const known = strings.get(text)
    if (known !== undefined) return known
    strings.set(text, text)
    return text
  }
  return (cells: readonly string[], line: number): Observation | null => {
    if (cells.length !== header.length) {
      const words = { expected: header.length, got: cells.length }
      report({ file: context.file, line, column: 1, field: null, code: 'wrong cell count', words })
      return null
    }
    const row: Record<string, string> = {}
    cells.forEach((cell, at) => {
      const name = header[at] as Column
      if (cell !== '' || name === 'value')
        row[name] = name === 'value' || name === 'note' ? cell : shared(cell)
    })
    const read = validRow(row) ?? brokenRow(row, cells, header, line, context.file, report)
    if (!read || !checkRow(read, row, cells, header, line, context, report)) return null
    const key = `${read.indicator}|${read.place}|${read.period}`
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, line)
      return read
    }
    const { indicator, place, period } = read
    const words = { indicator, place, period, first: earlier }
    report({ file: context.file, line, column: 1, field: null, code: 'duplicate observation', words })
    return null
  }
}

const decimal = /^-?\d+(?:\.\d+)?$/

const periods = new Set<string>()

/** The same few hundred periods stand in every release of every data set: each is parsed once. */
function isPeriod(text: string): boolean {
  if (periods.has(text)) return true
  if (parsePeriod(text) === null) return false
  periods.add(text)
  return true
}

/** The row when it is plainly right, by the same rules as the schema but without its cost; null when in doubt. */
function validRow(row: Record<string, string>): Observation | null {
  const { indicator, place, period, value } = row
  if (!indicator || !place || !period || value === undefined) return null
  if (row.absence !== undefined || row.status !== undefined || !decimal.test(value)) return null
  return isPeriod(period) ? (row as unknown as Observation) : null
}

function brokenRow(
  row: Record<string, string>,
  cells: readonly string[],
  header: readonly string[],
  line: number,
  file: string,
  report: Report,
): Observation | null {
  const at = (path: readonly (string | number)[]) => ({
    line,
    column: columnOf(String(path[0] ?? ''), cells, header),
  })
  const parsed = { file, value: row, at, atKey: at }
  return readBySchema(observation, row, { parsed, path: [], field: null }, report)
}

/** Column of a cell in its line, from 1, as far as no cell before it is quoted. */
function columnOf(name: string, cells: readonly string[], header: readonly string[]): number {
  const at = header.indexOf(name)
  return at <= 0 ? 1 : cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 1)
}

function checkRow(
  read: Observation,
  row: Readonly<Record<string, string>>,
  cells: readonly string[],
  header: readonly string[],
  line: number,
  context: ReleaseContext,
  report: Report,
): boolean {
  let fits = true
  const tell = (field: Column, code: ProblemCode, words: WorkspaceProblem['words']): void => {
    fits = false
    report({ file: context.file, line, column: columnOf(field, cells, header), field, code, words })
  }
  if (!context.indicators.has(read.indicator)) {
    tell('indicator', 'unknown indicator', {
      id: read.indicator,
      meant: nearest(read.indicator, context.indicators) ?? '',
    })
  }
  if (!context.isPlace(read.place)) tell('place', 'unknown place', { id: read.place })
  if (read.source !== undefined && !context.isSource(read.source)) {
    tell('source', 'unknown source', { id: read.source, meant: nearest(read.source, context.sources) ?? '' })
  }
  if (read.value === '' && read.absence === undefined) tell('value', 'no value', {})
  if (read.value !== '' && read.absence !== undefined) {
    tell('value', 'value and absence', { absence: read.absence, got: `"${row.value}"` })
  }
  return fits
}
