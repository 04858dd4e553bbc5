import type { Language } from '../../model/language.ts'
import type { CalendarWords } from './calendar-words.ts'
import { withListYear } from './listed-points.ts'
import { monthPairs } from './month-compounds.ts'
import { readNamedDate } from './named-dates.ts'
import { readOpenPeriod } from './open-periods.ts'
import { resolvePoint } from './point.ts'
import { pointStarters, readPoint } from './points.ts'
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
import { englishCalendar } from './words-en.ts'
import { spanishCalendar } from './words-es.ts'
import { readStretchOfYear } from './year-parts.ts'
import { readDecade } from './years.ts'

/** Reads one kind of period that starts at a token; null when none does. */
export type Reader = (scan: Scan, index: number) => Reading | null

/** Which readers to try at a token, so that most words cost one look-up. */
export interface Readers {
  readonly byWord: ReadonlyMap<string, readonly Reader[]>
  /** For numbers of one or two digits, of four, and with inner stops. */
  readonly short: readonly Reader[]
  readonly year: readonly Reader[]
  readonly dotted: readonly Reader[]
}

/** The readers of both languages. */
export const readers = {
  en: readersOf(englishCalendar, spanishCalendar, 'en'),
  es: readersOf(spanishCalendar, englishCalendar, 'es'),
}

function readersOf(words: CalendarWords, foreign: CalendarWords, language: Language): Readers {
  const byWord = new Map<string, Reader[]>()
  const add = (reader: Reader, ...groups: readonly Iterable<string>[]) => {
    for (const group of groups) {
      for (const word of group) {
        const list = byWord.get(word) ?? []
        if (!list.includes(reader)) byWord.set(word, [...list, reader])
      }
    }
  }
  const points = pointStarters(language)
  add(readSoFar, firstWords(words.soFar), words.phrases.keys(), ['year', 'year-to-date'])
  add(readStretchOfYear, words.ordinals.keys(), words.numbers.keys())
  add(readSamePeriod, firstWords(words.samePeriod))
  add(readRange, words.between, words.from, points, monthPairs[language].keys())
  add(readOpenPeriod, firstWords(words.since), firstWords(words.until))
  add(readDecade, ['anos', 'decada'])
  add(readRelativePhrase, words.phrases.keys())
  add(readTrailing, words.past, words.coming, words.numbers.keys())
  add(readAgo, ['hace'], words.numbers.keys())
  add(readSinglePoint, points)
  add(readWeekday, words.weekdays.keys())
  add(readForeignDate, foreign.months.keys(), foreign.weekdays.keys())
  return {
    byWord,
    short: [readStretchOfYear, readRange, readTrailing, readAgo, readSinglePoint, readForeignDate],
    year: [readRange, readDecade, readSinglePoint],
    dotted: [readSinglePoint],
  }
}

function firstWords(phrases: readonly (readonly string[])[]): string[] {
  return phrases.map((phrase) => phrase[0] ?? '')
}

function readSinglePoint(scan: Scan, index: number): Reading | null {
  const point = readPoint(scan, index)
  return point && resolvePoint(scan, index, point.year === null ? withListYear(scan, point) : point)
}

/** "18 de marzo de 2021" within an English sentence, and the reverse: only with its year is it sure to be a date. */
function readForeignDate(scan: Scan, index: number): Reading | null {
  const words = scan.spanish ? englishCalendar : spanishCalendar
  const foreign = { ...scan, words, spanish: !scan.spanish }
  const point = readNamedDate(foreign, index)
  return point === null || point.year === null ? null : resolvePoint(foreign, index, point)
}
