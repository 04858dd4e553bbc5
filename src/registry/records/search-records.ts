import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../model/access.ts'
import { codebook } from '../../model/codebook.ts'
import type { RecordSummary } from '../../model/record-summary.ts'
import type { Registry } from '../registry.ts'
import type { RecordViewTable } from '../tables.ts'
import { audiencesOf } from './audiences.ts'
import { orderOf, queryProblems } from './query-problems.ts'
import { conditionsOf, dateKey } from './record-conditions.ts'
import { cursorText, type RecordCursor, readCursor } from './record-cursor.ts'
import type { RecordPage, RecordQuery } from './record-query.ts'
import { matchText, mostRanked, type TextMatch } from './text-match.ts'

const columns = sql`record, kind, title_en, title_es, starts, ends, state, municipality, latitude, longitude, current,
  version, changed, changed_at`

interface Row
  extends Pick<
    RecordViewTable,
    | 'record'
    | 'kind'
    | 'title_en'
    | 'title_es'
    | 'starts'
    | 'ends'
    | 'state'
    | 'municipality'
    | 'latitude'
    | 'longitude'
    | 'version'
    | 'changed'
    | 'changed_at'
  > {
  readonly current: Readonly<Record<string, unknown>>
  readonly key: string | number
}

/**
 * A page of the records that the viewer may know of and that the query asks for. By relevance the list ends after the
 * first {@link mostRanked}; in any other order it is whole.
 * @throws RangeError when {@link queryProblems} finds something
 */
export async function searchRecords(
  registry: Registry,
  viewer: Viewer,
  query: RecordQuery,
): Promise<RecordPage> {
  refuseProblems(query)
  const audiences = audiencesOf(viewer)
  const match = await matchOf(registry, audiences, query)
  const conditions = conditionsOf(query, audiences, match)
  const order = orderOf(query)
  const after = query.cursor === undefined ? null : readCursor(query.cursor, order)
  const list = { query, conditions, after, wanted: query.limit + 1 }
  const { rows } = await statementFor(order, list, match).execute(registry.database)
  const records = rows.slice(0, query.limit)
  const last = records.at(-1)
  const hasMore = rows.length > query.limit && last !== undefined
  return {
    records: records.map(summary),
    next: hasMore ? cursorText({ order, key: last.key, id: last.record }) : null,
  }
}

/**
 * How many records the viewer may know of and the query asks for, whatever page.
 * @throws as {@link searchRecords}
 */
export async function countRecords(registry: Registry, viewer: Viewer, query: RecordQuery): Promise<number> {
  refuseProblems(query)
  const audiences = audiencesOf(viewer)
  const conditions = conditionsOf(query, audiences, await matchOf(registry, audiences, query))
  const { rows } = await sql<{ count: number }>`select count(*) as count from record_view
    where ${allOf([...conditions, ...ofKinds(query.kinds)])}`.execute(registry.database)
  return rows[0]?.count ?? 0
}

/** How many records of a list are of each kind and in each state, the most first. */
export interface RecordFacets {
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
  readonly states: readonly { readonly state: string; readonly count: number }[]
}

/**
 * Counts a list by kind and by state, as if these two had not been asked for.
 * @throws as {@link searchRecords}
 */
export async function recordFacets(
  registry: Registry,
  viewer: Viewer,
  query: RecordQuery,
): Promise<RecordFacets> {
  refuseProblems(query)
  const { state: _, municipality: __, ...rest } = query
  const audiences = audiencesOf(viewer)
  const conditions = conditionsOf(rest, audiences, await matchOf(registry, audiences, query))
  const { rows } = await sql<{ kind: string; state: string | null; count: number }>`
    select kind, state, count(*) as count from record_view where ${allOf(conditions)}
    group by kind, state`.execute(registry.database)
  const kinds = new Map<string, number>()
  const states = new Map<string, number>()
  for (const { kind, state, count } of rows) {
    if (query.state === undefined || query.state === state) kinds.set(kind, (kinds.get(kind) ?? 0) + count)
    const isAsked = query.kinds.length === 0 || query.kinds.includes(kind)
    if (state !== null && isAsked) states.set(state, (states.get(state) ?? 0) + count)
  }
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return {
    kinds: sorted(kinds).map(([kind, count]) => ({ kind, count })),
    states: sorted(states).map(([state, count]) => ({ state, count })),
  }
}

