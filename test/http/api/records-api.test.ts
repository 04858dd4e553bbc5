import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testRegistry } from '../../registry/test-database.ts'
import { type Ask, apiApp, makeRecord, makeSource } from './api-app.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let ask: Ask
let faults: unknown[]

beforeAll(async () => {
  registry = await testRegistry()
  const api = apiApp(registry)
  ask = api.ask
  faults = api.faults
  await makeSource(ask, 'nota')
  await makeRecord(ask, 'familia', 'organization', [
    ['name', { text: 'La Familia', kind: 'common' }],
    ['sort', 'criminal group'],
  ])
  await makeRecord(ask, 'coatepec', 'incident', [
    ['name', 'Emboscada de Coatepec'],
    ['date', '2021-03-18'],
    [
      'place',
      { state: 'MX-MEX', municipality: '15021', latitude: 18.9, longitude: -99.7, publicPrecision: 'exact' },
    ],
    ['deathsBest', 13],
    ['actor', { organization: 'familia', role: 'perpetrator' }],
  ])
  await makeRecord(ask, 'formula', 'incident', [
    ['name', '=HYPERLINK("http://evil.example")'],
    ['date', '2022'],
    ['deathsBest', 2],
  ])
})
afterAll(async () => {
  await registry.drop()
  expect(faults).toEqual([])
})

const problemType = 'application/problem+json'

describe('a list of records', () => {
  it('is narrowed by parameters and counted', async () => {
    const answer = await ask(
      null,
      'GET',
      '/records?kind=incident&state=MX-MEX&field=deathsBest:13&count=true',
    )
    expect(await answer.json()).toMatchObject({
      records: [
        { id: 'coatepec', title: { es: 'Emboscada de Coatepec' }, starts: '2021-03-18', latitude: 18.9 },
      ],
      next: null,
      count: 1,
    })
  })

  it('leads from page to page by cursor and Link', async () => {
    const first = await ask(null, 'GET', '/records?order=id&limit=2')
    const { next } = (await first.json()) as { next: string }
    const link = /<\/api\/v1([^>]+)>; rel="next"/.exec(first.headers.get('Link') ?? '')?.[1] ?? ''
    expect(new URLSearchParams(link.split('?')[1]).get('cursor')).toBe(next)
    const second = await ask(null, 'GET', link)
    expect(((await second.json()) as { records: { id: string }[] }).records.map(({ id }) => id)).toEqual([
      'formula',
    ])
  })

  it('has the members asked for and the id', async () => {
    const answer = await ask(null, 'GET', '/records?text=coatepec&fields=starts,current.deathsBest')
    expect(((await answer.json()) as { records: unknown[] }).records).toEqual([
      { id: 'coatepec', starts: '2021-03-18', current: { deathsBest: 13 } },
    ])
  })

  it.each([
    ['an unknown parameter', '/records?sort=x'],
    ['a parameter twice', '/records?state=MX-MEX&state=MX-GRO'],
    ['a bad cursor', '/records?cursor=abc'],
    ['a bad day', '/records?from=yesterday'],
    ['an unknown member', '/records?fields=password'],
    ['an unknown field', '/records?field=colour:red'],
    ['a field without a value', '/records?field=type'],
    ['too many', '/records?limit=100000'],
    ['no number', '/records?limit=many'],
    ['an unknown kind', '/records?kind=account'],
    ['a character zero', '/records?text=%00'],
  ])('refuses %s with a problem', async (_, path) => {
    const answer = await ask(null, 'GET', path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe(problemType)
    expect(((await answer.json()) as { errors: unknown[] }).errors).toHaveLength(1)
  })
})

describe('files of a list', () => {
  it('are CSV whose formulas no spreadsheet runs', async () => {
    const answer = await ask(null, 'GET', '/records?kind=incident&format=csv')
    expect(answer.headers.get('Content-Type')).toContain('text/csv')
    const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[]
    expect(rows.map(({ id, name, deathsBest }) => [id, name, deathsBest])).toEqual([
      ['coatepec', 'Emboscada de Coatepec', '13'],
      ['formula', '\'=HYPERLINK("http://evil.example")', '2'],
    ])
  })

  it('are GeoJSON by Accept', async () => {
    const answer = await ask(null, 'GET', '/records', undefined, { Accept: 'application/geo+json' })
    const { features } = (await answer.json()) as { features: { id: string; geometry: unknown }[] }
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['coatepec', { type: 'Point', coordinates: [-99.7, 18.9] }],
      ['familia', null],
      ['formula', null],
    ])
  })

  it('are whole GeoJSON also when the list is empty', async () => {
    const answer = await ask(null, 'GET', '/records?kind=case&format=geojson')
    expect(await answer.json()).toEqual({ type: 'FeatureCollection', features: [] })
  })

  it('are FollowTheMoney entities with their sources', async () => {
    const answer = await ask(null, 'GET', '/records?text=coatepec&format=ftm')
    const entities = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { schema: string })
    expect(entities.map(({ schema }) => schema)).toEqual([
      'Document',
      'Event',
      'UnknownLink',
      'Documentation',
    ])
  })
})

