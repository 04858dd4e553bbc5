import type { EvidenceItem, Verdict } from '../model/finding.ts'
import type { Period } from '../model/period.ts'
import type { Span } from '../model/span.ts'
import type { QuantityAnnotation } from '../prose/annotations.ts'

/** A quantity of a brief with what it counts, where, when and on whose word, and what the evidence says of it. */
export interface Claim extends Span {
  readonly quantity: QuantityAnnotation
  /** What is counted, in the text's own words; null when the text does not say. */
  readonly measure: string | null
  /** Place code such as MX-MEX, or null. */
  readonly place: string | null
  readonly period: Period | null
  /** On whose word, as the text names it; null when on the author's own. */
  readonly attribution: string | null
  readonly verdict: Verdict
  /** What it was held against. For an unsupported claim: the candidates that came nearest. */
  readonly evidence: readonly EvidenceItem[]
}