interface List {
  readonly query: RecordQuery
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly after: RecordCursor | null
  readonly wanted: number
}

function statementFor(order: RecordQuery['order'], list: List, match: TextMatch | null): RawBuilder<Row> {
  switch (order) {
    case 'relevance':
      return byRelevance(list, match)
    case 'changed':
      return byKey(list, sql`changed`, sql`bigint`, match)
    case 'date':
      return byKey(list, dateKey, sql`date`, match)
    case 'id':
      return byId(list)
  }
}

/**
 * The newest of each kind, then the newest of all: an index over kind and key serves any choice of kinds, however
 * unevenly they are spread. Records that the words have told one by one are looked up as they are.
 */
function byKey(
  { query, conditions, after, wanted }: List,
  key: RawBuilder<unknown>,
  type: RawBuilder<unknown>,
  match: TextMatch | null,
): RawBuilder<Row> {
  const beyond = after === null ? [] : [sql`(${key}, record) < (${after.key}::${type}, ${after.id})`]
  const kinds = query.kinds.length === 0 ? codebook.map(({ name }) => name) : [...new Set(query.kinds)]
  const choices =
    match?.kind === 'records' ? [ofKinds(query.kinds)] : kinds.map((kind) => [sql`kind = ${kind}`])
  const branches = choices.map(
    (choice) => sql`(select ${columns}, ${key} as key from record_view
      where ${allOf([...conditions, ...choice, ...beyond])}
      order by ${key} desc, record desc limit ${wanted})`,
  )
  return sql<Row>`select * from (${sql.join(branches, sql` union all `)}) as newest
    order by key desc, record desc limit ${wanted}`
}

function byId({ query, conditions, after, wanted }: List): RawBuilder<Row> {
  const beyond = after === null ? [] : [sql`record > ${after.id}`]
  return sql<Row>`select ${columns}, '' as key from record_view
    where ${allOf([...conditions, ...ofKinds(query.kinds), ...beyond])} order by record limit ${wanted}`
}

function byRelevance({ query, conditions, after, wanted }: List, match: TextMatch | null): RawBuilder<Row> {
  const beyond = after === null ? sql`` : sql`where (key, record) < (${after.key}::float8, ${after.id})`
  return sql<Row>`with ranked as materialized (
      select record as id, audience as its, ${scoreOf(match)} as key from (
        select record, audience, search from record_view
        where ${allOf([...conditions, ...ofKinds(query.kinds)])} limit ${mostRanked}
      ) as matches
    )
    select ${columns}, key from ranked join record_view on record = id and audience = its ${beyond}
    order by key desc, record desc limit ${wanted}`
}

function scoreOf(match: TextMatch | null): RawBuilder<unknown> {
  if (match?.kind === 'words') return sql`ts_rank(search, ${match.words})::float8`
  const scores = match?.kind === 'records' ? Object.fromEntries(match.scores) : {}
  return sql`(${JSON.stringify(scores)}::jsonb ->> record)::float8`
}

async function matchOf(
  registry: Registry,
  audiences: ReturnType<typeof audiencesOf>,
  { text }: RecordQuery,
): Promise<TextMatch | null> {
  return text.trim() === '' ? null : matchText(registry, audiences, text.trim())
}

function ofKinds(kinds: readonly string[]): RawBuilder<unknown>[] {
  return kinds.length === 0 ? [] : [sql`kind in (${sql.join([...kinds])})`]
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join([...conditions], sql` and `)
}

function refuseProblems(query: RecordQuery): void {
  const problems = queryProblems(query)
  if (problems.length > 0) throw new RangeError(problems.map(({ detail }) => detail).join('; '))
}

function summary(row: Row): RecordSummary {
  return {
    id: row.record,
    kind: row.kind,
    title: { en: row.title_en, es: row.title_es },
    starts: row.starts,
    ends: row.ends,
    state: row.state,
    municipality: row.municipality,
    latitude: row.latitude,
    longitude: row.longitude,
    current: row.current,
    version: row.version,
    changedAt: row.changed_at,
  }
}
