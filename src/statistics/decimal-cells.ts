import { listValue } from '@duckdb/node-api'
import { presentLetter, removedLetter } from '../model/layout.ts'
import type { RowChoice } from './cell-choice.ts'
import { quoteIdentifier } from './identifier.ts'
import type { StatisticsStore } from './open-store.ts'
import type { ReleaseChain } from './release-chain.ts'
import { absenceOf, type Reading } from './tally.ts'

/** What a release says of one decimal cell; a null reading when it no longer has it. */
export interface DecimalCell {
  readonly order: number
  readonly place: string
  readonly period: string
  /** Position among the layout's cells. */
  readonly cell: number
  readonly reading: Reading | null
}

/**
 * The decimals that a chain of releases states, in the order of the releases. They are never added: a rate of two
 * states is not the sum of their rates.
 * @throws Error when two series stand at one place and period
 */
export async function decimalCells(
  store: StatisticsStore,
  chain: ReleaseChain,
  choice: RowChoice,
): Promise<readonly DecimalCell[]> {
  const layout = chain[0]?.layout
  if (!layout) return []
  const files = chain.map((manifest) => store.pathOf(manifest))
  const parameter = `$${choice.values.length + 1}::VARCHAR[]`
  const series = layout.breakdowns.map(quoteIdentifier).join(', ')
  const reader = await store.connection.runAndReadAll(
    `SELECT ${choice.group}, period, list_position(${parameter}, filename) - 1, absent,
       [${series}]::VARCHAR[]::VARCHAR || place, ${choice.cells.map((at) => `c${at + 1}`).join(', ')}
     FROM read_parquet(${parameter}, filename = true) WHERE ${choice.where} ORDER BY 3`,
    [...choice.values, listValue(files)],
  )
  const seriesAt = new Map<string, string>()
  const cells: DecimalCell[] = []
  for (const [place, period, order, absent, row, ...values] of reader.getRows()) {
    const key = `${place}|${period}`
    if ((seriesAt.get(key) ?? row) !== row)
      throw new Error(
        `decimals are not added: more than one series of ${chain[0]?.dataset} at ${place}, ${period}`,
      )
    seriesAt.set(key, String(row))
    choice.cells.forEach((at, index) => {
      const value = values[index] ?? null
      const letter = absent === null ? presentLetter : (String(absent)[at] ?? presentLetter)
      if (value === null && letter === presentLetter) return
      const reading =
        letter === removedLetter
          ? null
          : letter === presentLetter
            ? { value: String(value), absence: null }
            : { value: null, absence: absenceOf(letter) }
      cells.push({ order: Number(order), place: String(place), period: String(period), cell: at, reading })
    })
  }
  return cells
}
