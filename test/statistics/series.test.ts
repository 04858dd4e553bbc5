import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Layout } from '../../src/model/layout.ts'
import { months, parsePeriod, yearPeriod } from '../../src/model/period.ts'
import { stateOfMunicipality } from '../../src/model/place-codes.ts'
import type { StatisticsStore } from '../../src/statistics/open-store.ts'
import { placesIn } from '../../src/statistics/ranks.ts'
import { revisionsOf } from '../../src/statistics/revisions.ts'
import { seriesAsOf } from '../../src/statistics/series.ts'
import { vintagesOf } from '../../src/statistics/vintages.ts'
import { storeOf, type WholeRelease } from './store-of.ts'

const municipal: Layout = {
  breakdowns: ['subtype', 'modality'],
  cells: ['-01', '-02'],
  values: 'whole',
  addedFrom: 'municipality',
}
const indicators: Layout = { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null }

let store: StatisticsStore | null = null
afterEach(() => {
  store?.close()
  store = null
})

async function opened(...args: Parameters<typeof storeOf>): Promise<StatisticsStore> {
  store?.close()
  store = await storeOf(...args)
  return store
}

const three: Readonly<Record<string, WholeRelease>> = {
  '2026-02-20': {
    'homicide|firearm|15033|2026': ['7', 'n'],
    'homicide|knife|15033|2026': ['2', 'n'],
    'homicide|firearm|15106|2026': ['4', 'n'],
    'homicide|firearm|09007|2026': ['0', 'n'],
    'injury|knife|15033|2026': ['50', 'n'],
  },
  '2026-03-20': {
    'homicide|firearm|15033|2026': ['8', '5'],
    'homicide|knife|15033|2026': ['2', '1'],
    'homicide|firearm|15106|2026': ['4', '3'],
    'homicide|firearm|09007|2026': ['0', 'm'],
    'injury|knife|15033|2026': ['50', '40'],
  },
  '2026-04-20': {
    'homicide|firearm|15033|2026': ['8', '4'],
    'homicide|knife|15033|2026': ['2', '1'],
    'homicide|firearm|15106|2026': ['s', '3'],
    'homicide|firearm|09007|2026': ['0', '6'],
    'injury|knife|15033|2026': ['50', '40'],
  },
}

const homicide = { dataset: 'figures', select: { subtype: ['homicide'] } }

