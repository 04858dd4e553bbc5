import { describe, expect, test } from 'vitest'
import { onlyPeriod, periodsOf } from './periods-of.ts'

describe('English days', () => {
  test.each([
    ['The convoy was attacked on March 18, 2021 near the road.', '2021-03-18'],
    ['The convoy was attacked on 18 March 2021.', '2021-03-18'],
    ['On the 18th of March, 2021, a convoy was attacked.', '2021-03-18'],
    ['On Thursday, March 18, 2021, a convoy was attacked.', '2021-03-18'],
    ['The law took effect on Jan. 5, 2021.', '2021-01-05'],
    ['The data was published on 2021-03-18.', '2021-03-18'],
    ['Published 03/18/2021 by the ministry.', '2021-03-18'],
    ['Published 18/03/2021 by the ministry.', '2021-03-18'],
    ['Published 03/18/21 by the ministry.', '2021-03-18'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text)).toBe(period)
  })

  test('a day without its year takes the nearest past one', () => {
    expect(onlyPeriod('On March 18, 13 officers died.')).toBe('2021-03-18~')
    expect(onlyPeriod('On December 5, the mayor resigned.')).toBe('2020-12-05~')
  })

  test('a day that the sentence looks ahead to takes the nearest future one', () => {
    expect(onlyPeriod('Elections will be held on June 6.')).toBe('2021-06-06~')
    expect(onlyPeriod('The hearing is set for next May 3.')).toBe('2021-05-03~')
  })

  test('a day soon after a dated one of an older story goes on with that story', () => {
    expect(periodsOf('On October 14, 2019, a patrol fell; on October 17, troops withdrew.')).toEqual([
      'October 14, 2019 = 2019-10-14',
      'October 17 = 2019-10-17~',
    ])
  })

  test('a weekday is the last one before the dateline', () => {
    expect(onlyPeriod('The prosecutor said so on Tuesday.')).toBe('2021-03-30~')
    expect(onlyPeriod('They meet on Tuesdays.')).toBeNull()
  })

  test.each([
    ['It happened on June 31, 2020.', '2020-06-30!'],
    ['It happened on February 29, 2021.', '2021-02-28!'],
    ['It happened on February 29, 2020.', '2020-02-29'],
    ['It happened on 2021-13-05.', '2021-12-05!'],
  ])('a date that does not exist is told: %s', (text, period) => {
    expect(onlyPeriod(text)).toBe(period)
  })
})

describe('English months, parts of years and years', () => {
  test.each([
    ['court documents on his October 2020 arrest', '2020-10'],
    ['It fell in March.', '2021-03~'],
    ['It fell in early March.', '2021-03~'],
    ['It fell in mid-March 2020.', '2020-03'],
    ['It fell in March of last year.', '2020-03~'],
    ['the first quarter of 2020', '2020-Q1'],
    ['Figures for Q3 2019 are out.', '2019-Q3'],
    ['the second half of 2020', '2020-H2'],
    ['in the first quarter of this year', '2021-Q1~'],
    ['The budget for fiscal year 2021 grew.', '2021'],
    ['The FY2021 budget grew.', '2021'],
    ['the 2014 disappearance of students', '2014'],
    ['In late 2019 it fell.', '2019'],
    ['the violence of the 1990s', '1990..1999'],
    ['since the 2019 killing of 14 officers', '2019'],
    ['Back in 1521 and later', '1521'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text)).toBe(period)
  })

  test('a list of months shares its year', () => {
    expect(periodsOf('In January, February and March 2020 it fell.')).toEqual([
      'January = 2020-01',
      'February = 2020-02',
      'March 2020 = 2020-03',
    ])
  })
})

describe('English stretches', () => {
  test.each([
    ['He served from 2012 to 2018.', '2012..2018'],
    ['He served 2012-2018 as minister.', '2012..2018'],
    ['the 2015–20 term', '2015..2020'],
    ['between 2015 and 2018', '2015..2018'],
    ['January-May 2020', '2020-01..2020-05'],
    ['January to May 2020', '2020-01..2020-05'],
    ['from December to February 2021', '2020-12..2021-02'],
    ['September 26–27, 2014', '2014-09-26..2014-09-27'],
    ['September 26 and 27, 2014', '2014-09-26..2014-09-27'],
    ['from March 18, 2020 to April 2, 2021', '2020-03-18..2021-04-02'],
    ['in the first five months of 2020', '2020-01..2020-05'],
    ['in the last two months of 2020', '2020-11..2020-12'],
    ['so far this year', '2021-01-01..2021-04-01~'],
    ['year to date', '2021-01-01..2021-04-01~'],
    ['since 2006', '2006..'],
    ['from 2006 onward', '2006..'],
    ['by the end of 2021', '..2021'],
    ['until March 2024', '..2024-03'],
  ])('%s', (text, period) => {
    expect(onlyPeriod(text)).toBe(period)
  })
})

describe('English relative periods', () => {
  test.each([
    ['It rose last year.', '2020~'],
    ['It rose this month.', '2021-03~', '2021-03-09'],
    ['It rose over the past decade.', '2011-04-01..2021-04-01~'],
    ['It rose over the last five years.', '2016-04-01..2021-04-01~'],
    ['It happened yesterday.', '2021-03-31~'],
    ['It happened two years ago.', '2019~'],
    ['It happened last week.', '2021-03-22..2021-03-28~'],
  ])('%s', (text, period, dateline = '2021-04-01') => {
    expect(onlyPeriod(text, 'en', dateline)).toBe(period)
  })

  test('"that same year" is the year named last', () => {
    expect(periodsOf('In 2014 they vanished; that same year 22 died.')).toEqual([
      '2014 = 2014',
      'that same year = 2014~',
    ])
  })

  test('"a year earlier" and "the same period" move what was named last', () => {
    expect(periodsOf('It was 12 in 2019, up from 10 a year earlier.').at(-1)).toBe('a year earlier = 2018~')
    expect(periodsOf('In January-May 2020 it rose from the same period of 2019.').at(-1)).toBe(
      'same period of 2019 = 2019-01..2019-05~',
    )
  })

  test('without a dateline only what stands by itself is found', () => {
    expect(periodsOf('Last year, on March 18 and on May 2, 2020, it rose.', 'en', null)).toEqual([
      'May 2, 2020 = 2020-05-02',
    ])
  })
})

describe('what is no period in English', () => {
  test.each([
    'There were 1,059 reported homicides.',
    'About 2000 people marched.',
    'They sent 2000 soldiers.',
    'It cost $2020.',
    'See No. 2020 of the list.',
    'Article 2019 says so.',
    'The number rose from 2000 to 2500.',
    'Under NOM-035-2018 and COVID-2019 rules.',
    'See https://example.org/2020/01/05/story for more.',
    'Press release 013/2021 and 013/21.',
    'Call 55 2019 3456.',
    'He may march and may not.',
    'April Smith and August Wilson spoke.',
    'One in five, a third quarterback, 9/11.',
    'a month prior',
  ])('%s', (text) => {
    expect(periodsOf(text)).toEqual([])
  })

  test('"in July 13 officers" counts officers', () => {
    expect(periodsOf('In July 13 officers died.')).toEqual(['July = 2020-07~'])
  })
})
