import type { Language } from '../../model/language.ts'
import { isDay } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import { monthNumbers, weekdays } from '../text/calendar-words.ts'
import type { Token } from '../text/tokens.ts'
import { type EntryText, tokensOf } from './entry-text.ts'

/** A date of an entry: its span with a weekday before it, and one or two ends, each year, month and day as far as given. */
export interface EntryDate extends Span {
  /** Year, month, day as far as given; an end without a year is left out and `yearless` says so. */
  readonly parts: readonly (readonly number[])[]
  readonly precision: 'day' | 'month' | 'year'
  /** Month and day without a year ("24 de noviembre"), to be joined with a year that stands elsewhere. */
  readonly yearless: boolean
  readonly possible: boolean
}

interface Reading {
  /** Index past the last token. */
  readonly next: number
  readonly ends: readonly Ends[]
}

interface Ends {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/**
 * Every date of a stretch of an entry, in order: days, months and years in either language, in words or digits, and
 * ranges of them.
 * @param entry its language decides 03/04/2020 where both orders are possible
 */
export function findEntryDates(entry: EntryText, span: Span): EntryDate[] {
  const { language } = entry
  const tokens = tokensOf(entry, span)
  const dates: EntryDate[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readDate(tokens, at, language)
    if (!reading) {
      at++
      continue
    }
    const date = toDate(tokens, at, reading)
    if (date) dates.push(date)
    at = reading.next
  }
  return dates
}

function toDate(tokens: readonly Token[], at: number, reading: Reading): EntryDate | null {
  const [first] = reading.ends
  const last = tokens[reading.next - 1]
  if (!first || !last) return null
  const start = tokens[startWithWeekday(tokens, at)]?.start ?? last.start
  const yearless = first.year === null
  const possible = reading.ends.every(isPossible)
  const parts = reading.ends.map((end) => partsOf(end, possible))
  const precision = first.day !== null ? 'day' : first.month !== null ? 'month' : 'year'
  return { start, end: last.end, parts, precision, yearless, possible }
}

/** An impossible day is cut down to its month, which is as far as the entry can be believed. */
function partsOf({ year, month, day }: Ends, possible: boolean): number[] {
  const parts = [year, month, possible ? day : null]
  if (year === null) return [month, day].filter((part) => part !== null)
  const cut = parts.indexOf(null)
  return parts.slice(0, cut < 0 ? 3 : cut).filter((part) => part !== null)
}

function isPossible({ year, month, day }: Ends): boolean {
  if (month !== null && (month < 1 || month > 12)) return false
  return day === null || month === null || isDay(dayText(year ?? 2000, month, day))
}

function dayText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function startWithWeekday(tokens: readonly Token[], at: number): number {
  const comma = tokens[at - 1]?.folded === ',' ? at - 2 : at - 1
  return weekdays.has(tokens[comma]?.folded ?? '') ? comma : at
}

function readDate(tokens: readonly Token[], at: number, language: Language): Reading | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word') return monthNumbers.has(token.folded) ? readMonthFirst(tokens, at) : null
  if (token.kind !== 'number') return null
  return readNumeric(tokens, at, language) ?? readDayFirst(tokens, at) ?? readYears(tokens, at)
}

function readMonthFirst(tokens: readonly Token[], at: number): Reading | null {
  const month = monthNumbers.get(tokens[at]?.folded ?? '') ?? null
  const next = skip(tokens, at + 1, stops)
  return readMonthDay(tokens, next, month) ?? readMonthYear(tokens, next, month)
}

/** After the month: "14, 2019", "14-16, 2019", "14,2019", "14". */
function readMonthDay(tokens: readonly Token[], at: number, month: number | null): Reading | null {
  const glued = /^(\d{1,2})[.,](\d{4})$/.exec(tokens[at]?.folded ?? '')
  if (glued) {
    return { next: at + 1, ends: [{ year: Number(glued[2]), month, day: Number(glued[1]) }] }
  }
  const day = dayNumber(tokens[at])
  if (day === null) return null
  let next = skip(tokens, at + 1, ordinals)
  let lastDay: number | null = null
  if (dashes.has(tokens[next]?.folded ?? '')) {
    lastDay = dayNumber(tokens[next + 1])
    if (lastDay !== null) next = skip(tokens, next + 2, ordinals)
  }
  const beforeYear = skip(tokens, next, joiners)
  const year = yearNumber(tokens[beforeYear])
  const ends =
    lastDay === null
      ? [{ year, month, day }]
      : [
          { year, month, day },
          { year, month, day: lastDay },
        ]
  return { next: year === null ? next : beforeYear + 1, ends }
}

/** After the month: "2019", "de 2019", "-March 2019", " 2019 - March 2020". */
function readMonthYear(tokens: readonly Token[], at: number, month: number | null): Reading | null {
  const beforeYear = skip(tokens, at, joiners)
  const year = yearNumber(tokens[beforeYear])
  const dash = year === null ? at : beforeYear + 1
  const second = dashes.has(tokens[dash]?.folded ?? '')
    ? monthNumbers.get(tokens[dash + 1]?.folded ?? '')
    : undefined
  if (second !== undefined) {
    const later = skip(tokens, skip(tokens, dash + 2, stops), joiners)
    const lastYear = yearNumber(tokens[later])
    if (lastYear !== null) {
      return {
        next: later + 1,
        ends: [
          { year: year ?? lastYear, month, day: null },
          { year: lastYear, month: second, day: null },
        ],
      }
    }
  }
  return year === null ? null : { next: beforeYear + 1, ends: [{ year, month, day: null }] }
}

