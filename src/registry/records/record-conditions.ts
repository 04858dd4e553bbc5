import { type RawBuilder, sql } from 'kysely'
import type { Audience } from '../tables.ts'
import { filteredValues } from './query-problems.ts'
import { undated } from './record-cursor.ts'
import type { RecordQuery } from './record-query.ts'
import type { TextMatch } from './text-match.ts'

/** The day by which records are sorted and found by date; the index is over the same words. */
export const dateKey = sql<string>`coalesce(starts, date '${sql.raw(undated)}')`

/** What a row of `record_view` must meet to be in the list, but for its kind. */
export function conditionsOf(
  query: RecordQuery,
  audiences: readonly Audience[],
  match: TextMatch | null,
): RawBuilder<unknown>[] {
  const { state, municipality, refersTo, source, fields } = query
  const conditions = [sql`audience in (${sql.join(audiences)})`]
  if (match?.kind === 'words') conditions.push(sql`search @@ ${match.words}`)
  if (match?.kind === 'records') conditions.push(sql`record = any(${[...match.scores.keys()]}::text[])`)
  if (state !== undefined) conditions.push(sql`state = ${state}`)
  if (municipality !== undefined) conditions.push(sql`municipality = ${municipality}`)
  conditions.push(...withinDays(query))
  for (const [name, value] of Object.entries(fields)) {
    const values = filteredValues(query, name, value).map(
      (held) => sql`current @> ${JSON.stringify(held)}::jsonb`,
    )
    conditions.push(values.length === 0 ? sql`false` : sql`(${sql.join(values, sql` or `)})`)
  }
  if (refersTo !== undefined)
    conditions.push(
      sql`record in (select record from record_reference where target = ${refersTo} and audience in (${sql.join(audiences)}))`,
    )
  // The table of statements only narrows where to look: what counts is what this audience sees.
  if (source !== undefined)
    conditions.push(
      sql`record in (select record from statement where source = ${source})
        and statements @> ${JSON.stringify([{ source }])}::jsonb`,
    )
  return conditions
}

function withinDays({ from, until }: RecordQuery): RawBuilder<unknown>[] {
  if (from === undefined && until === undefined) return []
  return [
    sql`(starts is not null or ends is not null)`,
    ...(until === undefined ? [] : [sql`${dateKey} <= ${until}::date`]),
    ...(from === undefined ? [] : [sql`(ends is null or ends >= ${from}::date)`]),
  ]
}
