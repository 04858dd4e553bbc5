import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { nameKey } from '../../model/record-names.ts'
import type { Source } from '../../model/source.ts'
import type { Tables } from '../tables.ts'
import { type AuditFault, fault } from './audit-fault.ts'
import { contentDigest } from './change-hash.ts'
import type { Replay, ReplayedItem } from './verify-chain.ts'

/** Holds records, sources and documents against what their changes say. */
export async function verifyItems(database: Kysely<Tables>, replay: Replay): Promise<AuditFault[]> {
  return [
    ...(await recordFaults(database, replay)),
    ...(await sourceFaults(database, replay)),
    ...(await documentFaults(database, replay)),
  ]
}

interface RecordRow {
  readonly id: string
  readonly kind: string
  readonly restricted: boolean
  readonly redirect: string | null
  readonly version: number
  readonly created: number
}

async function recordFaults(database: Kysely<Tables>, { records }: Replay): Promise<AuditFault[]> {
  const faults: AuditFault[] = []
  let count = 0
  for await (const row of inOrder<RecordRow>(
    database,
    'record',
    'id',
    'id, kind, restricted, redirect, version, created',
  )) {
    const said = records.get(row.id)
    const subject = `record ${row.id}`
    count += 1
    if (!said) {
      faults.push(fault(null, subject, 'is there, although no change made it'))
      count -= 1
      continue
    }
    for (const column of ['kind', 'restricted', 'redirect', 'created'] as const) {
      if (row[column] !== said[column])
        faults.push(fault(said.created, subject, `${column} is ${row[column]}, expected ${said[column]}`))
    }
    // What it names may have become restricted since, which makes a new version without a change of its own.
    if (row.version < said.version)
      faults.push(
        fault(said.created, subject, `version is ${row.version}, expected ${said.version} at least`),
      )
  }
  if (count < records.size)
    faults.push(
      fault(null, null, `${records.size - count} records are not there, although changes made them`),
    )
  return faults
}

interface SourceRow {
  readonly id: string
  readonly item: Source
  readonly restricted: boolean
  readonly version: number
  readonly title_key: string | null
}

async function sourceFaults(database: Kysely<Tables>, { sources }: Replay): Promise<AuditFault[]> {
  const faults: AuditFault[] = []
  const missing = new Map(sources)
  for await (const row of inOrder<SourceRow>(
    database,
    'source',
    'id',
    'id, item, restricted, version, title_key',
  )) {
    const said = sources.get(row.id)
    missing.delete(row.id)
    const key = row.item.title === undefined ? null : nameKey(row.item.title)
    const isSaid =
      said !== undefined &&
      contentDigest(row.item).equals(said.content) &&
      row.item.id === row.id &&
      row.restricted === (row.item.restricted === true) &&
      row.version === said.detail.version &&
      row.title_key === key
    if (!isSaid) faults.push(fault(said?.sequence ?? null, `source ${row.id}`, 'is not what was written'))
  }
  return [...faults, ...missingFaults('source', missing)]
}

async function documentFaults(database: Kysely<Tables>, { documents }: Replay): Promise<AuditFault[]> {
  const faults: AuditFault[] = []
  const missing = new Map(documents)
  const rows = inOrder<{ source: string; text: string }>(database, 'document', 'source', 'source, text', 20)
  for await (const { source, text } of rows) {
    const said = documents.get(source)
    missing.delete(source)
    if (!said?.content.equals(createHash('sha256').update(text).digest()))
      faults.push(fault(said?.sequence ?? null, `document ${source}`, 'is not what was written'))
  }
  return [...faults, ...missingFaults('document', missing)]
}

function missingFaults(what: string, missing: ReadonlyMap<string, ReplayedItem>): AuditFault[] {
  return [...missing].map(([id, { sequence }]) => fault(sequence, `${what} ${id}`, 'is not there'))
}

/** The rows of a table in the order of their ids, some at a time. */
async function* inOrder<Row extends object>(
  database: Kysely<Tables>,
  table: string,
  id: string,
  columns: string,
  together = 1_000,
): AsyncGenerator<Row> {
  let after: string | null = null
  for (;;) {
    const { rows }: { rows: (Row & { audited: string })[] } = await sql<Row & { audited: string }>`
      select ${sql.raw(columns)}, ${sql.ref(id)} as audited from ${sql.table(table)}
      ${after === null ? sql`` : sql`where ${sql.ref(id)} > ${after}`}
      order by ${sql.ref(id)} limit ${together}`.execute(database)
    yield* rows as Row[]
    const last = rows.at(-1)
    if (!last || rows.length < together) return
    after = last.audited
  }
}
