import type { Period } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Sentence } from '../../prose/text/tokens.ts'

/** How far from the number a word stands; nearer words weigh more. */
export type Scope = 'noun' | 'clause' | 'sentence' | 'paragraph' | 'heading'

/** Where a place or a period was found, from the surest to the weakest. */
export type Footing = 'clause' | 'sentence' | 'paragraph' | 'title' | 'default'

export interface Grounded<T> {
  readonly value: T
  readonly footing: Footing
}

/** A quantity of the text with all that the text says about it, before any evidence is asked. */
export interface ClaimReading {
  readonly quantity: QuantityAnnotation
  /** Index into `annotations.quantities`. */
  readonly index: number
  readonly sentence: Sentence
  readonly clause: Span
  /** Stems of words by the nearest scope in which they stand. */
  readonly stems: ReadonlyMap<string, Scope>
  readonly place: Grounded<string>
  /** Other places it might mean, when the text does not say. */
  readonly otherPlaces: readonly string[]
  /** Whether the text has been speaking of a part of the country, so that a figure without a place may be of that part. */
  readonly mayBeLocal: boolean
  /** Null when no period is near; the brief's day is then meant at best. */
  readonly period: Grounded<Period> | null
  /** Other periods of the sentence that it might mean, when its own does not stand beside it. */
  readonly otherPeriods: readonly Period[]
  /** Organisation ids of whose word it is; empty when it is the author's own. */
  readonly publishers: readonly string[]
  readonly attribution: string | null
}
