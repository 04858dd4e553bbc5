import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { fold } from './fold.ts'

/** A word, a run of digits with its inner separators, or one mark of punctuation. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  /** Lower case without accents, curly apostrophes straightened: for matching, never for showing. */
  readonly folded: string
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean
}

/** A sentence: its span and the half-open range of its tokens. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly lastToken: number
  readonly language: Language
  /** Index of the block it stands in. */
  readonly block: number
}

// A word may hold apostrophes and hyphens (O'Brien, Martínez-Celis, S's); a number holds . , and ' between digits.
const pattern = /[\p{L}\p{M}]+(?:[’'‑-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[^\s]/gu

/**
 * Cuts a stretch of text into tokens, in one pass.
 * @param start UTF-16 offset of the first character to read
 * @param end exclusive
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const slice = start === 0 && end === text.length ? text : text.slice(start, end)
  let previousEnd = -1
  for (const match of slice.matchAll(pattern)) {
    const at = match.index
    const word = match[0]
    const code = word.charCodeAt(0)
    const kind = code >= 48 && code <= 57 ? 'number' : isLetter(word) ? 'word' : 'mark'
    tokens.push({
      start: start + at,
      end: start + at + word.length,
      kind,
      folded: kind === 'word' ? fold(word) : word,
      spaced: at !== previousEnd,
    })
    previousEnd = at + word.length
  }
  return tokens
}

const letter = /^[\p{L}\p{M}]/u

function isLetter(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return letter.test(word)
}
