import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic, type Viewer } from '../../../src/model/access.ts'
import { changedRecords } from '../../../src/registry/records/changed-records.ts'
import { queryProblems } from '../../../src/registry/records/query-problems.ts'
import { cursorText, readCursor } from '../../../src/registry/records/record-cursor.ts'
import type { RecordQuery } from '../../../src/registry/records/record-query.ts'
import { countRecords, recordFacets, searchRecords } from '../../../src/registry/records/search-records.ts'
import type { Audience } from '../../../src/registry/tables.ts'
import { testRegistry } from '../test-database.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
const editor: Viewer = { account: 'eva', role: 'editor' }

interface Row {
  readonly id: string
  readonly kind?: string
  readonly audience?: Audience
  readonly name: string
  readonly days?: readonly [string | null, string | null]
  readonly state?: string
  readonly current?: Readonly<Record<string, unknown>>
  readonly change?: number
  readonly source?: string
}

const rows: readonly Row[] = [
  {
    id: 'coatepec',
    name: 'Emboscada de Coatepec Harinas',
    days: ['2021-03-18', '2021-03-18'],
    state: 'MX-MEX',
  },
  {
    id: 'iguala',
    name: 'Desaparición de Iguala',
    days: ['2014-09-26', '2014-09-27'],
    state: 'MX-GRO',
    change: 2,
  },
  { id: 'long', name: 'Asedio largo', days: ['2013-05-01', '2015-02-01'], state: 'MX-GRO', change: 3 },
  { id: 'open', name: 'Asedio que sigue', days: ['2020-01-01', null], state: 'MX-GRO', change: 3 },
  {
    id: 'undated',
    name: 'Asedio sin fecha',
    change: 3,
    current: { deathsBest: 4, weapon: ['firearm', 'drone'] },
  },
  { id: 'gonzalez', kind: 'person', name: 'Ana González Zúñiga', change: 4, source: 'nota' },
  {
    id: 'partly',
    audience: 'public',
    name: 'Ataque en Toluca',
    state: 'MX-MEX',
    change: 5,
    source: 'withheld',
  },
  {
    id: 'partly',
    audience: 'trusted',
    name: 'Ataque canario en Toluca',
    state: 'MX-MEX',
    change: 5,
    source: 'risk',
  },
  { id: 'hidden', audience: 'trusted', name: 'Testigo canario', change: 6, source: 'risk' },
]

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

beforeAll(async () => {
  registry = await testRegistry()
  const { pool } = registry
  await pool.query(`insert into change select number, '2026-01-01', 'system', 'import', 'record', 'x', 'x', '{}', '', '',
    number::text::bytea from generate_series(1, 9) as number`)
  await pool.query(`insert into source (id, item, changed, restricted) values
    ('nota', '{"id":"nota","type":"webpage"}', 1, false), ('risk', '{"id":"risk","type":"webpage"}', 1, true)`)
  for (const {
    id,
    kind = 'incident',
    audience = 'everyone',
    name,
    days,
    state,
    current,
    change = 1,
    source,
  } of rows) {
    await pool.query(`insert into record values ($1, $2, $3, null, 1, 1, $4) on conflict do nothing`, [
      ...[id, kind, id === 'hidden', change],
    ])
    const statements =
      source === undefined
        ? []
        : [{ id: 1, record: id, field: 'name', value: name, source, status: 'accepted' }]
    await pool.query(
      `insert into record_view (record, audience, kind, title_en, title_es, starts, ends, state, current, statements,
        names, body, version, changed, changed_at)
        values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $4, 1, $11, '2026-01-01')`,
      [
        ...[id, audience, kind, name, days?.[0], days?.[1], state],
        ...[JSON.stringify(current ?? {}), JSON.stringify(statements), folded(name), change],
      ],
    )
    if (audience === 'trusted' || source === 'nota')
      await pool.query(
        `insert into statement (record, field, position, value, source, status, change) values ($1, 'name', 1, '""', $2, 'accepted', 1)`,
        [id, source],
      )
  }
  await pool.query(`insert into record_reference values
    ('coatepec', 'everyone', 'actor', 'gonzalez'), ('partly', 'trusted', 'actor', 'gonzalez')`)
})
afterAll(() => registry.drop())

const all: RecordQuery = { text: '', kinds: [], fields: {}, order: 'id', limit: 50 }

async function found(query: Partial<RecordQuery>, viewer: Viewer = thePublic): Promise<string[]> {
  const page = await searchRecords(registry, viewer, { ...all, ...query })
  return page.records.map(({ id }) => id)
}

describe('search by words', () => {
  it.each([
    ['with its accents or without', 'desaparicion'],
    ['in another form of the word', 'emboscadas'],
    ['of which one is misspelt', 'gonsales'],
    ['as a name with two slips', 'ana gonsales zuniga'],
  ])('finds a record by words %s', async (_, text) => {
    expect(await found({ text, order: 'relevance' })).not.toEqual([])
  })

  it('finds names near the words only where the words alone find few, the best first', async () => {
    expect((await found({ text: 'Coatepek Harinas', order: 'relevance' }))[0]).toBe('coatepec')
    expect(await found({ text: 'qwertyuiop', order: 'relevance' })).toEqual([])
  })

  it('takes a phrase and a word that must not be there at their word', async () => {
    expect(await found({ text: '"asedio largo"' })).toEqual(['long'])
    expect((await found({ text: 'asedio -largo' })).sort()).toEqual(['open', 'undated'])
  })

  it.each(["'", '"', '!', ':*', '%', '\\', '-', 'a & b | (c', '<->', '😀'])(
    'is not put out by %s',
    async (text) => {
      expect(await found({ text, order: 'relevance' })).toBeInstanceOf(Array)
    },
  )
})

