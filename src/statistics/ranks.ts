import type { Absence } from '../model/dataset.ts'
import type { Period } from '../model/period.ts'
import type { PlaceLevel } from '../model/place-codes.ts'
import type { StatisticsStore } from './open-store.ts'
import { seriesAsOf } from './series.ts'

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
 */
export async function placesIn(store: StatisticsStore, query: RankQuery): Promise<readonly RankedPlace[]> {
  const { dataset, select, level, within, period, asOf } = query
  const points = await seriesAsOf(store, { dataset, select, places: { within, level }, period, asOf })
  const byPlace = new Map<
    string,
    { sum: bigint; text: string | null; cells: number; absence: Absence | null }
  >()
  for (const { place, value, absence } of points) {
    const known = byPlace.get(place) ?? { sum: 0n, text: null, cells: 0, absence: null }
    byPlace.set(place, known)
    known.absence ??= absence
    known.cells++
    if (value === null) continue
    if (known.cells > 1 || !value.includes('.')) known.sum += BigInt(value)
    known.text = value
  }
  const ranked = [...byPlace].map(([place, { sum, text, cells, absence }]) => ({
    place,
    value: absence === null ? (cells === 1 ? text : String(sum)) : null,
    absence,
  }))
  const most = (a: RankedPlace, b: RankedPlace) => Number(b.value ?? -Infinity) - Number(a.value ?? -Infinity)
  return ranked.sort((a, b) => (a.value === b.value ? 0 : most(a, b)) || (a.place < b.place ? -1 : 1))
}
