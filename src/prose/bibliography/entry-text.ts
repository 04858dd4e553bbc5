import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { tokenRange } from '../text/token-range.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** An entry as its parts are read: the text it stands in, the tokens of that text or of the entry, its language. */
export interface EntryText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
}

/** The tokens of a stretch, which are at hand unless the stretch begins or ends amid one. */
export function tokensOf({ text, tokens }: Pick<EntryText, 'text' | 'tokens'>, span: Span): readonly Token[] {
  const { first, last } = tokenRange(tokens, span)
  const cutAtStart = (tokens[first - 1]?.end ?? 0) > span.start
  const cutAtEnd = (tokens[last - 1]?.end ?? 0) > span.end
  return cutAtStart || cutAtEnd ? tokenize(text, span.start, span.end) : tokens.slice(first, last)
}
