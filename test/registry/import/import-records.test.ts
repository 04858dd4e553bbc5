import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkspace } from '../../../src/evidence/read-workspace.ts'
import { thePublic, type Viewer } from '../../../src/model/access.ts'
import {
  exportedDocuments,
  exportedRecords,
  exportedSources,
} from '../../../src/registry/import/export-records.ts'
import { importInto } from '../../../src/registry/import/import-records.ts'
import { readRecord } from '../../../src/registry/records/read-record.ts'
import { testRegistry } from '../test-database.ts'

const editor: Viewer = { account: 'ana', role: 'editor' }
let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry()
})
afterAll(() => registry.drop())

const source = { id: 'press-1', type: 'article-newspaper' as const, title: 'Primera plana' }

function victim(id: string, statements: readonly [string, unknown, object?][], restricted?: true) {
  return {
    id,
    kind: 'victim',
    ...(restricted ? { restricted } : {}),
    statements: statements.map(([field, value, more]) => ({
      ...{ record: id, field, value, source: source.id, status: 'accepted' as const },
      ...more,
    })),
  }
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

function asText(one: unknown): string {
  return JSON.stringify(one)
}

describe('bringing a workspace in', () => {
  it('gives the same again on the way out, and does nothing the second time', async () => {
    const { workspace, problems } = await readWorkspace('examples/mexico')
    expect(problems).toEqual([])
    if (!workspace) return
    const parts = {
      sources: workspace.sources.map((one) => ({
        source: one,
        file: workspace.bibliographies?.get(one.id) ?? null,
      })),
      documents: [...workspace.documents].map(([id, text]) => ({ source: id, text })),
      records: workspace.records,
    }
    const first = await importInto(registry, 'system', parts)
    expect(first.problems).toEqual([])
    expect(first.records).toEqual({ created: workspace.records.length, changed: 0, unchanged: 0 })
    const again = await importInto(registry, 'system', parts)
    expect(again.records).toEqual({ created: 0, changed: 0, unchanged: workspace.records.length })
    expect(again.sources).toEqual({ created: 0, changed: 0, unchanged: workspace.sources.length })
    expect(again.documents.created + again.documents.changed).toBe(0)
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    const records = await listOf(exportedRecords(registry, editor))
    expect([...records].sort(byId).map(asText)).toEqual([...workspace.records].sort(byId).map(asText))
    const sources = (await listOf(exportedSources(registry, editor))).map((one) => one.source)
    expect([...sources].sort(byId).map(asText)).toEqual([...workspace.sources].sort(byId).map(asText))
    const documents = await listOf(exportedDocuments(registry, editor))
    expect(new Map(documents.map((one) => [one.source, one.text]))).toEqual(workspace.documents)
  })
})

describe('bringing a changed record in', () => {
  it('enters what is new, supersedes what is gone and follows restriction', async () => {
    const load = (records: readonly ReturnType<typeof victim>[]) =>
      importInto(registry, 'system', { sources: [{ source, file: null }], documents: [], records })
    await load([
      victim('v-1', [
        ['name', 'María'],
        ['age', 30],
      ]),
    ])
    const { records } = await load([
      victim('v-1', [
        ['name', 'María', { restricted: true }],
        ['age', 31],
      ]),
    ])
    expect(records).toEqual({ created: 0, changed: 1, unchanged: 0 })
    const whole = await readRecord(registry, editor, 'v-1')
    expect(
      whole && 'statements' in whole && whole.statements.map(({ value, status }) => [value, status]),
    ).toEqual([
      ['María', 'accepted'],
      [30, 'superseded'],
      [31, 'accepted'],
    ])
    expect(JSON.stringify(await readRecord(registry, thePublic, 'v-1'))).not.toContain('María')
  })

  it('hides what refers to a record that comes in later and is restricted', async () => {
    const load = (records: readonly ReturnType<typeof victim>[]) =>
      importInto(registry, 'system', { sources: [], documents: [], records })
    const at = { ...victim('secret-incident', [['type', 'Battles']], true), kind: 'incident' }
    await load([
      victim('v-2', [
        ['incident', at.id],
        ['age', 40],
      ]),
    ])
    expect(JSON.stringify(await readRecord(registry, thePublic, 'v-2'))).toContain(at.id)
    await load([at])
    expect(JSON.stringify(await readRecord(registry, thePublic, 'v-2'))).not.toContain(at.id)
    expect(JSON.stringify(await readRecord(registry, editor, 'v-2'))).toContain(at.id)
    expect(await readRecord(registry, thePublic, at.id)).toBeNull()
  })

  it('tells every fault and leaves that record out', async () => {
    const { problems, records } = await importInto(registry, 'system', {
      sources: [],
      documents: [],
      records: [
        victim('v-3', [
          ['age', -1],
          ['colour', 'red'],
          ['name', 'a\0b'],
        ]),
        victim('v-4', [['age', 5]]),
      ],
    })
    expect(problems).toHaveLength(3)
    expect(records.created).toBe(1)
  })
})
