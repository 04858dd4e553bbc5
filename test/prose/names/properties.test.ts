import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/model/fold.ts'
import { findNames } from '../../../src/prose/names/find-names.ts'
import { proseOf } from './reading.ts'

const pieces = [
  'General',
  'Ana',
  'López',
  'de',
  'la',
  'Secretaría',
  'Office',
  'of',
  '(',
  ')',
  ',',
  '.',
  'U.S.',
  '“El',
  'Chapo”',
  'FGR',
  'Mexico’s',
  'Ley',
  'and',
  'y',
  'Guerrero',
  'said',
  'the',
  'Reforma',
  'National',
  'Guard',
  'alias',
  'J.',
  '\n\n',
  '19',
  '’s',
]
const texts = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
  .map((words) => `Start here. ${words.join(' ')} end.`)

describe('names of any text', () => {
  it('lie within their sentence, in order, without overlap, and refer to a fuller name that refers to none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const prose = proseOf(text)
        const { sentences } = prose
        const names = findNames(prose, sentences, new Map())
        let end = 0
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          end = name.end
          expect(sentences.some((sentence) => sentence.start <= name.start && name.end <= sentence.end)).toBe(
            true,
          )
          expect(name.key).toBe(fold(prose.text.slice(name.start, name.end)).replace(/\s+/g, ' '))
          for (const span of [name.office, name.translation, name.acronym]) {
            if (span) expect(prose.text.slice(span.start, span.end).trim()).not.toBe('')
          }
          if (name.refersTo !== null) expect(names[name.refersTo]?.refersTo).toBeNull()
        }
      }),
      { seed: 20210401, numRuns: 150 },
    )
  })
})

describe('the work done', () => {
  it('grows no faster than the text, for rows of capitals, brackets and repeated surnames', () => {
    const kinds = [
      'Aaa Bbb ',
      '( ',
      'General ',
      'Ana López said. López said. ',
      'Secretaría de ',
      'Office of the ',
    ]
    for (const kind of kinds) {
      const small = lookUps(kind, 400)
      const large = lookUps(kind, 800)
      expect(large, kind).toBeLessThan(small * 2.3)
    }
  })
})

/** How many tokens are looked at while the names of a repeated text are found. */
function lookUps(piece: string, times: number): number {
  const prose = proseOf(`Start. ${piece.repeat(times)}`)
  let count = 0
  const tokens = new Proxy(prose.tokens, {
    get(target, key, receiver) {
      count++
      return Reflect.get(target, key, receiver)
    },
  })
  findNames({ ...prose, tokens }, prose.sentences, new Map())
  return count
}
