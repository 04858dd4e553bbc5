import { sql } from 'kysely'
import { expect } from 'vitest'
import { verifyAudit } from '../../../src/registry/history/verify-audit.ts'
import type { Registry } from '../../../src/registry/registry.ts'
import { statementsEach } from './write-records.ts'

/** Everything acknowledged is there, nothing is there by half, and the history proves it. */
export async function expectWhole(registry: Registry, acknowledged: Iterable<string>): Promise<void> {
  const ids = [...acknowledged]
  const { rows: lost } = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) as known(id) where not exists (select from record where record.id = known.id)
  `.execute(registry.database)
  expect(lost).toEqual([])
  const { rows: halves } = await sql<{ id: string }>`
    select id from record where (select count(*) from statement where statement.record = record.id) <> ${statementsEach}
      or not exists (select from record_view where record_view.record = record.id)
  `.execute(registry.database)
  expect(halves).toEqual([])
  expect((await verifyAudit(registry)).faults).toEqual([])
}

/** Numbers from 0 to 1 that are the same in every run. */
export function fixedRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
