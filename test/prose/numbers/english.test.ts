import { describe, expect, it } from 'vitest'
import { readFirst } from './read.ts'

const cases: [text: string, number: number, covered?: string][] = [
  ['thirteen officers', 13, 'thirteen'],
  ['forty-seven mayors', 47, 'forty-seven'],
  ['one hundred and twelve', 112],
  ['two hundred and two thousand', 202_000],
  ['three million two thousand and six', 3_002_006],
  ['65,333 million pesos', 65_333_000_000, '65,333 million'],
  ['17,280-million pesos', 17_280_000_000, '17,280-million'],
  ['2.1bn', 2_100_000_000],
  ['3M', 3_000_000],
  ['10k', 10_000],
  ['a hundred men', 100, 'a hundred'],
  ['a dozen men', 12, 'a dozen'],
  ['three dozen men', 36, 'three dozen'],
  ['half a million', 500_000],
  ['a million and a half', 1_500_000],
  ['two and a half million', 2_500_000],
  ['28 870 cases', 28_870, '28 870'],
  ['28\u202f870 cases', 28_870, '28\u202f870'],
  ['3 1/2 years', 3.5, '3 1/2'],
  ['2½ years', 2.5, '2½'],
  ['-4.5 points', -4.5, '-4.5'],
  ['five-member panel', 5, 'five'],
]

describe('English numbers', () => {
  it.each(cases)('reads %s', (text, number, covered = text) => {
    expect(readFirst(text, 'en')).toMatchObject({ number, text: covered })
  })

  it.each([
    ['two thirds', 2 / 3],
    ['a fifth', 0.2],
    ['one-eighth', 0.125],
    ['three quarters', 0.75],
    ['twenty-three fifths', 4.6],
  ])('reads the fraction %s', (text, number) => {
    expect(readFirst(text, 'en')).toMatchObject({ number, role: 'fraction', text })
  })

  it.each([
    ['104th', 104],
    ['twenty-first', 21],
    ['two hundredth', 200],
  ])('reads the ordinal %s', (text, number) => {
    expect(readFirst(text, 'en')).toMatchObject({ number, role: 'ordinal' })
  })

  it('keeps two numbers apart that "and" joins', () => {
    expect(readFirst('3 hundred and 2 hundred', 'en')).toMatchObject({ number: 300 })
    expect(readFirst('one thousand and two million', 'en')).toMatchObject({ number: 1000 })
    expect(readFirst('five million and 30', 'en')).toMatchObject({ number: 5_000_000 })
    expect(readFirst('twenty and thirty', 'en')).toMatchObject({ number: 20 })
  })

  it('does not cross "and" when told not to', () => {
    expect(readFirst('one hundred and fifty', 'en', { across: false })).toMatchObject({ number: 100 })
  })

  it.each(['a man', 'thousands of men', 'dozens', 'and ten', 'the'])(
    'finds no number at the start of "%s"',
    (text) => {
      expect(readFirst(text, 'en')).toBeNull()
    },
  )

  it.each([
    ['33.7 thousand', 100],
    ['33,742', 1],
    ['5 million', 1_000_000],
    ['2.1bn', 100_000_000],
    ['74.3', 0.1],
  ])('knows the last digit shown of %s', (text, step) => {
    expect(readFirst(text, 'en')?.step.valueOf()).toBe(step)
  })
})
