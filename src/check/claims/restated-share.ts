import type Fraction from 'fraction.js'
import { intervalsMeet, quantityInterval } from '../../model/quantity.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { tokensWithin } from '../words.ts'

/** Most tokens that may stand between a part of a whole and the percentage that restates it. */
const reach = 6

/** A part of a whole told again in percent: "30 of the 32 states (94 percent)". */
export interface RestatedShare {
  readonly whole: QuantityAnnotation
  readonly share: QuantityAnnotation
  /** What part and whole make, in percent. */
  readonly computed: Fraction
  readonly holds: boolean
}

const openings = new Set(['(', ',', 'or', 'o'])

/** Reads the percentage that follows a part of a whole in the sentence as its restatement, where brackets or a comma tie them. */
export function restatedShare(
  brief: Brief,
  whole: QuantityAnnotation,
  next: QuantityAnnotation | undefined,
): RestatedShare | null {
  const [part, total] = whole.quantity.values
  if (whole.quantity.relation !== 'of' || total === undefined || total.compare(0) <= 0) return null
  if (next?.quantity.kind !== 'percentage') return null
  const gap = tokensWithin(brief, { start: whole.end, end: next.start })
  if (gap.length > reach || !gap.some((token) => openings.has(token.folded))) return null
  const computed = part.div(total).mul(100)
  const holds = intervalsMeet(quantityInterval(next.quantity), { low: computed, high: computed })
  return { whole, share: next, computed, holds }
}
