import { join } from 'node:path'
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'
import type { FormatRow, RowReading } from '../model/format.ts'
import { absenceLetters, type Layout, presentLetter } from '../model/layout.ts'
import { parsePeriod } from '../model/period.ts'
import { isKnownPlace, levelOf, stateOfMunicipality } from '../model/place-codes.ts'
import { quoteIdentifier, quoteText } from './identifier.ts'
import type { ImportRequest } from './import-release.ts'
import { mostProblems, type ProblemList } from './problem-list.ts'
import { keyColumns, readBack, type StagedRows, writeRows } from './staged-rows.ts'
import { decimalNumber, hasMonths, wholeNumber, withThousands } from './table-rules.ts'

/**
 * Takes the rows of a format's own reader into a sorted file of the staging folder.
 * @returns null when something is wrong that nobody may accept, or has accepted; it is noted
 */
export async function stageRows(
  connection: DuckDBConnection,
  request: ImportRequest,
  reading: RowReading,
  staging: string,
  problems: ProblemList,
): Promise<StagedRows | null> {
  const { layout } = request.format
  const breakdowns = layout.breakdowns.map(quoteIdentifier)
  await connection.run(
    `CREATE TABLE incoming (${[...breakdowns, 'place', 'period'].map((name) => `${name} VARCHAR`).join(', ')},
      cell USMALLINT, value VARCHAR, letter VARCHAR, line UINTEGER)`,
  )
  const appender = await connection.createAppender('incoming')
  const file = {
    name: request.file.name,
    path: request.file.path,
    published: request.release.published,
    mapping: request.mapping,
  }
  let through = ''
  for await (const row of reading.rows(file, problems.note)) {
    request.signal?.throwIfAborted()
    const cell = checkRow(row, request, problems)
    if (cell === null) continue
    append(appender, row, cell)
    if (row.value !== '' && row.period > through) through = row.period
  }
  appender.closeSync()
  await noteDuplicates(connection, layout, problems)
  if (problems.isFatal || (problems.found.length > 0 && !request.accept)) return null
  const path = join(staging, 'rows.parquet')
  await writeRows(connection, rowsSql(layout, through), path)
  const { rows, inOrder } = await readBack(connection, path, layout)
  if (!inOrder) throw new Error(`${request.file.name}: the rows were not written in order`)
  if (rows === 0) problems.add('empty file', { line: null })
  return rows === 0 ? null : { path, rows }
}

/** Where a row's number belongs. */
interface CellPlace {
  readonly period: string
  /** From 1. */
  readonly cell: number
}

function append(appender: DuckDBAppender, row: FormatRow, { period, cell }: CellPlace): void {
  for (const value of row.breakdowns) appender.appendVarchar(value)
  appender.appendVarchar(row.place)
  appender.appendVarchar(period)
  appender.appendUSmallInt(cell)
  if (row.value === '') appender.appendNull()
  else appender.appendVarchar(row.value)
  appender.appendVarchar(row.value === '' ? absenceLetters[row.absence ?? 'missing'] : presentLetter)
  appender.appendUInteger(row.line)
  appender.endRow()
}

function checkRow(row: FormatRow, request: ImportRequest, problems: ProblemList): CellPlace | null {
  const { layout, projections } = request.format
  const where = { line: row.line }
  checkValue(row, layout, problems)
  if (!isPlace(row.place)) problems.add('wrong place', where, { found: row.place, kind: 'any', column: '' })
  const period = parsePeriod(row.period)
  const cell = period === null ? null : cellOf(row.period, layout)
  if (period === null || cell === null) {
    problems.add('wrong period', where, {
      found: row.period,
      kind: hasMonths(layout) ? 'month' : 'any',
      column: '',
    })
    return null
  }
  if (!projections && row.value !== '' && (period.start ?? '') > request.today) {
    problems.add('future period', where, { column: '', found: row.period, today: request.today })
  }
  return cell
}

function checkValue({ value, line }: FormatRow, layout: Layout, problems: ProblemList): void {
  if (value === '') return
  const whole = layout.values === 'whole'
  if ((whole ? wholeNumber : decimalNumber).test(value)) return
  const words = { column: '', found: value, kind: layout.values }
  if (whole && /^-\d+$/.test(value)) problems.add('negative count', { line }, words)
  else if (withThousands.test(value)) {
    problems.add('thousands separator', { line }, { ...words, meant: value.replace(/[^\d-]/g, '') })
  } else problems.add('wrong number', { line }, words)
}

/** A country, state or municipality that there is, or a place of another form, which only its publisher knows. */
function isPlace(code: string): boolean {
  const level = levelOf(code)
  if (level === 'municipality') return stateOfMunicipality(code) !== null && !code.endsWith('000')
  return level === null ? code !== '' : isKnownPlace(code) || !code.startsWith('MX-')
}

function cellOf(period: string, layout: Layout): CellPlace | null {
  const at = layout.cells.findIndex((cell) => cell === '' || period.endsWith(cell))
  const suffix = layout.cells[at]
  if (suffix === undefined) return null
  const start = suffix === '' ? period : period.slice(0, -suffix.length)
  return parsePeriod(start) === null ? null : { period: start, cell: at + 1 }
}

async function noteDuplicates(
  connection: DuckDBConnection,
  layout: Layout,
  problems: ProblemList,
): Promise<void> {
  const keys = [...keyColumns(layout), 'cell']
  const reader = await connection.runAndReadAll(
    `SELECT min(line), list_sort(list(line))[2], ${keys.join(', ')} FROM incoming
     GROUP BY ${keys.join(', ')} HAVING count(*) > 1 ORDER BY 2 LIMIT ${mostProblems}`,
  )
  for (const [first, line, ...key] of reader.getRows()) {
    const cell = Number(key.pop())
    const text = `${key.join(', ')}${layout.cells[cell - 1] ?? ''}`
    problems.add('duplicate key', { line: Number(line) }, { key: text, first: Number(first) })
  }
}

/** @param through the last period with a number in the file: a month after it that has no row is not out yet */
function rowsSql(layout: Layout, through: string): string {
  const keys = keyColumns(layout)
  const type = layout.values === 'whole' ? 'BIGINT' : 'VARCHAR'
  const cells = layout.cells.map((_, at) => `max(value) FILTER (cell = ${at + 1})::${type} AS c${at + 1}`)
  const letters = layout.cells.map((suffix, at) => {
    const unpublished = `period || ${quoteText(suffix)} > ${quoteText(through)}`
    const without = hasMonths(layout)
      ? `CASE WHEN ${unpublished} THEN '${absenceLetters['not yet published']}' ELSE '${absenceLetters.missing}' END`
      : `'${absenceLetters.missing}'`
    return `coalesce(max(letter) FILTER (cell = ${at + 1}), ${without})`
  })
  return `SELECT ${[...keys, ...cells].join(', ')},
      nullif(${letters.join(' || ')}, ${quoteText(presentLetter.repeat(layout.cells.length))}) AS absent
    FROM incoming GROUP BY ${keys.join(', ')} ORDER BY ${keys.join(', ')}`
}
