import type { CellChoice } from './cell-choice.ts'
import { chainReadings } from './chain-readings.ts'
import type { StatisticsStore } from './open-store.ts'
import { chainOf, releaseAsOf, releasesOf, runsOf } from './release-chain.ts'
import type { Reading } from './tally.ts'

/** One figure of a series as a release had it. */
export interface SeriesPoint extends Reading {
  readonly place: string
  /** Of the cell, such as `2021-03`. */
  readonly period: string
  /** Id of the release as of which the series is read. */
  readonly release: string
  readonly published: string
}

/** A series to read: which cells of which data set, as of which day. */
export interface SeriesQuery extends CellChoice {
  readonly dataset: string
  /** The last release out on this day speaks; null for the latest. */
  readonly asOf: string | null
}

/**
 * The figures of a choice as they stood on a day, by place and period. Rows are added over the breakdowns not chosen
 * and up to the places asked for; a sum with a cell that is missing or not yet published is so itself.
 * @returns no point when nothing had been published by that day, or the data set is not in the store
 */
export async function seriesAsOf(
  store: StatisticsStore,
  query: SeriesQuery,
): Promise<readonly SeriesPoint[]> {
  const releases = releasesOf(store, query.dataset)
  const manifest = releaseAsOf(releases, query.asOf)
  if (manifest === null) return []
  const { id: release, published } = manifest.release
  const run = runsOf(releases).find(({ chain, own }) => chain.slice(-own).includes(manifest))
  const chain = run?.chain ?? chainOf(releases, manifest)
  const upTo = chain.indexOf(manifest)
  const figures = await chainReadings(store, chain, { upTo, detail: 'the last' }, query)
  return figures.flatMap(({ place, period, readings }) => {
    const reading = readings.at(-1)?.reading
    return reading ? [{ place, period, ...reading, release, published }] : []
  })
}
