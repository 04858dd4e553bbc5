import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/prose/quotations/find-quotations.ts'
import { proseOf } from './prose-of.ts'

function quoted(text: string): string[] {
  const prose = proseOf(text)
  return findQuotations(prose, prose.sentences, []).map(({ content }) =>
    text.slice(content.start, content.end),
  )
}

describe('words in marks that quote no one', () => {
  it.each([
    'A year after the “Tamborazo,” he left.',
    'The so-called “black number” rose.',
    'The program, known as “Stay There,” ended.',
    'She backs the “3 de 3” initiative.',
    'She backs the “Hugs First” strategy.',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it.each([
    ['She called the program “inhumane” and left.', 'inhumane'],
    ['He described it as “a first step” on Monday.', 'a first step'],
    ['“We know this program well,” she said.', 'We know this program well,'],
  ])('but in %s', (text, words) => {
    expect(quoted(text)).toEqual([words])
  })
})
