import type { DuckDBValue } from '@duckdb/node-api'
import { listValue } from '@duckdb/node-api'
import type { Absence } from '../model/dataset.ts'
import type { Layout } from '../model/layout.ts'
import { absenceLetters, presentLetter } from '../model/layout.ts'
import { type Period, parsePeriod, periodContains } from '../model/period.ts'
import type { RowChoice } from './cell-choice.ts'
import { quoteIdentifier, quoteText } from './identifier.ts'
import type { StatisticsStore } from './open-store.ts'
import type { ReleaseChain } from './release-chain.ts'
import { absenceOf, type Reading } from './tally.ts'

/** What a place's cells come to over a whole period. */
export interface WholeSum extends Reading {
  readonly place: string
}

/**
 * The whole numbers of each place added together over a period, as the last release of a chain has them. DuckDB adds
 * them: thousands of places with a dozen cells each are too many figures to bring here one by one.
 * @returns for each place its sum, or the absence of the earliest cell that has no figure
 */
export async function wholeSums(
  store: StatisticsStore,
  chain: ReleaseChain,
  choice: RowChoice,
  period: Period,
): Promise<readonly WholeSum[]> {
  const [base, ...later] = chain
  if (!base) return []
  const files = later.map((manifest) => store.pathOf(manifest))
  const cells = wantedCells(base.layout, await rowPeriods(store, chain, choice), choice, period)
  if (cells.length === 0) return []
  const next = choice.values.length + 1
  const parameters: DuckDBValue[] = [...choice.values, store.pathOf(base)]
  if (files.length > 0) parameters.push(listValue(files))
  const rows =
    files.length === 0
      ? firstRows(cells, choice, `$${next}`)
      : lastRows(cells, choice, base.layout, `$${next}`, `$${next + 1}::VARCHAR[]`)
  const reader = await store.connection.runAndReadAll(
    `WITH rows AS (${rows}),
     figures AS (
       SELECT place_group, period, sum(value) AS value, ${cells.map(({ at }) => `max(w${at}) AS w${at}`).join(', ')}
       FROM rows GROUP BY place_group, period)
     SELECT place_group, sum(value)::VARCHAR,
       min(CASE ${cells.map(withoutFigure).join(' ')} END)
     FROM figures GROUP BY place_group
     HAVING ${cells.map(({ at }) => `count(w${at}) > 0`).join(' OR ')}`,
    parameters,
  )
  return reader.getRows().flatMap(([group, sum, first]): WholeSum[] => {
    const place = choice.place(String(group))
    if (place === null) return []
    if (first === null) return [{ place, value: String(sum), absence: null }]
    return [{ place, value: null, absence: absenceOfWeight(String(first).at(-1) ?? '') }]
  })
}

/** A cell of the row, from 0, with the row periods in which it lies inside the period asked for. */
interface WantedCell {
  readonly at: number
  readonly suffix: string
  readonly rows: readonly string[]
  /** Whether that is so in every row read. */
  readonly always: boolean
}

/** The cells in the order of time within a row. */
function wantedCells(
  layout: Layout,
  rows: readonly string[],
  choice: RowChoice,
  within: Period,
): readonly WantedCell[] {
  return choice.cells
    .map((at) => {
      const suffix = layout.cells[at] ?? ''
      const inside = rows.filter((row) => {
        const period = parsePeriod(`${row}${suffix}`)
        return period !== null && periodContains(within, period)
      })
      return { at, suffix, rows: inside, always: inside.length === rows.length }
    })
    .filter((cell) => cell.rows.length > 0)
    .sort((a, b) => (a.suffix < b.suffix ? -1 : 1))
}

async function rowPeriods(
  store: StatisticsStore,
  chain: ReleaseChain,
  choice: RowChoice,
): Promise<readonly string[]> {
  const reader = await store.connection.runAndReadAll(
    `SELECT DISTINCT period FROM read_parquet($${choice.values.length + 1}::VARCHAR[]) WHERE ${choice.where}`,
    [...choice.values, listValue(chain.map((manifest) => store.pathOf(manifest)))],
  )
  return reader.getRows().map(([period]) => String(period))
}

/** The weight of a cell with a value; one that a release no longer has weighs nothing. */
const present = 1

