import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../src/statistics/open-store.ts'
import { bench, file, gun, knife, line, rowsFormat, small, smallByState, theft } from './small-format.ts'

const february = file(
  line(2026, '1001', ...gun, 3, 0),
  line(2026, '1001', ...knife, 1, ''),
  line(2025, '15033', ...gun, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5),
)
const march = file(
  line(2026, '01001', ...gun, 4, 0, 2),
  line(2026, '01001', ...knife, 1, 7, 0),
  line(2025, '15033', ...gun, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5),
)

describe('the import of a table', () => {
  test('keeps zero, blank and not yet published apart, and pads keys to codes', async () => {
    const { load, state } = await bench()
    const outcome = await load(february, '2026-02-20')
    expect(outcome).toMatchObject({
      kind: 'imported',
      accepted: [],
      manifest: { rows: 3, kept: 3, base: null, through: '2026-02', changes: { revised: 0, largest: [] } },
    })
    const blank = Array.from({ length: 10 }, () => null)
    expect(await state('2026-02-20')).toEqual([
      [...knife, '01001', '2026', '1', null, ...blank, '.mnnnnnnnnnn'],
      [...gun, '01001', '2026', '3', '0', ...blank, '..nnnnnnnnnn'],
      [...gun, '15033', '2025', ...Array.from({ length: 12 }, () => '5'), null],
    ])
  })

  test('changes nothing when the same file comes again, under whatever day', async () => {
    const { load, store } = await bench()
    await load(february, '2026-02-20')
    expect(await load(february, '2026-02-20')).toMatchObject({ kind: 'unchanged' })
    expect(await load(february, '2026-02-27')).toMatchObject({
      kind: 'unchanged',
      manifest: { release: { id: '2026-02-20' } },
    })
    expect(store.manifests('small')).toHaveLength(1)
  })

  test('keeps of a later release only the cells that differ, and gives it back whole', async () => {
    const { load, state, store } = await bench()
    await load(february, '2026-02-20')
    const outcome = await load(march, '2026-03-20')
    expect(outcome).toMatchObject({
      kind: 'imported',
      manifest: { rows: 3, kept: 2, base: '2026-02-20', through: '2026-03' },
    })
    const manifest = outcome.kind === 'imported' ? outcome.manifest : null
    expect(manifest?.changes).toEqual({
      revised: 1,
      added: 3,
      removed: 0,
      largest: [
        {
          breakdowns: { crime: gun[0], modality: gun[1] },
          place: '01001',
          period: '2026-01',
          before: '3',
          after: '4',
        },
      ],
    })
    const alone = await bench()
    await alone.load(march, '2026-03-20')
    expect(await state('2026-03-20')).toEqual(await alone.state('2026-03-20'))
    expect(store.datasets()).toEqual(['small'])
  })

  test('takes an earlier release afterwards, on the base that came before it', async () => {
    const { load, state, store } = await bench()
    await load(february, '2026-02-20')
    await load(march, '2026-04-20', { name: 'small-2026-03.csv' })
    const between = march.replace(',4,0,2', ',9,0,2')
    expect(await load(between, '2026-03-20')).toMatchObject({
      kind: 'imported',
      manifest: { base: '2026-02-20' },
    })
    expect(store.manifests('small').map(({ release }) => release.id)).toEqual([
      '2026-02-20',
      '2026-03-20',
      '2026-04-20',
    ])
    expect((await state('2026-04-20'))[1]?.slice(4, 7)).toEqual(['4', '0', '2'])
    expect((await state('2026-03-20'))[1]?.slice(4, 7)).toEqual(['9', '0', '2'])
  })

  test('refuses another file under the day of a release', async () => {
    const { load, refusal } = await bench()
    await load(february, '2026-02-20')
    expect(await refusal(march, '2026-02-20')).toMatchObject([{ code: 'release exists', acceptable: false }])
  })

  test('cuts the months to come that a publisher fills with zero, by the name of the file', async () => {
    const { load, state } = await bench()
    await load(file(line(2026, '1001', ...gun, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), '2026-02-20')
    expect((await state('2026-02-20'))[0]?.at(-1)).toBe('..nnnnnnnnnn')
  })

  test('finds the last month in the file when its name has none', async () => {
    const { load, state } = await bench()
    await load(february, '2026-02-20', { name: 'small.csv' })
    expect((await state('2026-02-20')).map((row) => row.at(-1))).toEqual([
      '.mnnnnnnnnnn',
      '..nnnnnnnnnn',
      null,
    ])
  })

  test('asks before it drops rows, then remembers that they are gone, and takes them back', async () => {
    const { load, refusal, state } = await bench()
    await load(february, '2026-02-20')
    const fewer = file(line(2026, '1001', ...gun, 3, 0, 1), line(2026, '1001', ...knife, 1, 1, 1))
    expect(await refusal(fewer, '2026-03-20')).toMatchObject([
      {
        code: 'rows removed',
        acceptable: true,
        words: { count: 1, first: `${gun.join(', ')}, 15033, 2025` },
      },
    ])
    expect(await load(fewer, '2026-03-20', { accept: true })).toMatchObject({
      kind: 'imported',
      accepted: [{ code: 'rows removed' }],
      manifest: { changes: { removed: 12 } },
    })
    expect(await state('2026-03-20')).toHaveLength(2)
    await load(march, '2026-04-20', { name: 'small-2026-03.csv', accept: true })
    expect(await state('2026-04-20')).toHaveLength(3)
  })

  test('asks before it believes a total that moved by more than a fifth', async () => {
    const { load, refusal } = await bench()
    await load(february, '2026-02-20')
    expect(await refusal(march.replaceAll(',5', ',9'), '2026-03-20')).toMatchObject([
      { code: 'moved total', acceptable: true, words: { before: 64, after: 113, percent: 77 } },
    ])
  })

  test('reads Windows-1252, Latin-1, UTF-8 and UTF-8 with a mark as one text', async () => {
    const text = file(line(2026, '1001', ...gun, 3, 0))
    const states = []
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, 'latin1'),
      Buffer.from(text.replace('Lugar,Homicidio', '\u0093Lugar\u0094,Homicidio'), 'latin1'),
    ]) {
      const { load, state } = await bench()
      expect(await load(bytes, '2026-02-20')).toMatchObject({ kind: 'imported' })
      states.push(await state('2026-02-20'))
    }
    for (const state of states) expect(state).toEqual(states[0])
  })

  test('decodes the characters that Latin-1 lacks', async () => {
    const { load, state } = await bench()
    const text = file(line(2026, '1001', 'Robo', '\u0093Año\u0094 \u0080', 3))
    const outcome = await load(Buffer.from(text, 'latin1'), '2026-02-20', { accept: true })
    expect(outcome).toMatchObject({ kind: 'imported', accepted: [{ code: 'unknown category' }] })
    expect((await state('2026-02-20'))[0]?.[1]).toBe('“Año” €')
  })

  test('knows states by their key with or without its zero', async () => {
    const { load, state } = await bench()
    const rows = file(line(2026, '1', ...gun, 3), line(2026, '09', ...gun, 4), line(2026, '15', ...gun, 5))
    await load(rows, '2026-01-20', { format: smallByState })
    expect((await state('2026-01-20')).map((row) => row[2])).toEqual(['MX-AGU', 'MX-CMX', 'MX-MEX'])
  })

  test('tells how far it is, and ends at the end', async () => {
    const { load } = await bench()
    const told: number[] = []
    await load(february, '2026-02-20', { progress: (fraction) => told.push(fraction) })
    expect(told.at(-1)).toBe(1)
    expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)
  })

  test('stops when it is told to, and leaves nothing behind', async () => {
    const { load, store } = await bench()
    const stop = AbortSignal.abort(new Error('enough'))
    await expect(load(february, '2026-02-20', { signal: stop })).rejects.toThrow('enough')
    expect(store.manifests('small')).toEqual([])
  })
})

