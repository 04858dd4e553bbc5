import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mergeRecords } from '../../src/registry/records/merge-records.ts'
import { testRegistry } from '../registry/test-database.ts'
import { canaries, editor, fillRegistry, samplePages } from './sample-registry.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let pages: ReturnType<typeof samplePages>

beforeAll(async () => {
  registry = await testRegistry()
  await fillRegistry(registry)
  pages = samplePages(registry, 'public')
})
afterAll(() => registry.drop())

describe('the public page of a record', () => {
  it('shows each value in words with its source, in both languages', async () => {
    const { status, text } = await pages.get('/es/records/iguala')
    expect(status).toBe(200)
    expect(text).toContain('Violencia contra civiles')
    expect(text).toContain('Iguala de la Independencia, Guerrero')
    expect(text).toContain(
      '<a href="https://example.org/times" rel="external noopener"><cite>Students missing in Iguala</cite></a>',
    )
    expect(text).toContain('Forty-three of them')
    expect((await pages.get('/en/records/iguala')).text).toContain('Violence against civilians')
  })

  it('shows both sides where sources disagree', async () => {
    const { text } = await pages.get('/en/records/iguala')
    const disputed = /<div class="disagree">[\s\S]*?<\/dd>/.exec(text)?.[0] ?? ''
    expect(disputed).toContain('Sources disagree')
    expect(disputed).toMatch(/>6 <[\s\S]*taken as the better founded[\s\S]*>9 <[\s\S]*said otherwise/)
  })

  it('lists the victims, without a name that may not be known', async () => {
    const { text } = await pages.get('/en/records/iguala')
    expect(text).toContain('<a href="/en/records/victim-1">Name not given</a>')
    expect(text).toContain('<a href="/en/records/victim-2">Julio César Mondragón</a>')
  })

  it('escapes whatever was entered, and leads to no address that is not of the web', async () => {
    const { text } = await pages.get('/en/records/iguala')
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toMatch(/<script|<img|href="javascript/)
  })

  it('says nothing of what is restricted, whoever asks', async () => {
    for (const role of ['public', 'reader', 'editor', 'administrator'] as const) {
      for (const path of [
        '/en/records/iguala',
        '/en/records/victim-1',
        '/en/records',
        '/es/records?kind=victim',
      ]) {
        const { text } = await samplePages(registry, role).get(path)
        expect(canaries.filter((canary) => text.includes(canary))).toEqual([])
      }
    }
  })

  it('is not there for a hidden record, exactly as for one that never was', async () => {
    const hidden = await samplePages(registry, 'public').get('/en/records/hidden')
    const unknown = await samplePages(registry, 'public').get('/en/records/unknown')
    expect(hidden.status).toBe(404)
    expect(hidden).toEqual(unknown)
  })

  it('leads from a record that was merged to the one that stands for it', async () => {
    const outcome = await mergeRecords(registry, editor, {
      from: 'victim-2',
      into: 'victim-1',
      expected: { from: 1, into: 1 },
      reason: 'The same person.',
    })
    expect(outcome.kind).toBe('written')
    expect(await pages.get('/es/records/victim-2')).toMatchObject({
      status: 301,
      location: '/es/records/victim-1',
    })
  })
})

describe('the public list of records', () => {
  it('is by kind', async () => {
    const { text } = await pages.get('/en/records?kind=incident')
    expect(text).toContain('<a href="/en/records/iguala">')
    expect(text).toContain('September 26')
    expect(text).not.toContain('/en/records/victim-1"')
  })

  it('has no page for a kind or a cursor that is none', async () => {
    expect((await pages.get('/en/records?kind=constructor')).status).toBe(404)
    expect((await pages.get('/en/records?cursor=made-up')).status).toBe(404)
  })
})
