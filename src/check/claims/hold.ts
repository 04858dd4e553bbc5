import Fraction from 'fraction.js'
import { type Interval, intervalsMeet, type Quantity, quantityInterval } from '../../model/quantity.ts'
import type { Answer, AnsweredVintage } from './answer.ts'

/** How a claimed quantity and an answer of the evidence stand to each other. */
export type Held =
  | { readonly verdict: 'supported' | 'rounded'; readonly vintage: AnsweredVintage }
  | {
      readonly verdict: 'outdated'
      readonly vintage: AnsweredVintage
      readonly now: AnsweredVintage
      readonly revisedAfter: boolean
    }
  | { readonly verdict: 'contradicted'; readonly vintage: AnsweredVintage }

/**
 * Holds the claim against the release of the brief's day first, then against the latest. Agreement with both is
 * support; with an older one only, it is outdated; with none, contradicted: the intervals do not meet. Null when
 * they meet only because the words leave so much room ("at least 1,100", "between 28 and 200") that it tells nothing.
 * @param date day of the brief, `YYYY-MM-DD`, or null when the latest release alone counts
 */
export function hold(quantity: Quantity, found: Answer, date: string | null): Held | null {
  const claimed = claimedInterval(quantity, found)
  const meets = (vintage: AnsweredVintage): boolean => intervalsMeet(claimed, vintage.interval)
  const now = found.vintages.at(-1)
  if (now === undefined) return null
  const then = date === null ? now : (found.vintages.findLast((vintage) => vintage.published <= date) ?? now)
  const nearest = [then, now].find(meets)
  if (nearest && !isTold(quantity, claimed, nearest)) return null
  if (meets(then)) {
    if (then.release === now.release || meets(now))
      return { verdict: precise(quantity, claimed, then), vintage: then }
    return { verdict: 'outdated', vintage: then, now, revisedAfter: true }
  }
  if (meets(now)) return { verdict: precise(quantity, claimed, now), vintage: now }
  const older = found.vintages.findLast((vintage) => vintage.published < then.published && meets(vintage))
  // When no release was out on the brief's day, the first one after it may still be what its author was told.
  if (older)
    return { verdict: 'outdated', vintage: older, now, revisedAfter: date !== null && then.published > date }
  return { verdict: 'contradicted', vintage: then }
}

/** How far beyond an open bound ("more than"), and from a number given as it is, a value may lie and still be meant. */
const beyondBound = 1.5
const besideNumber = 0.05
const widestRange = 2

function isTold(quantity: Quantity, claimed: Interval, vintage: AnsweredVintage): boolean {
  const value = vintage.value.valueOf()
  const { low, high } = claimed
  if (low === null || high === null) {
    const bound = (low ?? high)?.valueOf() ?? value
    return value === bound || (bound > 0 && value / bound <= beyondBound && bound / value <= beyondBound)
  }
  if (quantity.relation === 'range') return low.compare(0) > 0 && high.div(low).compare(widestRange) <= 0
  if (quantity.approximation !== 'exact') return true
  const middle = low.add(high).div(2).valueOf()
  const half = (quantity.step.valueOf() / 2) * (middle / (quantity.values[0].valueOf() || 1))
  const off = Math.abs(value - middle)
  return off <= Math.max(Math.abs(middle) * besideNumber, Math.abs(half))
}

/** Zeros at the end of a whole number may be rounding: "34,000" is held as loosely as "34 thousand". */
function leniently(quantity: Quantity): Quantity {
  const [value] = quantity.values
  const zeros = /^[1-9]\d*?(0{2,})$/.exec(value.toString())?.[1]?.length ?? 0
  const step = new Fraction(10 ** zeros)
  return zeros > 0 && step.compare(quantity.step) > 0 ? { ...quantity, step } : quantity
}

/** Shares are held against percentages in percent; a rank or part by its first value. */
function claimedInterval(quantity: Quantity, found: Answer): Interval {
  const interval = quantityInterval(leniently(quantity))
  const factor = unitFactor(quantity, found)
  const scaled = (bound: Fraction | null): Fraction | null => (bound === null ? null : bound.mul(factor))
  return { low: scaled(interval.low), high: scaled(interval.high) }
}

/** What a claimed value is multiplied by to be in the unit of the answer. */
export function unitFactor(quantity: Quantity, found: Answer): number {
  if (quantity.kind === 'share' && found.entry.indicator.unit === 'percent') return 100
  if (quantity.kind === 'percentage' && found.entry.indicator.unit === 'share') return 1 / 100
  return 1
}

function precise(quantity: Quantity, claimed: Interval, vintage: AnsweredVintage): 'supported' | 'rounded' {
  const [value] = quantity.values
  const isExact = quantity.approximation === 'exact' && claimed.low !== null && claimed.high !== null
  if (quantity.relation === 'range') return 'supported'
  const middle = isExact && claimed.low && claimed.high ? claimed.low.add(claimed.high).div(2) : value
  return middle.equals(vintage.value) ? 'supported' : 'rounded'
}