describe('the import of rows', () => {
  const load = async (...rows: Parameters<typeof rowsFormat>) => {
    const made = await bench()
    return { ...made, outcome: await made.load('any', '2026-01-20', { format: rowsFormat(...rows) }) }
  }
  const problemsOf = ({ outcome }: Awaited<ReturnType<typeof load>>) =>
    outcome.kind === 'refused' ? outcome.problems.map(({ code, line: at }) => [code, at]) : outcome.kind

  test('keeps numerals as they were published, and why there is none', async () => {
    const { outcome, state } = await load([
      { value: '74.30' },
      { place: 'MX-MEX', value: '', absence: 'suppressed' },
      { period: '2025-Q1', value: '-1' },
    ])
    expect(outcome).toMatchObject({ kind: 'imported', manifest: { rows: 3, through: '2025' } })
    expect(await state('2026-01-20')).toEqual([
      ['perception', 'MX', '2025', '74.30', null],
      ['perception', 'MX', '2025-Q1', '-1', null],
      ['perception', 'MX-MEX', '2025', null, 's'],
    ])
  })

  test('puts months into the row of their year', async () => {
    const layout = { ...small.layout, breakdowns: ['indicator'] }
    const { state } = await load(
      [
        { period: '2026-01', value: '3' },
        { period: '2026-03', value: '0' },
      ],
      { layout },
    )
    const nulls = Array.from({ length: 9 }, () => null)
    expect(await state('2026-01-20')).toEqual([
      ['perception', 'MX', '2026', '3', null, '0', ...nulls, '.m.nnnnnnnnn'],
    ])
  })

  test('names both lines of a key that comes twice', async () => {
    const loaded = await load([{}, { period: '2024' }, {}])
    expect(problemsOf(loaded)).toEqual([['duplicate key', 4]])
    expect(loaded.outcome).toMatchObject({ problems: [{ words: { first: 2 } }] })
  })

  test('refuses what is no number, place or period, all at once', async () => {
    const rows = [
      { value: '1,234' },
      { value: 'n/d', period: '2024' },
      { place: 'MX-XXX' },
      { place: '33001' },
      { period: '2025-13' },
      { period: '2027' },
    ]
    expect(problemsOf(await load(rows))).toEqual([
      ['thousands separator', 2],
      ['wrong number', 3],
      ['wrong place', 4],
      ['wrong place', 5],
      ['wrong period', 6],
      ['future period', 7],
    ])
  })

  test('takes periods to come from those who look ahead', async () => {
    const { outcome } = await load([{ period: '2070' }], { projections: true })
    expect(outcome).toMatchObject({ kind: 'imported', manifest: { through: '2070' } })
  })
})

