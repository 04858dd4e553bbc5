import type { Language } from '../../model/language.ts'
import { isDay } from '../../model/period.ts'
import { monthNumbers } from '../text/calendar-words.ts'
import type { Token } from '../text/tokens.ts'

/** A date at the head of a brief, and the index of the token after it. */
export interface HeadDate {
  /** `YYYY-MM-DD`; null when the year is left out. */
  readonly date: string | null
  readonly next: number
}

/**
 * Reads a full date: "April 1, 2021", "1 de abril de 2021", "1 April 2021", "04/01/21", "1.4.2021", "2021-04-01".
 * @param at index of its first token
 * @param last index past the last token it may take
 * @param language decides whether 04/01/21 is the first of April (English) or the fourth of January (Spanish) where
 *   both exist
 */
export function readHeadDate(
  tokens: readonly Token[],
  at: number,
  last: number,
  language: Language,
): HeadDate | null {
  const token = tokens[at]
  if (!token || at >= last) return null
  const named = monthNumbers.get(token.folded)
  if (named !== undefined) return monthFirst(tokens, at, last, named)
  if (token.kind !== 'number') return null
  return numeric(tokens, at, last, language) ?? dayFirst(tokens, at, last)
}

function monthFirst(tokens: readonly Token[], at: number, last: number, month: number): HeadDate | null {
  let next = at + 1
  if (tokens[next]?.folded === '.') next++
  const day = smallNumber(tokens[next])
  if (day === null || next >= last) return null
  next = skipWords(tokens, next + 1, last, ordinals)
  const comma = skipWords(tokens, next, last, joiners)
  const year = fullYear(tokens[comma])
  return year === null || comma >= last
    ? { date: null, next }
    : { date: dayText(year, month, day), next: comma + 1 }
}

function dayFirst(tokens: readonly Token[], at: number, last: number): HeadDate | null {
  const day = smallNumber(tokens[at])
  if (day === null) return null
  let next = skipWords(tokens, at + 1, last, ordinals)
  next = skipWords(tokens, next, last, joiners)
  const month = monthNumbers.get(tokens[next]?.folded ?? '')
  if (month === undefined || next >= last) return null
  next++
  if (tokens[next]?.folded === '.') next++
  const beforeYear = skipWords(tokens, next, last, joiners)
  const year = fullYear(tokens[beforeYear])
  return year === null || beforeYear >= last
    ? { date: null, next }
    : { date: dayText(year, month, day), next: beforeYear + 1 }
}

const slashes = new Set(['/', '-', '.', '‑'])

function numeric(tokens: readonly Token[], at: number, last: number, language: Language): HeadDate | null {
  const parts = numericParts(tokens, at, last)
  if (!parts) return null
  const [a, b, c] = parts.values
  if (a.length === 4) return dated(Number(a), Number(b), Number(c), parts.next)
  if (c.length !== 4 && c.length !== 2) return null
  const year = c.length === 4 ? Number(c) : 2000 + Number(c)
  const monthDay = dated(year, Number(a), Number(b), parts.next)
  const dayMonth = dated(year, Number(b), Number(a), parts.next)
  return language === 'en' ? (monthDay ?? dayMonth) : (dayMonth ?? monthDay)
}

function numericParts(
  tokens: readonly Token[],
  at: number,
  last: number,
): { values: readonly [string, string, string]; next: number } | null {
  const first = tokens[at]?.folded ?? ''
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(first)
  if (dotted) return { values: [dotted[1] ?? '', dotted[2] ?? '', dotted[3] ?? ''], next: at + 1 }
  if (at + 4 >= last) return null
  const values = [first, tokens[at + 2]?.folded ?? '', tokens[at + 4]?.folded ?? ''] as const
  const mark = tokens[at + 1]?.folded ?? ''
  if (!slashes.has(mark) || tokens[at + 3]?.folded !== mark) return null
  return values.every((value) => /^\d{1,4}$/.test(value)) ? { values, next: at + 5 } : null
}

function dated(year: number, month: number, day: number, next: number): HeadDate | null {
  const date = dayText(year, month, day)
  return date === null ? null : { date, next }
}

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'o', 'º', '°', 'ro', 'er'])
const joiners = new Set([',', 'de', 'del', 'of'])

function skipWords(tokens: readonly Token[], at: number, last: number, words: ReadonlySet<string>): number {
  let next = at
  while (next < last && words.has(tokens[next]?.folded ?? '')) next++
  return next
}

function smallNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.folded)) return null
  const value = Number(token.folded)
  return value >= 1 && value <= 31 ? value : null
}

function fullYear(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.folded) ? Number(token.folded) : null
}

function dayText(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}
