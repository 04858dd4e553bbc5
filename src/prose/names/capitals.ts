import type { Prose } from '../brief.ts'
import type { Token } from '../text/tokens.ts'

/** No name has more tokens than this: it keeps a row of a million capitals from being read a million times. */
export const longestName = 24

/** The folded word of a token without a possessive ending: "mexico" of "Mexico’s". */
export function bareWord(token: Token): string {
  return isPossessive(token) ? token.folded.slice(0, -2) : token.folded
}

/** Whether the word ends in an English possessive. */
export function isPossessive(token: Token): boolean {
  return token.kind === 'word' && token.folded.endsWith("'s")
}

/** Where the name that ends in this token ends: before a possessive ending. */
export function nameEnd(token: Token): number {
  return isPossessive(token) ? token.end - 2 : token.end
}

const capital = /^\p{Lu}/u

/** Whether the token is a word that begins with a capital letter. */
export function isCapital(prose: Prose, token: Token | undefined): token is Token {
  if (token?.kind !== 'word') return false
  const code = prose.text.charCodeAt(token.start)
  if (code < 128) return code >= 65 && code <= 90
  return capital.test(prose.text.slice(token.start, token.start + 2))
}

const upperOnly = /^[\p{Lu}\p{M}]+(?:-[\p{Lu}\p{M}]+)*$/u

/** Whether the word, a possessive ending aside, is written in capitals throughout, two letters at least. */
export function isUpperCase(prose: Prose, token: Token): boolean {
  const end = nameEnd(token)
  return end - token.start > 1 && upperOnly.test(prose.text.slice(token.start, end))
}

/** Whether the token is one letter with a full stop, as in "Patrick J. McDonnell". */
export function isInitial(prose: Prose, at: number): boolean {
  const token = prose.tokens[at]
  const stop = prose.tokens[at + 1]
  return isCapital(prose, token) && token.end - token.start === 1 && stop?.folded === '.' && !stop.spaced
}
