import type { Absence } from '../model/dataset.ts'
import type { Period } from '../model/period.ts'
import type { PlaceLevel } from '../model/place-codes.ts'
import { rowChoices } from './cell-choice.ts'
import type { StatisticsStore } from './open-store.ts'
import { chainOf, releaseAsOf, releasesOf } from './release-chain.ts'
import { seriesAsOf } from './series.ts'
import { hasStateSteps } from './state-steps.ts'
import { wholeSums } from './whole-sums.ts'

/** A place with its figure for a whole period. */
export interface RankedPlace {
  readonly place: string
  /** Null when a cell of the period is absent. */
  readonly value: string | null
  readonly absence: Absence | null
}

/** What places are ranked by. */
export interface RankQuery {
  readonly dataset: string
  readonly select: Readonly<Record<string, readonly string[]>>
  readonly level: PlaceLevel
  /** The place that holds those ranked, such as `MX`. */
  readonly within: string
  /** Its cells are added together: a month, a year, a range. */
  readonly period: Period
  readonly asOf: string | null
}

/**
 * All places of a level with their sum over a period, the highest first and those without a figure last; places with
 * equal figures by code.
 * @throws Error when decimals of several cells would have to be added
 */
export async function placesIn(store: StatisticsStore, query: RankQuery): Promise<readonly RankedPlace[]> {
  const ranked = await figuresIn(store, query)
  const most = (a: RankedPlace, b: RankedPlace) => Number(b.value ?? -Infinity) - Number(a.value ?? -Infinity)
  return [...ranked].sort((a, b) => (a.value === b.value ? 0 : most(a, b)) || (a.place < b.place ? -1 : 1))
}

async function figuresIn(store: StatisticsStore, query: RankQuery): Promise<readonly RankedPlace[]> {
  const { dataset, select, level, within, period, asOf } = query
  const releases = releasesOf(store, dataset)
  const manifest = releaseAsOf(releases, asOf)
  if (manifest === null) return []
  const choice = { select, places: { within, level }, period }
  // States that were added up at the import are few figures, and quicker to read than their rows.
  const addedUp = hasStateSteps(manifest.layout) && level !== 'municipality'
  if (manifest.layout.values === 'decimal' || addedUp)
    return sumsOf(await seriesAsOf(store, { dataset, ...choice, asOf }), dataset)
  const chain = chainOf(releases, manifest)
  const found: (readonly RankedPlace[])[] = []
  for (const rows of rowChoices(manifest.layout, choice))
    found.push(await wholeSums(store, chain, rows, period))
  return found.flat()
}

function sumsOf(points: Awaited<ReturnType<typeof seriesAsOf>>, dataset: string): readonly RankedPlace[] {
  const byPlace = new Map<string, RankedPlace>()
  for (const { place, value, absence } of points) {
    const known = byPlace.get(place)
    byPlace.set(place, {
      place,
      value: known ? added(known.value, value, `${dataset} at ${place}`) : value,
      absence: known?.absence ?? absence,
    })
  }
  return [...byPlace.values()]
}

function added(sum: string | null, value: string | null, where: string): string | null {
  if (sum === null || value === null) return null
  const whole = /^-?\d+$/
  if (!whole.test(sum) || !whole.test(value))
    throw new Error(`decimals are not added: more than one period of ${where}`)
  return String(BigInt(sum) + BigInt(value))
}
