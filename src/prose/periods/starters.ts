import type { CalendarWords } from './calendar-words.ts'
import { midMonths, monthPairs } from './month-compounds.ts'

/** Every word with which a period may begin in one of the languages, so that other words cost one look-up. */
export function starters(languages: readonly CalendarWords[]): ReadonlySet<string> {
  const set = new Set<string>(['q', 't', 'h', 'year', 'year-to-date', 'hace', 'anos', 'decada'])
  for (const word of midMonths.keys()) set.add(word)
  for (const pairs of Object.values(monthPairs)) for (const word of pairs.keys()) set.add(word)
  for (const words of languages) {
    for (const map of [
      words.months,
      words.shortMonths,
      words.weekdays,
      words.numbers,
      words.ordinals,
      words.phrases,
    ]) {
      for (const word of map.keys()) set.add(word)
    }
    for (const group of [words.within, words.from, words.between, words.past, words.coming]) {
      for (const word of group) set.add(word)
    }
    for (const list of [words.since, words.until, words.soFar, words.yearLabels, words.samePeriod]) {
      for (const phrase of list) set.add(phrase[0] ?? '')
    }
  }
  return set
}
