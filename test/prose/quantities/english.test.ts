import { describe, expect, it } from 'vitest'
import { quantitiesOf, rowsOf } from './read.ts'

const en = (text: string) => rowsOf(text, 'en')

describe('quantities of English prose', () => {
  it('counts people, things and places', () => {
    expect(
      en('Gunmen killed nine state police officers and wounded 21 other agents near two towns.'),
    ).toEqual([
      ['nine state police officers', 9, 'count', 'person'],
      ['21 other agents', 21, 'count', 'person'],
      ['two towns', 2, 'count', 'town'],
    ])
    expect(en('The army lost 217 members of special units, 64 each in two states.')).toEqual([
      ['217 members of special units', 217, 'count', 'person'],
      ['64 each', 64, 'count', 'count'],
      ['two states', 2, 'count', 'state'],
    ])
    expect(en('It released 1,340 reported killings and an 88-page study.')).toEqual([
      ['1,340 reported killings', 1340, 'count', 'killing'],
      ['88-page', 88, 'count', 'page'],
    ])
  })

  it('reads money with its currency and scale', () => {
    const found = quantitiesOf(
      'It cost US$1.4bn, MXN$7,500, 9 billion pesos, €20 and $2 million USD, but $80 too.',
      'en',
    )
    expect(found.map(({ quantity }) => [quantity.values[0].valueOf(), quantity.currency])).toEqual([
      [1_400_000_000, 'USD'],
      [7500, 'MXN'],
      [9_000_000_000, 'MXN'],
      [20, 'EUR'],
      [2_000_000, 'USD'],
      [80, null],
    ])
  })

  it('tells per cent from percentage points', () => {
    expect(en('Trust fell 6 percentage points, to 41.5% or about 40 percent.')).toEqual([
      ['6 percentage points', 6, 'points', 'percentage point'],
      ['41.5%', 41.5, 'percentage', 'percent'],
      ['about 40 percent', 40, 'percentage', 'percent'],
    ])
  })

  it('reads shares, parts of a whole, ratios and rates', () => {
    expect(en('One in four women, a sixth of judges and 7 out of every 100 crimes.')).toEqual([
      ['One in four women', 0.25, 'share', 'share'],
      ['a sixth', 1 / 6, 'share', 'share'],
      ['7 out of every 100 crimes', 0.07, 'share', 'share'],
    ])
    expect(
      en(
        'Only 18 of the 32 states had one prosecutor for every 40 cases and 31 homicides per 100,000 people.',
      ),
    ).toEqual([
      ['18 of the 32 states', [18, 32], 'ratio', 'state'],
      ['one prosecutor for every 40 cases', [1, 40], 'ratio', 'person'],
      ['31 homicides per 100,000 people', 31, 'rate', 'homicide'],
    ])
  })

  it('reads ranks', () => {
    expect(
      en('Mexico ranked 117th out of 139 countries, in third place, and was the fourth most violent.'),
    ).toEqual([
      ['117th out of 139 countries', [117, 139], 'rank', 'rank'],
      ['third place', 3, 'rank', 'rank'],
      ['fourth most', 4, 'rank', 'rank'],
    ])
  })

  it('reads ranges but keeps the two values of a change apart', () => {
    expect(en('Between 10 and 15 men, 60 to 70 percent, $5 to $10 million.')).toEqual([
      ['Between 10 and 15 men', [10, 15], 'count', 'person'],
      ['60 to 70 percent', [60, 70], 'percentage', 'percent'],
      ['$5 to $10 million', [5_000_000, 10_000_000], 'money', 'money'],
    ])
    expect(en('Killings rose from 120 to 150.').map((row) => row[1])).toEqual([120, 150])
  })

  it('reads ages and durations', () => {
    expect(
      en(
        'A 41-year-old man and people aged 18 to 29 waited six months, a year later than in the past decade.',
      ),
    ).toEqual([
      ['41-year-old', 41, 'age', 'year'],
      ['aged 18 to 29', [18, 29], 'age', 'year'],
      ['six months', 6, 'duration', 'month'],
      ['a year later', 1, 'duration', 'year'],
      ['past decade', 10, 'duration', 'year'],
    ])
  })

  it('reads multiples', () => {
    expect(
      en('Cases doubled, three times as many as before, a tenfold rise.').map((row) => row.slice(1, 3)),
    ).toEqual([
      [2, 'multiple'],
      [3, 'multiple'],
      [10, 'multiple'],
    ])
  })

  it.each([
    ['almost 300 people', 'almost'],
    ['just over 300 people', 'just over'],
    ['more than 300 people', 'more than'],
    ['at least 300 people', 'at least'],
    ['up to 300 people', 'at most'],
    ['some 300 people', 'about'],
    ['as little as 3 percent', 'exact'],
  ])('reads how %s is bent', (text, approximation) => {
    const [found] = quantitiesOf(`There were ${text}.`, 'en')
    expect(found?.quantity.approximation).toBe(approximation)
    expect(found && `There were ${text}.`.slice(found.start, found.end)).toBe(text)
  })

  it.each([
    'The 18th Street Gang, MS-13 and COVID-19 under Article 21, section 4.',
    'One of the most feared, and the one that fled one by one at 8:30 or 5 pm on 9/11.',
    'From 2015 to 2020, in the 1990s, and in the 2018-2019 cycle.',
    'Call +52 55 5555 1234 or see https://example.org/2020/13/a.html.',
    'The first time, the second quarter, a third suspect, zero tolerance.',
    'Thousands of migrants, dozens of towns, hundreds of thousands.',
  ])('finds no quantity in: %s', (text) => {
    expect(en(text)).toEqual([])
  })

  it('counts number words without a noun, and no word that points back', () => {
    expect(
      en('There were 40 complaints, three of fraud, and only five ended; more than one every day.'),
    ).toEqual([
      ['40 complaints', 40, 'count', 'complaint'],
      ['three', 3, 'number', 'count'],
      ['five', 5, 'number', 'count'],
      ['more than one', 1, 'number', 'count'],
    ])
    expect(en('The three left, all four agreed, one of them wept, and Chapter Five says so at six.')).toEqual(
      [],
    )
  })

  it('keeps the whole noun of a part and its whole, also where the part is too large', () => {
    expect(
      en('They voted for 20 of the 32 state congresses; the party won 33 of the 32 state congresses.'),
    ).toEqual([
      ['20 of the 32 state congresses', [20, 32], 'ratio', 'congress'],
      ['33 of the 32 state congresses', [33, 32], 'ratio', 'congress'],
    ])
  })

  it('reads places by themselves, and ages and scales as ranges', () => {
    expect(en('It was 88th, down from 85th, and best there (70th).').map(([text]) => text)).toEqual([
      '88th',
      '85th',
      '70th',
    ])
    expect(en('Those between the ages of 15 and 24 rate it on a scale from 0 to 10, at .7 today.')).toEqual([
      ['ages of 15 and 24', [15, 24], 'age', 'year'],
      ['0 to 10', [0, 10], 'number', 'count'],
      ['.7', 0.7, 'number', 'count'],
    ])
  })

  it('does not take what compares two numbers for a bound, nor a level for the end of a range', () => {
    const found = quantitiesOf(
      'It fell 12 percent to 300, which is 5 percent less than 315; a third fewer came.',
      'en',
    )
    expect(found.map(({ quantity }) => [quantity.kind, quantity.approximation])).toEqual([
      ['percentage', 'exact'],
      ['number', 'exact'],
      ['percentage', 'exact'],
      ['number', 'exact'],
      ['share', 'exact'],
    ])
  })

  it('reads quarters of a year and a year and a half as stretches of time', () => {
    expect(en('In the first two quarters, and a year and a half later, it rained.')).toEqual([
      ['first two quarters', 2, 'duration', 'quarter'],
      ['a year and a half', 1.5, 'duration', 'year'],
    ])
  })
})
