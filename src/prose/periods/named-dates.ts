import { midMonths } from './month-compounds.ts'
import { monthNames } from './month-names.ts'
import { dayPoint, monthPoint, type Point } from './point.ts'
import type { Scan } from './scan.ts'
import { isAttached, isCapital, isDash, shortNumber, wordAt } from './scan.ts'
import { readYearSlot } from './year-slot.ts'

/** Days and months written with the month's name, in either language's order. */
export function readNamedDate(scan: Scan, index: number): Point | null {
  return (
    readMonthOf(scan, index) ??
    readWeekdayDate(scan, index) ??
    readDayFirst(scan, index) ??
    readMonthFirst(scan, index)
  )
}

/** "mes de octubre", "pasado mes de abril", "month of April". */
function readMonthOf(scan: Scan, index: number): Point | null {
  let at = index
  const nearness = scan.words.past.has(wordAt(scan, at)) || scan.words.coming.has(wordAt(scan, at))
  if (nearness) at++
  const word = wordAt(scan, at)
  if (word !== 'mes' && word !== 'month' && word !== 'meses' && word !== 'months') return null
  if (!scan.words.of.has(wordAt(scan, at + 1))) return null
  const month = monthAt(scan, at + 2)
  if (!month) return null
  const year = readYearSlot(scan, month.next)
  return monthPoint(year?.next ?? month.next, year?.year ?? null, month.month, year?.relative ?? false)
}

/** "Thursday, March 18", "el jueves 18 de marzo". */
function readWeekdayDate(scan: Scan, index: number): Point | null {
  if (!scan.words.weekdays.has(wordAt(scan, index))) return null
  let at = index + 1
  if (wordAt(scan, at) === ',') at++
  if (wordAt(scan, at) === 'the' || wordAt(scan, at) === 'el' || wordAt(scan, at) === 'dia') at++
  const point = readDayFirst(scan, at) ?? readMonthFirst(scan, at)
  return point?.precision === 'day' ? point : null
}

/** A month's name here, with the index after it and its stop: the number of the month, or null. */
export function monthAt(scan: Scan, index: number): { month: number; next: number } | null {
  const word = wordAt(scan, index)
  const mid = scan.spanish ? undefined : (midMonths.get(word) ?? possessiveMonth(word))
  if (mid !== undefined) return { month: mid, next: index + 1 }
  const month = scan.words.months.get(word)
  if (month !== undefined) {
    return scan.spanish || isCapital(scan, index) ? { month, next: index + 1 } : null
  }
  const short = scan.words.shortMonths.get(word)
  if (short === undefined || (!scan.spanish && !isCapital(scan, index))) return null
  const stopped = wordAt(scan, index + 1) === '.' && isAttached(scan, index + 1)
  const next = stopped ? index + 2 : index + 1
  const number = shortNumber(scan, next) > 0 || /^\d{4}$/.test(wordAt(scan, next))
  return stopped || number ? { month: short, next } : null
}

/** "January's": an apostrophe is part of its word. */
function possessiveMonth(word: string): number | undefined {
  if (!word.endsWith("'s")) return undefined
  const stem = word.slice(0, -2)
  return ambiguous.has(stem) ? undefined : monthNames.en.get(stem)
}

/** The index after "st", "nd", "th", "º" of an ordinal. */
export function afterOrdinalMark(scan: Scan, index: number): number {
  const word = wordAt(scan, index)
  if (!isAttached(scan, index)) return index
  if (ordinalMarks.has(word)) {
    const stopped =
      wordAt(scan, index + 1) === '.' && isAttached(scan, index + 1) && wordAt(scan, index + 2) === 'de'
    return stopped ? index + 2 : index + 1
  }
  return word === '.' && isAttached(scan, index + 1) && ordinalMarks.has(wordAt(scan, index + 1))
    ? index + 2
    : index
}

const ordinalMarks = new Set(['st', 'nd', 'rd', 'th', 'º', '°', 'o', 'ro', 'er'])

/** A day of the month in digits or as "primero", with the index after it; null when none is here. */
export function dayAt(scan: Scan, index: number): { day: number; next: number } | null {
  const number = shortNumber(scan, index)
  if (number >= 0) return { day: number, next: afterOrdinalMark(scan, index + 1) }
  if (!scan.spanish) return null
  const word = scan.words.numbers.get(wordAt(scan, index))
  return word !== undefined ? { day: word, next: index + 1 } : null
}

/** "18 de marzo de 2021", "18th of March, 2021". */
function readDayFirst(scan: Scan, index: number): Point | null {
  const day = dayAt(scan, index)
  if (!day) return null
  let at = day.next
  if (scan.spanish) {
    if (wordAt(scan, at) !== 'de') return null
    at++
    if (startsMonthOf(scan, at)) at += 2
  } else if (wordAt(scan, at) === 'of') at++
  const month = monthAt(scan, at)
  if (!month) return null
  const year = readYearSlot(scan, month.next)
  if (!isPlausibleDay(day.day, year)) return null
  if (year) return dayPoint(year.next, year.year, month.month, day.day, year.relative)
  if (isNameOfDay(scan, index, at)) return null
  return dayPoint(afterNearness(scan, month.next), null, month.month, day.day)
}

function startsMonthOf(scan: Scan, at: number): boolean {
  return wordAt(scan, at) === 'mes' && wordAt(scan, at + 1) === 'de'
}

