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
}

/** The change of a comparison with both ends and a size of a sort that can be recomputed; else null. */
export function statedChange(brief: Brief, comparison: ComparisonAnnotation): StatedChange | null {
  if (comparison.kind !== 'change') return null
  const [from, to, stated] = [comparison.from, comparison.to, comparison.by].map((index) =>
    index === null ? undefined : brief.annotations.quantities[index]?.quantity,
  )
  if (!from || !to || !stated || from.kind !== to.kind || from.currency !== to.currency) return null
  const computed = computedChange(quantityInterval(from), quantityInterval(to), stated)
  return computed === null ? null : { from, to, stated, computed }
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
  if (stated.kind === 'points' || stated.kind === 'count' || stated.kind === 'money')
    return end.sub(start).abs()
  if (start.compare(0) <= 0) return null
  if (stated.kind === 'percentage') return end.sub(start).abs().div(start).mul(100)
  if (stated.kind === 'share') return end.sub(start).abs().div(start)
  if (stated.kind !== 'multiple') return null
  return end.compare(start) >= 0 ? end.div(start) : end.compare(0) > 0 ? start.div(end) : new Fraction(0)
}
