import { type Kysely, sql } from 'kysely'
import type { ChangeAction, SubjectKind, Tables } from '../tables.ts'

/** A change as it is stored, with its time to the microsecond: the hash knows only whole milliseconds. */
export interface AuditedChange {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: ChangeAction
  readonly subjectKind: SubjectKind
  readonly subject: string
  readonly reason: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly content: Buffer
  readonly previous: Buffer
  readonly hash: Buffer
}

const together = 2_000

/** All changes in their order, a portion at a time. */
export async function* changeBatches(database: Kysely<Tables>): AsyncIterable<readonly AuditedChange[]> {
  let after: number | null = null
  for (;;) {
    const { rows }: { rows: AuditedChange[] } = await sql<AuditedChange>`
      select sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor, action,
        subject_kind as "subjectKind", subject, reason, detail, content, previous, hash
      from change ${after === null ? sql`` : sql`where sequence > ${after}`}
      order by sequence limit ${together}`.execute(database)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < together) return
    after = last.sequence
  }
}
