import type { DuckDBValue } from '@duckdb/node-api'
import { listValue } from '@duckdb/node-api'
import { absenceLetters, presentLetter, removedLetter } from '../model/layout.ts'
import type { RowChoice } from './cell-choice.ts'
import { type CellStep, silentLetter } from './cell-step.ts'
import { quoteIdentifier } from './identifier.ts'
import type { StatisticsStore } from './open-store.ts'
import type { ReleaseChain } from './release-chain.ts'

/** Absences as numbers that no count reaches, so that a cell and its absence are one number to DuckDB. */
const lowest = -9223372036854775808n
const letters = [...Object.values(absenceLetters), removedLetter]
const codes = letters.map((letter, at) => ({ letter, code: lowest + BigInt(at) }))
const highestCode = lowest + BigInt(letters.length)

/**
 * The whole numbers of a chain of releases as steps: what the first release holds, added together by place and
 * period, and what each later one adds to that or takes from it.
 */
export async function wholeSteps(
  store: StatisticsStore,
  chain: ReleaseChain,
  choice: RowChoice,
): Promise<readonly CellStep[]> {
  const [base, ...later] = chain
  if (!base) return []
  const steps = await baseSteps(store, store.pathOf(base), choice)
  if (later.length === 0) return steps
  const files = later.map((manifest) => store.pathOf(manifest))
  return [...steps, ...(await laterSteps(store, store.pathOf(base), files, base.layout.breakdowns, choice))]
}

async function baseSteps(store: StatisticsStore, file: string, choice: RowChoice): Promise<CellStep[]> {
  const sums = choice.cells.map((at) => `sum(c${at + 1})::HUGEINT`)
  const rows = await ask(
    store,
    `SELECT ${choice.group}, period, absent, count(*), ${sums.join(', ')}
     FROM read_parquet($${choice.values.length + 1})
     WHERE ${choice.where} GROUP BY 1, 2, 3`,
    [...choice.values, file],
  )
  return rows.map(([place, period, absent, count, ...cells]) => ({
    order: 0,
    place: String(place),
    period: String(period),
    count: Number(count),
    letters: choice.cells.map((at) =>
      absent === null ? presentLetter : (String(absent)[at] ?? presentLetter),
    ),
    before: null,
    values: cells as (bigint | null)[],
  }))
}

async function laterSteps(
  store: StatisticsStore,
  base: string,
  files: readonly string[],
  breakdowns: readonly string[],
  choice: RowChoice,
): Promise<CellStep[]> {
  const key = [...breakdowns.map(quoteIdentifier), 'place', 'period'].join(', ')
  const each = (make: (at: number) => string, between = ', ') => choice.cells.map(make).join(between)
  const stated = each((at) => `${statedCell(at)} AS e${at}`)
  const next = choice.values.length + 1
  const rows = await ask(
    store,
    `WITH later AS (
       SELECT ${key}, list_position($${next + 1}::VARCHAR[], filename) AS step, ${stated}
       FROM read_parquet($${next + 1}::VARCHAR[], filename = true) WHERE ${choice.where}),
     touched AS (SELECT DISTINCT ${key} FROM later),
     rows AS (
       SELECT * FROM later
       UNION ALL
       SELECT ${key}, 0 AS step, ${stated} FROM read_parquet($${next}) SEMI JOIN touched USING (${key})
       WHERE ${choice.where}),
     paired AS (
       SELECT ${choice.group} AS place_group, period, step, ${each((at) => `e${at}`)},
         ${each((at) => `lag(e${at} IGNORE NULLS) OVER history AS p${at}`)}
       FROM rows WINDOW history AS (PARTITION BY ${key} ORDER BY step))
     SELECT place_group, period, step,
       ${each((at) => letterOf(`e${at}`, silentLetter), ' || ')} AS letters,
       ${each((at) => `CASE WHEN e${at} IS NULL THEN '${silentLetter}' ELSE ${letterOf(`p${at}`, removedLetter)} END`, ' || ')} AS before,
       count(*),
       ${each((at) => `sum(CASE WHEN e${at} IS NOT NULL THEN ${numberOf(`e${at}`)} - ${numberOf(`p${at}`)} END)::HUGEINT`)}
     FROM paired WHERE step > 0 GROUP BY ALL`,
    [...choice.values, base, listValue(files)],
  )
  return rows.map(([place, period, step, letters, before, count, ...cells]) => ({
    order: Number(step),
    place: String(place),
    period: String(period),
    count: Number(count),
    letters: [...String(letters)],
    before: [...String(before)],
    values: cells as (bigint | null)[],
  }))
}

/** The cell's number, its absence as a number, or null when the row says nothing of it. */
function statedCell(at: number): string {
  const cases = codes.map(({ letter, code }) => `WHEN '${letter}' THEN '${code}'::BIGINT`)
  return `CASE WHEN absent IS NULL THEN c${at + 1} ELSE CASE absent[${at + 1}] ${cases.join(' ')} ELSE c${at + 1} END END`
}

function letterOf(cell: string, none: string): string {
  const cases = codes.map(({ letter, code }) => `WHEN ${cell} = '${code}'::BIGINT THEN '${letter}'`)
  return `CASE WHEN ${cell} IS NULL THEN '${none}' WHEN ${cell} >= '${highestCode}'::BIGINT THEN '${presentLetter}' ${cases.join(' ')} END`
}

function numberOf(cell: string): string {
  return `CASE WHEN ${cell} >= '${highestCode}'::BIGINT THEN ${cell} ELSE 0 END`
}

async function ask(
  store: StatisticsStore,
  sql: string,
  values: readonly DuckDBValue[],
): Promise<readonly (readonly unknown[])[]> {
  const reader = await store.connection.runAndReadAll(sql, [...values])
  return reader.getRows()
}
