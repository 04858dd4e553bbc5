import { describe, expect, test } from 'vitest'
import {
  asRate,
  leadingPoint,
  pointsOf,
  releaseLines,
  revisedPoints,
  seriesPoints,
  withGaps,
} from '../../src/site/series.ts'
import { observed } from './observed.ts'

const january = '2020-01-20'
const later = '2021-01-20'

function monthsOf(year: number, said: (month: number) => Record<string, number>) {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`${year}-${String(at + 1).padStart(2, '0')}`, said(at + 1)]),
  )
}

describe('twelve months', () => {
  test('make a year, as of each release that completes it', () => {
    const points = seriesPoints(
      observed(
        monthsOf(
          2019,
          (month): Record<string, number> => (month === 12 ? { [later]: 5 } : { [january]: 10 }),
        ),
      ),
      true,
    )
    const [year] = pointsOf(points, 'year')
    expect(year?.values).toMatchObject([{ published: later, value: 115 }])
  })

  test('take a revised month into the year of the later release alone', () => {
    const points = seriesPoints(
      observed(
        monthsOf(
          2019,
          (month): Record<string, number> => ({ [january]: 10, ...(month === 3 ? { [later]: 12 } : {}) }),
        ),
      ),
      true,
    )
    expect(pointsOf(points, 'year')[0]?.values.map(({ value }) => value)).toEqual([120, 122])
  })

  test('do not replace a year that was published, nor make one of what cannot be added, nor of eleven', () => {
    const months = monthsOf(2019, () => ({ [january]: 10 }))
    const published = seriesPoints(observed({ '2019': { [january]: 121 }, ...months }), true)
    expect(pointsOf(published, 'year').map(({ latest }) => latest.value)).toEqual([121])
    expect(pointsOf(seriesPoints(observed(months), false), 'year')).toEqual([])
    const { '2019-12': _, ...eleven } = months
    expect(pointsOf(seriesPoints(observed(eleven), true), 'year')).toEqual([])
  })
})

describe('the releases', () => {
  const points = seriesPoints(
    observed({
      '2018': { [january]: 100 },
      '2019': { [january]: 200, [later]: 210 },
      '2020': { [later]: 300 },
    }),
    false,
  )

  test('each draw the line that was known on their day', () => {
    expect(releaseLines(points).map(({ points }) => points.map(({ value }) => value))).toEqual([
      [100, 200],
      [100, 210, 300],
    ])
  })

  test('show by how much a figure moved since it was first published', () => {
    expect(revisedPoints(points).map(({ point, difference }) => [point.name, difference])).toEqual([
      ['2019', 10],
    ])
  })

  test('that took a figure back leave no number for it', () => {
    const taken = seriesPoints(observed({ '2019': { [january]: 5, [later]: null } }), false)
    expect(taken[0]?.latest.value).toBeNull()
    expect(revisedPoints(taken)).toEqual([])
  })
})

test('a rate is on the population of its year, and a year without one has none', () => {
  const counts = seriesPoints(observed({ '2019': { [january]: 300 }, '2020': { [later]: 400 } }), false)
  const people = seriesPoints(observed({ '2019': { [january]: 1_000_000 } }), false)
  expect(asRate(counts, people, 100_000).map(({ name, latest }) => [name, latest.value])).toEqual([
    ['2019', 30],
  ])
})

test('a missing year is a gap', () => {
  const points = seriesPoints(observed({ '2017': { [january]: 1 }, '2019': { [january]: 3 } }), false)
  expect(withGaps(points, 'year').map(({ time, point }) => [time, point?.name ?? null])).toEqual([
    [2017, '2017'],
    [2018, null],
    [2019, '2019'],
  ])
})

test('a page leads with the last whole year, unless it ended long before the months go on', () => {
  const lead = (series: Parameters<typeof observed>[0]) =>
    leadingPoint(seriesPoints(observed(series), false))?.name
  expect(lead({ '2024': { [later]: 9 }, '2025-05': { [later]: 1 } })).toBe('2024')
  expect(lead({ '2017': { [later]: 9 }, '2025-05': { [later]: 1 } })).toBe('2025-05')
  expect(lead({ '2020-01..2020-05': { [later]: 9 } })).toBe('2020-01..2020-05')
  expect(lead({ '2020': { [later]: null } })).toBeUndefined()
})
