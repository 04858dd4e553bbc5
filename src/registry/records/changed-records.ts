import { sql } from 'kysely'
import type { Viewer } from '../../model/access.ts'
import { codebook } from '../../model/codebook.ts'
import type { Registry } from '../registry.ts'
import { audiencesOf } from './audiences.ts'

/** A record that has changed since. */
export interface ChangedRecord {
  readonly record: string
  readonly kind: string
  /** The record that stands for it since they were merged; null for one that stands for itself. */
  readonly redirect: string | null
  readonly version: number
  readonly changed: number
  readonly changedAt: Date
}

/** A point in the order of changes; within one change, by record. */
export interface ChangePoint {
  readonly sequence: number
  readonly record: string
}

/**
 * The records that the viewer may know of and that have changed after a point, each once at its last change, in the
 * order of the changes: what keeps a copy up to date.
 */
export async function changedRecords(
  { database }: Registry,
  viewer: Viewer,
  { sequence, record }: ChangePoint,
  limit: number,
): Promise<readonly ChangedRecord[]> {
  const audiences = audiencesOf(viewer)
  const beyond = sql`(changed, record) > (${sequence}::bigint, ${record})`
  const current = codebook.map(
    ({
      name,
    }) => sql`(select record, kind, null::text as redirect, version, changed, changed_at from record_view
      where kind = ${name} and audience in (${sql.join(audiences)}) and ${beyond}
      order by changed, record limit ${limit})`,
  )
  const merged = sql`(select record.id as record, record.kind, record.redirect, record.version, record.changed, change.at as changed_at
    from record join change on change.sequence = record.changed
    where record.redirect is not null and not record.restricted
      and (record.changed, record.id) > (${sequence}::bigint, ${record})
      and exists (select from record_view where record_view.record = record.redirect and audience in (${sql.join(audiences)}))
    order by record.changed, record.id limit ${limit})`
  const { rows } = await sql<Omit<ChangedRecord, 'changedAt'> & { changed_at: Date }>`
    select * from (${sql.join([...current, merged], sql` union all `)}) as all_changed
    order by changed, record limit ${limit}`.execute(database)
  return rows.map(({ changed_at, ...row }) => ({ ...row, changedAt: changed_at }))
}
