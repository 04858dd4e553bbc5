import { endDay, joinPoints, readBareDay } from './join-points.ts'
import { readNamedDate } from './named-dates.ts'
import type { Point } from './point.ts'
import type { Reading, Scan } from './scan.ts'
import { tokenAt, wordAt } from './scan.ts'

/** Longer lists than this are no dates. */
const longestList = 12

/** The same point with the year that a later one of its list names: "in January, February and March 2020". */
export function withListYear(scan: Scan, point: Point): Point {
  let next = point.next
  for (let count = 0; count < longestList; count++) {
    const joined = afterListJoint(scan, next)
    if (joined < 0) return point
    const other = readNamedDate(scan, joined)
    if (other?.precision !== point.precision) return point
    if (other.year !== null) return { ...point, year: other.year, relative: other.relative }
    next = other.next
  }
  return point
}

/** "26 y 27 de septiembre de 2014", "September 26, 27 and 28, 2014": the stretch from the first to the last. */
export function readDayList(scan: Scan, index: number): Reading | null {
  const begin = readBareDay(scan, index) ?? readNamedDate(scan, index)
  if (begin?.precision !== 'day' || begin.year !== null) return null
  let previous = begin
  for (let count = 0; count < longestList; count++) {
    const joined = afterListJoint(scan, previous.next)
    if (joined < 0) return null
    const closing = begin.month === 0 ? readNamedDate(scan, joined) : endDay(scan, joined, previous)
    if (closing?.precision === 'day' && closing.day > previous.day && isLast(scan, begin, closing)) {
      return joinPoints(scan, index, begin, closing)
    }
    const day = readBareDay(scan, joined)
    if (!day || day.day <= previous.day) return null
    previous = { ...day, month: begin.month }
  }
  return null
}

/** In "March 18, 19 and 20, 2021" only the last day may end the list, and no noun counted may follow it. */
function isLast(scan: Scan, begin: Point, closing: Point): boolean {
  if (begin.month === 0 || closing.year !== null) return true
  return tokenAt(scan, closing.next)?.kind !== 'word' && afterListJoint(scan, closing.next) < 0
}

function afterListJoint(scan: Scan, index: number): number {
  let at = index
  if (wordAt(scan, at) === ',') at++
  const word = wordAt(scan, at)
  if (scan.words.and.has(word) || word === '&' || word === 'or' || word === 'o') return at + 1
  return at > index ? at : -1
}
