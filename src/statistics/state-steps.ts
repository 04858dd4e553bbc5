import type { DuckDBConnection } from '@duckdb/node-api'
import type { Layout } from '../model/layout.ts'
import { presentLetter, removedLetter } from '../model/layout.ts'
import { silentLetter } from './cell-step.ts'
import { quoteIdentifier, quoteText } from './identifier.ts'
import { writeRows } from './staged-rows.ts'

/** The file of a release that holds what it does to the figures of each state. */
export const stateStepsFile = 'states.parquet'

/** Whether the states of a data set are worth adding up beforehand: it has rows by municipality, of whole numbers. */
export function hasStateSteps(layout: Layout): boolean {
  return layout.addedFrom === 'municipality' && layout.values === 'whole'
}

/** The columns of the file: the breakdowns, the state's key as `place`, `period`, and those of a step (cell-step.ts). */
export function stepColumns(layout: Layout): readonly string[] {
  const sums = layout.cells.map((_, at) => `s${at + 1}`)
  return [...layout.breakdowns.map(quoteIdentifier), 'place', 'period', 'letters', 'before', 'rows', ...sums]
}

/**
 * Writes the steps of a whole release by state.
 * @param observations its file of observations
 */
export async function writeFirstStateSteps(
  connection: DuckDBConnection,
  layout: Layout,
  observations: string,
  path: string,
): Promise<void> {
  const all = quoteText(presentLetter.repeat(layout.cells.length))
  const sums = layout.cells.map((_, at) => `sum(c${at + 1})::BIGINT`)
  await writeSteps(
    connection,
    layout,
    `coalesce(absent, ${all}), NULL::VARCHAR, count(*), ${sums.join(', ')} FROM read_parquet(${quoteText(observations)})`,
    path,
  )
}

/** Writes by state what a later release does, from the table `difference` (changes.ts) of it and its base. */
export async function writeLaterStateSteps(
  connection: DuckDBConnection,
  layout: Layout,
  path: string,
): Promise<void> {
  const differs = (at: number) =>
    `(gone OR fresh OR c${at + 1} IS DISTINCT FROM bc${at + 1} OR absent[${at + 1}] <> babsent[${at + 1}])`
  const letter = (at: number) =>
    `CASE WHEN NOT ${differs(at)} THEN '${silentLetter}' WHEN gone THEN '${removedLetter}' ELSE absent[${at + 1}] END`
  const before = (at: number) =>
    `CASE WHEN NOT ${differs(at)} THEN '${silentLetter}' WHEN fresh THEN '${removedLetter}' ELSE babsent[${at + 1}] END`
  const each = (make: (at: number) => string, between: string) =>
    layout.cells.map((_, at) => make(at)).join(between)
  const sum = (at: number) => `sum(coalesce(c${at + 1}, 0) - coalesce(bc${at + 1}, 0))::BIGINT`
  await writeSteps(
    connection,
    layout,
    `${each(letter, ' || ')}, ${each(before, ' || ')}, count(*), ${each(sum, ', ')} FROM difference`,
    path,
  )
}

async function writeSteps(
  connection: DuckDBConnection,
  layout: Layout,
  steps: string,
  path: string,
): Promise<void> {
  const columns = stepColumns(layout)
  const keys = layout.breakdowns.map(quoteIdentifier).join(', ')
  await writeRows(
    connection,
    `SELECT * FROM (SELECT ${keys}, left(place, 2), period, ${steps} GROUP BY ALL) steps(${columns.join(', ')})
     ORDER BY ${columns.slice(0, layout.breakdowns.length + 2).join(', ')}`,
    path,
  )
}
