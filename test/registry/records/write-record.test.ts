import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic, type Viewer } from '../../../src/model/access.ts'
import { recordHistory } from '../../../src/registry/history/record-history.ts'
import { verifyAudit } from '../../../src/registry/history/verify-audit.ts'
import { mergeRecords } from '../../../src/registry/records/merge-records.ts'
import { readRecord, readRecords } from '../../../src/registry/records/read-record.ts'
import type { NewStatement, RecordChange } from '../../../src/registry/records/record-change.ts'
import { writeRecord } from '../../../src/registry/records/write-record.ts'
import { readSource } from '../../../src/registry/sources/read-source.ts'
import { searchSources } from '../../../src/registry/sources/search-sources.ts'
import { writeSource } from '../../../src/registry/sources/write-source.ts'
import { testRegistry } from '../test-database.ts'

const editor: Viewer = { account: 'ana', role: 'editor' }
const researcher: Viewer = { account: 'luis', role: 'researcher' }
const press = { id: 'press', type: 'article-newspaper' as const, title: 'Emboscada en Coatepec' }

let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry()
  await writeSource(registry, editor, { source: press, expected: 0, reason: '' })
})
afterAll(async () => {
  expect((await verifyAudit(registry)).faults).toEqual([])
  await registry.drop()
})

function said(field: string, value: unknown, more: Partial<NewStatement> = {}): NewStatement {
  return { field, value, source: press.id, status: 'accepted', ...more }
}

function change(record: string, more: Partial<RecordChange>): RecordChange {
  return { record, kind: 'victim', expected: 1, enter: [], decide: [], reason: 'because', ...more }
}

async function make(record: string, enter: NewStatement[], more: Partial<RecordChange> = {}) {
  const outcome = await writeRecord(registry, editor, change(record, { expected: 0, enter, ...more }))
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
  return outcome.record
}

async function problemsOf(viewer: Viewer, wished: RecordChange) {
  const outcome = await writeRecord(registry, viewer, wished)
  return outcome.kind === 'refused' ? outcome.problems.map(({ code, field }) => [code, field]) : outcome.kind
}

