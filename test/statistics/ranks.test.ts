import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Layout } from '../../src/model/layout.ts'
import { parsePeriod, yearPeriod } from '../../src/model/period.ts'
import type { StatisticsStore } from '../../src/statistics/open-store.ts'
import { placesIn, type RankedPlace, type RankQuery } from '../../src/statistics/ranks.ts'
import { seriesAsOf } from '../../src/statistics/series.ts'
import { storeOf, type WholeRelease } from './store-of.ts'

const municipal: Layout = {
  breakdowns: ['subtype', 'modality'],
  cells: ['-01', '-02', '-03'],
  values: 'whole',
  addedFrom: 'municipality',
}

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

const periods = ['2025', '2026', '2026-02', '2025-02..2026-02', '2025..', '2026-02-01..2026-03-30', '1999']

/** What a ranking should say, from the figures of each cell. */
async function summed(figures: StatisticsStore, query: RankQuery): Promise<readonly RankedPlace[]> {
  const { level, within, ...rest } = query
  const byPlace = new Map<string, RankedPlace>()
  for (const { place, value, absence } of await seriesAsOf(figures, { ...rest, places: { within, level } })) {
    const { value: sum, absence: known } = byPlace.get(place) ?? { value: '0', absence: null }
    const together = sum === null || value === null ? null : String(BigInt(sum) + BigInt(value))
    byPlace.set(place, { place, value: together, absence: known ?? absence })
  }
  return [...byPlace.values()].sort(
    (a, b) => Number(b.value ?? -1) - Number(a.value ?? -1) || (a.place < b.place ? -1 : 1),
  )
}

describe('a ranking of places', () => {
  it('says the same as adding the cells of their series, whatever happened to the rows', async () => {
    const cell = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
      { weight: 2, arbitrary: fc.constantFrom('m', 's', 'a', 'n') },
    )
    const key = fc
      .tuple(
        fc.constantFrom('homicide', 'injury'),
        fc.constantFrom('firearm', 'knife'),
        fc.constantFrom('15033', '15106', '09007'),
        fc.constantFrom('2025', '2026'),
      )
      .map((parts) => parts.join('|'))
    const release = fc.dictionary(key, fc.tuple(cell, cell, cell), {
      minKeys: 1,
      maxKeys: 10,
      noNullPrototype: true,
    })
    const releases = fc.array(release, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(releases, fc.boolean(), async (list, rebased) => {
        const days = list.map((_, at) => `2026-0${at + 1}-20`)
        const byDay = Object.fromEntries(list.map((each, at) => [days[at] ?? '', each]))
        const figures = await opened(municipal, byDay, rebased ? days.slice(2, 3) : [])
        for (const asOf of [...days, '2025-12-31', null])
          for (const period of periods.map((text) => parsePeriod(text) ?? yearPeriod(2026)))
            for (const [level, within] of [
              ['municipality', 'MX'],
              ['municipality', 'MX-MEX'],
              ['state', 'MX'],
            ] as const) {
              const query = {
                dataset: 'figures',
                select: { subtype: ['homicide'] },
                level,
                within,
                period,
                asOf,
              }
              expect(await placesIn(figures, query)).toEqual(await summed(figures, query))
            }
      }),
      { seed: 5, numRuns: 4 },
    )
  }, 30_000)

  it('is the same of states whose rows were not added up beforehand', async () => {
    const releases: Readonly<Record<string, WholeRelease>> = {
      '2026-03-20': {
        'homicide|knife|15033|2026': ['7', '1', 'n'],
        'homicide|knife|09007|2026': ['9', '0', '2'],
      },
      '2026-04-20': {
        'homicide|knife|15033|2026': ['8', '1', '4'],
        'homicide|knife|09007|2026': ['9', '0', 'm'],
      },
    }
    const figures = await opened(municipal, releases)
    const select = { subtype: ['homicide'] }
    const query = { dataset: 'figures', select, level: 'state', within: 'MX', asOf: null } as const
    const before = await placesIn(figures, { ...query, period: yearPeriod(2026) })
    expect(before).toEqual([
      { place: 'MX-MEX', value: '13', absence: null },
      { place: 'MX-CMX', value: null, absence: 'missing' },
    ])
    for (const day of Object.keys(releases)) rmSync(join(figures.folder, 'figures', day, 'states.parquet'))
    expect(await placesIn(figures, { ...query, period: yearPeriod(2026) })).toEqual(before)
  })

  it('reads the whole period of a row that has one cell, and none that reaches beyond', async () => {
    const counts: Layout = { breakdowns: ['indicator'], cells: [''], values: 'whole', addedFrom: null }
    const figures = await opened(counts, {
      '2026-05-20': {
        'deaths|MX-MEX|2025': ['90'],
        'deaths|MX-MEX|2025-Q1': ['4'],
        'deaths|MX-MEX|2025-03': ['3'],
        'deaths|MX-CMX|2025-Q1': ['s'],
        'deaths|MX-CMX|2025-01': ['a'],
      },
    })
    const query = { dataset: 'figures', select: {}, level: 'state', within: 'MX', asOf: null } as const
    const quarter = parsePeriod('2025-Q1') ?? yearPeriod(2025)
    expect(await placesIn(figures, { ...query, period: quarter })).toEqual([
      { place: 'MX-MEX', value: '7', absence: null },
      { place: 'MX-CMX', value: null, absence: 'not applicable' },
    ])
  })

  it('keeps the numeral of a decimal, and adds no decimals', async () => {
    const rates: Layout = { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null }
    const figures = await opened(rates, {
      '2026-05-20': { 'rate|MX-MEX|2024': ['7.50'], 'rate|MX-MEX|2025': ['8.1'], 'rate|MX-CMX|2025': ['12'] },
    })
    const query = { dataset: 'figures', select: {}, level: 'state', within: 'MX', asOf: null } as const
    expect(await placesIn(figures, { ...query, period: yearPeriod(2025) })).toEqual([
      { place: 'MX-CMX', value: '12', absence: null },
      { place: 'MX-MEX', value: '8.1', absence: null },
    ])
    const both = parsePeriod('2024..2025') ?? yearPeriod(2025)
    await expect(placesIn(figures, { ...query, period: both })).rejects.toThrow(
      'decimals are not added: more than one period of figures at MX-MEX',
    )
  })
})