describe('a record', () => {
  it('is known by its tag and not sent again', async () => {
    const first = await ask(null, 'GET', '/records/coatepec')
    const tag = first.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^"1-/)
    const again = await ask(null, 'GET', '/records/coatepec', undefined, { 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const editors = await ask('editor', 'GET', '/records/coatepec')
    expect(editors.headers.get('ETag')).not.toBe(tag)
  })

  it('tells who entered a value to the desk alone', async () => {
    expect(await (await ask(null, 'GET', '/records/coatepec')).text()).not.toContain('account-editor')
    expect(await (await ask('researcher', 'GET', '/records/coatepec')).text()).toContain('account-editor')
  })

  it('is changed by who says what was read; the other side of a conflict is shown', async () => {
    await makeRecord(ask, 'disputed', 'incident', [['deathsBest', 1]])
    const read = await ask('researcher', 'GET', '/records/disputed')
    const tag = read.headers.get('ETag') ?? ''
    const { statements } = (await read.json()) as { statements: { id: number }[] }
    const decide = [{ statement: statements[0]?.id, status: 'superseded' }]
    const enter = (value: number) => [{ field: 'deathsBest', value, source: 'nota' }]
    const change = (value: number) => ({ enter: enter(value), decide, reason: 'otra nota' })
    const path = '/records/disputed'
    expect((await ask('editor', 'PATCH', path, change(2))).status).toBe(428)
    const written = await ask('editor', 'PATCH', path, change(2), { 'If-Match': tag })
    expect([written.status, written.headers.get('ETag')?.slice(0, 3)]).toEqual([200, '"2-'])
    const late = await ask('editor', 'PATCH', path, change(3), { 'If-Match': tag })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({
      code: 'conflict',
      fields: ['deathsBest'],
      record: { version: 2 },
      sent: { enter: [{ value: 3 }] },
    })
    const history = await ask('researcher', 'GET', '/records/disputed/history')
    expect(((await history.json()) as { history: unknown[] }).history).toHaveLength(2)
  })

  it('that was merged leads to the one that stands for it', async () => {
    await makeRecord(ask, 'twin-a', 'incident', [['name', 'Gemelo']])
    await makeRecord(ask, 'twin-b', 'incident', [['name', 'Gemela']])
    const merge = { into: 'twin-b', expected: { from: 1, into: 1 }, reason: 'el mismo' }
    expect((await ask('researcher', 'POST', '/records/twin-a/merge', merge)).status).toBe(403)
    expect((await ask('editor', 'POST', '/records/twin-a/merge', merge)).status).toBe(200)
    const answer = await ask(null, 'GET', '/records/twin-a?fields=version')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('Location')).toBe('/api/v1/records/twin-b?fields=version')
    const feed = (await (await ask(null, 'GET', '/changes')).json()) as { changes: { record: string }[] }
    expect(feed.changes.find(({ record }) => record === 'twin-a')).toMatchObject({ redirect: 'twin-b' })
  })

  it('takes no member that is not declared', async () => {
    for (const extra of [{ version: 9 }, { created: 1 }, { redirect: 'coatepec' }]) {
      const body = { id: 'assigned', kind: 'incident', enter: [], reason: 'x', ...extra }
      expect((await ask('editor', 'POST', '/records', body)).status).toBe(400)
    }
    const enter = [{ field: 'name', value: 'x', source: 'nota', enteredBy: 'someone-else' }]
    const answer = await ask('editor', 'POST', '/records', {
      id: 'assigned',
      kind: 'incident',
      enter,
      reason: 'x',
    })
    expect(answer.status).toBe(400)
    expect((await ask('editor', 'GET', '/records/assigned')).status).toBe(404)
  })

  it('is refused with everything that is wrong at once', async () => {
    const enter = [
      { field: 'deathsBest', value: 'many', source: 'nota' },
      { field: 'colour', value: 'red', source: 'nota' },
      { field: 'name', value: '', source: 'nota' },
    ]
    const answer = await ask('editor', 'POST', '/records', {
      id: 'wrong',
      kind: 'incident',
      enter,
      reason: 'x',
    })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { pointer: string; code: string }[] }
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/enter/0', 'invalid value'],
      ['/enter/1', 'unknown field'],
      ['/enter/2', 'invalid value'],
    ])
  })
})

