import { readDayList } from './listed-points.ts'
import { monthPairs } from './month-compounds.ts'
import { dayAt, monthAt } from './named-dates.ts'
import { dayPoint, monthPoint, type Point, pointPeriod, resolvePoint, yearPoint } from './point.ts'
import { readPoint } from './points.ts'
import type { Reading, Scan } from './scan.ts'
import {
  afterPhrase,
  fourDigits,
  isAttached,
  isCapital,
  isDash,
  shortNumber,
  skipArticle,
  wordAt,
} from './scan.ts'
import { readYearSlot } from './year-slot.ts'
import { readBareYear } from './years.ts'

/** "from 2012 to 2018", "2015–20", "January to May 2020", "entre el 18 y el 20 de marzo", "del 26 al 27 de …". */
export function readRange(scan: Scan, index: number): Reading | null {
  const word = wordAt(scan, index)
  if (scan.words.between.has(word)) return readEnds(scan, index, index + 1, 'and')
  if (scan.words.from.has(word)) return readOnward(scan, index) ?? readEnds(scan, index, index + 1, 'to')
  return (
    readShortRange(scan, index) ??
    readMonthPair(scan, index) ??
    readDayList(scan, index) ??
    readEnds(scan, index, index, 'to')
  )
}

/** "from 2006 onward", "de 2006 en adelante". */
function readOnward(scan: Scan, index: number): Reading | null {
  const point = readPoint(scan, skipArticle(scan, index + 1))
  if (!point) return null
  const next = afterPhrase(scan, point.next, scan.words.onward)
  if (next < 0) return null
  const start = resolvePoint(scan, index, point)
  if (!start) return null
  return { ...start, next, period: { start: start.period.start, end: null, precision: 'since' } }
}

function readEnds(scan: Scan, index: number, at: number, joint: 'to' | 'and'): Reading | null {
  const begin = readPoint(scan, skipArticle(scan, at)) ?? readBareDay(scan, skipArticle(scan, at))
  if (!begin) return null
  const joined = afterJoint(scan, begin.next, joint)
  if (joined < 0) return null
  const from = skipArticle(scan, joined)
  const end = readPoint(scan, from) ?? (begin.precision === 'day' ? endDay(scan, from, begin) : null)
  return end && joinPoints(scan, index, begin, end)
}

function afterJoint(scan: Scan, index: number, joint: 'to' | 'and'): number {
  const word = wordAt(scan, index)
  if (joint === 'and') return scan.words.and.has(word) || isDash(scan, index) ? index + 1 : -1
  if (isDash(scan, index)) {
    // A spaced dash may be a pause; it joins a range only when both its sides are alike.
    return isAttached(scan, index) === isAttached(scan, index + 1) ? index + 1 : -1
  }
  if (word === 'up' && wordAt(scan, index + 1) === 'to') return index + 2
  return scan.words.to.has(word) ? index + 1 : -1
}

/** "26" in "from 26 to 27 September" and "del 26 al 27 de septiembre": the month comes with the other end. */
export function readBareDay(scan: Scan, index: number): Point | null {
  const day = dayAt(scan, index)
  if (!day || day.day < 1 || day.day > 31 || isCapital(scan, index)) return null
  return dayPoint(day.next, null, 0, day.day)
}

/** "27" in "September 26–27, 2014". */
export function endDay(scan: Scan, index: number, begin: Point): Point | null {
  const day = dayAt(scan, index)
  if (!day || begin.year !== null || begin.month === 0 || scan.spanish) return null
  if (day.day <= begin.day || day.day > 31 || monthAt(scan, day.next)) return null
  if (scan.words.counted.has(wordAt(scan, day.next))) return null
  const year = readYearSlot(scan, day.next)
  return dayPoint(year?.next ?? day.next, year?.year ?? null, begin.month, day.day, year?.relative ?? false)
}

/** Joins two ends; what the first leaves open comes from the second. */
export function joinPoints(scan: Scan, index: number, begin: Point, end: Point): Reading | null {
  const endReading = resolvePoint(scan, index, end)
  const endDayText = endReading?.period.end
  if (!endReading || !endDayText) return null
  const endYear = Number(endDayText.slice(0, 4))
  const month = begin.month === 0 ? end.month : begin.month
  if (begin.month === 0 && end.precision !== 'day') return null
  const whole = { ...begin, month }
  const wraps = begin.year === null && monthOrder(whole) > monthOrder(end)
  const start = pointPeriod(whole, begin.year ?? (wraps ? endYear - 1 : endYear))
  if (start.period.start === null || start.period.start > endDayText) return null
  return {
    next: end.next,
    period: { start: start.period.start, end: endDayText, precision: 'range' },
    relative: endReading.relative || begin.relative,
    possible: endReading.possible && start.possible,
  }
}

function monthOrder(point: Point): number {
  return point.month * 100 + point.day
}

/** "January-May 2020", one word to the tokenizer. */
function readMonthPair(scan: Scan, index: number): Reading | null {
  const pair = monthPairs[scan.spanish ? 'es' : 'en'].get(wordAt(scan, index))
  if (!pair) return null
  const year = readYearSlot(scan, index + 1)
  const next = year?.next ?? index + 1
  const end = monthPoint(next, year?.year ?? null, pair[1], year?.relative ?? false)
  return joinPoints(scan, index, monthPoint(next, null, pair[0]), end)
}

/** "2015–20", "2018/19", "2018/2019", "26-27 September". */
function readShortRange(scan: Scan, index: number): Reading | null {
  const joint = index + 1
  if (!isAttached(scan, joint) || !isAttached(scan, joint + 1)) return null
  const slash = wordAt(scan, joint) === '/'
  if (!slash && !isDash(scan, joint)) return null
  const first = fourDigits(scan, index)
  if (first < 0) return null
  const begin = readBareYear(scan, index) ?? (slash ? yearPoint(index + 1, first) : null)
  if (!begin || (wordAt(scan, joint + 2) === wordAt(scan, joint) && isAttached(scan, joint + 2))) return null
  const short = wordAt(scan, joint + 1).length === 2 ? shortNumber(scan, joint + 1) : -1
  const long = fourDigits(scan, joint + 1)
  const last = long > 0 ? long : short >= 0 ? first - (first % 100) + short : -1
  if (last <= first || (slash && last - first > 1)) return null
  return joinPoints(scan, index, begin, yearPoint(joint + 2, last))
}
