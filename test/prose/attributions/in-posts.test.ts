import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/prose/attributions/find-attributions.ts'
import { findNames } from '../../../src/prose/names/find-names.ts'
import { proseOf } from '../names/reading.ts'

function attributed(text: string, language: 'en' | 'es' = 'en'): [string, string][] {
  const prose = proseOf(text, language)
  const names = findNames(prose, prose.sentences, new Map())
  const slice = (span: { start: number; end: number } | undefined): string =>
    span ? prose.text.slice(span.start, span.end) : ''
  return findAttributions(prose, prose.sentences, names, []).map((found) => [
    slice(found),
    slice(found.name === null ? undefined : names[found.name]),
  ])
}

describe('attributions as blog posts make them', () => {
  it.each<[string, string, string]>([
    [
      'The Post agreed. The Washington Post’s Jane Miller wrote that it fell.',
      'The Washington Post’s Jane Miller wrote',
      'The Washington Post',
    ],
    ['Last year Jane Miller of Reuters reported that it fell.', 'Jane Miller of Reuters reported', 'Reuters'],
    ['Jane Miller explained to Milenio that it fell.', 'explained to Milenio', 'Milenio'],
    ['It fell, a judge was quoted as saying by Reforma in May.', 'quoted as saying by Reforma', 'Reforma'],
    ['According to the consultancy Lantia, it fell.', 'According to the consultancy Lantia', 'Lantia'],
    ['AP reports he was calm.', 'AP reports', 'AP'],
    ['The CNDH, in a statement, said that it fell.', 'The CNDH, in a statement, said', 'CNDH'],
    [
      'Reuters, citing two officials, reported that it fell.',
      'Reuters, citing two officials, reported',
      'Reuters',
    ],
    [
      'The Mexican Embassy in Washington confirmed that it fell.',
      'The Mexican Embassy in Washington confirmed',
      'Mexican Embassy',
    ],
    ['Figures from INEGI put the total at 300.', 'Figures from INEGI', 'INEGI'],
    [
      'Researchers at the Universidad Iberoamericana found that it fell.',
      'Researchers at the Universidad Iberoamericana found',
      'Universidad Iberoamericana',
    ],
    [
      'As México Evalúa’s Hallazgos 2019 report shows, it fell.',
      'México Evalúa’s Hallazgos 2019 report shows',
      'México Evalúa',
    ],
  ])('in %s', (text, words, to) => {
    expect(attributed(text)).toContainEqual([words, to])
  })

  it('takes the last body for "the party", though an outlet was cited after it', () => {
    expect(attributed('Morena lost. It fell, Reuters reported. The party stated that it left.')).toEqual([
      ['Reuters reported', 'Reuters'],
      ['The party stated', 'Morena'],
    ])
  })

  it('reads plural verbs and "dio a conocer" in Spanish', () => {
    expect(
      attributed(
        'Cifras del INEGI muestran una baja. Así lo dio a conocer El Sur. La CNDH y la ONU señalaron otra.',
        'es',
      ),
    ).toEqual([
      ['Cifras del INEGI', 'INEGI'],
      ['dio a conocer El Sur', 'El Sur'],
      ['la ONU señalaron', 'ONU'],
    ])
  })

  it('reads what stands before a name in Spanish', () => {
    expect(attributed('De acuerdo con la consultora Etellekt, bajó.', 'es')).toEqual([
      ['De acuerdo con la consultora Etellekt', 'Etellekt'],
    ])
  })

  it.each([
    'According to officials in Mexico City, it fell.',
    'According to analyst Jane Miller of the Wilson Center, it fell.',
    'Jane Miller of Reuters smiled.',
    'Jane Miller explained to Congress that it fell.',
    'He was sent home according to the law that Morena backed.',
  ])('finds none in %s', (text) => {
    expect(attributed(text)).toEqual([])
  })
})