describe('who may not write', () => {
  const body = { id: 'nobody', kind: 'incident', enter: [], reason: 'x' }
  it('is told to sign in, or that it is not allowed', async () => {
    const nobody = await ask(null, 'POST', '/records', body)
    expect([nobody.status, nobody.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer'])
    expect((await ask('reader', 'POST', '/records', body)).status).toBe(403)
    expect((await ask('reader', 'PATCH', '/records/coatepec', { reason: 'x' })).status).toBe(403)
    expect((await ask('reader', 'GET', '/records/coatepec/history')).status).toBe(403)
  })
})

describe('an id from outside', () => {
  it.each([
    '%00',
    '..%2F..%2Fetc%2Fpasswd',
    '%27%3Bdrop%20table%20record%3B--',
    'x'.repeat(2000),
    '%F0%9F%98%80',
    '%E0%A4',
  ])('that is none is not there or refused: %s', async (id) => {
    const paths = [
      '/records/ID',
      '/records/ID/history',
      '/sources/ID',
      '/briefs/ID/es',
      '/indicators/ID/series?place=MX',
    ]
    for (const path of paths)
      expect([400, 404]).toContain((await ask('editor', 'GET', path.replace('ID', id))).status)
  })
})

describe('every error', () => {
  it.each([
    ['an address without anything', 404, 'GET', '/nothing', undefined],
    ['a method that the address does not take', 405, 'DELETE', '/records/coatepec', undefined],
    ['a body that is no JSON', 400, 'POST', '/records', '{'],
    ['a body that is too large', 413, 'POST', '/records', 'x'.repeat(5_000_000)],
  ] as const)('is a problem: %s', async (_, status, method, path, body) => {
    const answer = await ask('editor', method, path, body)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, problemType])
    expect(await answer.json()).toMatchObject({
      status,
      type: 'about:blank',
      instance: 'urn:request:request-1',
    })
    if (status === 405) expect(answer.headers.get('Allow')).toBe('HEAD, GET, PATCH')
  })

  it('is told in Spanish to those who read Spanish', async () => {
    const answer = await ask(null, 'GET', '/nothing', undefined, { 'Accept-Language': 'es-MX' })
    expect(await answer.json()).toMatchObject({ title: 'Aquí no hay nada' })
  })

  it('of another type of body is a problem too', async () => {
    const answer = await ask('editor', 'POST', '/records', '<a/>', { 'Content-Type': 'text/xml' })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([415, problemType])
  })

  it('of ours says nothing of what went wrong, and is complained of', async () => {
    const broken = await testRegistry()
    const api = apiApp(broken)
    await broken.pool.query('drop table record_view')
    const answer = await api.ask(null, 'GET', '/records')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('record_view')
    expect(api.faults).toHaveLength(1)
    await broken.drop()
  })
})
