import { sql, type Transaction } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Kind } from '../../model/kind.ts'
import type { Source } from '../../model/source.ts'
import type { Tables } from '../tables.ts'
import { wholeProblem } from './check-change.ts'
import { namedRecords } from './check-values.ts'
import type { NewStatement, WriteProblem } from './record-change.ts'

/**
 * The sources and records that new statements name and that the viewer knows nothing of: one that is hidden is told
 * like one that is not there.
 */
export async function referenceProblems(
  transaction: Transaction<Tables>,
  viewer: Viewer,
  kind: Kind,
  enter: readonly NewStatement[],
  fresh: readonly Source[],
): Promise<readonly WriteProblem[]> {
  const sources = new Set(fresh.map(({ id }) => id))
  for (const id of await knownSources(
    transaction,
    viewer,
    enter.map(({ source }) => source),
  ))
    sources.add(id)
  const named = enter.map((statement) => namedRecords(kind, statement))
  const records = await knownRecords(
    transaction,
    viewer,
    named.flat().map(({ id }) => id),
  )
  return enter.flatMap(({ field, source }, index) => {
    const problems: WriteProblem[] = []
    if (!sources.has(source)) problems.push({ code: 'unknown source', field, index, detail: source })
    for (const one of named[index] ?? []) {
      if (records.get(one.id) !== one.kind)
        problems.push({ code: 'unknown record', field, index, detail: one.id })
    }
    return problems
  })
}

async function knownSources(transaction: Transaction<Tables>, viewer: Viewer, ids: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select id from source
    where id = any(${[...new Set(ids)]}) and (${may(viewer, 'read restricted')} or not restricted)`.execute(
    transaction,
  )
  return rows.map(({ id }) => id)
}

async function knownRecords(
  transaction: Transaction<Tables>,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; kind: string }>`
    select record.id, record.kind from record left join record as standing on standing.id = record.redirect
    where record.id = any(${[...new Set(ids)]})
      and (${may(viewer, 'read restricted')} or not (record.restricted or coalesce(standing.restricted, false)))`.execute(
    transaction,
  )
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

/** Of the sources sent along, those that are not there yet; one that is there and says something else is a problem. */
export async function freshSources(
  transaction: Transaction<Tables>,
  sources: readonly Source[],
): Promise<{ readonly fresh: readonly Source[]; readonly problems: readonly WriteProblem[] }> {
  if (sources.length === 0) return { fresh: [], problems: [] }
  const rows = await transaction
    .selectFrom('source')
    .select(['id', 'item'])
    .where(
      'id',
      'in',
      sources.map(({ id }) => id),
    )
    .execute()
  const fresh = new Map<string, Source>()
  const problems: WriteProblem[] = []
  for (const source of sources) {
    const there = fresh.get(source.id) ?? rows.find(({ id }) => id === source.id)?.item
    if (!there) fresh.set(source.id, source)
    else if (canonicalJson(there) !== canonicalJson(source))
      problems.push(wholeProblem('exists already', source.id, source.id))
  }
  return { fresh: [...fresh.values()], problems }
}
