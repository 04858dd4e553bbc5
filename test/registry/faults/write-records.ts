import type { Viewer } from '../../../src/model/access.ts'
import { importInto } from '../../../src/registry/import/import-records.ts'
import { writeRecord } from '../../../src/registry/records/write-record.ts'
import type { Registry } from '../../../src/registry/registry.ts'

export const writer: Viewer = { account: 'ana', role: 'editor' }

const source = { id: 'press-1', type: 'article-newspaper' as const, title: 'Primera plana' }

/** How many statements each record of these tests is made with. */
export const statementsEach = 2

/**
 * Makes one record, all at once or not at all.
 * @returns whether it is there now: made by this call, or by one before whose answer was lost
 * @throws the database's error
 */
export async function makeRecord(registry: Registry, id: string, filling = ''): Promise<boolean> {
  const outcome = await writeRecord(registry, writer, {
    record: id,
    kind: 'organization',
    expected: 0,
    sources: [source],
    enter: statementsOf(id, filling),
    decide: [],
    reason: 'test',
  })
  if (outcome.kind === 'written') return true
  const exists =
    outcome.kind === 'conflict' || outcome.problems.every(({ code }) => code === 'exists already')
  if (exists) return true
  throw new Error(JSON.stringify(outcome))
}

function statementsOf(id: string, filling: string) {
  const stands = { source: source.id, status: 'accepted' as const }
  return [
    {
      field: 'name',
      value: { text: `Oficina ${id}`, language: 'es', kind: 'official' },
      ...stands,
      ...(filling && { quotation: filling }),
    },
    { field: 'sort', value: 'government', ...stands },
  ]
}

/** Imports so many records in one go. */
export async function importRecords(registry: Registry, prefix: string, count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, at) => {
    const record = `${prefix}-${at}`
    return {
      id: record,
      kind: 'organization',
      statements: statementsOf(record, '').map((statement) => ({ record, ...statement })),
    }
  })
  await importInto(registry, 'system', { sources: [{ source, file: null }], documents: [], records })
}
