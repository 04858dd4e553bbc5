import type { Span } from '../../model/span.ts'
import type { Token } from './tokens.ts'

/** The index of the first token that starts at or after `offset`; the number of tokens when none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The half-open range of the tokens that start within a span. */
export function tokenRange(tokens: readonly Token[], span: Span): { first: number; last: number } {
  return { first: firstTokenFrom(tokens, span.start), last: firstTokenFrom(tokens, span.end) }
}
