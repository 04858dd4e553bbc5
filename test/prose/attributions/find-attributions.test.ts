import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/prose/attributions/find-attributions.ts'
import { findNames } from '../../../src/prose/names/find-names.ts'
import { proseOf } from '../names/reading.ts'

interface Shown {
  readonly text: string
  readonly to: string
  readonly source: string
  readonly scope: string
}

function attributionsIn(text: string, language: 'en' | 'es' = 'en'): Shown[] {
  const prose = proseOf(text, language)
  const names = findNames(prose, prose.sentences, new Map())
  const slice = (span: { start: number; end: number } | undefined): string =>
    span ? prose.text.slice(span.start, span.end) : ''
  return findAttributions(prose, prose.sentences, names, []).map((found) => ({
    text: slice(found),
    to: slice(found.name === null ? undefined : names[found.name]),
    source: slice(found.source),
    scope: slice(found.scope),
  }))
}

const pairs = (text: string, language: 'en' | 'es' = 'en'): [string, string][] =>
  attributionsIn(text, language).map((found) => [found.text, found.to])

describe('attributions in English', () => {
  it('reads opening phrases, with what the source gave out', () => {
    expect(pairs('According to data from the Bank of Mexico, prices rose.')).toEqual([
      ['According to data from the Bank of Mexico', 'Bank of Mexico'],
    ])
    expect(pairs('As reported by Milenio, two were hurt. Prices fell, per Reuters.')).toEqual([
      ['As reported by Milenio', 'Milenio'],
      ['per Reuters', 'Reuters'],
    ])
  })

  it('reads a source as the subject of a verb of reporting', () => {
    expect(
      pairs('In June, the FGR also stated that it had no case. El Universal reports 12 deaths.'),
    ).toEqual([
      ['the FGR also stated', 'FGR'],
      ['El Universal reports', 'El Universal'],
    ])
  })

  it('passes translation and acronym between name and verb', () => {
    const text = 'On May 1, the Housing Ministry (Secretaría de Vivienda, SVX) reported 40 cases.'
    expect(pairs(text)).toEqual([
      ['the Housing Ministry (Secretaría de Vivienda, SVX) reported', 'Housing Ministry'],
    ])
  })

  it('reads a spokesperson without a name, but no person who speaks for himself', () => {
    expect(pairs('A spokesperson for the DEA stated that it was over.')).toEqual([
      ['A spokesperson for the DEA stated', 'DEA'],
    ])
    expect(
      pairs('Hugo Terán, of the Senate, said it was late. President Ana Ruiz argued otherwise.'),
    ).toEqual([])
  })

  it('reads an announcement only with what was announced in words', () => {
    expect(pairs('The FGR announced in a press release that it would appeal.')).toEqual([
      ['The FGR announced in a press release', 'FGR'],
    ])
    expect(pairs('The FGR announced the arrest of two men.')).toEqual([])
  })

  it('leaves out a clause that only tells when', () => {
    expect(pairs('He has kept silent since the FGR announced that it would not move.')).toEqual([])
  })

  it('reads whom somebody spoke to, when it is an outlet', () => {
    expect(pairs('Speaking to Reuters, Ana Ruiz doubted it, telling Congress nothing.')).toEqual([
      ['Speaking to Reuters', 'Reuters'],
    ])
  })

  it('resolves "the organization" and "the report" to whom was cited last', () => {
    expect(
      pairs('Amnesty International found 3 cases. Morena won. The organization reported 5 more.'),
    ).toEqual([
      ['Amnesty International found', 'Amnesty International'],
      ['The organization reported', 'Amnesty International'],
    ])
  })

  it('gives the owner of a report the word', () => {
    const [found] = attributionsIn('According to Human Rights Watch’s Memoria, 12 died.')
    expect(found).toMatchObject({ to: 'Human Rights Watch', source: 'Human Rights Watch’s Memoria' })
  })

  it('tells nouns from verbs of the same form', () => {
    expect(pairs('The release of DEA documents, and FBI records, angered many.')).toEqual([])
  })

  it('knows what stands on the word, before or after it', () => {
    expect(attributionsIn('In 2020 the city had 12 murders, according to Reuters.')[0]?.scope).toBe(
      'In 2020 the city had 12 murders',
    )
    expect(attributionsIn('Reuters reported that 12 died; 3 fled.')[0]?.scope).toBe('that 12 died')
  })
})

describe('attributions in Spanish', () => {
  it('reads opening phrases', () => {
    expect(pairs('Según cifras del Inegi, subió. De acuerdo con la CNDH, bajó.', 'es')).toEqual([
      ['Según cifras del Inegi', 'Inegi'],
      ['De acuerdo con la CNDH', 'CNDH'],
    ])
  })

  it('reads a verb before its subject and after it', () => {
    expect(
      pairs('El hombre huyó, informó Reuters. La Fiscalía General señaló que sigue el caso.', 'es'),
    ).toEqual([
      ['informó Reuters', 'Reuters'],
      ['La Fiscalía General señaló', 'Fiscalía General'],
    ])
  })

  it('reads an outlet to which somebody spoke', () => {
    expect(pairs('La alcaldesa dijo a El País que no. En entrevista con Milenio calló.', 'es')).toEqual([
      ['dijo a El País', 'El País'],
      ['entrevista con Milenio', 'Milenio'],
    ])
  })

  it('resolves "el organismo" and knows a seizure from a statement', () => {
    expect(pairs('Amnistía Internacional documentó 3 casos. El organismo indicó que hay más.', 'es')).toEqual(
      [
        ['Amnistía Internacional documentó', 'Amnistía Internacional'],
        ['El organismo indicó', 'Amnistía Internacional'],
      ],
    )
    expect(pairs('Ayer la Marina aseguró tres armas en Colima.', 'es')).toEqual([])
  })
})

describe('attributions of any text', () => {
  const pieces = [
    'According to',
    'the',
    'FGR',
    'Reuters',
    'reported',
    'that',
    'data from',
    ',',
    '.',
    '’s',
    'report',
    'según',
    'la',
    'CNDH',
    'informó',
    'a spokesperson for',
    'said',
    '(',
    ')',
    'organization',
    'since',
    'told',
    'Ana Ruiz',
    ';',
  ]
  const texts = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 50 })
    .map((words) => words.join(' '))

  it('lie in the text in order, source inside, scope in the sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const prose = proseOf(text)
        const names = findNames(prose, prose.sentences, new Map())
        let end = 0
        for (const found of findAttributions(prose, prose.sentences, names, [])) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          end = found.end
          expect(found.source.start).toBeGreaterThanOrEqual(found.start)
          expect(found.source.end).toBeLessThanOrEqual(found.end)
          const sentence = prose.sentences.find((one) => one.start <= found.start && found.end <= one.end)
          expect(sentence).toBeDefined()
          expect(found.scope.start).toBeGreaterThanOrEqual(sentence?.start ?? 0)
          expect(found.scope.end).toBeLessThanOrEqual(sentence?.end ?? 0)
        }
      }),
      { seed: 20210401, numRuns: 150 },
    )
  })
})
