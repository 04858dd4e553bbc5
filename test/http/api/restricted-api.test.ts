import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testRegistry } from '../../registry/test-database.ts'
import { type Ask, type Asker, apiApp, makeRecord, makeSource } from './api-app.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let ask: Ask

/** Each stands in one place that the public may not see. */
const canaries = {
  statement: 'canarytestimony',
  record: 'canaryrecord',
  recordId: 'canary-record-id',
  source: 'canarysource',
  sourceId: 'canary-source-id',
  quotation: 'canaryquotation',
  latitude: '18.912345',
  locality: 'canarylocality',
} as const

beforeAll(async () => {
  registry = await testRegistry()
  ask = apiApp(registry).ask
  await makeSource(ask, 'nota')
  await makeSource(ask, canaries.sourceId, { title: canaries.source, restricted: true })
  await makeRecord(ask, canaries.recordId, 'person', [['name', { text: canaries.record }]], {
    restricted: true,
  })
  await makeRecord(ask, 'seen', 'incident', [
    ['name', 'Ataque visto'],
    ['date', '2021-03-18'],
    ['summary', canaries.statement, { restricted: true }],
    [
      'deathsBest',
      3,
      { source: canaries.sourceId, quotation: canaries.quotation, locator: canaries.quotation },
    ],
    [
      'place',
      {
        ...{ state: 'MX-MEX', municipality: '15021', locality: canaries.locality },
        ...{ latitude: Number(canaries.latitude), longitude: -99.7, publicPrecision: 'municipality' },
      },
    ],
  ])
})
afterAll(() => registry.drop())

const canaryWords = Object.values(canaries).join('|').replaceAll('.', '\\.')

const paths = [
  '/records?count=true',
  '/records?kind=person,incident&order=date',
  '/records?order=id&fields=current,title',
  ...['csv', 'geojson', 'ftm'].flatMap((format) => [
    `/records?format=${format}`,
    `/records?format=${format}&kind=incident`,
  ]),
  ...Object.values(canaries).map((word) => `/records?text=${word}&count=true`),
  `/records?source=${canaries.sourceId}&count=true`,
  `/records?refersTo=${canaries.recordId}`,
  '/records/seen',
  '/records/seen/history',
  `/records/${canaries.recordId}`,
  `/records/${canaries.recordId}/history`,
  '/changes',
  '/sources',
  `/sources?text=${canaries.source}`,
  `/sources/${canaries.sourceId}`,
  '/briefs',
  '/indicators',
  '/kinds',
  '/openapi.json',
]

/** What an answer says, but for the address that was asked for itself. */
async function told(role: Asker, path: string): Promise<string> {
  const answer = await ask(role, 'GET', path)
  const headers = [...answer.headers].map((pair) => pair.join(': ')).join('\n')
  return `${headers}\n${await answer.text()}`
}

describe('what is restricted', () => {
  it.each([null, 'reader', 'researcher'] as const)('is in no answer to %s', async (role) => {
    for (const path of paths) {
      expect(`${path}\n${await told(role, path)}`.split('\n').slice(1).join('\n')).not.toMatch(
        new RegExp(canaryWords, 'i'),
      )
    }
  })

  it('counts nothing for the public: not in a list, not by its words, not by its source', async () => {
    const count = async (path: string) =>
      ((await (await ask(null, 'GET', path)).json()) as { count: number }).count
    expect(await count('/records?count=true')).toBe(1)
    for (const word of Object.values(canaries))
      expect(await count(`/records?count=true&text=${word}`)).toBe(0)
    expect(await count(`/records?count=true&source=${canaries.sourceId}`)).toBe(0)
  })

  it('is answered like what is not there, to reading and to writing', async () => {
    const bodyOf = async (role: Asker, method: string, path: string, body?: unknown) => {
      const answer = await ask(role, method, path, body)
      return [answer.status, await answer.text()]
    }
    for (const role of [null, 'reader', 'researcher'] as const) {
      const change = { expected: 1, reason: 'x', enter: [] }
      expect(await bodyOf(role, 'GET', `/records/${canaries.recordId}`)).toEqual(
        await bodyOf(role, 'GET', '/records/no-such-record'),
      )
      expect(await bodyOf(role, 'GET', `/sources/${canaries.sourceId}`)).toEqual(
        await bodyOf(role, 'GET', '/sources/no-such-source'),
      )
      expect(await bodyOf(role, 'PATCH', `/records/${canaries.recordId}`, change)).toEqual(
        await bodyOf(role, 'PATCH', '/records/no-such-record', change),
      )
      expect(await bodyOf(role, 'GET', `/records/${canaries.recordId}/history`)).toEqual(
        await bodyOf(role, 'GET', '/records/no-such-record/history'),
      )
    }
  })

  it.each(['editor', 'administrator'] as const)('is there for the %s', async (role) => {
    const all = (await Promise.all(paths.map((path) => told(role, path)))).join('\n')
    for (const word of Object.values(canaries)) expect(all).toContain(word)
    expect(await told(role, '/records?format=csv&kind=incident')).toContain(canaries.latitude)
    expect(await told(role, '/records?format=ftm')).toContain(canaries.source)
  })
})