/** Of the letters of cells that are added together the heaviest decides for the sum, as in tally.ts. */
const weights: readonly (readonly [letter: string, weight: number])[] = [
  [absenceLetters['not applicable'], 0],
  [absenceLetters.suppressed, 2],
  [absenceLetters.missing, 3],
  [absenceLetters['not yet published'], 4],
]

function absenceOfWeight(weight: string): Absence | null {
  return absenceOf(weights.find(([, each]) => String(each) === weight)?.[0] ?? '')
}

const weightOfLetter = weights.map(([letter, weight]) => `WHEN '${letter}' THEN ${weight}`).join(' ')

/** The sum of each row of a release that holds every row, and the weight of each of its cells. */
function firstRows(cells: readonly WantedCell[], choice: RowChoice, file: string): string {
  const columns = cells.map((cell) => {
    const letter = `absent[${cell.at + 1}]`
    const weight = `CASE WHEN absent IS NULL THEN ${present} ELSE CASE ${letter} ${weightOfLetter} ELSE ${present} END END`
    return `${onlyInside(cell, weight)} AS w${cell.at}`
  })
  const value = rowSum(cells, (at) => `c${at + 1}`)
  return `SELECT ${choice.group} AS place_group, period, ${value} AS value, ${columns.join(', ')}
    FROM read_parquet(${file}) WHERE ${choice.where} AND ${inAnyCell(cells)}`
}

/** The same through a chain: of each cell of each row what was said of it last. */
function lastRows(
  cells: readonly WantedCell[],
  choice: RowChoice,
  layout: Layout,
  first: string,
  later: string,
): string {
  const key = [...layout.breakdowns.map(quoteIdentifier), 'place', 'period'].join(', ')
  const where = `${choice.where} AND ${inAnyCell(cells)}`
  const each = (make: (cell: WantedCell) => string) => cells.map(make).join(', ')
  const said = each(({ at }) => {
    const letter = `absent[${at + 1}]`
    const weight = `CASE WHEN absent IS NULL OR ${letter} = '${presentLetter}' THEN ${present}
      ELSE CASE ${letter} ${weightOfLetter} END END`
    const states = `c${at + 1} IS NOT NULL OR (absent IS NOT NULL AND ${letter} <> '${presentLetter}')`
    return `CASE WHEN ${states} THEN row(c${at + 1}, ${weight}) END AS e${at}`
  })
  const value = rowSum(cells, (at) => `e${at}[1]`)
  const weighed = each((cell) => `${onlyInside(cell, `e${cell.at}[2]`)} AS w${cell.at}`)
  return `SELECT ${choice.group} AS place_group, period, ${value} AS value, ${weighed}
    FROM (
      SELECT ${key}, ${each(({ at }) => `arg_max(e${at}, step) AS e${at}`)}
      FROM (
        SELECT ${key}, 0 AS step, ${said} FROM read_parquet(${first}) WHERE ${where}
        UNION ALL
        SELECT ${key}, list_position(${later}, filename) AS step, ${said}
        FROM read_parquet(${later}, filename = true) WHERE ${where})
      GROUP BY ${key})`
}

/** The cells of one row together: to add twelve columns by place takes twice as long as to add this one. */
function rowSum(cells: readonly WantedCell[], numberOf: (at: number) => string): string {
  const numbers = cells.map((cell) => `coalesce(${onlyInside(cell, numberOf(cell.at))}, 0)::HUGEINT`)
  return numbers.join(' + ')
}

function onlyInside({ rows, always }: WantedCell, expression: string): string {
  return always
    ? expression
    : `CASE WHEN period IN (${rows.map(quoteText).join(', ')}) THEN ${expression} END`
}

function inAnyCell(cells: readonly WantedCell[]): string {
  const rows = [...new Set(cells.flatMap((cell) => cell.rows))]
  return cells.some((cell) => cell.always) ? 'true' : `period IN (${rows.map(quoteText).join(', ')})`
}

/** The period of a row's first cell without a figure, and its weight: the earliest of a place is the least of these. */
function withoutFigure(cell: WantedCell): string {
  return `WHEN w${cell.at} <> ${present} THEN period || ${quoteText(`${cell.suffix} `)} || w${cell.at}`
}
