import type { DuckDBConnection } from '@duckdb/node-api'
import type { Layout } from '../model/layout.ts'
import { presentLetter, removedLetter } from '../model/layout.ts'
import { queryRows } from './duckdb.ts'
import { quoteText } from './identifier.ts'
import { cellColumns, keyColumns } from './staged-rows.ts'
import type { CellChange, Changes } from './store.ts'

/** A release held against its base. */
export interface Comparison {
  readonly changes: Changes
  /** Rows of the base that the release no longer has, and the key of the first. */
  readonly rowsRemoved: number
  readonly firstRemoved: string
  /** Totals over the cells that have a number in both. */
  readonly totalBefore: number
  readonly totalAfter: number
}

const mostChanges = 20

/**
 * Puts the rows that differ between the staged release and its base into the table `difference`, and tells of them.
 * @param base a query of the rows of the base
 */
export async function compareWithBase(
  connection: DuckDBConnection,
  path: string,
  base: string,
  layout: Layout,
): Promise<Comparison> {
  await connection.run(differenceSql(path, base, layout))
  const counts = await countChanges(connection, layout)
  const removed = await removedRows(connection, layout)
  const totals = await compareTotals(connection, base, layout)
  return {
    changes: { ...counts, largest: await largestChanges(connection, layout) },
    ...removed,
    ...totals,
  }
}

/** No change at all: of a release that has no base. */
export const noChanges: Changes = { revised: 0, added: 0, removed: 0, largest: [] }

/** The rows of `difference` as the store keeps them: only what differs from the base. */
export function deltaSql(layout: Layout): string {
  const keys = keyColumns(layout)
  const cells = cellColumns(layout)
  const values = cells.map(
    (cell) => `CASE WHEN ${cell} IS DISTINCT FROM b${cell} THEN ${cell} END AS ${cell}`,
  )
  const letters = cells.map((_, at) => {
    const letter = `substr(absent, ${at + 1}, 1)`
    return `CASE WHEN fresh OR ${letter} <> substr(babsent, ${at + 1}, 1) THEN ${letter} ELSE '${presentLetter}' END`
  })
  return `SELECT ${[...keys, ...values].join(', ')},
      CASE WHEN gone THEN ${quoteText(removedLetter.repeat(cells.length))}
        ELSE nullif(${letters.join(' || ')}, ${quoteText(presentLetter.repeat(cells.length))}) END AS absent
    FROM difference ORDER BY ${keys.join(', ')}`
}

function differenceSql(path: string, base: string, layout: Layout): string {
  const keys = keyColumns(layout)
  const cells = cellColumns(layout)
  const present = quoteText(presentLetter.repeat(cells.length))
  const fields = [
    ...keys.map((key) => `coalesce(n.${key}, b.${key}) AS ${key}`),
    'n.place IS NULL AS gone',
    'b.place IS NULL AS fresh',
    ...cells.flatMap((cell) => [`n.${cell} AS ${cell}`, `b.${cell} AS b${cell}`]),
    `coalesce(n.absent, ${present}) AS absent`,
    `coalesce(b.absent, ${present}) AS babsent`,
  ]
  const differs = [...cells, 'absent'].map((cell) => `n.${cell} IS DISTINCT FROM b.${cell}`)
  return `CREATE OR REPLACE TABLE difference AS SELECT ${fields.join(', ')}
    FROM read_parquet(${quoteText(path)}) n FULL JOIN (${base}) b
      ON ${keys.map((key) => `n.${key} = b.${key}`).join(' AND ')}
    WHERE n.place IS NULL OR b.place IS NULL OR ${differs.join(' OR ')}`
}

async function countChanges(connection: DuckDBConnection, layout: Layout): Promise<Omit<Changes, 'largest'>> {
  const cells = cellColumns(layout)
  const count = (condition: (after: string, before: string) => string) =>
    cells.map((cell) => `count(*) FILTER (${condition(cell, `b${cell}`)})`).join(' + ')
  const [row] = await queryRows(
    connection,
    `SELECT ${count((after, before) => `${after} IS NOT NULL AND ${before} IS NOT NULL AND ${after} <> ${before}`)} AS revised,
      ${count((after, before) => `${after} IS NOT NULL AND ${before} IS NULL`)} AS added,
      ${count((after, before) => `${after} IS NULL AND ${before} IS NOT NULL`)} AS removed
    FROM difference`,
  )
  return { revised: Number(row?.revised), added: Number(row?.added), removed: Number(row?.removed) }
}

async function removedRows(
  connection: DuckDBConnection,
  layout: Layout,
): Promise<Pick<Comparison, 'rowsRemoved' | 'firstRemoved'>> {
  const keys = keyColumns(layout)
  const reader = await connection.runAndReadAll(
    `SELECT count(*) OVER () AS rows, ${keys.join(', ')} FROM difference WHERE gone ORDER BY ${keys.join(', ')} LIMIT 1`,
  )
  const [rows = 0, ...key] = reader.getRows()[0] ?? []
  return { rowsRemoved: Number(rows), firstRemoved: key.join(', ') }
}

async function compareTotals(
  connection: DuckDBConnection,
  base: string,
  layout: Layout,
): Promise<Pick<Comparison, 'totalBefore' | 'totalAfter'>> {
  const cells = cellColumns(layout)
  const number = (cell: string) => (layout.values === 'whole' ? cell : `TRY_CAST(${cell} AS DOUBLE)`)
  const sum = (part: (cell: string) => string) =>
    cells.map((cell) => `coalesce(sum(${part(cell)}), 0)`).join(' + ')
  const [all] = await queryRows(connection, `SELECT ${sum(number)} AS total FROM (${base})`)
  const [moved] = await queryRows(
    connection,
    `SELECT ${sum((cell) => `CASE WHEN ${cell} IS NULL THEN ${number(`b${cell}`)} END`)} AS dropped,
      ${sum((cell) => `CASE WHEN b${cell} IS NOT NULL THEN ${number(cell)} - ${number(`b${cell}`)} END`)} AS moved
    FROM difference`,
  )
  const totalBefore = Number(all?.total) - Number(moved?.dropped)
  return { totalBefore, totalAfter: totalBefore + Number(moved?.moved) }
}

async function largestChanges(connection: DuckDBConnection, layout: Layout): Promise<readonly CellChange[]> {
  const keys = keyColumns(layout)
  const cells = cellColumns(layout)
  const parts = cells.map(
    (
      cell,
      at,
    ) => `SELECT ${keys.join(', ')}, ${at} AS cell, b${cell} AS before, ${cell} AS after FROM difference
      WHERE b${cell} IS NOT NULL AND ${cell} IS DISTINCT FROM b${cell}`,
  )
  const rows = await queryRows(
    connection,
    `SELECT ${keys.join(', ')}, cell, before::VARCHAR AS before, after::VARCHAR AS after FROM (${parts.join(' UNION ALL ')})
    ORDER BY abs(coalesce(TRY_CAST(after AS DOUBLE), 0) - TRY_CAST(before AS DOUBLE)) DESC, ${keys.join(', ')}, cell
    LIMIT ${mostChanges}`,
  )
  return rows.map((row) => ({
    breakdowns: Object.fromEntries(layout.breakdowns.map((name) => [name, String(row[name])])),
    place: String(row.place),
    period: `${row.period}${layout.cells[Number(row.cell)] ?? ''}`,
    before: row.before === null ? null : String(row.before),
    after: row.after === null ? null : String(row.after),
  }))
}
