import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import { weekdays } from './calendar-words.ts'
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
  const found = { date: null as string | null, byline: null as string | null, dated: false }
  let capitals = false
  let at = first
  while (at < last) {
    const token = tokens[at]
    if (!token) break
    const date = found.dated ? null : readHeadDate(tokens, at, last, language)
    if (date) {
      found.date = date.date
      found.dated = true
      at = date.next
      continue
    }
    const name = found.byline === null ? readByline(text, tokens, at, last) : null
    if (name) {
      found.byline = text.slice(name.start, name.end)
      at = name.next
      continue
    }
    if (dashes.has(token.folded)) {
      const told = found.dated || found.byline !== null || capitals
      const next = skipDashes(tokens, at, range.last)
      const body = tokens[next]
      if (told && body && next < range.last && (body.spaced || token.spaced)) {
        return { ...found, bodyStart: body.start }
      }
      if (next >= range.last) at = next
      else if (told && !body?.spaced) return null
      else at = next
      continue
    }
    if (isFiller(token, at > first)) at++
    else if (isPlaceWord(text, token) || (agencies.has(token.folded) && tokens[at - 1]?.folded === '(')) {
      capitals ||= at === first && isUpper(text, token)
      at++
    } else if (at > first && nameJoiners.has(token.folded)) at++
    else return null
  }
  const whole = at >= range.last && (found.date !== null || found.byline !== null)
  return whole ? { ...found, bodyStart: block.end } : null
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
): (Span & { next: number }) | null {
  const opener = bylineOpeners.find((words) =>
    words.every((word, offset) => at + offset < last && tokens[at + offset]?.folded === word),
  )
  if (!opener) return null
  const bracketed = tokens[at - 1]?.folded === '(' || tokens[at - 1]?.folded === '['
  const from = at + opener.length
  let next = from
  while (next < last) {
    const token = tokens[next]
    if (!token || endsName(text, token, tokens[next + 1], bracketed)) break
    next++
  }
  const start = tokens[from]
  const end = tokens[next - 1]
  if (!start || !end || next === from || next - from > 16) return null
  const single = !bracketed && opener.length === 1 && next - from < 1
  return single ? null : { start: start.start, end: end.end, next }
}

function endsName(text: string, token: Token, following: Token | undefined, bracketed: boolean): boolean {
  if (token.folded === ')' || token.folded === ']') return true
  if (bracketed) return false
  if (token.kind === 'number') return true
  if (token.kind === 'word') {
    return !isPlaceWord(text, token) && !nameJoiners.has(token.folded)
  }
  if (token.folded === '.' || token.folded === '&') return false
  return token.folded !== ',' || !(following && isPlaceWord(text, following))
}

function isPlaceWord(text: string, token: Token): boolean {
  if (token.kind !== 'word') return false
  const initial = text[token.start] ?? ''
  return initial !== initial.toLowerCase()
}

function isUpper(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end)
  return word.length > 1 && word === word.toUpperCase()
}
