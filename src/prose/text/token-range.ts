import { firstFrom, type Span } from '../../model/span.ts'
import type { Token } from './tokens.ts'

/** The half-open range of the tokens that start within a span. */
export function tokenRange(tokens: readonly Token[], span: Span): { first: number; last: number } {
  return { first: firstFrom(tokens, span.start), last: firstFrom(tokens, span.end) }
}
