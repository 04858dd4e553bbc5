import { endDay, joinPoints, readBareDay } from './join-points.ts'
import { readDayList } from './listed-points.ts'
import { monthPairs } from './month-compounds.ts'
import { monthPoint, type Point, resolvePoint, yearPoint } from './point.ts'
import { readPoint } from './points.ts'
import type { Reading, Scan } from './scan.ts'
import { afterPhrase, fourDigits, isAttached, isDash, shortNumber, skipArticle, wordAt } from './scan.ts'
import { readYearSlot } from './year-slot.ts'
import { readBareYear } from './years.ts'

/** "from 2012 to 2018", "2015–20", "January to May 2020", "entre el 18 y el 20 de marzo", "del 26 al 27 de …". */
export function readRange(scan: Scan, index: number): Reading | null {
  const word = wordAt(scan, index)
  if (scan.words.between.has(word)) return readEnds(scan, index, index + 1, 'and')
  if (scan.words.from.has(word)) return readFrom(scan, index)
  return (
    readShortRange(scan, index) ??
    readMonthPair(scan, index) ??
    readDayList(scan, index) ??
    readEnds(scan, index, index, 'to')
  )
}

/** After "from"; most of the time Spanish "de" is followed by no date at all. */
function readFrom(scan: Scan, index: number): Reading | null {
  const at = skipArticle(scan, index + 1)
  const point = readPoint(scan, at)
  if (point) return readOnward(scan, index, point) ?? readEnd(scan, index, point, 'to')
  const day = readBareDay(scan, at)
  return day && readEnd(scan, index, day, 'to')
}

/** "from 2006 onward", "de 2006 en adelante". */
function readOnward(scan: Scan, index: number, point: Point): Reading | null {
  const next = afterPhrase(scan, point.next, scan.words.onward)
  if (next < 0) return null
  const start = resolvePoint(scan, index, point)
  if (!start) return null
  return { ...start, next, period: { start: start.period.start, end: null, precision: 'since' } }
}

function readEnds(scan: Scan, index: number, at: number, joint: 'to' | 'and'): Reading | null {
  const begin = readPoint(scan, skipArticle(scan, at)) ?? readBareDay(scan, skipArticle(scan, at))
  return begin && readEnd(scan, index, begin, joint)
}

function readEnd(scan: Scan, index: number, begin: Point, joint: 'to' | 'and'): Reading | null {
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
