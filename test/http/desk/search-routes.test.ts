import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../../src/model/access.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { canaries, deskCanaries, fillRegistry, samplePages } from '../sample-registry.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>

beforeAll(async () => {
  registry = await testRegistry()
  await fillRegistry(registry)
})
afterAll(() => registry.drop())

const as = (role: Parameters<typeof samplePages>[1]) => samplePages(registry, role)

describe('the search page', () => {
  it('finds records, sources and briefs with the words marked', async () => {
    const { status, text } = await as('researcher').get('/en/desk/search?text=iguala')
    expect(status).toBe(200)
    expect(text).toContain('/en/desk/records/iguala">Disappearance in <mark>Iguala</mark>')
    expect(text).toContain('/en/desk/sources/times">Students missing in <mark>Iguala</mark>')
    expect(text).toMatch(/desk\/briefs\/draft-one\?text=en"[^>]*>CANARYDRAFT of <mark>Iguala<\/mark>/)
    expect(text).toContain('1 found')
  })

  it('forgives accents and small slips', async () => {
    expect((await as('researcher').get('/es/desk/search?text=julio+cesar+mondragon')).text).toContain(
      'victim-2',
    )
    expect((await as('researcher').get('/es/desk/search?text=mondragan')).text).toContain('victim-2')
  })

  it('narrows by each of its filters', async () => {
    const finds = async (query: string) =>
      (await as('researcher').get(`/en/desk/search?${query}`)).text.includes('records/iguala"')
    for (const query of [
      'kind=incident',
      'state=MX-GRO',
      'from=2014-09-27&until=2014-10-01',
      'type=Violence+against+civilians',
      'status=under+investigation',
      'source=times',
    ])
      expect([query, await finds(query)]).toEqual([query, true])
    for (const query of [
      'text=iguala&kind=victim',
      'state=MX-MEX',
      'from=2015-01-01',
      'type=Battles',
      'status=closed',
      'source=at-risk',
      'text=iguala&status=draft',
    ])
      expect([query, await finds(query)]).toEqual([query, false])
  })

  it('says so when a filter cannot be read, and takes what is none for nothing', async () => {
    expect((await as('researcher').get('/en/desk/search?from=2014-02-30')).status).toBe(422)
    expect((await as('researcher').get('/en/desk/search?kind=victim&type=Battles')).status).toBe(422)
    expect((await as('researcher').get('/en/desk/search?text=x&cursor=made-up')).status).toBe(422)
    expect((await as('researcher').get('/en/desk/search?kind=constructor&text=%00')).status).toBe(200)
  })

  it('escapes what was asked and what was found', async () => {
    const attack = encodeURIComponent('"><script>alert(1)</script> ayotzinapa iguala')
    const { text } = await as('researcher').get(`/en/desk/search?text=${attack}&source=${attack}`)
    const found = await as('researcher').get('/en/desk/search?text=ayotzinapa')
    for (const page of [text, found.text]) expect(page).not.toMatch(/<script>|<img/)
    expect(found.text).toContain('&lt;script&gt;alert')
  })
})

describe('saved searches', () => {
  it('are kept, replaced and deleted by their owner alone', async () => {
    const saved = { name: 'Iguala & more', query: 'text=iguala&kind=incident&nonsense=1' }
    expect(await as('researcher').post('/en/desk/search/saved', saved)).toMatchObject({ status: 303 })
    await as('researcher').post('/en/desk/search/saved', saved)
    const page = await as('researcher').get('/en/desk/search')
    expect(page.text.match(/Iguala &amp; more<\/a>/g)).toHaveLength(1)
    expect(page.text).toContain('/en/desk/search?text=iguala&amp;kind=incident"')
    expect((await as('editor').get('/en/desk/search')).text).not.toContain('Iguala &amp; more')
    const id = /saved\/(\d+)\/delete/.exec(page.text)?.[1]
    await as('editor').post(`/en/desk/search/saved/${id}/delete`, {})
    expect((await as('researcher').get('/en/desk/search')).text).toContain('Iguala &amp; more')
    await as('researcher').post(`/en/desk/search/saved/${id}/delete`, {})
    expect((await as('researcher').get('/en/desk/search')).text).not.toContain('Iguala &amp; more')
  })

  it('want a name, and stop at fifty', async () => {
    expect((await as('editor').post('/en/desk/search/saved', { name: ' ', query: 'text=a' })).status).toBe(
      422,
    )
    for (let index = 0; index < 50; index++)
      await as('editor').post('/en/desk/search/saved', { name: `Search ${index}`, query: 'text=a' })
    expect(
      (await as('editor').post('/en/desk/search/saved', { name: 'one more', query: 'text=a' })).status,
    ).toBe(422)
  })
})

describe('the palette', () => {
  it('answers with pages, records, briefs and the search', async () => {
    const ask = async (q: string) => JSON.parse((await as('researcher').get(`/en/desk/palette?q=${q}`)).text)
    const labels = (await ask('iguala')).items.map(({ label }: { label: string }) => label)
    expect(labels).toEqual(
      expect.arrayContaining([
        'Disappearance in Iguala',
        'CANARYDRAFT of Iguala',
        'Search everything for: iguala',
      ]),
    )
    expect((await ask('correct')).items[0]).toMatchObject({ path: '/en/desk/corrections' })
    expect((await ask('')).items.map(({ path }: { path: string }) => path)).not.toContain('/en/desk/people')
  })
})

describe('the overview', () => {
  it('tells what waits', async () => {
    await as('public').post('/en/corrections', { record: 'iguala', message: 'Wrong.' })
    const { text } = await as('editor').get('/en/desk')
    expect(text).toContain('CANARYDRAFT of Iguala')
    expect(text).toMatch(/desk\/corrections\/1">Disappearance in Iguala/)
    expect(text).toMatch(/desk\/records\/iguala"/)
  })
})

describe('what is hidden', () => {
  const words = [...canaries, ...deskCanaries, 'iguala', 'hidden', 'at-risk', 'times']
  const paths = [
    '/en/desk',
    '/es/desk/corrections',
    ...words.flatMap((word) => [
      `/en/desk/search?text=${word}`,
      `/es/desk/search?source=${word}`,
      `/en/desk/palette?q=${word}`,
    ]),
  ]

  it('is in no page, count or answer of one who may not know of it', async () => {
    for (const role of ['public', ...roles] as const) {
      const forbidden =
        role === 'editor' || role === 'administrator'
          ? []
          : role === 'researcher'
            ? canaries
            : [...canaries, ...deskCanaries]
      for (const path of paths) {
        const { text, status } = await as(role).get(path)
        expect(status).toBe(role === 'public' || role === 'reader' ? 403 : 200)
        // What was asked for stands in the box; what was found is all that counts.
        const asked = decodeURIComponent(path)
        const leaked = forbidden.filter((canary) => !asked.includes(canary) && text.includes(canary))
        expect([role, path, leaked]).toEqual([role, path, []])
      }
    }
  })

  it('cannot be found by words that only it holds', async () => {
    for (const canary of ['CANARYHIDDEN', 'CANARYNAME', 'CANARYSOURCE', 'CANARYLOCALITY', 'CANARYVALUE']) {
      const { text } = await as('researcher').get(`/en/desk/search?text=${canary}`)
      expect([canary, text.includes('Nothing found')]).toEqual([canary, true])
      const seen = await as('editor').get(`/en/desk/search?text=${canary}`)
      expect([canary, seen.text.includes('Nothing found')]).toEqual([canary, false])
    }
  })
})
