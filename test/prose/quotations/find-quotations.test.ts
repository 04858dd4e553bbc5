import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NameKind } from '../../../src/prose/annotations.ts'
import { findQuotations } from '../../../src/prose/quotations/find-quotations.ts'
import { namesIn, proseOf } from './prose-of.ts'

const people: Record<string, NameKind> = {
  'Laura Medina': 'person',
  'Rodrigo Vela': 'person',
  'Ana Torres': 'person',
  Milenio: 'publication',
  Reuters: 'publication',
  'Center for Justice': 'organization',
  'Interior Ministry': 'organization',
  'Joaquín “El Chapo” Guzmán': 'person',
}

function read(text: string, language: 'en' | 'es' = 'en') {
  const prose = proseOf(text, language)
  const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return findQuotations(prose, prose.sentences, namesIn(text, people)).map((quotation) => ({
    content: slice(quotation.content),
    speaker: slice(quotation.speaker),
    original: slice(quotation.original),
    language: quotation.language,
    own: quotation.authorsTranslation,
  }))
}

function speakers(text: string, language: 'en' | 'es' = 'en') {
  return read(text, language).map(({ content, speaker }) => [content, speaker])
}

describe('who is quoted', () => {
  it.each<[string, [string, string | null][]]>([
    [
      '“We will stay,” said security analyst Laura Medina in an interview.',
      [['We will stay,', 'Laura Medina']],
    ],
    ['“We will stay,” Laura Medina told Reuters.', [['We will stay,', 'Laura Medina']]],
    [
      'Laura Medina, a lawyer at the Center for Justice, said, “We will stay.”',
      [['We will stay.', 'Laura Medina']],
    ],
    [
      'Laura Medina of the Center for Justice warned that towns are “left alone.”',
      [['left alone.', 'Laura Medina']],
    ],
    ['According to Milenio, the convoy was “trapped.”', [['trapped.', 'Milenio']]],
    ['The convoy was “trapped”, according to Milenio.', [['trapped', 'Milenio']]],
    [
      'A spokesperson for the Interior Ministry stated that it “regrets” the delay.',
      [['regrets', 'A spokesperson for the Interior Ministry']],
    ],
    [
      'The Interior Ministry said it was “sorry” and added that it “will look into this”.',
      [
        ['sorry', 'Interior Ministry'],
        ['will look into this', 'Interior Ministry'],
      ],
    ],
    [
      'Calling it full of “gaps” and “holes,” Laura Medina argued that the file proves nothing.',
      [
        ['gaps', 'Laura Medina'],
        ['holes,', 'Laura Medina'],
      ],
    ],
    ['Laura Medina agreed, telling Reuters that the odds were “slim.”', [['slim.', 'Laura Medina']]],
    ['Rodrigo Vela resigned in May. He said he was “tired.”', [['tired.', 'Rodrigo Vela']]],
    ['Laura Medina: “Never again.”', [['Never again.', 'Laura Medina']]],
    [
      '“Why now?” asked Ana Torres. “Nobody knows!” Laura Medina replied.',
      [
        ['Why now?', 'Ana Torres'],
        ['Nobody knows!', 'Laura Medina'],
      ],
    ],
    ['The state of “war on drugs” policing was bleak.', [['war on drugs', null]]],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it.each<[string, [string, string | null][]]>([
    ['“No vamos a ceder”, afirmó el presidente.', [['No vamos a ceder', 'el presidente']]],
    ['«Es una vergüenza», señaló Ana Torres, vocera del colectivo.', [['Es una vergüenza', 'Ana Torres']]],
    [
      'El secretario de Seguridad, Rodrigo Vela, dijo que “no habrá impunidad”.',
      [['no habrá impunidad', 'Rodrigo Vela']],
    ],
    ['“Es grave”, dijo a Milenio la abogada Laura Medina.', [['Es grave', 'Laura Medina']]],
    ['De acuerdo con Milenio, los agentes fueron “emboscados”.', [['emboscados', 'Milenio']]],
    ['Según Ana Torres, el plan es “pura forma”.', [['pura forma', 'Ana Torres']]],
  ])('%s', (text, expected) => {
    expect(speakers(text, 'es')).toEqual(expected)
  })
})

describe('what is a quotation', () => {
  it('leaves out nicknames, titles of works and what stands in headings', () => {
    const text = `# The “war” goes on

Joaquín “El Chapo” Guzmán fell. His rival, alias “El Moro”, did not. The documentary “The River” shows it. Nemesio Ruiz (“El Güero”) hid.`
    expect(read(text)).toEqual([])
  })

  it('takes apostrophes for no marks', () => {
    expect(read("The officers' union and the states’ rights aren't at stake.")).toEqual([])
  })

  it('takes a quotation of several sentences whole, inner marks included', () => {
    const text = 'Ana Torres said: “They came at night. ‘Leave,’ they said. We left.”'
    expect(read(text).map(({ content }) => content)).toEqual([
      'They came at night. ‘Leave,’ they said. We left.',
    ])
  })

  it('follows a quotation from paragraph to paragraph, and gives both the same speaker', () => {
    const text = `“The first day was bad.

“The second was worse,” said Ana Torres.`
    expect(speakers(text)).toEqual([
      ['The first day was bad.', 'Ana Torres'],
      ['The second was worse,', 'Ana Torres'],
    ])
  })
})

describe('originals and translations', () => {
  it.each([
    'Laura Medina said, “This wound is still open,” (“Esta herida sigue abierta…”).',
    'Laura Medina said, “This wound is still open” — “Esta herida sigue abierta…”.',
    'Laura Medina said, “This wound is still open” (original: “Esta herida sigue abierta…”).',
    'Laura Medina said, “This wound is still open” (in Spanish: Esta herida sigue abierta…).',
  ])('finds the original in %s', (text) => {
    const [quotation, ...others] = read(text)
    expect(others).toEqual([])
    expect(quotation).toMatchObject({ original: 'Esta herida sigue abierta…', language: 'en', own: false })
  })

  it.each([
    'Ana Torres spoke of “fear of the worst” [author’s translation].',
    'Ana Torres spoke of “fear of the worst” (translation by the author).',
    'Ana Torres spoke of “fear of the worst” (“temor de lo peor”, author’s translation).',
    'Ana Torres spoke of “fear of the worst” (traducción propia).',
    'Ana Torres spoke of “fear of the worst” (own translation).',
  ])('sees who translated in %s', (text) => {
    expect(read(text)).toHaveLength(1)
    expect(read(text)[0]?.own).toBe(true)
  })

  it('turns the two round where the original comes first', () => {
    const [quotation] = read(
      '“Esto es un crimen de los de siempre” (“This is a crime of the usual men”), said Ana Torres.',
    )
    expect(quotation).toMatchObject({
      content: 'This is a crime of the usual men',
      original: 'Esto es un crimen de los de siempre',
      speaker: 'Ana Torres',
    })
  })

  it('does not take other brackets for an original', () => {
    const [quotation] = read('Ana Torres called it “a long night” (the fires burned until dawn).')
    expect(quotation?.original).toBeNull()
  })
})

describe('offsets', () => {
  it('slice whatever the text', () => {
    const parts = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '(',
      ')',
      ' ',
      'said ',
      'Ana Torres ',
      'que ',
      '. ',
      ', ',
      '\n\n',
      'dijo ',
      '—',
      'x',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('')
        const prose = proseOf(text)
        for (const quotation of findQuotations(prose, prose.sentences, namesIn(text, people))) {
          expect(quotation.start).toBeLessThanOrEqual(quotation.content.start)
          expect(quotation.content.end).toBeLessThanOrEqual(quotation.end)
          expect(quotation.content.start).toBeLessThan(quotation.content.end)
          expect(quotation.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { seed: 20210401, numRuns: 400 },
    )
  })
})
