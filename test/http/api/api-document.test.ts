import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiPage } from '../../../scripts/docs/api-document.ts'
import { listen, type RunningServer } from '../../../src/http/server.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { apiApp, makeRecord, makeSource } from './api-app.ts'

interface ApiDocument {
  readonly openapi: string
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly responses: Readonly<
              Record<string, { readonly content?: Readonly<Record<string, object>> }>
            >
          }
        >
      >
    >
  >
}

let registry: Awaited<ReturnType<typeof testRegistry>>
let server: RunningServer
let document: ApiDocument
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)

beforeAll(async () => {
  registry = await testRegistry()
  const { app, ask } = apiApp(registry)
  await makeSource(ask, 'nota')
  await makeRecord(ask, 'one', 'incident', [
    ['name', 'Ataque'],
    ['date', '2021-03'],
    ['place', { state: 'MX-MEX', municipality: '15021', latitude: 1, longitude: 2 }],
    ['weapon', 'firearm'],
  ])
  await makeRecord(ask, 'victim-one', 'victim', [
    ['incident', 'one'],
    ['name', 'unnamed'],
    ['age', '18-29'],
  ])
  await makeRecord(ask, 'police', 'organization', [['name', { text: 'Policía' }]])
  server = await listen(app, { host: '127.0.0.1', port: 0 })
  document = (await (await fetch(`${server.address}/api/v1/openapi.json`)).json()) as ApiDocument
  ajv.addSchema({ $id: 'api', ...document })
})
afterAll(async () => {
  await server.close()
  await registry.drop()
})

const pointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Asks the running server and holds the answer against what the document declares for its status. */
async function declared(method: string, path: string, address: string, role?: string, body?: unknown) {
  const answer = await fetch(`${server.address}/api/v1${address}`, {
    method,
    headers: {
      ...(role === undefined ? {} : { 'X-Role': role }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? ''
  const response = document.paths[path]?.[method.toLowerCase()]?.responses[answer.status]
  expect(response?.content, `${method} ${address} ${answer.status}`).toHaveProperty([type])
  const at = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(answer.status),
    'content',
    type,
    'schema',
  ]
  const validate = ajv.compile({ $ref: `api#/${at.map(pointer).join('/')}` })
  const json = type.includes('json') && !type.includes('ndjson') ? await answer.json() : await answer.text()
  validate(json)
  expect(validate.errors, `${method} ${address} ${JSON.stringify(json).slice(0, 600)}`).toBeNull()
  return answer.status
}

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0')
    const result = await new Validator().validate({ ...structuredClone(document) })
    expect(result).toEqual({ valid: true })
  })

  it('is what a running server answers, in every route', async () => {
    const asked: [string, string, string, number, string?, unknown?][] = [
      ['GET', '/records', '/records?count=true', 200],
      ['GET', '/records', '/records?fields=title,current.date', 200],
      ['GET', '/records', '/records?format=csv', 200],
      ['GET', '/records', '/records?format=geojson', 200],
      ['GET', '/records', '/records?format=ftm', 200],
      ['GET', '/records', '/records?limit=0', 400],
      ['GET', '/records/{id}', '/records/one', 200],
      ['GET', '/records/{id}', '/records/one?fields=version', 200],
      ['GET', '/records/{id}', '/records/none', 404],
      ['GET', '/records/{id}/history', '/records/one/history', 200, 'editor'],
      ['GET', '/records/{id}/history', '/records/one/history', 401],
      ['POST', '/records', '/records', 422, 'editor', { id: 'x y', kind: 'incident', enter: [], reason: '' }],
      [
        'POST',
        '/records',
        '/records',
        201,
        'editor',
        { id: 'two', kind: 'incident', enter: [{ field: 'name', value: 'b', source: 'nota' }], reason: 'x' },
      ],
      [
        'POST',
        '/records',
        '/records',
        409,
        'editor',
        { id: 'two', kind: 'incident', enter: [{ field: 'name', value: 'b', source: 'nota' }], reason: 'x' },
      ],
      ['PATCH', '/records/{id}', '/records/two', 428, 'editor', { enter: [], reason: 'x' }],
      [
        'PATCH',
        '/records/{id}',
        '/records/two',
        200,
        'editor',
        { expected: 1, enter: [{ field: 'name', value: 'c', source: 'nota' }], reason: 'x' },
      ],
      [
        'POST',
        '/records/{id}/merge',
        '/records/two/merge',
        200,
        'editor',
        { into: 'one', expected: { from: 2, into: 1 }, reason: 'x' },
      ],
      ['GET', '/changes', '/changes?limit=1', 200],
      ['GET', '/changes', '/changes?after=x', 400],
      ['GET', '/kinds', '/kinds', 200],
      ['GET', '/sources', '/sources?limit=1', 200],
      ['GET', '/sources/{id}', '/sources/nota', 200],
      ['GET', '/sources/{id}', '/sources/none', 404],
      [
        'PUT',
        '/sources/{id}',
        '/sources/nota',
        200,
        'editor',
        { source: { id: 'nota', type: 'report' }, expected: 1, reason: 'x' },
      ],
      [
        'PUT',
        '/sources/{id}',
        '/sources/nota',
        409,
        'editor',
        { source: { id: 'nota', type: 'book' }, expected: 1, reason: 'x' },
      ],
      ['GET', '/briefs', '/briefs', 200],
      ['GET', '/briefs/{id}/{language}', '/briefs/none/es', 404],
      ['GET', '/indicators', '/indicators', 200],
      ['GET', '/indicators/{id}/series', '/indicators/none/series?place=MX', 404],
      ['GET', '/indicators/{id}/series', '/indicators/none/series', 400],
    ]
    for (const [method, path, address, status, role, body] of asked)
      expect([address, await declared(method, path, address, role, body)]).toEqual([address, status])
    const routes = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(new Set(asked.map(([method, path]) => `${method} ${path}`))).toEqual(new Set(routes))
  })

  it('is the page of the documentation', () => {
    expect(readFileSync('docs/api.md', 'utf8')).toBe(apiPage())
  })
})
