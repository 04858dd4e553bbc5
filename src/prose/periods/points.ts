import { readNamedDate } from './named-dates.ts'
import { readNumericDate } from './numeric-dates.ts'
import type { Point } from './point.ts'
import { readRelativeYear } from './relative.ts'
import type { Scan } from './scan.ts'
import { skipArticle, wordAt } from './scan.ts'
import { readYearPart } from './year-parts.ts'
import { readBareYear, readLabelledYear } from './years.ts'

/** The longest point of the calendar that starts at this token: a day, month, part of a year or year. */
export function readPoint(scan: Scan, index: number): Point | null {
  return (
    readNumericDate(scan, index) ??
    readNamedDate(scan, index) ??
    readYearPart(scan, index) ??
    readLabelledYear(scan, index) ??
    readWithin(scan, index) ??
    readRelativeYear(scan, index) ??
    readBareYear(scan, index)
  )
}

/** "end of March 2020", "mediados de marzo de 2020", "the beginning of last year": read as the whole that it is in. */
function readWithin(scan: Scan, index: number): Point | null {
  const { words } = scan
  if (!words.within.has(wordAt(scan, index)) || !words.of.has(wordAt(scan, index + 1))) return null
  const at = skipArticle(scan, index + 2)
  return readNamedDate(scan, at) ?? readYearPart(scan, at) ?? readRelativeYear(scan, at)
}
