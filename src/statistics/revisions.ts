import { compareText } from '../model/compare-text.ts'
import type { CellChoice } from './cell-choice.ts'
import { grouped } from './grouped.ts'
import type { StatisticsStore } from './open-store.ts'
import { releasesOf } from './release-chain.ts'
import type { StoredRelease } from './store.ts'
import { vintagesOf } from './vintages.ts'

/** What one release changed in figures that had a number before. */
export interface RevisedFigures {
  readonly release: StoredRelease
  readonly periods: readonly RevisedPeriod[]
  /** All changed figures, those that moved most first. */
  readonly changes: readonly RevisedFigure[]
  /** Figures that had no number before. */
  readonly added: number
}

export interface RevisedPeriod {
  readonly period: string
  /** How many places have another number, or none any more. */
  readonly revised: number
  /** The sum over these places before and after. */
  readonly before: string
  readonly after: string
}

export interface RevisedFigure {
  readonly place: string
  readonly period: string
  readonly before: string
  /** Null when the number was taken back. */
  readonly after: string | null
}

/**
 * What each release of a data set changed in the chosen figures, at the places as asked, the oldest release first.
 * Releases that changed nothing are there too.
 */
export async function revisionsOf(
  store: StatisticsStore,
  query: CellChoice & { readonly dataset: string },
): Promise<readonly RevisedFigures[]> {
  const byRelease = new Map(
    releasesOf(store, query.dataset).map(({ release }) => [
      release.id,
      { release, changes: [] as RevisedFigure[], added: 0 },
    ]),
  )
  for (const { place, period, vintages } of await vintagesOf(store, query)) {
    for (const [at, { release, value: after }] of vintages.entries()) {
      const revised = byRelease.get(release.id)
      const before = vintages[at - 1]?.value ?? null
      if (!revised) continue
      if (before === null) revised.added += after === null ? 0 : 1
      else revised.changes.push({ place, period, before, after })
    }
  }
  return [...byRelease.values()].map(({ release, changes, added }) => ({
    release,
    added,
    periods: revisedPeriods(changes),
    changes: changes.sort(
      (a, b) => moved(b) - moved(a) || compareText(a.period, b.period) || compareText(a.place, b.place),
    ),
  }))
}

/** For the order alone: the numbers themselves stay as published. */
function moved({ before, after }: RevisedFigure): number {
  return Math.abs(Number(after ?? 0) - Number(before))
}

function revisedPeriods(changes: readonly RevisedFigure[]): RevisedPeriod[] {
  const whole = changes.filter(({ before, after }) => !`${before}${after ?? ''}`.includes('.'))
  return [...grouped(whole, ({ period }) => period)]
    .map(([period, inPeriod]) => ({
      period,
      revised: inPeriod.length,
      before: String(inPeriod.reduce((sum, { before }) => sum + BigInt(before), 0n)),
      after: String(inPeriod.reduce((sum, { after }) => sum + BigInt(after ?? 0), 0n)),
    }))
    .sort((a, b) => compareText(a.period, b.period))
}
