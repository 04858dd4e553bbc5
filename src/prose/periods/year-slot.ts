import type { Point } from './point.ts'
import { yearPoint } from './point.ts'
import { readRelativeYear } from './relative.ts'
import type { Scan } from './scan.ts'
import { afterPhrase, fourDigits, skipArticle, wordAt } from './scan.ts'

/**
 * The year that belongs to a day, month or part just before: "2020", ", 2020", "of 2020", "de este año", "of the same
 * year". Its `next` is the index after it; null when no year follows.
 */
export function readYearSlot(scan: Scan, index: number): Point | null {
  let at = index
  if (wordAt(scan, at) === ',') {
    const year = fourDigits(scan, at + 1)
    return year > 0 && !isCountAfterComma(scan, at + 1) ? yearPoint(at + 2, year) : null
  }
  const bare = fourDigits(scan, at)
  if (bare > 0) return yearPoint(at + 1, bare)
  const joined = scan.words.of.has(wordAt(scan, at))
  if (joined) at++
  at = skipArticle(scan, at)
  const relative = readRelativeYear(scan, at)
  if (relative) return joined || isDatelineYear(scan, at) ? withDigits(scan, relative) : null
  if (joined && pointers.has(wordAt(scan, at)) && fourDigits(scan, at + 1) > 0) {
    return yearPoint(at + 2, fourDigits(scan, at + 1))
  }
  const labelled = afterPhrase(scan, at, scan.words.yearLabels)
  const year = fourDigits(scan, labelled > 0 ? labelled : at)
  if (year > 0 && (joined || labelled > 0)) return yearPoint((labelled > 0 ? labelled : at) + 1, year)
  if (joined && labelled > 0 && scan.dateline !== null)
    return yearPoint(labelled, Number(scan.dateline.slice(0, 4)), true)
  return null
}

/** "de este 2020", "of that 2020". */
const pointers = new Set(['este', 'ese', 'aquel', 'pasado', 'presente', 'proximo'])

/** "del presente año 2020": the digits settle it. */
function withDigits(scan: Scan, relative: Point): Point {
  const year = fourDigits(scan, relative.next)
  return year > 0 ? yearPoint(relative.next + 1, year) : relative
}

/** "in March last year", without "of". */
function isDatelineYear(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return scan.words.past.has(word) || scan.words.coming.has(word) || word === 'this' || word === 'este'
}

/** "On March 18, 2000 soldiers …": a count follows the comma, not the year. */
function isCountAfterComma(scan: Scan, index: number): boolean {
  return scan.words.counted.has(wordAt(scan, index + 1))
}
