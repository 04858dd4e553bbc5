import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'

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

/**
 * Cuts a stretch of text into tokens, in one pass. A word may hold apostrophes and hyphens between letters (O'Brien,
 * Martínez-Celis), a number holds full stops and commas between digits. Characters that print nothing (direction
 * marks, zero-width spaces) are no tokens; a soft hyphen stays within its word.
 * @param start UTF-16 offset of the first character to read
 * @param end exclusive
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const folds = new Map<string, string>()
  let previousEnd = -1
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(text, at, code)
    if (kind === spaceClass) {
      at += sizeAt(text, at)
      continue
    }
    const stop = Math.min(
      end,
      kind === letterClass ? wordEnd(text, at, end) : nonWordEnd(text, at, end, kind),
    )
    const word = text.slice(at, stop)
    tokens.push({
      start: at,
      end: stop,
      kind: kind === letterClass ? 'word' : kind === digitClass ? 'number' : 'mark',
      folded: kind === letterClass ? foldOnce(folds, word) : word,
      spaced: at !== previousEnd,
    })
    previousEnd = stop
    at = stop
  }
  return tokens
}

/** The same words come again and again: each is folded once, and its folded form is one string with one hash. */
function foldOnce(folds: Map<string, string>, word: string): string {
  const known = folds.get(word)
  if (known !== undefined) return known
  const folded = fold(word)
  folds.set(word, folded)
  return folded
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(text, at, code)
    if (kind === letterClass || code === softHyphen) at += sizeAt(text, at)
    else if (joiners.has(code) && at + 1 < end && classAt(text, at + 1) === letterClass) at++
    else break
  }
  return at
}

function nonWordEnd(text: string, start: number, end: number, kind: number): number {
  if (kind !== digitClass) return start + sizeAt(text, start)
  let at = start + 1
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at++
    else if ((code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

const softHyphen = 0xad
/** Straight and curly apostrophe, hyphen, hyphen that does not break. */
const joiners = new Set([0x27, 0x2019, 0x2d, 0x2011])

const spaceClass = 1
const letterClass = 2
const digitClass = 3
const markClass = 4

/** The class of each UTF-16 unit met so far; 0 until it is met. */
const classes = new Uint8Array(0x10000)
const letter = /^[\p{L}\p{M}]/u
const silent = /^[\s\p{Cf}\p{Cc}]/u

function classAt(text: string, at: number): number {
  return classOf(text, at, text.charCodeAt(at))
}

function classOf(text: string, at: number, code: number): number {
  const known = classes[code]
  if (known) return known
  if (code >= 0xd800 && code <= 0xdfff) return classify(text.slice(at, at + sizeAt(text, at)))
  const found = isDigit(code) ? digitClass : classify(text[at] ?? '')
  classes[code] = found
  return found
}

function classify(character: string): number {
  if (letter.test(character)) return letterClass
  return silent.test(character) ? spaceClass : markClass
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** How many UTF-16 units the character takes; half of a pair without its other half is one. */
function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
