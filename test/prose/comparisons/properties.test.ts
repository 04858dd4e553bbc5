import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/model/language.ts'
import type { QuantityAnnotation } from '../../../src/prose/annotations.ts'
import { findComparisons } from '../../../src/prose/comparisons/find-comparisons.ts'
import { findPeriods } from '../../../src/prose/periods/find-periods.ts'
import { oneSentence } from '../periods/one-sentence.ts'

const seed = { seed: 20210401 }
const language = fc.constantFrom<Language>('en', 'es')
const pieces = fc.constantFrom(
  ...'rose fell from to by 10 15 300 percent % , ( ) the highest number since 2015 of in a an increase more than compared with up down doubled aumentó de a un por ciento más la cifra alta desde que respecto frente and which'.split(
    ' ',
  ),
)

/** Every number that is no year counts as a quantity, a percentage before "percent" and "%". */
function quantitiesOf(text: string, language: Language): QuantityAnnotation[] {
  return [...text.matchAll(/\b(\d{1,3})\b/g)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    const kind = /^ ?(?:%|percent|por ciento)/.test(text.slice(end)) ? 'percentage' : 'count'
    return {
      start,
      end,
      number: { start, end },
      noun: null,
      language,
      quantity: {
        kind,
        values: [new Fraction(match[0])],
        relation: 'single',
        step: new Fraction(1),
        approximation: 'exact',
        unit: kind,
        currency: null,
        per: null,
      },
    }
  })
}

describe('any text', () => {
  test('gives comparisons in order, apart, on the edges of words, with parts inside them', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), language, (words, language) => {
        const text = words.join(' ')
        const { prose, sentences } = oneSentence(text, language)
        const quantities = quantitiesOf(text, language)
        let last = 0
        for (const found of findComparisons(
          prose,
          sentences,
          quantities,
          findPeriods(prose, sentences, null),
        )) {
          expect(found.start).toBeGreaterThanOrEqual(last)
          expect(found.end).toBeGreaterThan(found.start)
          expect(text.slice(found.start, found.end)).toBe(text.slice(found.start, found.end).trim())
          for (const part of [found.from, found.to, found.by]) {
            if (part === null) continue
            const quantity = quantities[part]
            if (found.kind === 'change') expect(quantity && quantity.start >= found.start).toBe(true)
            expect(quantity && quantity.end <= found.end).toBe(true)
          }
          last = found.end
        }
      }),
      { ...seed, numRuns: 500 },
    )
  })

  test('is read with work that grows as the text does', () => {
    for (const unit of [
      'rose from ',
      'more than ',
      'rose 5 ',
      'the highest ',
      'up from 10, ',
      '10, up from 5 ',
      '( ',
      'compared with ',
    ]) {
      const small = steps(unit.repeat(500))
      const large = steps(unit.repeat(1000))
      expect(large).toBeLessThan(small * 2.2)
    }
  })
})

/** How often the tokens and quantities are looked at. */
function steps(text: string): number {
  const { prose, sentences } = oneSentence(text, 'en')
  let count = 0
  const counting = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        count++
        return Reflect.get(target, key)
      },
    })
  findComparisons(
    { ...prose, tokens: counting(prose.tokens) },
    sentences,
    counting(quantitiesOf(text, 'en')),
    [],
  )
  return count
}
