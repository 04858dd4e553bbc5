import type { DuckDBConnection } from '@duckdb/node-api'
import type { Layout } from '../model/layout.ts'
import { parsePeriod } from '../model/period.ts'
import { queryRows } from './duckdb.ts'
import { quoteIdentifier, quoteText } from './identifier.ts'

/** The rows of a file that is being imported, sorted, in a file of the staging folder. */
export interface StagedRows {
  readonly path: string
  readonly rows: number
}

/** The columns that tell rows apart, quoted, in the order in which rows are sorted. */
export function keyColumns(layout: Layout): readonly string[] {
  return [...layout.breakdowns, 'place', 'period'].map(quoteIdentifier)
}

/** The columns of the cells: `c1`, `c2`, … . */
export function cellColumns(layout: Layout): readonly string[] {
  return layout.cells.map((_, at) => `c${at + 1}`)
}

/**
 * Writes the rows of a query, in its order, as a file of the store. The few rows in which a release differs from its
 * base are pressed harder: it costs little time there, and there are many such releases.
 */
export async function writeRows(
  connection: DuckDBConnection,
  sql: string,
  path: string,
  amount: 'all rows' | 'differences' = 'all rows',
): Promise<void> {
  const level = amount === 'all rows' ? 3 : 19
  const options = `FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL ${level}`
  await connection.run(`COPY (${sql}) TO ${quoteText(path)} (${options})`)
}

/** How many rows a written file has, and whether each key is greater than the one before it. */
export async function readBack(
  connection: DuckDBConnection,
  path: string,
  layout: Layout,
): Promise<{ readonly rows: number; readonly inOrder: boolean }> {
  const key = `row(${keyColumns(layout).join(', ')})`
  const [row] = await queryRows(
    connection,
    `SELECT count(*) AS rows, count(*) FILTER (NOT key > before) AS misplaced
     FROM (SELECT ${key} AS key, lag(${key}) OVER () AS before FROM read_parquet(${quoteText(path)}))`,
  )
  return { rows: Number(row?.rows), inOrder: Number(row?.misplaced) === 0 }
}

/** The keys that more than one row has, each as its values in order. */
export async function keysTwice(
  connection: DuckDBConnection,
  path: string,
  layout: Layout,
  limit: number,
): Promise<readonly (readonly string[])[]> {
  const keys = keyColumns(layout).join(', ')
  const rows = await connection.runAndReadAll(
    `SELECT ${keys} FROM read_parquet(${quoteText(path)}) GROUP BY ${keys} HAVING count(*) > 1 ORDER BY ${keys} LIMIT ${limit}`,
  )
  return rows.getRows().map((row) => row.map(String))
}

/** The last period of which the rows have a value; null when they have none. */
export async function lastPeriod(
  connection: DuckDBConnection,
  path: string,
  layout: Layout,
): Promise<string | null> {
  const lists = cellColumns(layout).map(
    (cell) => `list(DISTINCT period) FILTER (${cell} IS NOT NULL) AS ${cell}`,
  )
  const reader = await connection.runAndReadAll(
    `SELECT ${lists.join(', ')} FROM read_parquet(${quoteText(path)})`,
  )
  const periods = (reader.getRowsJS()[0] ?? []).flatMap((list, at) =>
    Array.isArray(list) ? list.map((period) => `${period}${layout.cells[at] ?? ''}`) : [],
  )
  return periods.reduce<string | null>(
    (last, period) => (last === null || isLater(period, last) ? period : last),
    null,
  )
}

function isLater(period: string, other: string): boolean {
  const [a, b] = [parsePeriod(period), parsePeriod(other)]
  const [end, otherEnd] = [a?.end ?? '', b?.end ?? '']
  // Of a year and its last month, which end together, the year is told.
  return end > otherEnd || (end === otherEnd && (a?.start ?? '') < (b?.start ?? ''))
}
