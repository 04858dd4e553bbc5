import type Fraction from 'fraction.js'
import type { Quantity, QuantityKind } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import { approximationBefore } from './approximations.ts'
import type { QuantityReading, QuantityScan } from './scan.ts'

/** What the readers of the kinds tell of a quantity; the rest has defaults. */
export interface QuantityParts {
  readonly kind: QuantityKind
  readonly values: Quantity['values']
  readonly relation?: Quantity['relation']
  readonly step: Fraction
  readonly unit: string
  readonly currency?: string | null
  readonly per?: Fraction | null
  readonly number: Span
  readonly noun?: Span | null
  /** Index of the first token of the number, before which the bending words are sought. */
  readonly first: number
  readonly next: number
  /** Where it ends, when not with its number or noun. */
  readonly end?: number
}

/** Puts a quantity together, the words that bend it included. */
export function buildQuantity(scan: QuantityScan, parts: QuantityParts): QuantityReading {
  const bending = approximationBefore(scan, parts.first)
  const noun = parts.noun ?? null
  const start = Math.min(scan.tokens[bending.from]?.start ?? parts.number.start, parts.number.start)
  const end = Math.max(parts.end ?? 0, parts.number.end, noun?.end ?? 0)
  return {
    quantity: {
      kind: parts.kind,
      values: parts.values,
      relation: parts.relation ?? 'single',
      step: parts.step,
      approximation: bending.approximation,
      unit: parts.unit,
      currency: parts.currency ?? null,
      per: parts.per ?? null,
    },
    start,
    end,
    next: parts.next,
    number: parts.number,
    noun,
  }
}

/** The finer of two steps. */
export function finerStep(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b
}
