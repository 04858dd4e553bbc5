import type { ComparisonAnnotation, PeriodAnnotation, QuantityAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'

/** Finds the statements that hold two values against each other, in the order of the text. */
export function findComparisons(
  _prose: Prose,
  _sentences: readonly Sentence[],
  _quantities: readonly QuantityAnnotation[],
  _periods: readonly PeriodAnnotation[],
): ComparisonAnnotation[] {
  return []
}
