import { sql } from 'kysely'
import { incident } from '../model/kinds/incident.ts'
import { nameKey } from '../model/record-names.ts'
import type { Registry } from '../registry/registry.ts'

/** What some changes of a registry may have touched of what has been read before. */
export interface Touched {
  readonly records: ReadonlySet<string>
  /** Every name that one of them has or may have had. */
  readonly names: ReadonlySet<string>
  /** The records that they refer to. */
  readonly targets: ReadonlySet<string>
  readonly hasIncident: boolean
}

/** After so many changes it is quicker to read all anew. */
const mostChanges = 2000
/** These touch the record that they name, and those that refer to it when it is restricted or no longer. */
const ofOneRecord = ['create', 'enter', 'decide']

/**
 * What has been changed after one change up to another one.
 * @returns `much` when it is too much to tell
 */
export async function changesSince(
  { database }: Registry,
  since: number,
  upTo: number,
): Promise<Touched | 'much'> {
  const { rows: changes } = await sql<{ kind: string; subject: string; action: string }>`
    select subject_kind as kind, subject, action from change
    where sequence > ${since} and sequence <= ${upTo} and subject_kind in ('record', 'source', 'document')
    limit ${mostChanges + 1}`.execute(database)
  if (changes.length > mostChanges) return 'much'
  const named = changes.flatMap(({ kind, subject }) => (kind === 'record' ? [subject] : []))
  // A merge, an import, a source that is restricted: these change records that they do not name.
  const others = changes.every(({ action }) => ofOneRecord.includes(action))
    ? sql``
    : sql`union select id from record where changed > ${since}`
  const { rows } = await sql<{ id: string }>`
    select unnest(${named}::text[]) as id
    union select record from record_reference where target = any(${named}::text[]) ${others}
    limit ${mostChanges + 1}`.execute(database)
  if (rows.length > mostChanges) return 'much'
  const records = rows.map(({ id }) => id)
  const [names, targets, kinds] = await Promise.all([
    // What has been said of a record is never deleted: its former names are there too.
    sql<{ text: string | null }>`
      select case jsonb_typeof(value) when 'string' then value #>> '{}' else value ->> 'text' end as text
      from statement where record = any(${records}::text[]) and field = 'name'`.execute(database),
    sql<{ target: string }>`
      select distinct target from record_reference where record = any(${records}::text[])`.execute(database),
    sql`select from record where id = any(${records}::text[]) and kind = ${incident.name} limit 1`.execute(
      database,
    ),
  ])
  return {
    records: new Set(records),
    names: new Set(names.rows.flatMap(({ text }) => (text === null ? [] : [nameKey(text)]))),
    targets: new Set(targets.rows.map(({ target }) => target)),
    hasIncident: kinds.rows.length > 0,
  }
}
