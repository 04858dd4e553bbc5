import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { TableReading } from '../model/format.ts'
import { decodeFile, decodeWindows1252 } from './decode-file.ts'
import { diagnoseTable } from './diagnose-table.ts'
import { isFailureOfDisk } from './disk-full.ts'
import { queryRows } from './duckdb.ts'
import { quoteIdentifier } from './identifier.ts'
import type { ImportRequest } from './import-release.ts'
import { mostProblems, type ProblemList } from './problem-list.ts'
import { type FileScan, longestLine } from './scan-file.ts'
import { keysTwice, readBack, type StagedRows, writeRows } from './staged-rows.ts'
import { findColumns, type TableColumns } from './table-header.ts'
import { rawSql, type TablePlan, tableSql } from './table-query.ts'
import { hasMonths, type LastMonth } from './table-rules.ts'

/**
 * Reads a table into a sorted file of the staging folder.
 * @returns null when the file is not as it should be, which is noted
 */
export async function stageTable(
  connection: DuckDBConnection,
  request: ImportRequest,
  reading: TableReading,
  scan: FileScan,
  staging: string,
  problems: ProblemList,
): Promise<StagedRows | null> {
  const { layout } = request.format
  if (scan.longLine !== null) {
    problems.add('line too long', { line: scan.longLine }, { limit: longestLine })
    return null
  }
  const columns = findColumns(reading, layout.breakdowns, await headerLine(request.file.path, scan), problems)
  if (columns === null || (problems.found.length > 0 && !request.accept)) return null
  const plan = await planTable(connection, request, reading, columns, scan, staging)
  const path = join(staging, 'rows.parquet')
  const doubtful = { ...plan, path: request.file.path, encoding: scan.encoding, today: request.today }
  try {
    await writeRows(connection, tableSql(plan), path)
  } catch (error) {
    request.signal?.throwIfAborted()
    if (isFailureOfDisk(error)) throw error
    const before = problems.found.length
    await diagnoseTable({ ...doubtful, twice: [] }, problems)
    if (problems.found.length === before) {
      problems.add('not readable', { line: null }, { reason: firstLine(error) })
      return null
    }
    if (problems.isFatal || !request.accept) return null
    await writeRows(connection, tableSql({ ...plan, knownCategories: false }), path)
  }
  const { rows, inOrder } = await readBack(connection, path, layout)
  if (!inOrder) {
    const twice = await keysTwice(connection, path, layout, mostProblems)
    if (twice.length === 0) throw new Error(`${request.file.name}: the rows were not written in order`)
    await diagnoseTable({ ...doubtful, reading: { ...reading, categories: null }, twice }, problems)
    return null
  }
  if (rows === 0) problems.add('empty file', { line: null })
  return rows === 0 ? null : { path, rows }
}

async function planTable(
  connection: DuckDBConnection,
  request: ImportRequest,
  reading: TableReading,
  columns: TableColumns,
  scan: FileScan,
  staging: string,
): Promise<TablePlan> {
  const { layout } = request.format
  const recode = scan.encoding === 'windows-1252'
  const path = recode ? await recodeFile(request.file.path, staging) : request.file.path
  if (reading.categories) await listCategories(connection, layout.breakdowns, reading.categories)
  const plan: TablePlan = {
    path,
    encoding: recode || scan.encoding === 'utf-8' ? 'utf-8' : 'latin-1',
    reading,
    layout,
    columns,
    last: null,
    thisYear: Number(request.today.slice(0, 4)),
    knownCategories: reading.categories !== null,
  }
  return hasMonths(layout) ? { ...plan, last: await lastMonth(connection, request, plan) } : plan
}

/** DuckDB reads no Windows-1252, so a file that needs it is written once more as UTF-8. */
async function recodeFile(path: string, staging: string): Promise<string> {
  const recoded = join(staging, 'recoded.csv')
  await pipeline(
    Readable.from(decodeFile(path, 'windows-1252'), { objectMode: false }),
    createWriteStream(recoded),
  )
  return recoded
}

async function listCategories(
  connection: DuckDBConnection,
  breakdowns: readonly string[],
  categories: readonly (readonly string[])[],
): Promise<void> {
  if (breakdowns.length === 0) return
  const names = breakdowns.map(quoteIdentifier)
  await connection.run(`CREATE TABLE listed (${names.map((name) => `${name} VARCHAR`).join(', ')})`)
  const appender = await connection.createAppender('listed')
  for (const category of categories) {
    for (const value of category) appender.appendVarchar(value)
    appender.endRow()
  }
  appender.closeSync()
  await connection.run(
    `CREATE TABLE category AS SELECT *, row_number() OVER (ORDER BY ${names.join(', ')})::INTEGER AS rank
     FROM (SELECT DISTINCT * FROM listed)`,
  )
}

/** The last month published: as the file's name says, else the last of which the file has a number; never to come. */
async function lastMonth(
  connection: DuckDBConnection,
  request: ImportRequest,
  plan: TablePlan,
): Promise<LastMonth | null> {
  const today = { year: plan.thisYear, month: Number(request.today.slice(5, 7)) }
  const told = plan.reading.lastMonth(request.file.name) ?? (await lastFilledMonth(connection, plan))
  if (told === null) return today
  return told.year > today.year || (told.year === today.year && told.month > today.month) ? today : told
}

async function lastFilledMonth(connection: DuckDBConnection, plan: TablePlan): Promise<LastMonth | null> {
  const months = plan.columns.cells.map((cell, at) => `WHEN f${cell} IS NOT NULL THEN ${at + 1}`).reverse()
  const year = `TRY_CAST(f${plan.columns.year} AS USMALLINT)`
  try {
    const [row] = await queryRows(
      connection,
      `SELECT max(${year}::INTEGER * 100 + CASE ${months.join(' ')} END) AS month FROM ${rawSql(plan)}`,
    )
    if (row?.month === null || row?.month === undefined) return null
    return { year: Math.floor(Number(row.month) / 100), month: Number(row.month) % 100 }
  } catch {
    // The file cannot be read through: the reading that follows finds out why.
    return null
  }
}

async function headerLine(path: string, scan: FileScan): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: longestLine }) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    if (chunk.includes(10)) break
  }
  const bytes = Buffer.concat(chunks)
  const end = bytes.indexOf(10)
  const line = end < 0 ? bytes : bytes.subarray(0, end)
  const text = scan.encoding === 'utf-8' ? new TextDecoder().decode(line) : decodeWindows1252(line)
  return text.replace(/\r$/, '')
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
