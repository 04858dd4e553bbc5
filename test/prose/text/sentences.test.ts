import { describe, expect, test } from 'vitest'
import { read, shownSentences } from '../reading.ts'

/** The sentences of one paragraph. */
function sentences(paragraph: string): string[] {
  return shownSentences(read(`Title of It\n\n${paragraph}`)[0]).slice(1)
}

describe('a sentence', () => {
  const whole = [
    'The Gral. Pérez left.',
    'Dr. Ana Mora and Lic. Luis Ruiz spoke.',
    'The U.S. Department of Justice spoke.',
    'El gobierno de EE. UU. respondió.',
    'El gobierno de EE.UU. respondió.',
    'See art. 5 and núm. 12 of the law.',
    'It is No. 5 of the list.',
    'J. Doe and María F. Ruiz came.',
    'The rate was 3.5 per cent.',
    '“Who knows?” she asked.',
    '“¿Quién sabe?” preguntó la jueza.',
    'The meeting was at 5 p. m. in Toluca.',
    'The meeting was at 5 p.m. in Toluca.',
    'He said that “it [...] Never ends.”',
    'The firm Cárteles S.A. de C.V. was fined.',
    'St. Louis and Mt. Hope are far.',
    'On Jan. 5 it rained.',
    'It was seen at 5 p.m. Monday and at 6 p.m. EST.',
    'They spoke of “the… State” at length.',
    'He was born c. 1970 or art. 3 was.',
    'El C. Juan Ruiz llegó.',
  ]

  test.each(whole)('is not broken: %s', (sentence) => {
    expect(sentences(sentence)).toEqual([sentence])
  })

  const parted: readonly (readonly [string, string])[] = [
    ['He spoke of the U.S.', 'The court did not.'],
    ['It rained in EE. UU.', 'La gente salió.'],
    ['She called it “law.”', 'He did not.'],
    ['Lo llamó “ley”.', 'Él no.'],
    ['¿Cuántos?', 'Nadie sabe.'],
    ['¡Basta!', 'Eso dijo.'],
    ['It ended in 2019.', '14 officers died.'],
    ['He waited…', 'They never came.'],
    ['It met at 5 p.m.', 'Nobody came.'],
    ['There were 5.', '14 guards left.'],
    ['There is a no.', 'There is a yes.'],
    ['(He left.)', 'She stayed.'],
  ]

  test.each(parted)('ends: %s | %s', (first, second) => {
    expect(sentences(`${first} ${second}`)).toEqual([first, second])
  })

  test('goes on over the end of a line but not of a block', () => {
    const wrapped =
      'Title\n\nThe guards of the town left on the same\nday as they had come, and nobody saw them\nagain until the end of\nthe year.\n\nOthers came'
    expect(shownSentences(read(wrapped)[0]).map((sentence) => sentence.replace(/\n/g, ' '))).toEqual([
      'Title',
      'The guards of the town left on the same day as they had come, and nobody saw them again until the end of the year.',
      'Others came',
    ])
  })

  test('has the tokens between its ends', () => {
    const [brief] = read('Title\n\nOne left. Two stayed.')
    for (const { start, end, firstToken, lastToken } of brief?.sentences ?? []) {
      expect(brief?.prose.tokens[firstToken]?.start).toBe(start)
      expect(brief?.prose.tokens[lastToken - 1]?.end).toBe(end)
    }
  })
})
