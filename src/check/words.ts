import { itemsWithin, type Span } from '../model/span.ts'
import type { Brief } from '../prose/brief.ts'
import type { Token } from '../prose/text/tokens.ts'

/** The tokens of a brief that lie within a span. */
export function tokensWithin(brief: Brief, span: Span): readonly Token[] {
  return itemsWithin(brief.prose.tokens, span)
}

/** The text of a span. */
export function textOf(brief: Brief, span: Span): string {
  return brief.prose.text.slice(span.start, span.end)
}

/** Whether one of the folded words stands within the span. */
export function hasWord(brief: Brief, span: Span, words: ReadonlySet<string>): boolean {
  return tokensWithin(brief, span).some((token) => token.kind === 'word' && words.has(token.folded))
}
