import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { combinedObservatory } from '../../src/evidence/combined-observatory.ts'
import type { Observatory } from '../../src/evidence/observatory.ts'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import { monthCells } from '../../src/model/layout.ts'
import { yearPeriod } from '../../src/model/period.ts'
import { storeOf, type WholeRelease } from '../statistics/store-of.ts'

const workspace: Workspace = {
  root: '',
  settings: { name: { en: 'a', es: 'a' }, languages: ['en', 'es'], country: 'MX', timeZone: 'UTC' },
  sources: [{ id: 'press', type: 'dataset', title: 'Press' }],
  records: [],
  datasets: [
    {
      id: 'figures',
      title: { en: 'Figures', es: 'Cifras' },
      publisher: 'office',
      licence: 'CC BY 4.0',
      indicators: [
        {
          id: 'killed',
          label: { en: 'Killed', es: 'Muertos' },
          definition: { en: 'Killed', es: 'Muertos' },
          unit: 'person',
          dimensions: {},
          aliases: { en: ['people killed'], es: [] },
          additive: true,
          select: { subtype: ['homicide'] },
        },
      ],
      releases: [
        { id: 'early', published: '2026-01-05', file: 'early.csv', source: 'press' },
        { id: 'late', published: '2026-04-05', file: 'late.csv', source: 'press' },
      ],
    },
  ],
  observations: new Map([
    ['figures/early', [{ indicator: 'killed', place: 'MX-MEX', period: '2025', value: '10' }]],
    ['figures/late', [{ indicator: 'killed', place: 'MX-MEX', period: '2025', value: '14' }]],
  ]),
  documents: new Map(),
  briefs: [],
}
const layout = { breakdowns: ['subtype'], cells: monthCells, values: 'whole', addedFrom: 'state' } as const
const ones = Array.from({ length: 12 }, () => '1')
const releases = {
  '2026-02-20': { 'homicide|MX-MEX|2025': ones, 'homicide|MX-CMX|2025': [...ones.slice(1), 'n'] },
  '2026-03-20': { 'homicide|MX-MEX|2025': ['2', ...ones.slice(1)], 'homicide|MX-CMX|2025': ones },
}

let observatory: Observatory | null = null
afterEach(() => observatory?.close())

let folder = ''
async function combined(
  beside: Workspace = workspace,
  stored: Readonly<Record<string, WholeRelease>> = releases,
): Promise<Observatory> {
  const store = await storeOf(layout, stored)
  store.close()
  folder = store.folder
  observatory = await combinedObservatory(beside, store.folder)
  return observatory
}

describe('an observatory of a workspace and a store', () => {
  it('puts the releases of both in one order', async () => {
    const { datasets, sources } = await combined()
    expect(datasets[0]?.releases.map(({ id }) => id)).toEqual(['early', '2026-02-20', '2026-03-20', 'late'])
    expect([...sources.keys()].sort()).toEqual(['figures-2026-02-20', 'figures-2026-03-20', 'press'])
  })

  it('answers a brief at once with months, whole years and the vintages of both', async () => {
    const view = await (await combined()).view({
      names: new Set(),
      words: new Set(['killed']),
      titles: new Set(),
    })
    const year = view.places('killed', yearPeriod(2025))
    expect(year.map(({ place, observed }) => [place, observed.vintages.map(({ text }) => text)])).toEqual([
      ['MX-MEX', ['10', '12', '13', '14']],
      ['MX', ['25']],
      ['MX-CMX', ['12']],
    ])
    expect(view.series('killed', 'MX-CMX')).toHaveLength(13)
    expect(view.source('figures-2026-02-20')?.title).toBe('Figures of 2026-02-20')
  })

  it('has a release that another process imports, without being opened anew', async () => {
    const both = await combined(workspace, { '2026-02-20': releases['2026-02-20'] })
    const needs = { names: new Set<string>(), words: new Set(['killed']), titles: new Set<string>() }
    const texts = async () => {
      const view = await both.view(needs)
      const places = view.places('killed', yearPeriod(2025))
      return places.find(({ place }) => place === 'MX-MEX')?.observed.vintages.map(({ text }) => text)
    }
    expect(await texts()).toEqual(['10', '12', '14'])
    const other = await storeOf(layout, releases)
    other.close()
    const imported = join('figures', '2026-03-20')
    cpSync(join(other.folder, imported), join(folder, imported), { recursive: true })
    expect(await texts()).toEqual(['10', '12', '13', '14'])
    expect(both.datasets[0]?.releases.map(({ id }) => id)).toEqual([
      'early',
      '2026-02-20',
      '2026-03-20',
      'late',
    ])
    expect(both.sources.get('figures-2026-03-20')?.title).toBe('Figures of 2026-03-20')
    expect((await both.revisions('figures')).map(({ release }) => release)).toContain('2026-03-20')
  })

  it('takes what the workspace has of the same day for an excerpt of the release in the store', async () => {
    const [dataset] = workspace.datasets
    if (!dataset) throw new Error('the data set is missing')
    const sameDay = dataset.releases.map((release) =>
      release.id === 'late' ? { ...release, published: '2026-03-20' } : release,
    )
    const both = await combined({ ...workspace, datasets: [{ ...dataset, releases: sameDay }] })
    expect(both.datasets[0]?.releases.map(({ id }) => id)).toEqual(['early', '2026-02-20', '2026-03-20'])
    const year = (await both.history('killed', ['MX-MEX']))
      .get('MX-MEX')
      ?.find(({ period }) => period.precision === 'year')
    expect(year?.vintages.map(({ text }) => text)).toEqual(['10', '12', '13'])
    expect((await both.revisions('figures')).map(({ release }) => release)).not.toContain('late')
  })

  it('tells what each release changed', async () => {
    const revisions = await (await combined()).revisions('figures')
    expect(revisions.map(({ release, indicators }) => [release, indicators[0]?.changes ?? []])).toEqual([
      ['early', []],
      ['2026-02-20', []],
      [
        '2026-03-20',
        [
          { place: 'MX', period: '2025-01', before: '2', after: '3' },
          { place: 'MX-MEX', period: '2025-01', before: '1', after: '2' },
        ],
      ],
      ['late', [{ place: 'MX-MEX', period: '2025', before: '10', after: '14' }]],
    ])
  })
})

describe('an observatory of a workspace alone', () => {
  it('has the same without a store', async () => {
    const alone = workspaceObservatory(workspace)
    const history = await alone.history('killed', { within: 'MX', level: 'state' })
    expect(history.get('MX-MEX')?.[0]?.vintages.map(({ text }) => text)).toEqual(['10', '14'])
    expect((await alone.revisions('figures'))[1]).toMatchObject({ previous: 'early', revised: 1, added: 0 })
  })
})
