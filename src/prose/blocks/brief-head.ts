import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { monthNumbers, weekdays } from '../text/calendar-words.ts'
import { functionWords } from '../text/function-words.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import { readHeadDate } from './head-date.ts'
import { agencies, bylineOpeners, headFillers, headOpeners, nameJoiners } from './head-words.ts'

/** What the head of a brief says of it: a whole block of date and author, or the words before the dash. */
export interface BriefHead {
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null
  readonly byline: string | null
  /** Whether any date stands there, with a year or without. */
  readonly dated: boolean
  /** Offset at which the running text starts; the block's end when the block is nothing but head. */
  readonly bodyStart: number
}

const longestHead = 40
const dashes = new Set(['–', '—', '-', '―', '−'])
const separators = new Set([',', '|', '•', '·', '/', '.', ':', '(', ')', '[', ']', ';'])

/**
 * Reads the head that opens a block, as authors write it: "04/01/21 (written by jdoe) – On March 18 …",
 * "CIUDAD DE MÉXICO, 1 de abril de 2021.— …", or a block of its own such as "By Jane Doe | April 1, 2021".
 * @returns null when the block starts with running text
 */
export function readBriefHead(
  text: string,
  tokens: readonly Token[],
  block: Span,
  language: Language,
): BriefHead | null {
  const range = tokenRange(tokens, block)
  const { first } = range
  const last = Math.min(range.last, first + longestHead)
  let said: Said = { date: null, byline: null, dated: false }
  // A dash may part the head from the text or two parts of the head: what follows it decides.
  let parted: BriefHead | null = null
  let places = 0
  let at = first
  while (at < last) {
    const token = tokens[at]
    if (!token) break
    const date = said.dated ? null : readHeadDate(tokens, at, last, language)
    const name = date === null && said.byline === null ? readByline(text, tokens, at, last, range.last) : null
    if (date) {
      said = { ...said, date: date.date, dated: true }
      at = date.next
    } else if (name) {
      said = { ...said, byline: text.slice(name.start, name.end).replace(/\s+/g, ' ') }
      at = name.next
    } else if (dashes.has(token.folded)) {
      const next = skipDashes(tokens, at, range.last)
      const body = tokens[next]
      const told = said.dated || said.byline !== null || isPlaceInCapitals(text, tokens, first, at)
      const gained = !parted || said.dated !== parted.dated || said.byline !== parted.byline
      if (gained && told && body && next < range.last && standsApart(tokens, at, next)) {
        parted = { ...said, bodyStart: body.start }
      }
      at = next
    } else if (isFiller(token, at > first)) {
      at++
      const body = tokens[at]
      const signed = token.folded === ')' && said.dated && said.byline !== null
      if (signed && !parted && body && at < range.last && !dashes.has(body.folded)) {
        parted = { ...said, bodyStart: body.start }
      }
    } else if (isPlaceWord(text, tokens, at) || agencies.has(token.folded)) {
      if (!parted) places++
      if (places > mostPlaceWords) break
      at++
    } else if (at > first && nameJoiners.has(token.folded)) at++
    else break
  }
  const whole = at >= range.last && (said.date !== null || said.byline !== null)
  return whole ? { ...said, bodyStart: block.end } : parted
}

type Said = Omit<BriefHead, 'bodyStart'>

const mostPlaceWords = 10

/** Whether the dashes from `at` to `next` part the words on their sides and do not join them. */
function standsApart(tokens: readonly Token[], at: number, next: number): boolean {
  const dash = tokens[at]
  const before = tokens[at - 1]?.folded
  return (
    tokens[next]?.spaced === true ||
    dash?.spaced === true ||
    dash?.folded === '—' ||
    before === '.' ||
    before === ')'
  )
}

/** "MEXICO CITY" or "CIUDAD DE MÉXICO (AP)": two capital words at least, so that "AMLO – who …" is none. */
function isPlaceInCapitals(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const word = text.slice(token.start, token.end)
    if (word.length < 2 || word !== word.toUpperCase()) return agencies.has(token.folded) && words > 1
    words++
  }
  return words > 1
}

function isFiller(token: Token, inside: boolean): boolean {
  const word = token.folded
  return (
    separators.has(word) || headOpeners.has(word) || weekdays.has(word) || (inside && headFillers.has(word))
  )
}

function skipDashes(tokens: readonly Token[], at: number, last: number): number {
  let next = at
  while (next < last && dashes.has(tokens[next]?.folded ?? '')) next++
  return next
}

/** "written by jdoe", "Por Juana Pérez y Luis Ruiz": the span of the name and the index of the token after it. */
function readByline(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  blockLast: number,
): (Span & { readonly next: number }) | null {
  const opener = bylineOpeners.find((words) =>
    words.every((word, offset) => at + offset < last && tokens[at + offset]?.folded === word),
  )
  if (!opener) return null
  const bracketed = tokens[at - 1]?.folded === '(' || tokens[at - 1]?.folded === '['
  const from = at + opener.length
  let next = from
  while (next < last && !endsName(text, tokens, next, bracketed)) next++
  // A login such as "jdoe" has no capital; it is taken where nothing follows it.
  if (next === from && from + 1 === blockLast && tokens[from]?.kind === 'word') next++
  let end = next
  while (end > from && tokens[end - 1]?.folded === ',') end--
  const opening = tokens[from]
  const closing = tokens[end - 1]
  if (!opening || !closing || end === from || end - from > mostNameTokens) return null
  return { start: opening.start, end: closing.end, next }
}

const mostNameTokens = 16

function endsName(text: string, tokens: readonly Token[], at: number, bracketed: boolean): boolean {
  const token = tokens[at]
  if (!token || token.folded === ')' || token.folded === ']') return true
  if (token.kind === 'number' || monthNumbers.has(token.folded)) return !bracketed || token.kind === 'number'
  if (bracketed) return false
  if (/[\r\n]/.test(text.slice(tokens[at - 1]?.end, token.start))) return true
  if (token.kind === 'word') return !isCapital(text, token) && !nameJoiners.has(token.folded)
  return token.folded !== '.' && token.folded !== '&' && token.folded !== ','
}

/** A capitalised word, but not one that opens a sentence ("On April 1, 2021 – the day …", "El 1 de abril"). */
function isPlaceWord(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const following = tokens[at + 1]
  if (!token || !isCapital(text, token) || functionWords.en.has(token.folded)) return false
  if (!functionWords.es.has(token.folded)) return true
  return nameJoiners.has(token.folded) && following !== undefined && isCapital(text, following)
}

function isCapital(text: string, token: Token): boolean {
  if (token.kind !== 'word') return false
  const initial = text[token.start] ?? ''
  return initial !== initial.toLowerCase()
}
