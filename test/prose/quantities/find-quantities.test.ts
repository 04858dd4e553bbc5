import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../src/model/period.ts'
import type { PeriodAnnotation } from '../../../src/prose/annotations.ts'
import { findQuantities } from '../../../src/prose/quantities/find-quantities.ts'
import { sourceMap } from '../../../src/prose/text/source-map.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'
import { quantitiesOf, rowsOf } from './read.ts'

function periodIn(text: string, words: string, period: string): PeriodAnnotation {
  const start = text.indexOf(words)
  const parsed = parsePeriod(period)
  if (parsed === null) throw new Error(`no period: ${period}`)
  return { start, end: start + words.length, period: parsed, relative: false, possible: true }
}

describe('findQuantities', () => {
  it('leaves dates alone but reads the duration inside a period', () => {
    const text = 'On July 14, 8 soldiers died; in the first seven months of 2019 there were 90.'
    const periods = [
      periodIn(text, 'July 14', '2019-07-14'),
      periodIn(text, 'the first seven months of 2019', '2019-01..2019-07'),
    ]
    expect(rowsOf(text, 'en', periods)).toEqual([
      ['8 soldiers', 8, 'count', 'person'],
      ['first seven months', 7, 'duration', 'month'],
      ['90', 90, 'number', 'count'],
    ])
  })

  it('passes over bibliographies and datelines', () => {
    for (const kind of ['bibliography entry', 'bibliography heading', 'dateline', 'byline'] as const)
      expect(quantitiesOf('14 officers died', 'en', [], kind)).toEqual([])
  })

  const piece = fc.constantFrom(
    ...[
      '13',
      ' ',
      'de',
      'and',
      '%',
      '$',
      'one',
      'half',
      '(',
      ')',
      '1,000',
      '.',
      '-',
      'million',
      'mil',
      'y',
      'ñ',
      '\u202f',
      '104th',
      'year-old',
      'twenty-five',
      'out of',
      '½',
      '/',
      'años',
      '’s',
      '😀',
      '\n',
    ],
  )

  it('gives offsets that slice to the text, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en' as const, 'es' as const),
        (pieces, language) => {
          const text = pieces.join(' ')
          let end = 0
          for (const found of quantitiesOf(text, language)) {
            expect(found.start).toBeGreaterThanOrEqual(end)
            expect(found.end).toBeGreaterThan(found.start)
            expect(found.end).toBeLessThanOrEqual(text.length)
            expect(found.number.start).toBeGreaterThanOrEqual(found.start)
            expect(found.number.end).toBeLessThanOrEqual(found.end)
            expect(text.slice(found.start, found.end).trim()).toBe(text.slice(found.start, found.end))
            end = found.end
          }
        },
      ),
      { seed: 20210401, numRuns: 400 },
    )
  })

  it('reads a rendered quantity back', () => {
    const rendered = fc.record({
      value: fc.integer({ min: 2, max: 999_999 }),
      language: fc.constantFrom('en' as const, 'es' as const),
      decimals: fc.integer({ min: 0, max: 9 }),
      form: fc.constantFrom('count', 'percentage', 'money'),
    })
    fc.assert(
      fc.property(rendered, ({ value, language, decimals, form }) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
        const shown = form === 'count' ? grouped : `${grouped}.${decimals}`
        const after = {
          count: { en: ' soldiers', es: ' soldados' },
          percentage: { en: ' percent', es: ' por ciento' },
          money: { en: ' pesos', es: ' pesos' },
        }[form]?.[language]
        const [found, ...others] = quantitiesOf(`${shown}${after} fell`, language)
        // Plain numerals of four digits may be years.
        expect(others).toEqual([])
        expect(found?.quantity.kind).toBe(form)
        expect(found?.quantity.values[0].valueOf()).toBeCloseTo(
          form === 'count' ? value : value + decimals / 10,
          6,
        )
      }),
      { seed: 20210401 },
    )
  })

  it.each([
    '1 ',
    'one ',
    'one hundred and ',
    '(',
    '$',
    '1-',
    'a ',
    'between 1 and ',
    'twenty-',
    '1,000,',
    'mil ',
  ])('takes twice the steps for twice the text of repeated %j', (unit) => {
    const steps = (count: number) => stepsOn(unit.repeat(count))
    expect(steps(2000)).toBeLessThan(2.1 * steps(1000) + 100)
  })
})

/** How often a token is looked at. */
function stepsOn(text: string): number {
  let steps = 0
  const tokens = new Proxy(tokenize(text), {
    get(target, key, receiver) {
      steps++
      return Reflect.get(target, key, receiver)
    },
  })
  const span = { start: 0, end: text.length }
  const sentence = { ...span, firstToken: 0, lastToken: tokens.length, language: 'en' as const, block: 0 }
  const block = { ...span, kind: 'paragraph' as const, level: 0 }
  findQuantities(
    { file: 'a.txt', text, map: sourceMap(text), blocks: [block], tokens, sentences: [sentence] },
    [sentence],
    [],
  )
  return steps
}
