import { addDays, daysInMonth, type Precision } from '../../model/period.ts'
import { dayText } from './calendar-unit.ts'
import { monthAt } from './named-dates.ts'
import type { Point } from './point.ts'
import { countAt } from './relative.ts'
import type { Reading, Scan } from './scan.ts'
import { isAttached, shortNumber, wordAt } from './scan.ts'
import { readYearSlot } from './year-slot.ts'

/** "first quarter of 2020", "Q1 2020", "segundo semestre de 2019", "third trimester". */
export function readYearPart(scan: Scan, index: number): Point | null {
  return readQuarterSign(scan, index) ?? readNamedPart(scan, index)
}

function readNamedPart(scan: Scan, index: number): Point | null {
  const { words } = scan
  const ordinal = ordinalAt(scan, index)
  if (!ordinal) return null
  const length = words.parts.get(wordAt(scan, ordinal.next))
  if (length === undefined) return null
  const count = 12 / length
  const which = ordinal.value < 0 ? count : ordinal.value
  if (which > count) return null
  const year = readYearSlot(scan, ordinal.next + 1)
  if (!year && (needsYear.has(wordAt(scan, ordinal.next)) || isOfOther(scan, ordinal.next + 1))) return null
  return part(year?.next ?? ordinal.next + 1, year, (which - 1) * length + 1, length)
}

/** Parts that other things than years have too. */
const needsYear = new Set(['half', 'mitad'])

/** "the first half of the game": it is no part of a year. */
function isOfOther(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index)
  return word === 'of' || word === 'de' || word === 'del'
}

/** "Q1", "T1", "H1". */
export const quarterSigns: ReadonlySet<string> = new Set(['q', 't', 'h'])

function readQuarterSign(scan: Scan, index: number): Point | null {
  const word = wordAt(scan, index)
  if (!quarterSigns.has(word) || !isAttached(scan, index + 1)) return null
  const which = shortNumber(scan, index + 1)
  const length = word === 'h' ? 6 : 3
  if (which < 1 || which > 12 / length) return null
  const year = readYearSlot(scan, index + 2)
  return year ? part(year.next, year, (which - 1) * length + 1, length) : null
}

function part(next: number, year: Point | null, month: number, months: number): Point {
  const precision: Precision = months === 3 ? 'quarter' : months === 6 ? 'half' : 'range'
  return {
    next,
    precision,
    year: year?.year ?? null,
    month,
    months,
    day: 0,
    relative: year?.relative ?? false,
  }
}

/** "first", "primer", "1st", "1er" here, with the index after it. */
function ordinalAt(scan: Scan, index: number): { value: number; next: number } | null {
  const value = scan.words.ordinals.get(wordAt(scan, index))
  if (value !== undefined) return { value, next: index + 1 }
  const digits = shortNumber(scan, index)
  if (digits < 1 || digits > 6 || !isAttached(scan, index + 1)) return null
  return ordinalMarks.has(wordAt(scan, index + 1)) ? { value: digits, next: index + 2 } : null
}

const ordinalMarks = new Set(['st', 'nd', 'rd', 'th', 'er', 'ro', 'do', 'to', 'º', '°', 'ª'])

/** "first five months of 2020", "los últimos dos meses de este año", "first two weeks of March 2021". */
export function readStretchOfYear(scan: Scan, index: number): Reading | null {
  let at = index
  let count = scan.spanish ? countAt(scan, at) : -1
  if (count > 0) at++
  const ordinal = scan.words.ordinals.get(wordAt(scan, at))
  if (ordinal !== 1 && ordinal !== -1) return null
  at++
  if (count < 0) {
    count = countAt(scan, at)
    if (count > 0) at++
    else count = 1
  }
  const unit = scan.words.units.get(wordAt(scan, at))
  if (unit === 'month') return monthsOfYear(scan, at + 1, count, ordinal === 1)
  if (unit === 'week' || unit === 'day')
    return daysOf(scan, at + 1, unit === 'week' ? count * 7 : count, ordinal === 1)
  return null
}

function monthsOfYear(scan: Scan, index: number, count: number, first: boolean): Reading | null {
  const year = readYearSlot(scan, index)
  if (year?.year == null || count > 12) return null
  const start = first ? 1 : 13 - count
  const end = first ? count : 12
  const precision = count === 1 ? 'month' : count === 12 ? 'year' : 'range'
  return {
    next: year.next,
    period: {
      start: dayText(year.year, start, 1),
      end: dayText(year.year, end, daysInMonth(year.year, end)),
      precision,
    },
    relative: year.relative,
    possible: true,
  }
}

function daysOf(scan: Scan, index: number, days: number, first: boolean): Reading | null {
  const whole = readWhole(scan, index)
  if (!whole) return null
  const start = first ? whole.start : addDays(whole.end, 1 - days)
  const end = first ? addDays(whole.start, days - 1) : whole.end
  if (days < 1 || start < whole.start || end > whole.end) return null
  return {
    next: whole.next,
    period: { start, end, precision: start === end ? 'day' : 'range' },
    relative: whole.relative,
    possible: true,
  }
}

/** The year, or the month of a year, that a stretch of days or weeks is part of. */
function readWhole(
  scan: Scan,
  index: number,
): { start: string; end: string; next: number; relative: boolean } | null {
  const year = readYearSlot(scan, index)
  if (year?.year != null) {
    return {
      start: dayText(year.year, 1, 1),
      end: dayText(year.year, 12, 31),
      next: year.next,
      relative: year.relative,
    }
  }
  if (!scan.words.of.has(wordAt(scan, index))) return null
  const month = monthAt(scan, index + 1)
  const monthYear = month && readYearSlot(scan, month.next)
  if (!month || monthYear?.year == null) return null
  return {
    start: dayText(monthYear.year, month.month, 1),
    end: dayText(monthYear.year, month.month, daysInMonth(monthYear.year, month.month)),
    next: monthYear.next,
    relative: monthYear.relative,
  }
}
