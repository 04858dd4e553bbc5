import Fraction from 'fraction.js'
import type { EvidenceView, IndicatorEntry, ObservedPeriod, Vintage } from '../../evidence/evidence.ts'
import { addDays, formatPeriod, type Period, periodContains, samePeriod } from '../../model/period.ts'
import type { Interval } from '../../model/quantity.ts'

/** What the evidence gives for an indicator at a place in a period, release by release. */
export interface Answer {
  readonly entry: IndicatorEntry
  readonly place: string
  readonly period: Period
  /** Oldest first; never empty; each with a value. */
  readonly vintages: readonly AnsweredVintage[]
  /** How it was computed, when no single observation gives it: "sum of 5 months". */
  readonly derivation: string | null
}

export interface AnsweredVintage {
  readonly value: Fraction
  /** The values that the published digits allow: a point for whole numbers. */
  readonly interval: Interval
  readonly text: string
  readonly release: string
  readonly published: string
  readonly source: string
  readonly disputed: boolean
}

/** How far an observation may end before the period of a claim that runs up to the brief's day. */
const runningLag = 45

/**
 * Looks a claim's period up in a series: the very period, else the months or quarters that make it up when the
 * indicator adds up, else, for a stretch that is still running ("so far this year"), the latest observation with the
 * same start.
 */
export function answer(
  evidence: EvidenceView,
  entry: IndicatorEntry,
  place: string,
  period: Period,
): Answer | null {
  const series = evidence.series(entry.indicator.id, place)
  if (series.length === 0) return null
  const whole = series.find((observed) => samePeriod(observed.period, period))
  if (whole) return single(entry, place, whole)
  if (period.start === null || period.end === null) return null
  if (entry.indicator.additive) {
    const summed = sum(entry, place, period, series)
    if (summed) return summed
  }
  return running(entry, place, period, series)
}

function single(entry: IndicatorEntry, place: string, observed: ObservedPeriod): Answer | null {
  const vintages = observed.vintages.map(answered).filter((vintage) => vintage !== null)
  return vintages.length === 0 ? null : { entry, place, period: observed.period, vintages, derivation: null }
}

function answered(vintage: Vintage): AnsweredVintage | null {
  if (vintage.value === null) return null
  return { ...vintage, value: vintage.value, interval: shownInterval(vintage.value, vintage.text) }
}

/** A whole number is exact; a decimal stands for all values that round to it. */
function shownInterval(value: Fraction, text: string): Interval {
  const point = text.indexOf('.')
  if (point < 0) return { low: value, high: value }
  const half = new Fraction(1, 2).div(new Fraction(10).pow(text.length - point - 1) ?? 1)
  return { low: value.sub(half), high: value.add(half) }
}

/** Adds the shortest observations that tile the period without gap; null when they do not, or their releases differ. */
function sum(
  entry: IndicatorEntry,
  place: string,
  period: Period,
  series: readonly ObservedPeriod[],
): Answer | null {
  const parts = series.filter(
    (observed) => periodContains(period, observed.period) && isTile(observed.period),
  )
  const tiles: ObservedPeriod[] = []
  let next = period.start ?? ''
  for (const part of parts) {
    if (part.period.start !== next || part.period.end === null) continue
    tiles.push(part)
    next = addDays(part.period.end, 1)
  }
  if (tiles.length < 2 || period.end === null || next !== addDays(period.end, 1)) return null
  return addReleases(entry, place, period, tiles)
}

/** Months and whole years tile; stretches with odd ends would be counted twice. */
function isTile(period: Period): boolean {
  return period.precision === 'month' || period.precision === 'year' || period.precision === 'quarter'
}

function addReleases(
  entry: IndicatorEntry,
  place: string,
  period: Period,
  tiles: readonly ObservedPeriod[],
): Answer | null {
  const latest = tiles[0]?.vintages ?? []
  const vintages: AnsweredVintage[] = []
  for (const vintage of latest) {
    const values = tiles.map(
      (tile) => tile.vintages.find((other) => other.release === vintage.release)?.value,
    )
    if (values.some((value) => value === null || value === undefined)) continue
    const total = values.reduce<Fraction>((all, value) => all.add(value ?? 0), new Fraction(0))
    vintages.push({ ...vintage, value: total, interval: { low: total, high: total }, text: total.toString() })
  }
  const derivation = `sum of ${tiles.length} observations, ${formatPeriod(period)}`
  return vintages.length === 0 ? null : { entry, place, period, vintages, derivation }
}

function running(
  entry: IndicatorEntry,
  place: string,
  period: Period,
  series: readonly ObservedPeriod[],
): Answer | null {
  const { start, end } = period
  if (end === null) return null
  const fits = series.filter(
    (observed) =>
      observed.period.start === start && observed.period.end !== null && observed.period.end <= end,
  )
  const last = fits.at(-1)
  if (!last || addDays(last.period.end ?? end, runningLag) < end || last.period.precision === 'year')
    return null
  return single(entry, place, last)
}
