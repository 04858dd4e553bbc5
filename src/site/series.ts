import type { ObservedPeriod, Vintage } from '../evidence/evidence.ts'
import { formatPeriod, months, type Period, yearPeriod } from '../model/period.ts'

/** One period of a series as pages and charts show it, with what each release said of it. */
export interface SeriesPoint {
  readonly period: Period
  /** The period in its text form, such as `2021-03`. */
  readonly name: string
  /** The oldest first; never empty. */
  readonly values: readonly SeriesValue[]
  readonly latest: SeriesValue
}

export interface SeriesValue {
  /** Null when the publisher gave no number. */
  readonly value: number | null
  readonly release: string
  readonly published: string
  readonly source: string
  readonly disputed: boolean
}

/** The steps in which a series is charted; other periods stand in the table alone. */
export type Grain = 'year' | 'month'

/** The points of a series in order of time. @param additive whether twelve months make a year that nobody published */
export function seriesPoints(observed: readonly ObservedPeriod[], additive: boolean): SeriesPoint[] {
  const points = observed.flatMap(({ period, vintages }) => pointOf(period, lastOfEachRelease(vintages)))
  return additive ? [...points, ...addedYears(points)].sort(inTime) : points
}

/** The points of one grain. */
export function pointsOf(points: readonly SeriesPoint[], grain: Grain): SeriesPoint[] {
  return points.filter((point) => point.period.precision === grain)
}

/** The latest figure to lead with: of the last whole year, unless it ends long before the months go on. */
export function leadingPoint(points: readonly SeriesPoint[]): SeriesPoint | null {
  const told = points.filter((point) => point.latest.value !== null)
  const year = pointsOf(told, 'year').at(-1)
  const month = pointsOf(told, 'month').at(-1)
  const isStale = year && month && Number(month.name.slice(0, 4)) - Number(year.name) > 1
  return (isStale ? month : year) ?? month ?? told.at(-1) ?? null
}

/** Values divided by the population of their year, for so many inhabitants; a year without a population is left out. */
export function asRate(
  points: readonly SeriesPoint[],
  population: readonly SeriesPoint[],
  per: number,
): SeriesPoint[] {
  const inhabitants = new Map(population.map((point) => [point.name, point.latest.value]))
  return pointsOf(points, 'year').flatMap((point) => {
    const people = inhabitants.get(point.name)
    if (!people) return []
    return pointOf(
      point.period,
      point.values.map((said) => ({
        ...said,
        value: said.value === null ? null : (said.value * per) / people,
      })),
    )
  })
}

/** What was known when a release came out: the line that a reader of that day could draw. */
export interface ReleaseLine {
  readonly release: string
  readonly published: string
  readonly points: readonly { readonly point: SeriesPoint; readonly value: number }[]
}

/** The line of each release that spoke of the series, the oldest first. */
export function releaseLines(points: readonly SeriesPoint[]): ReleaseLine[] {
  const releases = new Map(
    points.flatMap((point) => point.values.map((said) => [said.release, said.published])),
  )
  return [...releases]
    .sort(([, a], [, b]) => a.localeCompare(b))
    .map(([release, published]) => ({
      release,
      published,
      points: points.flatMap((point) => {
        const value = point.values.findLast((said) => said.published <= published)?.value ?? null
        return value === null ? [] : [{ point, value }]
      }),
    }))
}

/** The points of which a later release said another number than the first that gave one, and by how much. */
export function revisedPoints(
  points: readonly SeriesPoint[],
): { readonly point: SeriesPoint; readonly first: SeriesValue; readonly difference: number }[] {
  return points.flatMap((point) => {
    const first = point.values.find((said) => said.value !== null)
    if (!first || first.value === null || point.latest.value === null) return []
    const difference = point.latest.value - first.value
    return difference === 0 ? [] : [{ point, first, difference }]
  })
}

/** Where a point stands on an axis of time: years, with months as their fractions. */
export function timeOf({ period }: SeriesPoint): number {
  const start = period.start ?? period.end ?? '0000-01-01'
  const year = Number(start.slice(0, 4))
  return period.precision === 'month' ? year + (Number(start.slice(5, 7)) - 1) / 12 : year
}

/** Every point of the grain from the first to the last, null where the series has a gap. */
export function withGaps(
  points: readonly SeriesPoint[],
  grain: Grain,
): { readonly time: number; readonly point: SeriesPoint | null }[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return []
  const stepsInYear = grain === 'month' ? 12 : 1
  const byStep = new Map(points.map((point) => [Math.round(timeOf(point) * stepsInYear), point]))
  const from = Math.round(timeOf(first) * stepsInYear)
  const steps = Math.round(timeOf(last) * stepsInYear) - from + 1
  return Array.from({ length: steps }, (_, at) => ({
    time: (from + at) / stepsInYear,
    point: byStep.get(from + at) ?? null,
  }))
}

function pointOf(period: Period, values: readonly SeriesValue[]): SeriesPoint[] {
  const latest = values.at(-1)
  return latest ? [{ period, name: formatPeriod(period), values, latest }] : []
}

function lastOfEachRelease(vintages: readonly Vintage[]): SeriesValue[] {
  const byRelease = new Map<string, SeriesValue>()
  for (const { value, release, published, source, disputed } of vintages) {
    byRelease.set(release, { value: value?.valueOf() ?? null, release, published, source, disputed })
  }
  return [...byRelease.values()]
}

function addedYears(points: readonly SeriesPoint[]): SeriesPoint[] {
  const published = new Set(pointsOf(points, 'year').map((point) => point.name))
  const byName = new Map(pointsOf(points, 'month').map((point) => [point.name, point]))
  const years = new Set(
    [...byName.keys()].map((name) => name.slice(0, 4)).filter((year) => !published.has(year)),
  )
  return [...years].flatMap((year) => {
    const parts = Array.from({ length: 12 }, (_, at) => months(Number(year), at + 1, 1, 'month'))
      .flatMap((period) => (period ? [formatPeriod(period)] : []))
      .flatMap((name) => byName.get(name) ?? [])
    return parts.length === 12 ? pointOf(yearPeriod(Number(year)), addedValues(parts)) : []
  })
}

/** The sum of the months as of each release that spoke of one of them, from the first that completes the year. */
function addedValues(parts: readonly SeriesPoint[]): SeriesValue[] {
  const releases = new Map(parts.flatMap((part) => part.values.map((said) => [said.published, said])))
  return [...releases.values()]
    .sort((a, b) => a.published.localeCompare(b.published))
    .flatMap((said) => {
      const known = parts.map((part) => part.values.findLast((value) => value.published <= said.published))
      const values = known.flatMap((value) => value?.value ?? [])
      if (values.length < parts.length) return []
      const total = values.reduce((sum, value) => sum + value, 0)
      return [{ ...said, value: total, disputed: known.some((value) => value?.disputed) }]
    })
}

function inTime(a: SeriesPoint, b: SeriesPoint): number {
  return (a.period.start ?? '').localeCompare(b.period.start ?? '') || a.name.localeCompare(b.name)
}