/** "March 18, 2021", "October 2020", "marzo de 2021", or the month alone where it is clearly a date. */
function readMonthFirst(scan: Scan, index: number): Point | null {
  const start = isWithin(scan, index) ? index + 1 : index
  const month = monthAt(scan, start)
  if (!month) return null
  const day = scan.spanish ? null : dayAt(scan, month.next)
  if (day && isPlausibleDay(day.day, readYearSlot(scan, day.next))) {
    const year = readYearSlot(scan, day.next)
    if (year) return dayPoint(year.next, year.year, month.month, day.day, year.relative)
    if (!isCountAfterMonth(scan, index)) return dayPoint(day.next, null, month.month, day.day)
  }
  const year = readYearSlot(scan, month.next)
  if (year) return monthPoint(year.next, year.year, month.month, year.relative)
  if (!isMonthAlone(scan, index, start, month.next)) return null
  return monthPoint(afterNearness(scan, month.next), null, month.month)
}

/** The index after "pasado" in "marzo pasado". */
function afterNearness(scan: Scan, next: number): number {
  const word = wordAt(scan, next)
  return scan.spanish && (scan.words.past.has(word) || scan.words.coming.has(word)) ? next + 1 : next
}

/** "early March", "mid March". */
function isWithin(scan: Scan, index: number): boolean {
  return (
    !scan.spanish &&
    (wordAt(scan, index) === 'early' || wordAt(scan, index) === 'late' || wordAt(scan, index) === 'mid')
  )
}

function isPlausibleDay(day: number, year: Point | null): boolean {
  return year ? true : day >= 1 && day <= 31
}

/** "In July 13 police officers …": English says "on July 13", so "in" makes the number a count. */
function isCountAfterMonth(scan: Scan, index: number): boolean {
  return wordAt(scan, index - 1) === 'in'
}

/** "Avenida 16 de Septiembre", "Cinco de Mayo": Spanish writes months small, so a capital makes it a name. */
function isNameOfDay(scan: Scan, dayIndex: number, monthIndex: number): boolean {
  if (!scan.spanish) return false
  if (namesakes.has(wordAt(scan, dayIndex - 1))) return true
  if (!isCapital(scan, monthIndex)) return false
  return isCapital(scan, dayIndex - 1) || isCapital(scan, dayIndex) || wordAt(scan, dayIndex - 1) !== 'el'
}

/** Streets, schools and movements bear dates as names. */
const namesakes = new Set(
  'calle avenida av colonia col plaza barrio boulevard bulevar calzada escuela primaria secundaria movimiento parque puente ejido estadio grupo penal'.split(
    ' ',
  ),
)

/** Words and names that are spelt as these months are. */
const ambiguous = new Set(['may', 'march', 'april', 'june', 'august', 'abril', 'julio'])
const binding = new Set([
  'in',
  'since',
  'until',
  'till',
  'last',
  'this',
  'next',
  'during',
  'late',
  'early',
  'throughout',
  'between',
  'through',
])

/** Whether a month without day or year is meant as a date. */
function isMonthAlone(scan: Scan, index: number, monthIndex: number, next: number): boolean {
  if (leadsToMonth(scan, next) || isSubject(scan, monthIndex, next)) return true
  const before = wordAt(scan, index - 1)
  if (scan.spanish) {
    if (isCapital(scan, monthIndex) && monthIndex !== scan.first) return false
    if (before === 'de' && dayAt(scan, index - 2)) return false
    return scan.words.dating.has(before) || scan.words.past.has(wordAt(scan, next))
  }
  if (index !== monthIndex || midMonths.has(wordAt(scan, index))) return true
  if (!ambiguous.has(wordAt(scan, monthIndex)) && !isAmongCapitals(scan, monthIndex, next)) return true
  if (!scan.words.dating.has(before))
    return !ambiguous.has(wordAt(scan, monthIndex)) && isPossessed(scan, index)
  return !ambiguous.has(wordAt(scan, monthIndex)) || binding.has(before) || !isCapital(scan, next)
}

/** "May was the deadliest month": no verb goes before "was", so at the head of its clause the word is the month. */
function isSubject(scan: Scan, monthIndex: number, next: number): boolean {
  if (scan.spanish || !midwords.has(wordAt(scan, monthIndex)) || !isCapital(scan, monthIndex)) return false
  const opens = monthIndex === scan.first || clauseOpeners.has(wordAt(scan, monthIndex - 1))
  return opens && seen.has(wordAt(scan, next))
}

const midwords = new Set(['may', 'march'])
const clauseOpeners = new Set([';', 'while', 'and', 'but', 'whereas'])
const seen = new Set([
  'was',
  'saw',
  'remains',
  'remained',
  'is',
  'recorded',
  'registered',
  'brought',
  'became',
])

/** "January to May", "January, February and March": a month that another follows is no verb and no name. */
function leadsToMonth(scan: Scan, next: number): boolean {
  const word = wordAt(scan, next)
  const { to, and, months } = scan.words
  if (!to.has(word) && !and.has(word) && word !== ',' && !isDash(scan, next)) return false
  const at = word === ',' && and.has(wordAt(scan, next + 1)) ? next + 2 : next + 1
  return months.has(wordAt(scan, at)) && (scan.spanish || isCapital(scan, at))
}

/** "January Jones" is a name; "September showed" is not. */
function isAmongCapitals(scan: Scan, monthIndex: number, next: number): boolean {
  return isCapital(scan, next) || (monthIndex - 1 > scan.first && isCapital(scan, monthIndex - 1))
}

/** "his October arrest", "the government's November decree". */
function isPossessed(scan: Scan, index: number): boolean {
  const before = wordAt(scan, index - 1)
  return (
    before === 'the' ||
    before === 'his' ||
    before === 'her' ||
    before === 'its' ||
    before === 'their' ||
    before.endsWith("'s")
  )
}
