import { daysInMonth, months as monthsPeriod, type Period, type Precision } from '../../model/period.ts'
import { addUnits, dayText, monthOf, yearOf } from './calendar-unit.ts'
import type { Reading, Scan } from './scan.ts'
import { wordAt } from './scan.ts'

/** A place in the calendar whose year may be left open until its surroundings are known. */
export interface Point {
  readonly next: number
  readonly precision: Precision
  readonly year: number | null
  /** As written; may be impossible. 1 for a year. */
  readonly month: number
  /** How many months it takes; 0 for a day. */
  readonly months: number
  /** As written; may be impossible. 0 unless it is a day. */
  readonly day: number
  /** Whether its year hangs on the dateline or on an earlier period. */
  readonly relative: boolean
}

/** A whole year. */
export function yearPoint(next: number, year: number, relative = false): Point {
  return { next, precision: 'year', year, month: 1, months: 12, day: 0, relative }
}

/** A month, its year perhaps unknown. */
export function monthPoint(next: number, year: number | null, month: number, relative = false): Point {
  return { next, precision: 'month', year, month, months: 1, day: 0, relative }
}

/** A day, its year perhaps unknown. */
export function dayPoint(
  next: number,
  year: number | null,
  month: number,
  day: number,
  relative = false,
): Point {
  return { next, precision: 'day', year, month, months: 0, day, relative }
}

/** Fixes the point in time, its year found from the surroundings when it has none; null when it cannot be. */
export function resolvePoint(scan: Scan, index: number, point: Point): Reading | null {
  const year = point.year ?? likelyYear(scan, index, point)
  if (year === null) return null
  const { period, possible } = pointPeriod(point, year)
  return { next: point.next, period, relative: point.relative || point.year === null, possible }
}

/** The period of a point in a given year; an impossible date becomes the nearest that exists. */
export function pointPeriod(point: Point, year: number): { period: Period; possible: boolean } {
  const month = Math.min(Math.max(point.month, 1), 12)
  if (point.precision !== 'day') {
    const period = monthsPeriod(year, month, point.months, point.precision)
    return {
      period: period ?? { start: null, end: null, precision: point.precision },
      possible: month === point.month,
    }
  }
  const day = Math.min(Math.max(point.day, 1), daysInMonth(year, month))
  const text = dayText(year, month, day)
  return {
    period: { start: text, end: text, precision: 'day' },
    possible: month === point.month && day === point.day,
  }
}

/** How many days a story goes on before its dates are again those nearest to the dateline. */
const freshDays = 45
const storyDays = 62
const lookBack = 12

/**
 * The year of a date that names none: the nearest past of the dateline. A sentence that looks ahead takes the nearest
 * future when that is nearer; a date that follows soon after a dated one of an older story goes on with that story.
 */
function likelyYear(scan: Scan, index: number, point: Point): number | null {
  const { dateline } = scan
  if (dateline === null) return null
  const current = yearOf(dateline)
  const past = startIn(point, current) <= dateline ? current : current - 1
  const pastStart = startIn(point, past)
  const futureStart = startIn(point, past + 1)
  const nearness = nearnessOf(scan, index, point)
  if (nearness === 'past') return past
  if (nearness === 'coming') return past + 1
  if (looksAhead(scan, index) && daysBetween(dateline, futureStart) < daysBetween(pastStart, dateline))
    return past + 1
  return daysBetween(pastStart, dateline) <= freshDays ? past : (storyYear(scan, point) ?? past)
}

/** "next June", "el próximo 8 de abril", "marzo pasado". */
function nearnessOf(scan: Scan, index: number, point: Point): 'past' | 'coming' | null {
  const { past, coming } = scan.words
  for (const word of [wordAt(scan, index - 1), wordAt(scan, point.next - 1)]) {
    if (past.has(word)) return 'past'
    if (coming.has(word)) return 'coming'
  }
  return null
}

function storyYear(scan: Scan, point: Point): number | null {
  const previous = scan.previous
  if (previous?.start == null || previous.end === null) return null
  if (previous.precision !== 'day' && previous.precision !== 'month') return null
  const year = yearOf(previous.start)
  const following = startIn(point, year) >= previous.start.slice(0, 7) ? year : year + 1
  const gap = daysBetween(previous.start, startIn(point, following))
  return gap <= storyDays && startIn(point, following) <= (scan.dateline ?? '') ? following : null
}

function startIn(point: Point, year: number): string {
  return pointPeriod(point, year).period.start ?? ''
}

function looksAhead(scan: Scan, index: number): boolean {
  for (let at = index - 1; at >= scan.first && at >= index - lookBack; at--) {
    if (scan.words.ahead.has(wordAt(scan, at))) return true
  }
  return announces(scan, index)
}

const futureEnding = /r(?:á|án|emos)$/i

/** "On June 6, voters will elect", "el 6 de junio se renovarán": the verb of the future stands after the date. */
function announces(scan: Scan, index: number): boolean {
  for (let at = index + 1; at < scan.last && at <= index + lookBack; at++) {
    const token = scan.tokens[at]
    if (!token || token.folded === ';') return false
    if (token.kind !== 'word') continue
    if (scan.spanish) {
      if (futureEnding.test(scan.text.slice(token.start, token.end))) return true
    } else if (token.folded === 'will' || token.folded === 'away') return wordAt(scan, at - 1) !== 'free'
  }
  return false
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The point's month and year moved by a count of units, for phrases such as "three months ago". */
export function unitPoint(next: number, day: string, count: number, unit: 'day' | 'month' | 'year'): Point {
  const moved = addUnits(day, count, unit)
  if (unit === 'year') return yearPoint(next, yearOf(moved), true)
  if (unit === 'month') return monthPoint(next, yearOf(moved), monthOf(moved), true)
  return dayPoint(next, yearOf(moved), monthOf(moved), Number(moved.slice(8)), true)
}