describe('the store', () => {
  test('is empty where there is no folder', async () => {
    const { folder } = await bench()
    const store = await openStore(join(folder, 'nowhere'))
    expect(store.datasets()).toEqual([])
    store.close()
  })

  test('names a manifest that it cannot understand', async () => {
    const { load, store } = await bench()
    await load(february, '2026-02-20')
    const path = join(store.folder, 'small', '2026-02-20', 'manifest.json')
    writeFileSync(path, '{"version": 2}')
    await expect(openStore(store.folder)).rejects.toThrow(
      /manifest\.json: not the manifest of a release: version/,
    )
    writeFileSync(path, '{')
    await expect(openStore(store.folder)).rejects.toThrow(
      /manifest\.json: expected the manifest of a release as JSON/,
    )
  })

  test('keeps nothing beside its releases', async () => {
    const { load, store } = await bench()
    await load(february, '2026-02-20')
    expect(readdirSync(store.folder)).toEqual(['small'])
    expect(readdirSync(join(store.folder, 'small', '2026-02-20')).sort()).toEqual([
      'manifest.json',
      'observations.parquet',
      'states.parquet',
    ])
  })

  test('grows little by a release that changes little', async () => {
    const { load, store } = await bench()
    const rows = (last: string) =>
      Array.from({ length: 900 }, (_, at) =>
        line(
          2025,
          `${1001 + at}`,
          ...theft,
          at,
          at * 7,
          at % 13,
          1,
          2,
          3,
          at % 5,
          0,
          0,
          0,
          at,
          at === 0 ? last : 4,
        ),
      )
    await load(file(...rows('4')), '2026-01-20', { name: 'small-2025-12.csv' })
    await load(file(...rows('5')), '2026-02-20', { name: 'small-2025-12.csv' })
    const [first = 0, second = 0] = store
      .manifests('small')
      .map((manifest) => statSync(store.pathOf(manifest)).size)
    expect(store.manifests('small')[1]?.kept).toBe(1)
    expect(second).toBeLessThan(first / 2)
  })
})
