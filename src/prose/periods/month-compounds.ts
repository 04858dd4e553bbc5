import type { Language } from '../../model/language.ts'
import { monthNames, shortMonthNames } from './month-names.ts'

/** Two months written as one word with a hyphen, "january-may", to the numbers of both. */
export const monthPairs: Readonly<Record<Language, ReadonlyMap<string, readonly [number, number]>>> = {
  en: pairsOf('en'),
  es: pairsOf('es'),
}

/** "mid-march" and its like, to the month's number. */
export const midMonths: ReadonlyMap<string, number> = new Map(
  ['mid', 'early', 'late'].flatMap((part) =>
    [...monthNames.en].map(([name, month]): [string, number] => [`${part}-${name}`, month]),
  ),
)

function pairsOf(language: Language): Map<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>()
  for (const names of [monthNames[language], shortMonthNames[language]]) {
    for (const [first, from] of names)
      for (const [last, to] of names) pairs.set(`${first}-${last}`, [from, to])
  }
  return pairs
}
