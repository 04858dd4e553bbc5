import { compareText } from '../model/compare-text.ts'
import type { CellChoice } from './cell-choice.ts'
import { chainReadings } from './chain-readings.ts'
import type { StatisticsStore } from './open-store.ts'
import { releasesOf, runsOf } from './release-chain.ts'
import type { StoredRelease } from './store.ts'
import { type Reading, sameReading } from './tally.ts'

/** One figure through all releases. */
export interface FigureHistory {
  readonly place: string
  /** Of the cell, such as `2021-03`. */
  readonly period: string
  /** What was said in each release in which that changed, the oldest first. */
  readonly vintages: readonly FigureVintage[]
}

export interface FigureVintage extends Reading {
  readonly release: StoredRelease
}

/** The figures of a choice through every release of a data set, by place and period. */
export async function vintagesOf(
  store: StatisticsStore,
  query: CellChoice & { readonly dataset: string },
): Promise<readonly FigureHistory[]> {
  const histories = new Map<string, { place: string; period: string; vintages: FigureVintage[] }>()
  for (const { chain, own } of runsOf(releasesOf(store, query.dataset))) {
    const first = chain.length - own
    const seen = new Set<string>()
    const part = { upTo: chain.length - 1, detail: 'every release' } as const
    for (const { place, period, readings } of await chainReadings(store, chain, part, query)) {
      const key = `${place}|${period}`
      seen.add(key)
      const history = histories.get(key) ?? { place, period, vintages: [] }
      histories.set(key, history)
      for (const [at, { order, reading }] of readings.entries()) {
        const next = readings[at + 1]?.order ?? chain.length
        if (next <= first) continue
        note(history.vintages, chain[Math.max(order, first)]?.release, reading)
      }
    }
    for (const [key, { vintages }] of histories)
      if (!seen.has(key)) note(vintages, chain[first]?.release, null)
  }
  return [...histories.values()]
    .filter(({ vintages }) => vintages.length > 0)
    .sort((a, b) => compareText(a.place, b.place) || compareText(a.period, b.period))
}

/** A figure that a release no longer has is missing from then on. */
function note(vintages: FigureVintage[], release: StoredRelease | undefined, reading: Reading | null): void {
  const before = vintages.at(-1)
  if (!release || (!before && reading === null)) return
  const said: Reading = reading ?? { value: null, absence: 'missing' }
  if (!before || !sameReading(before, said)) vintages.push({ ...said, release })
}
