import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/evidence/workspace.ts'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import type { Environment } from '../../src/http/environment.ts'
import { statisticsDownloads } from '../../src/http/statistics-downloads.ts'
import { sampleDataset, sampleFigures } from '../statistics/exported-sample.ts'

const { dataset } = sampleDataset
const named = { ...dataset.indicators[0], id: 'años "x"' } as (typeof dataset.indicators)[number]
const workspace: Workspace = {
  root: '',
  settings: { name: { en: 'Watch', es: 'Vigía' }, languages: ['es', 'en'], country: 'MX', timeZone: 'UTC' },
  sources: sampleFigures.map((figure) => figure.source),
  records: [],
  datasets: [{ ...dataset, indicators: [...dataset.indicators, named] }],
  observations: new Map([
    [
      'police-killed/2021-01',
      [
        { indicator: 'police-killed', place: 'MX', period: '2020', value: '131', note: '=1+1' },
        { indicator: 'police-killed', place: '15033', period: '2020', value: '', absence: 'suppressed' },
        { indicator: 'police-killed', place: 'border', period: '2020', value: '7' },
      ],
    ],
  ]),
  documents: new Map(),
  briefs: [],
}

const app = new Hono<Environment>()
statisticsDownloads(app, workspaceObservatory(workspace), workspace)

describe('the downloads of an indicator', () => {
  test('CSV holds every place, with its type and a name to keep it by', async () => {
    const response = await app.request('/data/police-killed.csv')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="police-killed.csv"; filename*=UTF-8''police-killed.csv`,
    )
    const rows = (await response.text()).trimEnd().split('\n').slice(1)
    expect(rows).toEqual([
      expect.stringMatching(/^police-killed,MX,México,2020,131,.*,'=1\+1$/),
      expect.stringMatching(/^police-killed,15033,Ecatepec de Morelos,2020,,suppressed,/),
      expect.stringMatching(/^police-killed,border,,2020,7,/),
    ])
  })

  test('JSON and Parquet are what they say, in the language asked for', async () => {
    const json = await app.request('/data/police-killed.json?language=en')
    expect(json.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(JSON.parse(await json.text()).figures[0].place_name).toBe('Mexico')
    const parquet = await app.request('/data/police-killed.parquet')
    expect(parquet.headers.get('Content-Type')).toBe('application/vnd.apache.parquet')
    expect(Buffer.from(await parquet.arrayBuffer()).toString('latin1')).toMatch(/^PAR1[\s\S]*PAR1$/)
  })

  test('a reader who has the file is told so', async () => {
    const tag = (await app.request('/data/police-killed.csv')).headers.get('ETag') ?? ''
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    const again = (headers: Record<string, string>, path = '/data/police-killed.csv') =>
      app.request(path, { headers })
    const known = await again({ 'If-None-Match': `"other", W/${tag}` })
    expect([known.status, await known.text(), known.headers.get('ETag')]).toEqual([304, '', tag])
    expect((await again({ 'If-None-Match': '"other"' })).status).toBe(200)
    expect((await again({ 'If-None-Match': tag }, '/data/police-killed.csv?language=en')).status).toBe(200)
    expect((await again({ 'If-None-Match': tag }, '/data/police-killed.json')).status).toBe(200)
  })

  test('a name that is no plain one is told safely', async () => {
    const response = await app.request(`/data/${encodeURIComponent('años "x"')}.csv`)
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="a_os_x_.csv"; filename*=UTF-8''a%C3%B1os%20%22x%22.csv`,
    )
  })

  test.each(['/data/none.csv', '/data/police-killed.xlsx', '/data/police-killed', '/data/..%2f.csv'])(
    '%s is not there',
    async (path) => {
      expect((await app.request(path)).status).toBe(404)
    },
  )
})
