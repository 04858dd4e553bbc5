import Fraction from 'fraction.js'
import type { Language } from '../../../src/model/language.ts'
import type { QuantityKind } from '../../../src/model/quantity.ts'
import type { ComparisonAnnotation, QuantityAnnotation } from '../../../src/prose/annotations.ts'
import { findComparisons } from '../../../src/prose/comparisons/find-comparisons.ts'
import { findPeriods } from '../../../src/prose/periods/find-periods.ts'
import { oneSentence } from '../periods/one-sentence.ts'

const opening = /^(?:(?:more than|almost|nearly|about|casi|más de|unos) )?/
const mark = /\[([^\]:]+):([a-z]+)\]/g

/** A comparison with the words that its parts stand for. */
export interface Said {
  readonly kind: ComparisonAnnotation['kind']
  readonly direction: ComparisonAnnotation['direction']
  readonly from: string | null
  readonly to: string | null
  readonly by: string | null
  readonly extreme: ComparisonAnnotation['extreme']
  readonly since: string | null
  readonly text: string
}

/**
 * Reads the comparisons of a sentence in which the quantities are marked: "rose from [10 deaths:count] to [15:count]".
 */
export function comparisonsOf(marked: string, language: Language = 'en'): Said[] {
  const quantities: QuantityAnnotation[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(last, match.index)
    const phrase = match[1] ?? ''
    quantities.push(quantityOf(phrase, match[2] as QuantityKind, text.length, language))
    text += phrase
    last = match.index + match[0].length
  }
  text += marked.slice(last)
  const { prose, sentences } = oneSentence(text, language)
  const periods = findPeriods(prose, sentences, '2021-04-01')
  return findComparisons(prose, sentences, quantities, periods).map((comparison) => ({
    kind: comparison.kind,
    direction: comparison.direction,
    from: phraseAt(text, quantities, comparison.from),
    to: phraseAt(text, quantities, comparison.to),
    by: phraseAt(text, quantities, comparison.by),
    extreme: comparison.extreme,
    since: comparison.since && `${comparison.since.start ?? ''}/${comparison.since.end ?? ''}`,
    text: text.slice(comparison.start, comparison.end),
  }))
}

function phraseAt(
  text: string,
  quantities: readonly QuantityAnnotation[],
  index: number | null,
): string | null {
  const quantity = index === null ? undefined : quantities[index]
  return quantity ? text.slice(quantity.start, quantity.end) : null
}

function quantityOf(
  phrase: string,
  kind: QuantityKind,
  start: number,
  language: Language,
): QuantityAnnotation {
  const skipped = opening.exec(phrase)?.[0].length ?? 0
  const space = phrase.indexOf(' ', skipped)
  const numberEnd = space < 0 ? phrase.length : space
  const digits = phrase.slice(skipped, numberEnd).replace(/[^\d.]/g, '')
  return {
    start,
    end: start + phrase.length,
    number: { start: start + skipped, end: start + numberEnd },
    noun: space < 0 ? null : { start: start + space + 1, end: start + phrase.length },
    language,
    quantity: {
      kind,
      values: [new Fraction(digits || '2')],
      relation: 'single',
      step: new Fraction(1),
      approximation: 'exact',
      unit: kind === 'count' ? phrase.slice(numberEnd + 1) || 'count' : kind,
      currency: null,
      per: null,
    },
  }
}
