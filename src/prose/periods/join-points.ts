import { dayAt, monthAt } from './named-dates.ts'
import { dayPoint, type Point, pointPeriod, resolvePoint } from './point.ts'
import type { Reading, Scan } from './scan.ts'
import { isCapital, wordAt } from './scan.ts'
import { readYearSlot } from './year-slot.ts'

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
