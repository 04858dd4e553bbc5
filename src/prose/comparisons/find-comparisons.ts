import type { Language } from '../../model/language.ts'
import type { ComparisonAnnotation, PeriodAnnotation, QuantityAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'
import { changeWords } from './change-words.ts'
import { type Cursors, elementsOf } from './elements.ts'
import { readChange } from './find-change.ts'
import { readComparative, readCompared, readMultiple } from './find-order.ts'
import { readSuperlative } from './find-superlative.ts'
import { grammarWords } from './grammar-words.ts'
import { type Clause, type FoundComparison, quantityAt } from './reading.ts'
import { superlativeWords } from './superlative-words.ts'

/**
 * Finds the statements that hold two values against each other, in the order of the text: changes ("rose from 10 to
 * 15"), superlatives ("the deadliest since 2019") and orders ("more than in 2019"). Only what the grammar of the
 * sentence ties together is read; for the rest there is no comparison.
 * @param quantities of the brief in the order of the text; the indices of the comparisons are into this list
 * @param periods likewise. For an order without a size, `since` is the period it is held against
 */
export function findComparisons(
  prose: Prose,
  sentences: readonly Sentence[],
  quantities: readonly QuantityAnnotation[],
  periods: readonly PeriodAnnotation[],
): ComparisonAnnotation[] {
  const found: ComparisonAnnotation[] = []
  const cursors: Cursors = { quantity: 0, period: 0 }
  for (const sentence of sentences) {
    if (!hasCue(prose, sentence)) continue
    const { language } = sentence
    readSentence(
      {
        elements: elementsOf(prose.tokens, sentence, quantities, periods, cursors),
        quantities,
        periods,
        grammar: grammarWords[language],
        changes: changeWords[language],
        spanish: language === 'es',
      },
      language,
      found,
    )
  }
  return found
}

/** Numbers that tell of a change by themselves. */
const multipleWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['twice', 'times', 'double', 'triple'],
  es: ['veces', 'doble', 'triple'],
}

const cues: Readonly<Record<Language, ReadonlySet<string>>> = { en: cuesOf('en'), es: cuesOf('es') }

/** The words at which a comparison may be read. */
const openers: Readonly<Record<Language, ReadonlySet<string>>> = { en: openersOf('en'), es: openersOf('es') }

function openersOf(language: Language): ReadonlySet<string> {
  return new Set([...cues[language], ...grammarWords[language].compared.map((phrase) => phrase[0] ?? '')])
}

function cuesOf(language: Language): ReadonlySet<string> {
  const superlatives = superlativeWords[language]
  return new Set([
    ...changeWords[language].keys(),
    ...superlatives.single.keys(),
    ...superlatives.degree.keys(),
    ...superlatives.record,
    ...grammarWords[language].compared.map(longestWord),
    ...multipleWords[language],
  ])
}

/** The word by which a phrase shows: "comparacion" of "en comparacion con". */
function longestWord(phrase: readonly string[]): string {
  return [...phrase].sort((a, b) => b.length - a.length)[0] ?? ''
}

function hasCue(prose: Prose, sentence: Sentence): boolean {
  const words = cues[sentence.language]
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (words.has(prose.tokens[at]?.folded ?? '')) return true
  }
  return false
}

function readSentence(clause: Clause, language: Language, found: ComparisonAnnotation[]): void {
  let covered = -1
  let at = 0
  while (at < clause.elements.length) {
    const reading = mayOpen(clause, at, language) ? readAt(clause, at, language) : null
    if (!reading || reading.comparison.start < covered) {
      at++
      continue
    }
    found.push(reading.comparison)
    covered = reading.comparison.end
    at = Math.max(at + 1, reading.next)
  }
}

function mayOpen(clause: Clause, at: number, language: Language): boolean {
  const element = clause.elements[at]
  if (!element) return false
  return openers[language].has(element.word) || quantityAt(clause, at)?.quantity.kind === 'multiple'
}

function readAt(clause: Clause, at: number, language: Language): FoundComparison | null {
  if (quantityAt(clause, at)) return readMultiple(clause, at) ?? readChange(clause, at)
  return (
    readSuperlative(clause, at, superlativeWords[language]) ??
    readComparative(clause, at) ??
    readChange(clause, at) ??
    readCompared(clause, at)
  )
}
