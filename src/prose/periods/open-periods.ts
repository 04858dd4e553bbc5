import { resolvePoint } from './point.ts'
import { readPoint } from './points.ts'
import { readWeekday } from './relative.ts'
import type { Reading, Scan } from './scan.ts'
import { afterPhrase, isCapital, skipArticle, tokenAt, wordAt } from './scan.ts'

/** "since 2006", "desde marzo de 2020": without an end. "by the end of 2021", "hasta 2024": without a beginning. */
export function readOpenPeriod(scan: Scan, index: number): Reading | null {
  const since = afterPhrase(scan, index, scan.words.since)
  if (since > 0) {
    const from = readFrom(scan, index, since)
    return from && { ...from, period: { start: from.period.start, end: null, precision: 'since' } }
  }
  const until = afterPhrase(scan, index, scan.words.until)
  if (until < 0) return null
  const to = readFrom(scan, index, until)
  return to && { ...to, period: { start: null, end: to.period.end, precision: 'until' } }
}

function readFrom(scan: Scan, index: number, at: number): Reading | null {
  const from = skipArticle(scan, at)
  const point = readPoint(scan, from)
  const reading = point ? resolvePoint(scan, from, point) : readWeekday(scan, from)
  if (!reading) return null
  return isModifier(scan, reading.next, from !== at, index) ? null : reading
}

/** "since the 2019 killing": the year tells which killing, and no stretch begins with it. */
function isModifier(scan: Scan, next: number, article: boolean, index: number): boolean {
  if (scan.spanish || !article) return false
  const after = tokenAt(scan, next)
  return (
    after?.kind === 'word' && !isCapital(scan, next) && wordAt(scan, index) !== '' && !stops.has(after.folded)
  )
}

const stops = new Set(
  'and or when that which with in at as but to of has have had was were is are'.split(' '),
)