describe('a series as of a day', () => {
  it('adds the rows of the breakdowns not chosen and of the municipalities in a state', async () => {
    const points = await seriesAsOf(await opened(municipal, three), {
      ...homicide,
      places: ['MX-MEX'],
      asOf: '2026-03-31',
    })
    expect(points).toEqual([
      {
        place: 'MX-MEX',
        period: '2026-01',
        value: '14',
        absence: null,
        release: '2026-03-20',
        published: '2026-03-20',
      },
      {
        place: 'MX-MEX',
        period: '2026-02',
        value: '9',
        absence: null,
        release: '2026-03-20',
        published: '2026-03-20',
      },
    ])
  })

  it('has what the last release out on that day says, and nothing before the first', async () => {
    const figures = await opened(municipal, three)
    const at = async (asOf: string | null) =>
      (await seriesAsOf(figures, { ...homicide, places: ['15033'], asOf })).map(({ value }) => value)
    expect(await at('2026-02-19')).toEqual([])
    expect(await at('2026-02-20')).toEqual(['9', null])
    expect(await at('2026-03-19')).toEqual(['9', null])
    expect(await at('2026-03-20')).toEqual(['10', '6'])
    expect(await at(null)).toEqual(['10', '5'])
  })

  it('never counts as zero what is missing, suppressed or not yet published', async () => {
    const figures = await opened(municipal, three)
    const at = async (places: readonly string[], asOf: string | null) =>
      (await seriesAsOf(figures, { ...homicide, places, asOf })).map(({ value, absence }) => value ?? absence)
    expect(await at(['MX'], '2026-02-20')).toEqual(['13', 'not yet published'])
    expect(await at(['MX'], '2026-03-20')).toEqual(['14', 'missing'])
    expect(await at(['MX-MEX'], null)).toEqual(['suppressed', '8'])
    expect(await at(['MX-CMX'], null)).toEqual(['0', '6'])
  })

  it('reads places of several levels, and all of a level inside another', async () => {
    const figures = await opened(municipal, three)
    const january = {
      ...homicide,
      period: months(2026, 1, 1, 'month') ?? yearPeriod(2026),
      asOf: '2026-03-20',
    }
    const mixed = await seriesAsOf(figures, { ...january, places: ['MX', 'MX-CMX', '15033'] })
    expect(mixed.map(({ place, value }) => [place, value])).toEqual([
      ['15033', '10'],
      ['MX', '14'],
      ['MX-CMX', '0'],
    ])
    const inside = await seriesAsOf(figures, {
      ...january,
      places: { within: 'MX-MEX', level: 'municipality' },
    })
    expect(inside.map(({ place, value }) => [place, value])).toEqual([
      ['15033', '10'],
      ['15106', '4'],
    ])
    const states = await seriesAsOf(figures, { ...january, places: { within: 'MX', level: 'state' } })
    expect(states.map(({ place }) => place)).toEqual(['MX-CMX', 'MX-MEX'])
  })

  it('takes hostile values as values', async () => {
    const figures = await opened(municipal, three)
    const select = { subtype: [`homicide' OR '1'='1`] }
    expect(await seriesAsOf(figures, { dataset: 'figures', select, places: ['MX'], asOf: null })).toEqual([])
  })

  it('names a breakdown that the data set has not', async () => {
    const figures = await opened(municipal, three)
    const query = { dataset: 'figures', select: { sex: ['x'] }, places: ['MX'], asOf: null }
    await expect(seriesAsOf(figures, query)).rejects.toThrow(
      'unknown breakdown: sex (expected subtype, modality)',
    )
  })

  it('keeps the numerals of decimals and adds none of them', async () => {
    const figures = await opened(indicators, {
      '2024-01-01': { 'rate|MX-MEX|2023': ['74.30'], 'rate|MX-CMX|2023': ['1e3'] },
      '2025-01-01': { 'rate|MX-MEX|2023': ['74.31'], 'rate|MX-CMX|2023': ['1e3'] },
    })
    const query = { dataset: 'figures', select: { indicator: ['rate'] }, asOf: null }
    const points = await seriesAsOf(figures, { ...query, places: { within: 'MX', level: 'state' } })
    expect(points.map(({ place, value }) => [place, value])).toEqual([
      ['MX-CMX', '1e3'],
      ['MX-MEX', '74.31'],
    ])
  })

  it('refuses to add two decimal series', async () => {
    const figures = await opened(indicators, {
      '2024-01-01': { 'a|MX|2023': ['1.5'], 'b|MX|2023': ['2.5'] },
    })
    await expect(
      seriesAsOf(figures, { dataset: 'figures', select: {}, places: ['MX'], asOf: null }),
    ).rejects.toThrow('decimals are not added: more than one series of figures at MX, 2023')
  })
})

describe('the vintages of a figure', () => {
  it('are the releases in which it changed', async () => {
    const histories = await vintagesOf(await opened(municipal, three), { ...homicide, places: ['15033'] })
    const told = histories.map(({ period, vintages }) => [
      period,
      vintages.map(({ release, value, absence }) => [release.id, value ?? absence]),
    ])
    expect(told).toEqual([
      [
        '2026-01',
        [
          ['2026-02-20', '9'],
          ['2026-03-20', '10'],
        ],
      ],
      [
        '2026-02',
        [
          ['2026-02-20', 'not yet published'],
          ['2026-03-20', '6'],
          ['2026-04-20', '5'],
        ],
      ],
    ])
  })

  it('are the same when a later release is kept whole', async () => {
    const query = { ...homicide, places: { within: 'MX', level: 'state' } as const }
    const based = await vintagesOf(await opened(municipal, three), query)
    const whole = await vintagesOf(await opened(municipal, three, ['2026-03-20']), query)
    expect(whole).toEqual(based)
  })

  it('agree with adding up every whole release, whatever happened to the rows', async () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 99 }).map(String) },
      { weight: 1, arbitrary: fc.constantFrom('m', 's', 'a', 'n') },
    )
    const key = fc
      .tuple(
        fc.constantFrom('homicide', 'injury'),
        fc.constantFrom('firearm', 'knife'),
        fc.constantFrom('15033', '15106', '09007'),
        fc.constantFrom('2025', '2026'),
      )
      .map((parts) => parts.join('|'))
    const release = fc.dictionary(key, fc.tuple(cell, cell), {
      minKeys: 1,
      maxKeys: 12,
      noNullPrototype: true,
    })
    const releases = fc.array(release, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(releases, fc.boolean(), async (list, rebased) => {
        const days = list.map((_, at) => `2026-0${at + 1}-20`)
        const byDay = Object.fromEntries(list.map((each, at) => [days[at] ?? '', each]))
        const figures = await opened(municipal, byDay, rebased ? days.slice(2, 3) : [])
        for (const [at, day] of days.entries()) {
          const points = await seriesAsOf(figures, {
            ...homicide,
            places: { within: 'MX', level: 'state' },
            asOf: day,
          })
          const told = Object.fromEntries(
            points.map(({ place, period, value, absence }) => [`${place} ${period}`, value ?? absence]),
          )
          expect(told).toEqual(addedUp(list[at] ?? {}))
        }
        const histories = await vintagesOf(figures, { ...homicide, places: { within: 'MX', level: 'state' } })
        for (const [at, day] of days.entries()) {
          const told = Object.fromEntries(
            histories.flatMap(({ place, period, vintages }) => {
              const last = vintages.findLast(({ release }) => release.published <= day)
              return last ? [[`${place} ${period}`, last.value ?? last.absence]] : []
            }),
          )
          expect(told).toMatchObject(addedUp(list[at] ?? {}))
        }
      }),
      { seed: 3, numRuns: 12 },
    )
  })
})

