import { yearOf } from './calendar-unit.ts'
import { dayPoint, monthPoint, type Point } from './point.ts'
import type { Scan } from './scan.ts'
import { fourDigits, isAttached, isDash, shortNumber, tokenAt, wordAt } from './scan.ts'

/** "2021-03-18", "2021-03", "03/18/2021", "18/03/21", "18.03.2021", "18-03-2021". */
export function readNumericDate(scan: Scan, index: number): Point | null {
  const token = tokenAt(scan, index)
  if (token?.kind !== 'number') return null
  if (index > scan.first && isAttached(scan, index) && isJoint(scan, index - 1)) return null
  return readDotted(scan, index) ?? readYearFirst(scan, index) ?? readYearLast(scan, index)
}

function isJoint(scan: Scan, index: number): boolean {
  return isDash(scan, index) || wordAt(scan, index) === '/' || tokenAt(scan, index)?.kind !== 'mark'
}

function readYearFirst(scan: Scan, index: number): Point | null {
  const year = fourDigits(scan, index)
  if (year < 0) return null
  const mark = wordAt(scan, index + 1)
  if ((mark !== '-' && mark !== '/') || !isTight(scan, index)) return null
  const month = shortNumber(scan, index + 2)
  if (month < 0 || wordAt(scan, index + 2).length !== 2) return null
  if (wordAt(scan, index + 3) === mark && isTight(scan, index + 2) && shortNumber(scan, index + 4) >= 0) {
    return dayPoint(index + 5, year, month, shortNumber(scan, index + 4))
  }
  // "2015-20" is a range of years; "2021-03" can only be a month.
  const monthly = mark === '-' && month >= 1 && month <= 12 && month <= year % 100
  return monthly ? monthPoint(index + 3, year, month) : null
}

function readYearLast(scan: Scan, index: number): Point | null {
  const mark = wordAt(scan, index + 1)
  if ((mark !== '/' && mark !== '-') || !isTight(scan, index)) return null
  if (wordAt(scan, index + 3) !== mark || !isTight(scan, index + 2)) return null
  const first = shortNumber(scan, index)
  const second = shortNumber(scan, index + 2)
  if (first < 0 || second < 0 || (isAttached(scan, index + 5) && isJointAfter(scan, index + 5))) return null
  const long = fourDigits(scan, index + 4)
  const short = shortNumber(scan, index + 4)
  const year =
    long > 0 ? long : short >= 0 && wordAt(scan, index + 4).length === 2 ? fullYear(scan, short) : -1
  if (year < 0) return null
  const point = inOrder(scan, index + 5, year, first, second)
  return long > 0 || (mark === '/' && point.month <= 12 && point.day <= 31 && point.day > 0) ? point : null
}

/** Two digits stand for the last year that ends so, the few years after the dateline included. */
function fullYear(scan: Scan, short: number): number {
  const latest = (scan.dateline === null ? 2040 : yearOf(scan.dateline)) + 10
  return 2000 + short <= latest ? 2000 + short : 1900 + short
}

function isJointAfter(scan: Scan, index: number): boolean {
  return wordAt(scan, index) === '/' || tokenAt(scan, index)?.kind === 'word'
}

function readDotted(scan: Scan, index: number): Point | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(wordAt(scan, index))
  return parts ? inOrder(scan, index + 1, Number(parts[3]), Number(parts[1]), Number(parts[2]), true) : null
}

/** English puts the month first and Spanish the day, unless the numbers only fit the other order. */
function inOrder(
  scan: Scan,
  next: number,
  year: number,
  first: number,
  second: number,
  dayFirst = scan.spanish,
): Point {
  const swapped = dayFirst ? second > 12 && first <= 12 : first > 12 && second <= 12
  const [day, month] = dayFirst !== swapped ? [first, second] : [second, first]
  return dayPoint(next, year, month, day)
}

/** Whether the tokens on both sides of the mark after `index` touch it. */
function isTight(scan: Scan, index: number): boolean {
  return isAttached(scan, index + 1) && isAttached(scan, index + 2)
}
