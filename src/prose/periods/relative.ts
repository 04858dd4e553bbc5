import type { Period } from '../../model/period.ts'
import { addDays } from '../../model/period.ts'
import { addUnits, type CalendarUnit, dayText, shiftYears, stretchTo, yearOf } from './calendar-unit.ts'
import type { RelativePhrase } from './calendar-words.ts'
import { type Point, resolvePoint, unitPoint, yearPoint } from './point.ts'
import type { Reading, Scan } from './scan.ts'
import {
  afterPhrase,
  fourDigits,
  isAttached,
  shortNumber,
  skipArticle,
  startsPhrase,
  tokenAt,
  wordAt,
} from './scan.ts'

/** A year given by a phrase such as "last year" or "el mismo año", as a point. */
export function readRelativeYear(scan: Scan, index: number): Point | null {
  const phrase = phraseAt(scan, index)
  if (phrase?.unit !== 'year') return null
  const day = anchorDay(scan, phrase)
  return day === null ? null : yearPoint(index + phrase.words.length, yearOf(day) + phrase.offset, true)
}

/** "yesterday", "last week", "the previous month", "that same year". */
export function readRelativePhrase(scan: Scan, index: number): Reading | null {
  const phrase = phraseAt(scan, index)
  if (!phrase) return null
  const next = index + phrase.words.length
  const day = anchorDay(scan, phrase)
  if (day === null) return null
  if (phrase.unit === 'week') return reading(next, weekOf(addDays(day, phrase.offset * 7)))
  return resolvePoint(scan, index, unitPoint(next, day, phrase.offset, phrase.unit))
}

function phraseAt(scan: Scan, index: number): RelativePhrase | null {
  for (const phrase of scan.words.phrases.get(wordAt(scan, index)) ?? []) {
    if (startsPhrase(scan, index, phrase.words)) return phrase
  }
  return null
}

/** The day from which a phrase counts; what was named last must be at least as exact as what the phrase names. */
function anchorDay(scan: Scan, phrase: RelativePhrase): string | null {
  if (phrase.anchor === 'dateline') return scan.dateline
  const { previous } = scan
  const day = previous?.start ?? previous?.end ?? null
  if (previous && day !== null) {
    if (phrase.unit === 'year') return `${day.slice(0, 4)}-01-01`
    if (previous.precision === 'day' || (phrase.unit === 'month' && previous.precision === 'month'))
      return day
  }
  return phrase.unit === 'year' ? scan.dateline : null
}

/** "the past five years", "la última década", "los últimos tres meses": up to the dateline. */
export function readTrailing(scan: Scan, index: number): Reading | null {
  const { words, dateline } = scan
  if (dateline === null) return null
  let at = index
  let count = countAt(scan, at)
  const numbered = count > 0
  if (numbered) at++
  const word = wordAt(scan, at)
  const coming = words.coming.has(word)
  if (!coming && !words.past.has(word)) return null
  at++
  if (count < 0) {
    count = countAt(scan, at)
    if (count > 0) at++
  }
  const unit = words.units.get(wordAt(scan, at))
  if (!unit) return null
  const singular = !wordAt(scan, at).endsWith('s') || wordAt(scan, at) === 'mes'
  if (count < 0 && !singular) return null
  if (isBoundTo(scan, at + 1)) return null
  const length = count < 0 ? 1 : count
  return reading(at + 1, stretchTo(dateline, coming ? -length : length, unit))
}

/** Whether "of 2020" follows: the stretch is then part of that, not of the present. */
function isBoundTo(scan: Scan, index: number): boolean {
  return (
    scan.words.of.has(wordAt(scan, index)) && wordAt(scan, index) !== 'en' && wordAt(scan, index) !== 'in'
  )
}

/** "two years ago", "hace dos años". */
export function readAgo(scan: Scan, index: number): Reading | null {
  if (scan.dateline === null) return null
  let at = index
  if (scan.spanish) {
    if (wordAt(scan, at) !== 'hace') return null
    at++
  }
  const count = countAt(scan, at)
  const unit = scan.words.units.get(wordAt(scan, at + 1))
  if (count < 0 || !unit) return null
  if (scan.spanish) return agoReading(scan, index, at + 2, count, unit)
  return wordAt(scan, at + 2) === 'ago' ? agoReading(scan, index, at + 3, count, unit) : null
}

function agoReading(
  scan: Scan,
  index: number,
  next: number,
  count: number,
  unit: CalendarUnit,
): Reading | null {
  const { dateline } = scan
  if (dateline === null) return null
  if (unit === 'week') return reading(next, weekOf(addDays(dateline, -7 * count)))
  if (unit === 'decade' || unit === 'century') {
    return resolvePoint(scan, index, unitPoint(next, addUnits(dateline, -count, unit), 0, 'year'))
  }
  return resolvePoint(scan, index, unitPoint(next, dateline, -count, unit))
}

