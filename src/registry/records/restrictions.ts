import { type Kysely, sql } from 'kysely'
import { type Restrictions, referredBy } from '../../model/access.ts'
import { codebook } from '../../model/codebook.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Tables } from '../tables.ts'

/** Which of the records and sources that these records name are restricted. Read it when the chain is locked. */
export async function restrictionsAround(
  transaction: Kysely<Tables>,
  records: Iterable<RegistryRecord>,
): Promise<Restrictions> {
  const sources = new Set<string>()
  const ids = new Set<string>()
  for (const record of records) {
    for (const statement of record.statements) {
      sources.add(statement.source)
      for (const id of referredBy(record.kind, statement)) ids.add(id)
    }
  }
  return {
    records: await restrictedRecords(transaction, [...ids]),
    sources: await restrictedSources(transaction, [...sources]),
  }
}

async function restrictedSources(
  transaction: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from source where id = any(${ids}) and restricted`.execute(transaction)
  return new Set(rows.map(({ id }) => id))
}

/** Of the ids, those of restricted records, and those that lead to one since they were merged. */
export async function restrictedRecords(
  transaction: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select record.id from record left join record as standing on standing.id = record.redirect
    where record.id = any(${ids}) and (record.restricted or standing.restricted)`.execute(transaction)
  return new Set(rows.map(({ id }) => id))
}

/** The records that have ever named one of these records, also under the name it had before a merge. */
export async function recordsReferringTo(
  transaction: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { rows: named } = await sql<{ id: string }>`
    select id from record where id = any(${ids}) or redirect = any(${ids})`.execute(transaction)
  const targets = named.map(({ id }) => id)
  // What is superseded refers no more, but its readers may not learn the name either.
  const parts = sql.join(
    [
      sql`value #>> '{}' = any(${targets})`,
      ...codebook.map(({ name }) => sql`value ->> ${sql.lit(name)} = any(${targets})`),
    ],
    sql` or `,
  )
  const { rows } = await sql<{ record: string }>`
    select record from record_reference where target = any(${targets})
    union select record from statement where status = 'superseded' and (${parts})`.execute(transaction)
  return rows.map(({ record }) => record)
}

/** The records with a statement of one of these sources. */
export async function recordsUsingSources(
  transaction: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ record: string }>`
    select distinct record from statement where source = any(${ids})`.execute(transaction)
  return rows.map(({ record }) => record)
}
