import { Readable } from 'node:stream'
import { CsvError, type InfoRecord, parse } from 'csv-parse'
import { nearest } from '../model/edit-distance.ts'
import type { TableReading } from '../model/format.ts'
import type { Layout } from '../model/layout.ts'
import { decodeFile } from './decode-file.ts'
import type { ProblemList } from './problem-list.ts'
import { type Encoding, longestLine } from './scan-file.ts'
import type { TableColumns } from './table-header.ts'
import {
  decimalNumber,
  earliestYear,
  isAfter,
  type LastMonth,
  placeOfKey,
  wholeNumber,
  withThousands,
} from './table-rules.ts'

/** A table in which something is wrong, as far as it is needed to say what and where. */
export interface DoubtfulTable {
  readonly path: string
  readonly encoding: Encoding
  readonly reading: TableReading
  readonly layout: Layout
  readonly columns: TableColumns
  readonly last: LastMonth | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Keys that are known to stand in more than one row. */
  readonly twice: readonly (readonly string[])[]
}

interface Line {
  readonly cells: readonly string[]
  readonly number: number
}

/** Reads a table slowly, cell by cell, and notes every place where it is not as it should be. */
export async function diagnoseTable(table: DoubtfulTable, problems: ProblemList): Promise<void> {
  const checkRow = rowChecker(table, problems)
  let short: Line | null = null
  let number = 1
  const text = Readable.from(decodeFile(table.path, table.encoding), { objectMode: false })
  const parser = text.pipe(
    parse({
      delimiter: table.reading.delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      from: 2,
      max_record_size: longestLine,
    }),
  )
  text.on('error', (error) => parser.destroy(error))
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: InfoRecord }>) {
      if (short) noteCellCount(short, table, problems)
      number = info.lines
      short = record.length === table.columns.count ? null : { cells: record, number }
      if (!short) checkRow({ cells: record, number })
      if (problems.isFull) return
    }
    if (short) noteLastLine(short, table, problems)
  } catch (error) {
    noteSyntax(error, number + 1, problems)
  }
}

function noteCellCount({ cells, number }: Line, { columns }: DoubtfulTable, problems: ProblemList): void {
  problems.add('wrong cell count', { line: number }, { found: cells.length, expected: columns.count })
}

/** A last line with too few cells is where a download broke off. */
function noteLastLine(line: Line, table: DoubtfulTable, problems: ProblemList): void {
  if (line.cells.length > table.columns.count) noteCellCount(line, table, problems)
  else
    problems.add(
      'truncated',
      { line: line.number },
      { found: line.cells.length, expected: table.columns.count },
    )
}

function noteSyntax(error: unknown, line: number, problems: ProblemList): void {
  if (!(error instanceof CsvError)) throw error
  // Without a long line, only a quotation mark that is never closed makes a record this long.
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  if (unclosed) problems.add('truncated', { line }, { kind: 'quote' })
  else problems.add('not readable', { line }, { kind: 'quote' })
}

function rowChecker(table: DoubtfulTable, problems: ProblemList): (line: Line) => void {
  const { columns, reading, layout } = table
  const checkCategory = categoryChecker(table, problems)
  const twice = new Map(table.twice.map((key) => [JSON.stringify(key), 0]))
  const named = (at: number) => columns.names[at] ?? ''
  return (line) => {
    const { cells, number } = line
    const year = cells[columns.year] ?? ''
    const key = cells[columns.place] ?? ''
    const place = placeOfKey(key, reading.place.key)
    if (place === null) {
      const words = { column: named(columns.place), found: key, kind: reading.place.key }
      problems.add('wrong place', { line: number, column: columns.place + 1 }, words)
    }
    checkYear(table, year, number, problems)
    const breakdowns = columns.breakdowns.map((at) => cells[at] ?? '')
    checkCategory(breakdowns, number)
    columns.cells.forEach((at, cell) => {
      const where = { line: number, column: at + 1 }
      checkCell(
        table,
        { text: cells[at] ?? '', column: named(at), year: Number(year), month: cell + 1 },
        where,
        problems,
      )
    })
    const id = JSON.stringify([...breakdowns, place ?? key, year])
    const first = twice.get(id)
    if (first === undefined) return
    if (first === 0) twice.set(id, number)
    else
      problems.add('duplicate key', { line: number }, { key: keyText(layout, breakdowns, key, year), first })
  }
}

function keyText(layout: Layout, breakdowns: readonly string[], place: string, year: string): string {
  return [year, place, ...layout.breakdowns.map((_, at) => breakdowns[at] ?? '')].join(', ')
}

function checkYear(table: DoubtfulTable, year: string, line: number, problems: ProblemList): void {
  const where = { line, column: table.columns.year + 1 }
  const column = table.columns.names[table.columns.year] ?? ''
  if (!/^\d{4}$/.test(year) || Number(year) < earliestYear) {
    problems.add('wrong period', where, { column, found: year, kind: 'year' })
  } else if (year > table.today.slice(0, 4)) {
    problems.add('future period', where, { column, found: year, today: table.today })
  }
}

interface Cell {
  readonly text: string
  readonly column: string
  readonly year: number
  readonly month: number
}

function checkCell(
  table: DoubtfulTable,
  cell: Cell,
  where: { line: number; column: number },
  problems: ProblemList,
): void {
  const { text, column } = cell
  if (text === '') return
  const whole = table.layout.values === 'whole'
  if (withThousands.test(text) && !(decimalNumber.test(text) && !whole)) {
    problems.add('thousands separator', where, { column, found: text, meant: text.replace(/[^\d-]/g, '') })
  } else if (whole && /^-\d+$/.test(text)) {
    problems.add('negative count', where, { column, found: text })
  } else if (!(whole ? wholeNumber : decimalNumber).test(text)) {
    problems.add('wrong number', where, { column, found: text, kind: table.layout.values })
  } else if (text !== '0' && table.last !== null && isAfter(cell.year, cell.month, table.last)) {
    const through = `${table.last.year}-${String(table.last.month).padStart(2, '0')}`
    problems.add('future period', where, { column, found: text, through, kind: 'month' })
  }
}

/** Each unknown category is told once, where it first stands. */
function categoryChecker({ reading, columns }: DoubtfulTable, problems: ProblemList) {
  const { categories } = reading
  if (categories === null) return () => {}
  const known = new Set(categories.map((category) => JSON.stringify(category)))
  return (breakdowns: readonly string[], line: number) => {
    const id = JSON.stringify(breakdowns)
    if (known.has(id)) return
    known.add(id)
    const near = nearestCategory(breakdowns, categories)
    const at = Math.max(
      0,
      breakdowns.findIndex((value, index) => value !== near?.[index]),
    )
    const where = { line, column: (columns.breakdowns[at] ?? 0) + 1 }
    problems.add('unknown category', where, {
      found: breakdowns.join(' / '),
      nearest: near?.join(' / ') ?? '',
    })
  }
}

/** The category with the most values in common, of these the one whose other values are nearest. */
function nearestCategory(
  breakdowns: readonly string[],
  categories: readonly (readonly string[])[],
): readonly string[] | null {
  const agreeing = (category: readonly string[]) =>
    category.filter((value, at) => value === breakdowns[at]).length
  const most = Math.max(0, ...categories.map(agreeing))
  const close = categories.filter((category) => agreeing(category) === most)
  const text = nearest(
    breakdowns.join(' / '),
    close.map((category) => category.join(' / ')),
  )
  const near = close.find((category) => category.join(' / ') === text)
  return near ?? (most > 0 ? (close[0] ?? null) : null)
}