/** "so far this year", "thus far in 2021", "en lo que va del año", "year to date". */
export function readSoFar(scan: Scan, index: number): Reading | null {
  const { dateline } = scan
  if (dateline === null) return null
  if (startsPhrase(scan, index, ['year', 'to', 'date'])) return reading(index + 3, sinceNewYear(dateline))
  if (wordAt(scan, index) === 'year-to-date') return reading(index + 1, sinceNewYear(dateline))
  const after = afterPhrase(scan, index, scan.words.soFar)
  if (after < 0) {
    const year = readRelativeYear(scan, index)
    if (year?.year !== yearOf(dateline)) return null
    const end = afterPhrase(scan, year.next, scan.words.soFar)
    return end < 0 || scan.spanish ? null : reading(end, sinceNewYear(dateline))
  }
  let at = after
  if (scan.words.of.has(wordAt(scan, at))) at++
  at = skipArticle(scan, at)
  if (wordAt(scan, at) === 'ano' || wordAt(scan, at) === 'year') {
    const year = fourDigits(scan, at + 1)
    if (year < 0 && !readRelativeYear(scan, at)) return reading(at + 1, sinceNewYear(dateline))
    if (year === yearOf(dateline)) return reading(at + 2, sinceNewYear(dateline))
  }
  const year = fourDigits(scan, at)
  if (year === yearOf(dateline)) return reading(at + 1, sinceNewYear(dateline))
  const relative = readRelativeYear(scan, at)
  return relative?.year === yearOf(dateline) ? reading(relative.next, sinceNewYear(dateline)) : null
}

/** "the same period of 2019", "el mismo periodo del año anterior": the months named last, in another year. */
export function readSamePeriod(scan: Scan, index: number): Reading | null {
  const after = afterPhrase(scan, index, scan.words.samePeriod)
  const { previous } = scan
  if (after < 0 || previous?.start == null || previous.end === null) return null
  let at = after
  if (scan.words.of.has(wordAt(scan, at))) at++
  at = skipArticle(scan, at)
  if (wordAt(scan, at) === 'year' || (wordAt(scan, at) === 'ano' && fourDigits(scan, at + 1) > 0)) at++
  const digits = fourDigits(scan, at)
  const year = digits > 0 ? { year: digits, next: at + 1, relative: false } : readRelativeYear(scan, at)
  if (year?.year == null) return null
  return {
    next: year.next,
    period: shiftYears(previous, year.year - yearOf(previous.start)),
    relative: true,
    possible: true,
  }
}

/** A weekday that is meant as a date: the nearest one before the dateline, that day included. */
export function readWeekday(scan: Scan, index: number): Reading | null {
  const weekday = scan.words.weekdays.get(wordAt(scan, index))
  if (weekday === undefined || scan.dateline === null) return null
  if (!scan.spanish && !tokenIsCapital(scan, index)) return null
  const before = wordAt(scan, index - 1)
  if (!scan.words.dating.has(before) && !scan.words.past.has(before) && !scan.words.coming.has(before))
    return null
  if (before === 'los') return null
  if (besides.has(wordAt(scan, index + 1))) return null
  const day = new Date(`${scan.dateline}T00:00:00Z`).getUTCDay()
  const set = before === 'for' || wordAt(scan, index - 2) === 'para'
  if (set || scan.words.coming.has(before)) {
    return dayReading(index + 1, addDays(scan.dateline, ((weekday - day + 6) % 7) + 1))
  }
  return dayReading(index + 1, addDays(scan.dateline, -((day - weekday + 7) % 7)))
}

/** "el viernes previo a los comicios": reckoned from something else than the dateline. */
const besides = new Set('before after previo anterior siguiente posterior'.split(' '))

function tokenIsCapital(scan: Scan, index: number): boolean {
  const token = tokenAt(scan, index)
  const initial = token ? (scan.text[token.start] ?? '') : ''
  return initial !== initial.toLowerCase()
}

function dayReading(next: number, day: string): Reading {
  return reading(next, { start: day, end: day, precision: 'day' })
}

function reading(next: number, period: Period): Reading {
  return { next, period, relative: true, possible: true }
}

function sinceNewYear(dateline: string): Period {
  return { start: dayText(yearOf(dateline), 1, 1), end: dateline, precision: 'range' }
}

/** Monday to Sunday. */
function weekOf(day: string): Period {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return { start: addDays(day, -weekday), end: addDays(day, 6 - weekday), precision: 'range' }
}

/** A count in digits or words here, at most two digits, or -1. */
export function countAt(scan: Scan, index: number): number {
  const digits = shortNumber(scan, index)
  if (digits > 0 && !isAttached(scan, index)) return digits
  return scan.words.numbers.get(wordAt(scan, index)) ?? -1
}
