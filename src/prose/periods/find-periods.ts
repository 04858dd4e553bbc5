import type { Period } from '../../model/period.ts'
import type { PeriodAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'
import type { CalendarWords } from './calendar-words.ts'
import { withListYear } from './listed-points.ts'
import { readNamedDate } from './named-dates.ts'
import { readOpenPeriod } from './open-periods.ts'
import { resolvePoint } from './point.ts'
import { readPoint } from './points.ts'
import { readRange } from './ranges.ts'
import {
  readAgo,
  readRelativePhrase,
  readSamePeriod,
  readSoFar,
  readTrailing,
  readWeekday,
} from './relative.ts'
import type { Reading, Scan } from './scan.ts'
import { starters } from './starters.ts'
import { englishCalendar } from './words-en.ts'
import { spanishCalendar } from './words-es.ts'
import { readStretchOfYear } from './year-parts.ts'
import { readDecade } from './years.ts'

const calendars: Readonly<Record<Sentence['language'], CalendarWords>> = {
  en: englishCalendar,
  es: spanishCalendar,
}
const openers = starters([englishCalendar, spanishCalendar])

/**
 * Finds the dates and stretches of time of the sentences, in the order of the text, none overlapping: at each token
 * the longest reading wins.
 * @param dateline the day of the brief, `YYYY-MM-DD`, from which "last year" is reckoned; without it, whatever needs
 *   it is left out
 */
export function findPeriods(
  prose: Prose,
  sentences: readonly Sentence[],
  dateline: string | null,
): PeriodAnnotation[] {
  const found: PeriodAnnotation[] = []
  let previous: Period | null = null
  for (const sentence of sentences) {
    let index = sentence.firstToken
    while (index < sentence.lastToken) {
      const token = prose.tokens[index]
      if (!token) break
      if (token.kind === 'mark' || (token.kind === 'word' && !openers.has(token.folded))) {
        index++
        continue
      }
      const reading = readAt(scanOf(prose, sentence, dateline, previous), index)
      const end = reading && prose.tokens[reading.next - 1]?.end
      if (!reading || end === undefined || reading.next <= index) {
        index++
        continue
      }
      const { period, relative, possible } = reading
      found.push({ start: token.start, end: end ?? token.end, period, relative, possible })
      previous = period
      index = reading.next
    }
  }
  return found
}

function scanOf(prose: Prose, sentence: Sentence, dateline: string | null, previous: Period | null): Scan {
  return {
    text: prose.text,
    tokens: prose.tokens,
    first: sentence.firstToken,
    last: sentence.lastToken,
    words: calendars[sentence.language],
    spanish: sentence.language === 'es',
    dateline,
    previous,
  }
}

type Reader = (scan: Scan, index: number) => Reading | null

const readers: readonly Reader[] = [
  readSoFar,
  readStretchOfYear,
  readSamePeriod,
  readRange,
  readOpenPeriod,
  readDecade,
  readRelativePhrase,
  readTrailing,
  readAgo,
  readSinglePoint,
  readWeekday,
]

/** The longest reading that starts at this token; of equals the first reader's. */
function readAt(scan: Scan, index: number): Reading | null {
  let best: Reading | null = null
  for (const read of readers) {
    const reading = read(scan, index)
    if (reading && (best === null || reading.next > best.next)) best = reading
  }
  return best ?? readForeignDate(scan, index)
}

/** "el 18 de marzo de 2021" within an English sentence, and the reverse: only with its year is it sure to be a date. */
function readForeignDate(scan: Scan, index: number): Reading | null {
  const words = scan.spanish ? englishCalendar : spanishCalendar
  const foreign = { ...scan, words, spanish: !scan.spanish }
  const point = readNamedDate(foreign, index)
  return point === null || point.year === null ? null : resolvePoint(foreign, index, point)
}

function readSinglePoint(scan: Scan, index: number): Reading | null {
  const point = readPoint(scan, index)
  return point && resolvePoint(scan, index, point.year === null ? withListYear(scan, point) : point)
}