/** The figures of homicide by state, told as the store should tell them. */
function addedUp(release: WholeRelease): Record<string, string> {
  const cells = new Map<string, string[]>()
  for (const [key, row] of Object.entries(release)) {
    const [subtype, , place = '', year] = key.split('|')
    if (subtype !== 'homicide') continue
    row.forEach((cell, at) => {
      const figure = `${stateOfMunicipality(place)} ${year}-0${at + 1}`
      cells.set(figure, [...(cells.get(figure) ?? []), cell])
    })
  }
  return Object.fromEntries([...cells].map(([figure, parts]) => [figure, toldAs(parts)]))
}

function toldAs(parts: readonly string[]): string {
  if (parts.includes('n')) return 'not yet published'
  if (parts.includes('m')) return 'missing'
  if (parts.includes('s')) return 'suppressed'
  const numbers = parts.filter((part) => part !== 'a')
  return numbers.length === 0
    ? 'not applicable'
    : String(numbers.reduce((sum, part) => sum + Number(part), 0))
}

describe('the figures of states', () => {
  it('are the same from what was added up at the import and from the rows themselves', async () => {
    const figures = await opened(municipal, three)
    const query = { ...homicide, places: ['MX', 'MX-MEX', 'MX-CMX'] }
    const before = await vintagesOf(figures, query)
    for (const day of Object.keys(three)) rmSync(join(figures.folder, 'figures', day, 'states.parquet'))
    expect(await vintagesOf(figures, query)).toEqual(before)
  })

  it('are the same from many releases brought together in one file', async () => {
    const [first, second, third] = Object.values(three) as [WholeRelease, WholeRelease, WholeRelease]
    const days = { '2026-05-20': second, '2026-06-20': first, '2026-07-20': third }
    const figures = await opened(municipal, { ...three, ...days })
    const query = { ...homicide, places: ['MX-MEX'] }
    const joined = await vintagesOf(figures, query)
    const kept = () =>
      readdirSync(join(figures.folder, 'figures')).filter((name) => name.startsWith('.states-'))
    expect(kept()).toHaveLength(1)
    expect(await vintagesOf(figures, query)).toEqual(joined)
    for (const name of kept()) rmSync(join(figures.folder, 'figures', name))
    for (const day of readdirSync(join(figures.folder, 'figures')))
      rmSync(join(figures.folder, 'figures', day, 'states.parquet'), { force: true })
    expect(await vintagesOf(figures, query)).toEqual(joined)
  })
})

describe('a ranking of places', () => {
  it('has the highest first and those without a figure last', async () => {
    const figures = await opened(municipal, three)
    const query = { ...homicide, level: 'municipality', within: 'MX', asOf: '2026-03-20' } as const
    const year = parsePeriod('2026') ?? yearPeriod(2026)
    expect(await placesIn(figures, { ...query, period: year })).toEqual([
      { place: '15033', value: '16', absence: null },
      { place: '15106', value: '7', absence: null },
      { place: '09007', value: null, absence: 'missing' },
    ])
  })
})

describe('what releases revised', () => {
  it('is told by place and period, the largest change first, with totals by period', async () => {
    const revised = await revisionsOf(await opened(municipal, three), { ...homicide, places: 'as published' })
    expect(revised.map(({ release, added, changes }) => [release.id, added, changes])).toEqual([
      ['2026-02-20', 3, []],
      ['2026-03-20', 2, [{ place: '15033', period: '2026-01', before: '9', after: '10' }]],
      [
        '2026-04-20',
        1,
        [
          { place: '15106', period: '2026-01', before: '4', after: null },
          { place: '15033', period: '2026-02', before: '6', after: '5' },
        ],
      ],
    ])
    expect(revised[1]?.periods).toEqual([{ period: '2026-01', revised: 1, before: '9', after: '10' }])
  })
})
