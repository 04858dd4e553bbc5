import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeRecord } from '../../src/registry/records/write-record.ts'
import { testRegistry } from '../registry/test-database.ts'
import { attack, editor, fillRegistry, samplePages } from './sample-registry.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let now = new Date('2026-03-01T12:00:00Z')
let pages: ReturnType<typeof samplePages>

beforeAll(async () => {
  registry = await testRegistry(() => now)
  await fillRegistry(registry)
  pages = samplePages(registry, 'public')
})
afterAll(() => registry.drop())

const report = (fields: Readonly<Record<string, string>>) => pages.post('/en/corrections', fields)
const waiting = () =>
  registry.database
    .selectFrom('correction')
    .select('id')
    .where('state', '=', 'received')
    .orderBy('id')
    .execute()

describe('the form to report an error', () => {
  it('is there for what is public, and for nothing else', async () => {
    const form = await pages.get('/en/corrections/new?record=iguala')
    expect(form.status).toBe(200)
    expect(form.text).toContain('Disappearance in Iguala')
    expect((await pages.get('/es/corrections/new?brief=published-one')).status).toBe(200)
    const unknown = await pages.get('/en/corrections/new?record=nothing')
    for (const about of [
      'record=hidden',
      'brief=draft-one',
      'record=iguala&brief=published-one',
      '',
      'record=%00',
    ])
      expect(await pages.get(`/en/corrections/new?${about}`)).toEqual(unknown)
  })

  it('may send itself to its own site, by header and in the page', async () => {
    const answer = await pages.app.request('/en/corrections/new?record=iguala')
    expect(answer.headers.get('Content-Security-Policy')).toContain("form-action 'self'")
    expect(await answer.text()).toContain('form-action &#39;self&#39;')
  })

  it('says all that is wrong at once and keeps what was typed', async () => {
    const long = await report({ record: 'iguala', message: '', contact: 'c'.repeat(201) })
    expect(long.status).toBe(422)
    expect(long.text).toContain('Please say what is wrong.')
    expect(long.text).toContain('at most 200 characters')
    expect(long.text).toContain('c'.repeat(201))
    expect((await report({ record: 'iguala', message: 'm'.repeat(5001) })).status).toBe(422)
    expect(await waiting()).toEqual([])
  })

  it('takes nothing about what is hidden, and nothing from a program that fills in every field', async () => {
    expect((await report({ record: 'hidden', message: 'x' })).status).toBe(404)
    expect(await report({ record: 'iguala', message: 'x', website: 'spam' })).toMatchObject({ status: 303 })
    expect(await waiting()).toEqual([])
  })

  it('gives a number, and slows down one who sends too many', async () => {
    for (const index of [1, 2, 3, 4, 5]) {
      const sent = await report({
        record: 'iguala',
        message: `CANARYMESSAGE ${index} ${attack}`,
        contact: 'canary-contact@example.org',
      })
      expect(sent.status).toBe(303)
      const thanks = await pages.get(sent.location)
      expect(thanks.text).toContain(`No. ${index}`)
    }
    const sixth = await report({ record: 'iguala', message: 'once more' })
    expect(sixth.status).toBe(429)
    expect(sixth.text).toContain('once more')
    now = new Date(now.getTime() + 3_700_000)
    expect((await report({ brief: 'published-one', message: 'about the brief' })).status).toBe(303)
  })
})

describe('the queue on the desk', () => {
  it('is for people of the desk, the oldest first', async () => {
    for (const role of ['public', 'reader'] as const)
      expect((await samplePages(registry, role).get('/en/desk/corrections')).status).toBe(403)
    const { status, text } = await samplePages(registry, 'researcher').get('/en/desk/corrections')
    expect(status).toBe(200)
    expect(text.indexOf('/corrections/1"')).toBeLessThan(text.indexOf('/corrections/6"'))
    expect(text).not.toContain('<script>')
  })

  it('is answered by editors alone, once', async () => {
    const researcher = samplePages(registry, 'researcher')
    expect((await researcher.get('/en/desk/corrections/1')).text).toContain('canary-contact@example.org')
    const answer = { state: 'accepted', answer: `We have put it right. ${attack}` }
    expect((await researcher.post('/en/desk/corrections/1', answer)).status).toBe(403)
    const desk = samplePages(registry, 'editor')
    expect((await desk.post('/en/desk/corrections/1', { ...answer, answer: ' ' })).status).toBe(422)
    expect((await desk.post('/en/desk/corrections/1', answer)).status).toBe(303)
    expect((await desk.post('/en/desk/corrections/1', { ...answer, answer: 'Again' })).status).toBe(409)
    expect((await desk.post('/es/desk/corrections/2', { state: 'declined', answer: 'No.' })).status).toBe(303)
    expect((await desk.post('/en/desk/corrections/999', answer)).status).toBe(404)
  })

  it('puts each answer into the chain, and neither message nor contact', async () => {
    const changes = await registry.database
      .selectFrom('change')
      .selectAll()
      .where('subject_kind', '=', 'correction')
      .orderBy('sequence')
      .execute()
    expect(changes.map(({ subject, action, actor }) => [subject, action, actor])).toEqual([
      ['1', 'answer', 'editor'],
      ['2', 'answer', 'editor'],
    ])
    expect(JSON.stringify(changes)).not.toMatch(/CANARYMESSAGE|canary-contact/)
  })
})

describe('the public log of corrections', () => {
  it('has what was answered, and nothing of who wrote', async () => {
    const { text } = await pages.get('/en/corrections')
    expect(text).toContain('<a href="/en/records/iguala">Disappearance in Iguala</a>')
    expect(text).toContain('We have put it right. &quot;&gt;&lt;script&gt;')
    expect(text).toContain('answered on March 1, 2026: not changed')
    expect(text).not.toMatch(/CANARYMESSAGE|canary-contact|<script|id="correction-3"/)
  })

  it('names nothing that has been hidden since', async () => {
    const record = await registry.database
      .selectFrom('record')
      .select('version')
      .where('id', '=', 'iguala')
      .executeTakeFirstOrThrow()
    const hidden = await writeRecord(registry, editor, {
      record: 'iguala',
      kind: 'incident',
      expected: record.version,
      enter: [],
      decide: [],
      restricted: true,
      reason: 'At risk.',
    })
    expect(hidden.kind).toBe('written')
    const { text } = await pages.get('/en/corrections')
    expect(text).toContain('About something that is no longer public')
    expect(text).not.toMatch(/iguala|put it right/i)
    const queue = await samplePages(registry, 'researcher').get('/en/desk/corrections')
    expect(queue.text).not.toMatch(/iguala"|Disappearance/)
    expect((await samplePages(registry, 'researcher').get('/en/desk/corrections/3')).status).toBe(404)
    expect((await samplePages(registry, 'editor').get('/en/desk/corrections/3')).status).toBe(200)
  })
})
