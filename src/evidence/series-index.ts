import Fraction from 'fraction.js'
import { compareText } from '../model/compare-text.ts'
import type { Dataset, Observation, Release } from '../model/dataset.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import type { ObservedPeriod, Vintage } from './evidence.ts'
import type { Workspace } from './workspace.ts'

/** The observations of a workspace as series, each put together when it is first asked for. */
export interface SeriesIndex {
  series(indicator: string, place: string): readonly ObservedPeriod[]
  places(
    indicator: string,
    period: Period,
  ): readonly { readonly place: string; readonly observed: ObservedPeriod }[]
  /** The places that an indicator has a value for, in the order of the releases. */
  placesOf(indicator: string): readonly string[]
}

/** Rows of one indicator at one place, each with its release beside it, in the order of publication. */
interface Rows {
  readonly observations: Observation[]
  readonly releases: Release[]
  series: readonly ObservedPeriod[] | null
}

type RowsByPlace = ReadonlyMap<string, Rows>

const none: readonly ObservedPeriod[] = []

/** Nothing is read until a series of a data set is asked for; then its releases are gone through once. */
export function seriesIndex(workspace: Workspace): SeriesIndex {
  const datasetOf = new Map<string, Dataset>()
  for (const dataset of workspace.datasets) {
    for (const indicator of dataset.indicators) datasetOf.set(indicator.id, dataset)
  }
  const indexed = new Map<string, ReadonlyMap<string, RowsByPlace>>()
  const rowsOf = (indicator: string): RowsByPlace | null => {
    const dataset = datasetOf.get(indicator)
    if (!dataset) return null
    const known = indexed.get(dataset.id) ?? indexDataset(dataset, workspace.observations)
    indexed.set(dataset.id, known)
    return known.get(indicator) ?? null
  }
  return {
    series: (indicator, place) => {
      const rows = rowsOf(indicator)?.get(place)
      return rows ? seriesOf(rows) : none
    },
    places: (indicator, period) =>
      [...(rowsOf(indicator) ?? [])].flatMap(([place, rows]) => {
        const observed = atPeriod(seriesOf(rows), period)
        return observed ? [{ place, observed }] : []
      }),
    placesOf: (indicator) => [...(rowsOf(indicator)?.keys() ?? [])],
  }
}

function indexDataset(
  dataset: Dataset,
  observations: Workspace['observations'],
): ReadonlyMap<string, RowsByPlace> {
  const byIndicator = new Map<string, Map<string, Rows>>()
  const releases = [...dataset.releases].sort((a, b) => compareText(a.published, b.published))
  for (const release of releases) {
    for (const observation of observations.get(`${dataset.id}/${release.id}`) ?? []) {
      const byPlace = byIndicator.get(observation.indicator) ?? new Map<string, Rows>()
      if (byPlace.size === 0) byIndicator.set(observation.indicator, byPlace)
      const rows = byPlace.get(observation.place)
      if (rows) {
        rows.observations.push(observation)
        rows.releases.push(release)
      } else {
        byPlace.set(observation.place, { observations: [observation], releases: [release], series: null })
      }
    }
  }
  return byIndicator
}

function seriesOf(rows: Rows): readonly ObservedPeriod[] {
  rows.series ??= assemble(rows)
  return rows.series
}

interface DatedPeriod {
  readonly period: Period
  readonly days: string
}

const parsed = new Map<string, DatedPeriod | null>()

/** The same few hundred periods stand in all series: each is parsed once. */
function datedPeriod(text: string): DatedPeriod | null {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const period = parsePeriod(text)
  const dated = period && { period, days: daysKey(period) }
  parsed.set(text, dated)
  return dated
}

function assemble(rows: Rows): readonly ObservedPeriod[] {
  const byDays = new Map<string, { readonly period: Period; readonly vintages: Vintage[] }>()
  rows.observations.forEach((observation, at) => {
    const dated = datedPeriod(observation.period)
    const release = rows.releases[at]
    if (!dated || !release) return
    const { period, days } = dated
    const observed = byDays.get(days)
    if (observed) observed.vintages.push(vintage(observation, release))
    else byDays.set(days, { period, vintages: [vintage(observation, release)] })
  })
  return [...byDays].sort(([a], [b]) => compareText(a, b)).map(([, observed]) => observed)
}

/** Orders by the first day, then by the last; an open end comes after all others. */
export function daysKey(period: Period): string {
  return `${period.start ?? ''}|${period.end ?? '~'}`
}

/** Exact numbers are costly to make and most of a series is never looked at: made when first asked for. */
function vintage(observation: Observation, release: Release): Vintage {
  let made: Fraction | null = null
  return {
    get value() {
      if (observation.value === '') return null
      made ??= new Fraction(observation.value)
      return made
    },
    ...(observation.absence === undefined ? {} : { absence: observation.absence }),
    text: observation.value,
    release: release.id,
    published: release.published,
    source: observation.source ?? release.source,
    disputed: observation.status === 'disputed',
  }
}

/** The period of a series that covers the same days; null when it has none. */
export function atPeriod(series: readonly ObservedPeriod[], period: Period): ObservedPeriod | null {
  const key = daysKey(period)
  let low = 0
  let high = series.length
  while (low < high) {
    const middle = (low + high) >> 1
    const observed = series[middle]
    if (observed && daysKey(observed.period) < key) low = middle + 1
    else high = middle
  }
  const observed = series[low]
  return observed && daysKey(observed.period) === key ? observed : null
}
