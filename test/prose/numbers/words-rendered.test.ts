import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFirst } from './read.ts'

const units = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  ),
}
const tens = {
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  es: ['', '', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
}
const hundreds = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
]

function english(value: number): string {
  if (value < 20) return units.en[value] ?? ''
  if (value < 100)
    return [tens.en[Math.floor(value / 10)], value % 10 ? units.en[value % 10] : ''].filter(Boolean).join('-')
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
  ] as const) {
    if (value >= size) return join(`${english(Math.floor(value / size))} ${name}`, value % size, english)
  }
  const rest = value % 100
  return `${units.en[Math.floor(value / 100)]} hundred${rest ? ` and ${english(rest)}` : ''}`
}

function spanish(value: number): string {
  if (value < 30) return units.es[value] ?? ''
  if (value < 100)
    return [tens.es[Math.floor(value / 10)], value % 10 ? units.es[value % 10] : '']
      .filter(Boolean)
      .join(' y ')
  if (value === 100) return 'cien'
  if (value >= 1e6) {
    const count = Math.floor(value / 1e6)
    return join(count === 1 ? 'un millón' : `${apocopated(spanish(count))} millones`, value % 1e6, spanish)
  }
  if (value >= 1000) {
    const count = Math.floor(value / 1000)
    return join(count === 1 ? 'mil' : `${apocopated(spanish(count))} mil`, value % 1000, spanish)
  }
  return join(hundreds[Math.floor(value / 100)] ?? '', value % 100, spanish)
}

function apocopated(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

function join(head: string, rest: number, render: (value: number) => string): string {
  return rest === 0 ? head : `${head} ${render(rest)}`
}

const anyNumber = fc.oneof(fc.nat(200), fc.nat(99_999), fc.nat(999_999_999_999))

describe('numbers rendered in words', () => {
  it.each([
    ['en' as const, english],
    ['es' as const, spanish],
  ])('are read back in %s', (language, render) => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const text = render(value)
        expect(readFirst(text, language)).toMatchObject({ number: value, text })
      }),
      { seed: 20210401, numRuns: 300 },
    )
  })
})
