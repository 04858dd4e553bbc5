import type { AttributionAnnotation, NameAnnotation, QuotationAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'

/** Finds the words that put a statement on the account of an organisation, a publication or a report. */
export function findAttributions(
  _prose: Prose,
  _sentences: readonly Sentence[],
  _names: readonly NameAnnotation[],
  _quotations: readonly QuotationAnnotation[],
): AttributionAnnotation[] {
  return []
}
