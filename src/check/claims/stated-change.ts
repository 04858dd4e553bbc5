import Fraction from 'fraction.js'
import { type Interval, type Quantity, quantityInterval } from '../../model/quantity.ts'
import type { ComparisonAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'

/** A change that the text gives whole: both values, the size it states, and the size that follows from the values. */
export interface StatedChange {
  readonly from: Quantity
  readonly to: Quantity
  readonly stated: Quantity
  readonly computed: Interval
  /** The size that the two values give as they are written. */
  readonly plain: Fraction
}

/** The change of a comparison with both ends and a size of a sort that can be recomputed; else null. */
export function statedChange(brief: Brief, comparison: ComparisonAnnotation): StatedChange | null {
  if (comparison.kind !== 'change') return null
  const [from, to, stated] = [comparison.from, comparison.to, comparison.by].map((index) =>
    index === null ? undefined : brief.annotations.quantities[index]?.quantity,
  )
  if (!from || !to || !stated || !isOneScale(from, to) || !isLikely(from, to, stated)) return null
  if (stated.kind === 'number' && !isDifference(from, to, stated)) return null
  const computed = computedChange(quantityInterval(from), quantityInterval(to), stated)
  const plain = changeSize(from.values[0], to.values[0], stated)
  return computed === null || plain === null ? null : { from, to, stated, computed, plain }
}

/**
 * A bare size may be a percentage whose sign was left out ("creció 64, al pasar de 5.0 a 8.2"): only whole numbers no
 * larger than the values are differences.
 */
function isDifference(from: Quantity, to: Quantity, stated: Quantity): boolean {
  const values = [from, to, stated].map(({ values: [value] }) => value)
  const isWithin =
    stated.values[0].compare(from.values[0]) <= 0 || stated.values[0].compare(to.values[0]) <= 0
  return isWithin && values.every((value) => value.d === 1n)
}

/** Whether both ends are values of one sort: of the same kind, or one of them a bare number that takes the other's. */
export function isOneScale(from: Quantity, to: Quantity): boolean {
  if (from.currency !== to.currency && from.currency !== null && to.currency !== null) return false
  if (from.kind === to.kind) return true
  if (isPlace(from) && isPlace(to)) return true
  return from.kind === 'number' || to.kind === 'number'
}

function isPlace({ kind }: Quantity): boolean {
  return kind === 'rank' || kind === 'ratio'
}

/** So many times more or less is no change of a few percent: the values were then not those of the change. */
const farApart = 4

/** Whether the two values can be meant by the size: one end may lack its scale ("from 93 to 112 billion"). */
function isLikely(from: Quantity, to: Quantity, stated: Quantity): boolean {
  const [start, end] = [from.values[0].abs(), to.values[0].abs()]
  if (start.equals(0) || end.equals(0)) return true
  const times = start.compare(end) > 0 ? start.div(end) : end.div(start)
  if (from.kind !== to.kind && times.compare(100) > 0) return false
  const small =
    (stated.kind === 'percentage' && stated.values[0].compare(60) < 0) ||
    (stated.kind === 'share' && stated.values[0].compare(0.6) < 0)
  return !small || times.compare(farApart) < 0
}

/** The size of the change that the two intervals allow, in the unit of the one stated; null when it is not of that sort. */
function computedChange(from: Interval, to: Interval, stated: Quantity): Interval | null {
  const corners = cornersOf(from, to)
  if (corners === null) return null
  const sizes = corners.map(([start, end]) => changeSize(start, end, stated)).filter((size) => size !== null)
  if (sizes.length !== corners.length) return null
  return sizes.reduce<Interval>((whole, size) => widen(whole, size), { low: null, high: null })
}

function widen(whole: Interval, value: Fraction): Interval {
  return {
    low: whole.low === null || value.compare(whole.low) < 0 ? value : whole.low,
    high: whole.high === null || value.compare(whole.high) > 0 ? value : whole.high,
  }
}

function cornersOf(from: Interval, to: Interval): [Fraction, Fraction][] | null {
  if (!from.low || !from.high || !to.low || !to.high) return null
  return [
    [from.low, to.low],
    [from.low, to.high],
    [from.high, to.low],
    [from.high, to.high],
  ]
}

function changeSize(start: Fraction, end: Fraction, stated: Quantity): Fraction | null {
  if (
    stated.kind === 'points' ||
    stated.kind === 'count' ||
    stated.kind === 'number' ||
    stated.kind === 'money'
  )
    return end.sub(start).abs()
  if (start.compare(0) <= 0) return null
  if (stated.kind === 'percentage') return end.sub(start).abs().div(start).mul(100)
  if (stated.kind === 'share') return end.sub(start).abs().div(start)
  if (stated.kind !== 'multiple') return null
  return end.compare(start) >= 0 ? end.div(start) : end.compare(0) > 0 ? start.div(end) : new Fraction(0)
}
