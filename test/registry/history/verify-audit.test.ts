import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/model/access.ts'
import { appendChange } from '../../../src/registry/history/append-change.ts'
import { verifyAudit } from '../../../src/registry/history/verify-audit.ts'
import { importInto } from '../../../src/registry/import/import-records.ts'
import { mergeRecords } from '../../../src/registry/records/merge-records.ts'
import { writeRecord } from '../../../src/registry/records/write-record.ts'
import { testRegistry } from '../test-database.ts'

const editor: Viewer = { account: 'ana', role: 'editor' }
const source = { id: 'press', type: 'report' as const, title: 'Informe' }

let registry: Awaited<ReturnType<typeof testRegistry>>
beforeAll(async () => {
  registry = await testRegistry()
  const records = ['a', 'b', 'c'].map((id) => ({
    id,
    kind: 'victim',
    statements: [
      { record: id, field: 'age', value: 30, source: 'press', status: 'accepted' as const, locator: 'p. 3' },
      { record: id, field: 'name', value: `María ${id}`, source: 'press', status: 'accepted' as const },
    ],
  }))
  const documents = [{ source: 'press', text: 'Lo que se dijo.' }]
  await importInto(registry, 'system', { sources: [{ source, file: null }], documents, records })
  const { rows } = await registry.pool.query(`select id from statement where record = 'a' and field = 'age'`)
  const change = { record: 'a', kind: 'victim', expected: 1, reason: 'a better count' }
  await writeRecord(registry, editor, {
    ...change,
    enter: [{ field: 'age', value: 31, source: 'press', status: 'accepted' }],
    decide: [{ statement: rows[0].id, status: 'superseded' }],
  })
  await writeRecord(registry, editor, { ...change, record: 'b', enter: [], decide: [], restricted: true })
  const expected = { from: 1, into: 2 }
  await mergeRecords(registry, editor, { from: 'c', into: 'a', expected, reason: 'the same' })
})
afterAll(() => registry.drop())

/** What someone with the database in hand could write into each column instead. */
const columns: readonly (readonly [table: string, column: string, other: string])[] = [
  ['change', 'at', `at + interval '1 microsecond'`],
  ['change', 'actor', `actor || 'x'`],
  ['change', 'action', `action || 'x'`],
  ['change', 'subject', `subject || 'x'`],
  ['change', 'subject_kind', `'brief'`],
  ['change', 'reason', `reason || ' '`],
  ['change', 'detail', `detail || '{"x": 1}'`],
  ['change', 'content', `content || '\\x00'`],
  ['change', 'previous', `previous || '\\x00'`],
  ['change', 'hash', `hash || '\\x00'`],
  ['statement', 'record', `case record when 'a' then 'b' else 'a' end`],
  ['statement', 'field', `field || 'x'`],
  ['statement', 'position', 'position + 7'],
  ['statement', 'value', `'"other"'`],
  ['statement', 'locator', `coalesce(locator, '') || 'x'`],
  ['statement', 'quotation', `'said otherwise'`],
  ['statement', 'status', `case status when 'disputed' then 'accepted' else 'disputed' end`],
  ['statement', 'restricted', 'not restricted'],
  ['statement', 'entered_by', `'someone'`],
  ['statement', 'entered_at', `'2020-01-01T00:00:00Z'`],
  ['statement', 'change', 'change + 1'],
  ['record', 'kind', `'person'`],
  ['record', 'restricted', 'not restricted'],
  ['record', 'redirect', `case when id = 'b' then 'a' else 'b' end`],
  ['record', 'version', '0'],
  ['record', 'created', 'created + 1'],
  ['source', 'item', `'{"id": "press", "type": "book"}'`],
  ['source', 'restricted', 'not restricted'],
  ['source', 'version', 'version + 1'],
  ['source', 'title_key', `'x'`],
  ['document', 'text', `text || ' '`],
]

describe('the audit', () => {
  it('finds a whole history whole', async () => {
    const report = await verifyAudit(registry)
    expect(report.faults).toEqual([])
    expect(report.changes).toBe(report.head?.sequence)
    expect(await verifyAudit(registry, report.head ?? undefined)).toEqual(report)
  })

  it('finds any one column of any one row that was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...columns), fc.nat(), async ([table, column, other], at) => {
        const faults = await tampered(async (query) => {
          const rows = await query(`select ctid::text as at from ${table} order by ctid`)
          const row = rows[at % rows.length]
          if (table === 'source' || table === 'document') expect(rows).toHaveLength(1)
          const before = await query(`select ${column}::text as it from ${table} where ctid = '${row?.at}'`)
          const after = await query(
            `update ${table} set ${column} = ${other} where ctid = '${row?.at}' returning ${column}::text as it`,
          )
          return before[0]?.it !== after[0]?.it
        })
        expect(faults).not.toBe(0)
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  it('finds any one row that was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('change', 'statement', 'record', 'source', 'document'),
        fc.nat(),
        async (table, at) => {
          const { head } = await verifyAudit(registry)
          const faults = await tampered(async (query) => {
            const rows = await query(`select ctid::text as at from ${table} order by ctid`)
            await query(`delete from ${table} where ctid = '${rows[at % rows.length]?.at}'`)
            return true
          }, head ?? undefined)
          expect(faults).not.toBe(0)
        },
      ),
      { seed: 4, numRuns: 25 },
    )
  })

  it('keeps its order when the clock is set back', async () => {
    const early = { ...registry, now: () => new Date('2020-01-01T00:00:00Z') }
    const change = { actor: 'ana', subjectKind: 'account' as const, subject: 'x', reason: '', detail: {} }
    const { at } = await registry.database
      .transaction()
      .execute((transaction) =>
        appendChange(transaction, early, { ...change, action: 'grant', content: new Uint8Array(32) }),
      )
    expect(at).toEqual(registry.now())
    expect((await verifyAudit(registry)).faults).toEqual([])
  })
})

/**
 * Lets someone with all rights do it, verifies, and undoes it. The same connection is given to the verification.
 * @returns how many faults were found; null when nothing was changed
 */
async function tampered(
  act: (query: (text: string) => Promise<Record<string, string>[]>) => Promise<boolean>,
  anchor?: { readonly sequence: number; readonly hash: string },
): Promise<number | null> {
  const { pool } = registry
  const query = async (text: string) => (await pool.query(text)).rows
  const tables = ['change', 'record', 'source', 'statement', 'document']
  for (const table of tables) {
    await query(`create table kept_${table} as select * from ${table}`)
    await query(`alter table ${table} disable trigger all`)
  }
  try {
    return (await act(query)) ? (await verifyAudit(registry, anchor)).faults.length : null
  } finally {
    const { rows } = await pool.query(`select table_name, string_agg(quote_ident(column_name), ',') as names
      from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`)
    for (const table of tables) {
      const names = rows.find((row) => row.table_name === table)?.names
      await query(`delete from ${table}`)
      await query(`insert into ${table} (${names}) select ${names} from kept_${table}`)
      await query(`alter table ${table} enable trigger all`)
      await query(`drop table kept_${table}`)
    }
  }
}