describe('writing a record', () => {
  it('tells all that is wrong at once', async () => {
    const enter = [
      said('age', -1),
      said('colour', 'red'),
      said('name', 'a\0'),
      said('rank', 'x'.repeat(100_001)),
    ]
    expect(await problemsOf(editor, change('Not A Name', { expected: 0, enter }))).toEqual([
      ['not a name for a record', null],
      ['invalid value', 'age'],
      ['unknown field', 'colour'],
      ['invalid value', 'name'],
      ['too large', 'rank'],
    ])
  })

  it('is refused to readers, and decisions to researchers', async () => {
    const record = await make('w-1', [said('age', 30)])
    const [statement] = record.statements
    expect(await problemsOf(thePublic, change('w-1', { enter: [said('age', 3)] }))).toEqual([
      ['not allowed', null],
    ])
    const decide = [{ statement: statement?.id ?? 0, status: 'disputed' as const }]
    expect(await problemsOf(researcher, change('w-1', { decide }))).toEqual([['not allowed', null]])
    expect(await problemsOf(researcher, change('w-1', { restricted: true }))).toEqual([
      ['not allowed', 'restricted'],
    ])
  })

  it('keeps one accepted value of a field that has room for one', async () => {
    const { statements } = await make('w-2', [said('age', 30)])
    expect(await problemsOf(editor, change('w-2', { enter: [said('age', 31)] }))).toEqual([
      ['several accepted', 'age'],
    ])
    const decide = [{ statement: statements[0]?.id ?? 0, status: 'superseded' as const }]
    expect(await problemsOf(editor, change('w-2', { enter: [said('age', 31)], decide }))).toBe('written')
  })

  it('lets a second source agree on the value of a field that has room for one', async () => {
    await make('w-2b', [said('age', 30)])
    const agreeing = { ...said('age', 30), locator: 'p. 4' }
    expect(await problemsOf(editor, change('w-2b', { enter: [agreeing] }))).toBe('written')
    expect(await problemsOf(editor, change('w-2b', { expected: 2, enter: [said('age', 31)] }))).toEqual([
      ['several accepted', 'age'],
    ])
  })

  it('lets two people change different fields, and shows the second who changes the same one both', async () => {
    await make('w-3', [said('age', 30)])
    expect(await problemsOf(editor, change('w-3', { enter: [said('name', 'María')] }))).toBe('written')
    expect(await problemsOf(researcher, change('w-3', { enter: [said('sex', 'female')] }))).toBe('written')
    const late = await writeRecord(registry, editor, change('w-3', { enter: [said('name', 'Marta')] }))
    expect(late).toMatchObject({ kind: 'conflict', fields: ['name'], record: { version: 3 } })
  })

  it('loses nothing when many write at once', async () => {
    await make('w-4', [said('age', 30)], {})
    const outcomes = await Promise.all(
      ['name', 'sex', 'rank', 'occupation'].map((field) =>
        writeRecord(
          registry,
          editor,
          change('w-4', { enter: [said(field, field === 'sex' ? 'male' : 'police')] }),
        ),
      ),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written', 'written', 'written'])
    const record = await readRecord(registry, editor, 'w-4')
    expect(record && 'statements' in record && record.statements).toHaveLength(5)
  })

  it('answers the same for a record that is not there and one that is hidden', async () => {
    await make('w-hidden', [said('type', 'Battles')], { kind: 'incident', restricted: true })
    const enter = (id: string) => change('w-1', { enter: [said('incident', id)] })
    const expected = [['unknown record', 'incident']]
    expect(await problemsOf(researcher, enter('w-nowhere'))).toEqual(expected)
    expect(await problemsOf(researcher, enter('w-hidden'))).toEqual(expected)
    const hidden = change('w-hidden', { kind: 'incident', enter: [said('name', 'x')] })
    expect(await problemsOf(researcher, hidden)).toEqual([['unknown record', null]])
  })
})

describe('what is restricted', () => {
  it('is in no row, version or history that the public reads', async () => {
    await make('w-5', [said('age', 30)])
    const enter = [said('name', 'Secreta', { restricted: true })]
    expect(await problemsOf(editor, change('w-5', { enter, reason: 'told by Secreta' }))).toBe('written')
    const seen = await readRecord(registry, thePublic, 'w-5')
    expect(seen).toMatchObject({ version: 1 })
    expect(JSON.stringify([seen, await recordHistory(registry, thePublic, 'w-5')])).not.toContain('Secreta')
    expect(await recordHistory(registry, thePublic, 'w-5')).toHaveLength(1)
    expect(await recordHistory(registry, editor, 'w-5')).toHaveLength(2)
    expect(await problemsOf(researcher, change('w-5', { enter: [said('name', 'Otra')] }))).toBe('written')
  })

  it('takes a source and a record out of what rests on them at once', async () => {
    const source = { id: 'leak', type: 'interview' as const, title: 'Con X' }
    await make('w-6', [said('type', 'Battles')], { kind: 'incident' })
    await make('w-7', [said('incident', 'w-6'), said('age', 9, { source: 'leak' })], { sources: [source] })
    const open = JSON.stringify(await readRecord(registry, thePublic, 'w-7'))
    expect(open).toContain('w-6')
    expect(open).toContain('leak')
    const hide = { source: { ...source, restricted: true as const }, expected: 1, reason: 'at risk' }
    expect(await writeSource(registry, editor, hide)).toEqual({ kind: 'written' })
    await writeRecord(registry, editor, change('w-6', { kind: 'incident', restricted: true }))
    const closed = JSON.stringify(await readRecord(registry, thePublic, 'w-7'))
    expect(closed).not.toContain('w-6')
    expect(closed).not.toContain('leak')
    expect(closed).toContain('withheld')
    expect(await readSource(registry, thePublic, 'leak')).toBeNull()
    expect(await searchSources(registry, thePublic, 'con x', 5)).toEqual([])
    expect(await searchSources(registry, editor, 'con x', 5)).toHaveLength(1)
    await writeRecord(registry, editor, change('w-6', { kind: 'incident', restricted: false, expected: 2 }))
    expect(JSON.stringify(await readRecord(registry, thePublic, 'w-7'))).toContain('w-6')
  })
})

describe('merging', () => {
  it('moves what was said, keeps the second value as disputed and leads on for ever', async () => {
    await make('w-8', [said('age', 30), said('name', 'María')])
    await make('w-9', [said('age', 31), said('name', 'María'), said('sex', 'female')])
    await make('w-10', [said('age', 31)])
    const merge = (from: string, into: string, version: number) =>
      mergeRecords(registry, editor, { from, into, expected: { from: version, into: 1 }, reason: 'the same' })
    const merged = await merge('w-9', 'w-8', 1)
    expect(
      merged.kind === 'written' && merged.record.statements.map(({ value, status }) => [value, status]),
    ).toEqual([
      [30, 'accepted'],
      ['María', 'accepted'],
      [31, 'disputed'],
      ['female', 'accepted'],
    ])
    expect(await readRecord(registry, thePublic, 'w-9')).toEqual({ redirect: 'w-8' })
    expect((await merge('w-8', 'w-10', 2)).kind).toBe('written')
    expect(await readRecord(registry, thePublic, 'w-9')).toEqual({ redirect: 'w-10' })
    expect((await readRecords(registry, thePublic, ['w-9'])).get('w-9')?.id).toBe('w-10')
    expect((await merge('w-10', 'w-9', 2)).kind).toBe('refused')
    await writeRecord(registry, editor, change('w-10', { restricted: true, expected: 2 }))
    expect(await readRecord(registry, thePublic, 'w-9')).toBeNull()
  })
})
