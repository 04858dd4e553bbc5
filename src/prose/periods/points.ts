import type { Language } from '../../model/language.ts'
import type { CalendarWords } from './calendar-words.ts'
import { midMonths } from './month-compounds.ts'
import { readNamedDate } from './named-dates.ts'
import { readNumericDate } from './numeric-dates.ts'
import type { Point } from './point.ts'
import { readRelativeYear } from './relative.ts'
import type { Scan } from './scan.ts'
import { skipArticle, tokenAt, wordAt } from './scan.ts'
import { englishCalendar } from './words-en.ts'
import { spanishCalendar } from './words-es.ts'
import { quarterSigns, readYearPart } from './year-parts.ts'
import { readBareYear, readLabelledYear } from './years.ts'

const monthWords = ['mes', 'meses', 'month', 'months']

const starters = { en: startersOf(englishCalendar), es: startersOf(spanishCalendar) }

/** Every word with which a point may begin. */
function startersOf(words: CalendarWords): ReadonlySet<string> {
  return new Set([
    ...words.months.keys(),
    ...words.shortMonths.keys(),
    ...midMonths.keys(),
    ...[...words.months.keys()].map((month) => `${month}'s`),
    ...monthWords,
    ...words.weekdays.keys(),
    ...words.ordinals.keys(),
    ...words.within,
    ...words.yearLabels.map((label) => label[0] ?? ''),
    ...words.phrases.keys(),
    ...quarterSigns,
    ...(words === spanishCalendar ? words.numbers.keys() : []),
  ])
}

/** The words with which a point may begin, in each language. */
export function pointStarters(language: Language): ReadonlySet<string> {
  return starters[language]
}

/** The longest point of the calendar that starts at this token: a day, month, part of a year or year. */
export function readPoint(scan: Scan, index: number): Point | null {
  const token = tokenAt(scan, index)
  if (token?.kind === 'number') {
    return (
      readNumericDate(scan, index) ??
      readNamedDate(scan, index) ??
      readYearPart(scan, index) ??
      readBareYear(scan, index)
    )
  }
  if (token?.kind !== 'word' || !starters[scan.spanish ? 'es' : 'en'].has(token.folded)) return null
  return (
    readNamedDate(scan, index) ??
    readYearPart(scan, index) ??
    readLabelledYear(scan, index) ??
    readWithin(scan, index) ??
    readRelativeYear(scan, index)
  )
}

/** "end of March 2020", "mediados de marzo de 2020", "the beginning of last year": read as the whole that it is in. */
function readWithin(scan: Scan, index: number): Point | null {
  const { words } = scan
  if (!words.within.has(wordAt(scan, index)) || !words.of.has(wordAt(scan, index + 1))) return null
  const at = skipArticle(scan, index + 2)
  return readNamedDate(scan, at) ?? readYearPart(scan, at) ?? readRelativeYear(scan, at)
}
