import { describe, expect, test } from 'vitest'
import { leadingLanguage, scoreLanguage } from '../../../src/prose/text/language.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'
import { read } from '../reading.ts'

function languageOf(text: string): string {
  const tokens = tokenize(text)
  const score = scoreLanguage(text, tokens, 0, tokens.length)
  return score.en === score.es ? 'none' : leadingLanguage(score, 'en')
}

describe('the language of a line', () => {
  test.each([
    'Guards killed in an ambush',
    'The Attorney General’s Office (Fiscalía General de la República, FGR)',
    'Mexico’s National Guard',
    'Rising homicides near the coast of Colima',
  ])('is English: %s', (line) => expect(languageOf(line)).toBe('en'))

  test.each([
    'Asesinan a 9 guardias en emboscada',
    'Crece la violencia en la costa de Colima',
    '¿Quién manda?',
    'Los guardias que se fueron',
  ])('is Spanish: %s', (line) => expect(languageOf(line)).toBe('es'))

  test('is left open where nothing tells', () => {
    expect(languageOf('Fiscalía General de la República')).toBe('none')
    expect(languageOf('Colima 2019')).toBe('none')
  })
})

test('a text of two languages has sentences of both', () => {
  const [brief] = read('The guards left the town. Los guardias se fueron de la ciudad. Nobody saw them.')
  expect(brief?.sentences.map(({ language }) => language)).toEqual(['en', 'es', 'en'])
})

test('a sentence too short to tell has the language of its brief', () => {
  const [brief] = read('Los guardias se fueron de la ciudad. Colima, 2019.')
  expect(brief?.sentences.map(({ language }) => language)).toEqual(['es', 'es'])
})
