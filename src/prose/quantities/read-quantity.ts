import type Fraction from 'fraction.js'
import { covers, type Span } from '../../model/span.ts'
import { readAged } from './ages.ts'
import { buildQuantity } from './build.ts'
import { readCount } from './counts.ts'
import { type Amount, readLoneTime, readTime } from './durations.ts'
import { afterExcluded } from './exclusions.ts'
import { type Measure, readMeasure } from './measure.ts'
import { readMultiple, readTimes } from './multiples.ts'
import { readPair } from './pairs.ts'
import { readQuarters } from './quarters.ts'
import { type Range, rangeStep, readRange } from './ranges.ts'
import { readRank } from './ranks.ts'
import type { QuantityReading, QuantityScan } from './scan.ts'
import { readShare } from './shares.ts'
import { tailOf } from './tail.ts'

/** Reads the quantity that starts at a token; where a number is none, the index to go on from; null for nothing. */
export function readQuantity(
  scan: QuantityScan,
  index: number,
): QuantityReading | { readonly next: number } | null {
  const excluded = afterExcluded(scan, index)
  if (excluded > index) return { next: excluded }
  const special =
    readMultiple(scan, index) ??
    readLoneTime(scan, index) ??
    readQuarters(scan, index) ??
    readAged(scan, index)
  if (special) return special
  const measure = readMeasure(scan, index)
  if (!measure) return null
  if (
    measure.number.firstToken > index &&
    afterExcluded(scan, measure.number.firstToken) > 0 &&
    measure.kind === 'plain'
  )
    return { next: measure.next }
  return readMeasured(scan, measure) ?? { next: measure.next }
}

function readMeasured(scan: QuantityScan, measure: Measure): QuantityReading | null {
  if (measure.number.role === 'ordinal') return readRank(scan, measure)
  const pair = readPair(scan, measure)
  if (pair) return pair
  const range = readRange(scan, measure)
  if (range) return readRanged(scan, range)
  if (measure.kind !== 'plain') return signed(scan, measure)
  if (measure.number.role === 'fraction') return readShare(scan, measure)
  return (
    readTimes(scan, measure) ??
    readTime(scan, amountOf(scan, measure)) ??
    readRank(scan, measure) ??
    readCount(scan, amountOf(scan, measure), measure)
  )
}

function readRanged(scan: QuantityScan, range: Range): QuantityReading | null {
  const { low, high } = range
  const kind = low.kind === 'plain' ? high.kind : low.kind
  const amount: Amount = {
    values: [low.value, high.value],
    relation: 'range',
    step: rangeStep(range),
    number: { start: low.start, end: high.end },
    first: range.first,
    next: high.next,
    tail: tailOf(scan, high.number),
  }
  if (kind !== 'plain') {
    return buildQuantity(scan, {
      ...amount,
      kind,
      unit: unitOf(kind),
      currency: low.currency ?? high.currency,
    })
  }
  if (high.number.role === 'fraction') return buildQuantity(scan, { ...amount, kind: 'share', unit: 'share' })
  return readTime(scan, amount) ?? readCount(scan, amount, high)
}

function signed(scan: QuantityScan, measure: Measure): QuantityReading {
  return buildQuantity(scan, {
    kind: measure.kind === 'plain' ? 'number' : measure.kind,
    values: [measure.value],
    step: measure.step,
    unit: unitOf(measure.kind),
    currency: measure.currency,
    number: { start: measure.start, end: measure.end },
    first: measure.first,
    next: measure.next,
  })
}

function unitOf(kind: Measure['kind']): string {
  return { money: 'money', percentage: 'percent', points: 'percentage point', plain: 'count' }[kind]
}

function amountOf(scan: QuantityScan, measure: Measure): Amount {
  return {
    values: [measure.value],
    relation: 'single',
    step: measure.step,
    number: { start: measure.start, end: measure.end },
    first: measure.first,
    next: measure.next,
    tail: tailOf(scan, measure.number),
  }
}

/** Inside a period only a stretch of time is a quantity: "the first five months of 2020". */
export function readDurationIn(
  scan: QuantityScan,
  index: number,
  period: Span,
): QuantityReading | { readonly next: number } | null {
  const lone = readLoneTime(scan, index) ?? readQuarters(scan, index)
  if (lone) return lone
  if (afterExcluded(scan, index) > index) return null
  const measure = readMeasure(scan, index)
  if (measure?.kind !== 'plain' || measure.number.role !== 'cardinal') return null
  if (!covers(period, measure)) return null
  const range = readRange(scan, measure)
  const time = range ? readRanged(scan, range) : readTime(scan, amountOf(scan, measure))
  return time?.quantity.kind === 'duration' && !isOfDay(time.quantity.unit, time.quantity.values[0])
    ? time
    : null
}

/** "10 horas" inside a date is a time of day. */
function isOfDay(unit: string, value: Fraction): boolean {
  return (unit === 'hour' || unit === 'minute') && value.compare(24) <= 0
}
