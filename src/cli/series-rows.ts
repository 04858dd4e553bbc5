import type Fraction from 'fraction.js'
import type { ObservedPeriod, Vintage } from '../evidence/evidence.ts'
import { type Period, type Precision, periodContains } from '../model/period.ts'

/** One line of a series: what was said of a period as of a day. */
export interface SeriesRow {
  readonly period: Period
  readonly vintage: Vintage
  /** The mid-year population that a rate is worked out with; null when none was asked for or none is known. */
  readonly population: Vintage | null
  /** The value, or the rate when one was asked for; null when there is no number. */
  readonly figure: Fraction | null
  /** In per cent against the row before; null for the first, after a gap, and from zero. */
  readonly change: Fraction | null
}

export interface RowsWanted {
  readonly period: Period | null
  /** Releases out on this day; null for all. */
  readonly asOf: string | null
  readonly rate: { readonly per: number; readonly population: readonly ObservedPeriod[] } | null
}

/**
 * The figures of one grain: years when the period is told in years or not at all, else as its ends are told; and if
 * there is none of these, the grain that has most.
 */
export function seriesRows(series: readonly ObservedPeriod[], wanted: RowsWanted): readonly SeriesRow[] {
  const inside = series.filter(
    ({ period }) => wanted.period === null || periodContains(wanted.period, period),
  )
  const said = inside.flatMap((observed) => {
    const vintage = vintageAsOf(observed, wanted.asOf)
    return vintage ? [{ period: observed.period, vintage }] : []
  })
  const grain = grainOf(said, wanted.period)
  const rows: SeriesRow[] = []
  for (const { period, vintage } of said.filter((row) => row.period.precision === grain)) {
    const population = wanted.rate && populationOf(wanted.rate.population, period)
    const figure = figureOf(vintage, wanted.rate, population)
    rows.push({ period, vintage, population, figure, change: changeFrom(rows.at(-1), period, figure) })
  }
  return rows
}

function vintageAsOf({ vintages }: ObservedPeriod, day: string | null): Vintage | null {
  return vintages.findLast(({ published }) => day === null || published <= day) ?? null
}

function grainOf(rows: readonly { readonly period: Period }[], asked: Period | null): Precision | null {
  const counts = new Map<Precision, number>()
  for (const { period } of rows) counts.set(period.precision, (counts.get(period.precision) ?? 0) + 1)
  const told = asked === null ? 'year' : grainTold(asked)
  if (counts.has(told)) return told
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** A period that begins with a year and ends with one is told in years. */
function grainTold({ start, end, precision }: Period): Precision {
  if (precision !== 'range' && precision !== 'since' && precision !== 'until') return precision
  const fromYear = start === null || start.endsWith('-01-01')
  const toYear = end === null || end.endsWith('-12-31')
  return fromYear && toYear ? 'year' : 'month'
}

/** The population in the middle of the year that a period lies in. */
function populationOf(series: readonly ObservedPeriod[], period: Period): Vintage | null {
  const year = series.find(
    (observed) => observed.period.precision === 'year' && periodContains(observed.period, period),
  )
  return year?.vintages.findLast(({ value }) => value !== null) ?? null
}

function figureOf(vintage: Vintage, rate: RowsWanted['rate'], population: Vintage | null): Fraction | null {
  if (vintage.value === null || rate === null) return vintage.value
  if (!population?.value || population.value.equals(0)) return null
  return vintage.value.mul(rate.per).div(population.value)
}

function changeFrom(before: SeriesRow | undefined, period: Period, figure: Fraction | null): Fraction | null {
  if (!before?.figure || figure === null || before.figure.equals(0)) return null
  if (!follows(before.period, period)) return null
  return figure.sub(before.figure).div(before.figure.abs()).mul(100)
}

function follows(before: Period, after: Period): boolean {
  if (before.end === null || after.start === null) return false
  return Date.parse(after.start) - Date.parse(before.end) === 86_400_000
}
