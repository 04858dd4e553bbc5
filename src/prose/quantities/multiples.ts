import Fraction from 'fraction.js'
import type { Language } from '../../model/language.ts'
import { lookUpNumberWord } from '../numbers/atoms.ts'
import { buildQuantity } from './build.ts'
import type { Measure } from './measure.ts'
import { type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'

const verbs: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...['doubled', 'doubling', 'doubles'].map((word) => [word, 2] as const),
    ...['tripled', 'tripling', 'triples', 'trebled'].map((word) => [word, 3] as const),
    ...['quadrupled', 'quadrupling', 'quadruples'].map((word) => [word, 4] as const),
    ...['quintupled', 'quintupling'].map((word) => [word, 5] as const),
  ]),
  es: new Map([
    ...withEndings('duplic', 2),
    ...withEndings('triplic', 3),
    ...withEndings('cuadruplic', 4),
    ...withEndings('quintuplic', 5),
  ]),
}

function withEndings(stem: string, factor: number): (readonly [string, number])[] {
  return ['o', 'aron', 'ado', 'ada', 'ados', 'adas', 'a', 'an', 'aria', 'ando', 'ar', 'arse'].map(
    (ending) => [stem + ending, factor] as const,
  )
}

/** Words that are a multiple only before the word that compares: "twice as many", "el doble de", "double the". */
const adverbs: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map([
    ['twice', 2],
    ['thrice', 3],
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
  ]),
  es: new Map([
    ['doble', 2],
    ['triple', 3],
    ['cuadruple', 4],
    ['quintuple', 5],
  ]),
}

const comparers = new Set(['as', 'the', 'that', 'more', 'its', 'their', 'what', 'those'])

/** The words that open a multiple, those in "-fold" aside. */
export function multipleOpeners(language: Language): string[] {
  return [...verbs[language].keys(), ...adverbs[language].keys()]
}

/** Reads "doubled", "twice as many", "threefold", "el triple". */
export function readMultiple(scan: QuantityScan, index: number): QuantityReading | null {
  const token = tokenAt(scan, index)
  if (token?.kind !== 'word') return null
  const factor = factorAt(scan, index, token.folded)
  if (factor === null) return null
  const span = { start: token.start, end: token.end }
  return buildQuantity(scan, {
    kind: 'multiple',
    values: [new Fraction(factor)],
    step: new Fraction(1),
    unit: 'times',
    number: span,
    first: index,
    next: index + 1,
  })
}

function factorAt(scan: QuantityScan, index: number, folded: string): number | null {
  const verb = verbs[scan.language].get(folded)
  if (verb !== undefined)
    return scan.language === 'es' && folded === 'duplicado' && wordAt(scan, index - 1) === 'un' ? null : verb
  const adverb = adverbs[scan.language].get(folded)
  if (adverb !== undefined) {
    if (scan.language === 'en') return comparers.has(wordAt(scan, index + 1)) ? adverb : null
    return wordAt(scan, index - 1) === 'el' && wordAt(scan, index + 1) !== 'homicidio' ? adverb : null
  }
  if (scan.language !== 'en' || !folded.endsWith('fold') || folded.length < 7) return null
  const word = lookUpNumberWord(folded.slice(0, folded.endsWith('-fold') ? -5 : -4), 'en')
  return word && word.role !== 'part' ? Number(word.value) : null
}

const timesWords = new Set(['times', 'veces'])
const afterTimes = new Set([
  'as',
  'more',
  'higher',
  'greater',
  'larger',
  'the',
  'that',
  'mas',
  'mayor',
  'mayores',
  'superior',
  'el',
  'la',
  'lo',
])

/** Reads "three times as many", "3.5 veces más", "10-fold" after a number; null when it is something else. */
export function readTimes(scan: QuantityScan, measure: Measure): QuantityReading | null {
  const at = measure.next
  const dashed = wordAt(scan, at) === '-' && wordAt(scan, at + 1) === 'fold'
  const spoken = timesWords.has(wordAt(scan, at)) && afterTimes.has(wordAt(scan, at + 1))
  if (!dashed && !spoken) return null
  const next = dashed ? at + 2 : at + 1
  const end = scan.tokens[next - 1]?.end ?? measure.end
  return buildQuantity(scan, {
    kind: 'multiple',
    values: [measure.value],
    step: measure.step,
    unit: 'times',
    number: measure.number,
    first: measure.first,
    next,
    end,
  })
}