/** "14 October 2019", "14 de octubre de 2019", "1º de abril del 2021", "14-16 de octubre, 2019", "14 de octubre". */
function readDayFirst(tokens: readonly Token[], at: number): Reading | null {
  const day = dayNumber(tokens[at])
  if (day === null) return null
  let next = skip(tokens, at + 1, ordinals)
  let lastDay: number | null = null
  if (dashes.has(tokens[next]?.folded ?? '')) {
    lastDay = dayNumber(tokens[next + 1])
    if (lastDay !== null) next += 2
  }
  next = skip(tokens, next, joiners)
  const dashed = dashes.has(tokens[next]?.folded ?? '') || tokens[next]?.folded === '/' ? next + 1 : next
  const month = monthNumbers.get(tokens[dashed]?.folded ?? '')
  if (month === undefined) return null
  const beforeYear = skip(tokens, skip(tokens, dashed + 1, stops), yearJoiners)
  const year = yearNumber(tokens[beforeYear])
  // "No. 89. June 2, 2021": the number before the month is of something else.
  if (year === null && readMonthFirst(tokens, dashed)?.ends[0]?.year != null) return null
  const ends =
    lastDay === null
      ? [{ year, month, day }]
      : [
          { year, month, day },
          { year, month, day: lastDay },
        ]
  return { next: year === null ? dashed + 1 : beforeYear + 1, ends }
}

/** "2019-10-14", "10/14/2019", "14.10.2019", "14/10/19". */
function readNumeric(tokens: readonly Token[], at: number, language: Language): Reading | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(tokens[at]?.folded ?? '')
  if (dotted) return numericReading([dotted[1] ?? '', dotted[2] ?? '', dotted[3] ?? ''], at + 1, language)
  const mark = tokens[at + 1]?.folded ?? ''
  if (!numericMarks.has(mark) || tokens[at + 3]?.folded !== mark || tokens[at + 1]?.spaced) return null
  const values = [0, 2, 4].map((step) => tokens[at + step]?.folded ?? '')
  if (!values.every((value) => /^\d{1,4}$/.test(value))) return null
  return numericReading(values, at + 5, language)
}

function numericReading(values: readonly string[], next: number, language: Language): Reading | null {
  const [a = '', b = '', c = ''] = values
  if (a.length === 4) return { next, ends: [{ year: Number(a), month: Number(b), day: Number(c) }] }
  if ((c.length !== 4 && c.length !== 2) || a.length > 2 || b.length > 2) return null
  const year = c.length === 4 ? Number(c) : 2000 + Number(c)
  const monthDay = { year, month: Number(a), day: Number(b) }
  const dayMonth = { year, month: Number(b), day: Number(a) }
  const [first, second] = language === 'es' ? [dayMonth, monthDay] : [monthDay, dayMonth]
  return { next, ends: [isPossible(first) || !isPossible(second) ? first : second] }
}

/** "2019", "2015-2020", "2019-20"; a number within a longer code ("013/2021") is none. */
function readYears(tokens: readonly Token[], at: number): Reading | null {
  const year = yearNumber(tokens[at])
  if (year === null || isInCode(tokens, at)) return null
  const second = tokens[at + 2]
  if (dashes.has(tokens[at + 1]?.folded ?? '') && second?.kind === 'number') {
    const short = /^\d\d$/.test(second.folded) ? Math.floor(year / 100) * 100 + Number(second.folded) : null
    const last = yearNumber(second) ?? short
    if (last !== null && last > year) {
      return { next: at + 3, ends: [year, last].map((value) => ({ year: value, month: null, day: null })) }
    }
  }
  return readYearFirst(tokens, at, year) ?? { next: at + 1, ends: [{ year, month: null, day: null }] }
}

/** "2019, October 14" and "2019, 14 de octubre", as APA has it. */
function readYearFirst(tokens: readonly Token[], at: number, year: number): Reading | null {
  if (tokens[at + 1]?.folded !== ',') return null
  const named = monthNumbers.has(tokens[at + 2]?.folded ?? '')
  const day = named
    ? readMonthDay(
        tokens,
        skip(tokens, at + 3, stops),
        monthNumbers.get(tokens[at + 2]?.folded ?? '') ?? null,
      )
    : readDayFirst(tokens, at + 2)
  return day && day.ends[0]?.year === null
    ? { next: day.next, ends: day.ends.map((end) => ({ ...end, year })) }
    : null
}

function isInCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const after = tokens[at + 1]
  const before = tokens[at - 1]
  const gluedBefore = token?.spaced === false && before !== undefined && codeMarks.has(before.folded)
  return gluedBefore || (after?.spaced === false && codeMarks.has(after.folded) && !dashes.has(after.folded))
}

const stops = new Set(['.'])
const joiners = new Set([',', 'de', 'del', 'of', '.'])
const yearJoiners = new Set([',', 'de', 'del', 'of', '-', '/', '.'])
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'o', 'º', '°', 'ª', 'ro', 'er', '.'])
const dashes = new Set(['-', '–', '—', '‑', 'a', 'al', 'to', 'y', 'and'])
const numericMarks = new Set(['/', '-', '.', '‑', '–'])
const codeMarks = new Set(['/', '-', '#', '_', '$'])

function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let next = at
  while (next < at + 3 && words.has(tokens[next]?.folded ?? '')) next++
  return next
}

function dayNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.folded) && token.folded !== '0'
    ? Number(token.folded)
    : null
}

function yearNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(token.folded) ? Number(token.folded) : null
}
