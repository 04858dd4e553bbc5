import type { Language } from '../../model/language.ts'
import type { Approximation } from '../../model/quantity.ts'
import { leadingApproximations, neutralLeads } from './approximation-words.ts'
import { type PhraseTable, type QuantityScan, startsWith, tableByLastWord, wordAt } from './scan.ts'

const tables: Readonly<Record<Language, PhraseTable<Approximation>>> = {
  en: tableOf('en'),
  es: tableOf('es'),
}

/** Articles that may stand between the words and the number: "más de los 300", "casi un 20 %". */
const between = new Set(['a', 'an', 'un', 'una', 'los', 'las', 'el', 'la'])

/** What bends the number, and the index of its first word. */
export interface Bending {
  readonly approximation: Approximation
  readonly from: number
}

/**
 * Reads the words before a number backwards: "more than", "casi", "as many as".
 * @param index of the number's first token
 */
export function approximationBefore(scan: QuantityScan, index: number): Bending {
  const direct = phraseBefore(scan, index)
  if (direct) return direct
  if (between.has(wordAt(scan, index - 1))) {
    const further = phraseBefore(scan, index - 1)
    if (further) return further
  }
  return { approximation: 'exact', from: index }
}

function phraseBefore(scan: QuantityScan, index: number): Bending | null {
  for (const { words, value } of tables[scan.language].get(wordAt(scan, index - 1)) ?? []) {
    const from = index - words.length
    if (from < scan.first || !startsWith(scan, from, words)) continue
    if (isOtherUse(scan, from, words)) continue
    return { approximation: value, from }
  }
  return null
}

/** "twice as many as three years ago". */
const multiples = new Set(['twice', 'times', 'half', 'thrice'])
const comparing = new Set(['than', 'que', 'a'])
const sizeWords = new Set([
  '%',
  'percent',
  'cent',
  'ciento',
  'points',
  'puntos',
  'times',
  'veces',
  'porcentuales',
])

/** "23 % less than 1,879", "73 fewer than the 500": the words compare two numbers and bend neither. */
function isSizeBefore(scan: QuantityScan, from: number): boolean {
  const word = wordAt(scan, from - 1)
  return sizeWords.has(word) || /^\d[\d.,]*$/.test(word)
}

/** "hasta 2019", "no … under", "some" after "in" and the like say nothing of the number's size. */
function isOtherUse(scan: QuantityScan, from: number, words: readonly string[]): boolean {
  const before = wordAt(scan, from - 1)
  if (words[0] === 'as' && multiples.has(before)) return true
  if (comparing.has(words.at(-1) ?? '') && isSizeBefore(scan, from)) return true
  if (words.length === 1 && words[0] === 'hasta') return before === 'desde' || before === 'hasta'
  return false
}

function tableOf(language: Language): PhraseTable<Approximation> {
  const lists = Object.entries(leadingApproximations[language]) as [Approximation, string][]
  return tableByLastWord<Approximation>([...lists, ['exact', neutralLeads[language]]])
}