describe('filters', () => {
  it('take what shares a day with a stretch, also what is open at an end, and never what has no date', async () => {
    expect(await found({ from: '2014-01-01', until: '2014-12-31' })).toEqual(['iguala', 'long'])
    expect(await found({ from: '2021-03-18', until: '2021-03-18' })).toEqual(['coatepec', 'open'])
    expect(await found({ from: '2030-01-01' })).toEqual(['open'])
  })

  it('take a state, a kind, a value, a reference and a source', async () => {
    expect(await found({ state: 'MX-GRO' })).toEqual(['iguala', 'long', 'open'])
    expect(await found({ kinds: ['person'] })).toEqual(['gonzalez'])
    expect(await found({ fields: { deathsBest: '4', weapon: 'drone' } })).toEqual(['undated'])
    expect(await found({ fields: { weapon: 'fire' } })).toEqual([])
    expect(await found({ refersTo: 'gonzalez' })).toEqual(['coatepec'])
    expect(await found({ source: 'nota' })).toEqual(['gonzalez'])
  })

  it('that cannot be asked for are all named', () => {
    const problems = queryProblems({
      ...{
        text: '',
        kinds: ['ghost'],
        from: '2021-02-30',
        until: '2021',
        fields: { colour: 'red' },
        order: 'id',
      },
      ...{ limit: 0, cursor: 'nonsense' },
    })
    expect(problems.map(({ parameter }) => parameter)).toEqual([
      ...['kind', 'from', 'until', 'field.colour', 'limit', 'cursor'],
    ])
  })
})

describe('lists', () => {
  it.each(['changed', 'date', 'id'] as const)(
    'by %s give every record once over pages of two',
    async (order) => {
      const whole = await found({ order })
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const page = await searchRecords(registry, thePublic, {
          ...{ ...all, order, limit: 2 },
          ...(cursor === null ? {} : { cursor }),
        })
        paged.push(...page.records.map(({ id }) => id))
        cursor = page.next
      } while (cursor !== null)
      expect(paged).toEqual(whole)
      expect(new Set(paged).size).toBe(7)
    },
  )

  it('by relevance go on after a page', async () => {
    const first = await searchRecords(registry, thePublic, {
      ...all,
      text: 'asedio',
      order: 'relevance',
      limit: 2,
    })
    const cursor = first.next ?? ''
    const rest = await found({ text: 'asedio', order: 'relevance', cursor })
    expect([...first.records.map(({ id }) => id), ...rest].sort()).toEqual(['long', 'open', 'undated'])
  })

  it('by date put the newest first and the undated last', async () => {
    expect((await found({ order: 'date', kinds: ['incident'] })).slice(0, 4)).toEqual([
      ...['coatepec', 'open', 'iguala', 'long'],
    ])
  })

  it('refuse the cursor of another order', async () => {
    const { next } = await searchRecords(registry, thePublic, { ...all, limit: 1 })
    await expect(found({ order: 'date', cursor: next ?? '' })).rejects.toThrow('invalid cursor')
  })
})

describe('what may not be known', () => {
  it('is in no list, count or facet of the public', async () => {
    expect(await found({})).not.toContain('hidden')
    expect(await found({ text: 'canario' })).toEqual([])
    expect(await found({ source: 'risk' })).toEqual([])
    expect(await found({ source: 'withheld' })).toEqual([])
    expect(await countRecords(registry, thePublic, all)).toBe(7)
    expect((await recordFacets(registry, thePublic, { ...all, text: 'canario' })).kinds).toEqual([])
    const changed = await changedRecords(registry, thePublic, { sequence: 0, record: '' }, 50)
    expect(changed.map(({ record }) => record)).not.toContain('hidden')
  })

  it('is found by those who may, once', async () => {
    expect(await found({ text: 'canario' }, editor)).toEqual(['hidden', 'partly'])
    expect(await found({ source: 'risk' }, editor)).toEqual(['hidden', 'partly'])
    expect(await found({ refersTo: 'gonzalez' }, editor)).toEqual(['coatepec', 'partly'])
    expect(await countRecords(registry, editor, all)).toBe(8)
  })
})

describe('facets', () => {
  it('count by kind and state, each as if it had not been asked for', async () => {
    const facets = await recordFacets(registry, thePublic, { ...all, state: 'MX-GRO', kinds: ['incident'] })
    expect(facets.kinds).toEqual([{ kind: 'incident', count: 3 }])
    expect(facets.states).toEqual([
      { state: 'MX-GRO', count: 3 },
      { state: 'MX-MEX', count: 2 },
    ])
  })
})

describe('a cursor', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0 }),
        fc.string().filter((id) => !id.includes('\0')),
        (key, id) => {
          const cursor = { order: 'changed', key, id } as const
          expect(readCursor(cursorText(cursor), 'changed')).toEqual(cursor)
        },
      ),
    )
  })

  it('is never read from something else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCursor(text, 'date')).toBeNull()
      }),
    )
  })
})
