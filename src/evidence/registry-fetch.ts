import { sql } from 'kysely'
import { thePublic } from '../model/access.ts'
import { kindNamed } from '../model/codebook.ts'
import { compareText } from '../model/compare-text.ts'
import { incident } from '../model/kinds/incident.ts'
import type { Period } from '../model/period.ts'
import type { RegistryRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { audiencesOf } from '../registry/records/audiences.ts'
import type { Registry } from '../registry/registry.ts'

import type { DayRange, ToldOf } from './evidence.ts'

/** What the registry is asked for: each question for many ids or names at once, and never a statement not public. */
export interface RegistryFetch {
  /** By the id asked for: the record of a merged one is the one that stands for it. */
  records(ids: readonly string[]): Promise<ReadonlyMap<string, RegistryRecord>>
  /** The records that bear each folded name. */
  named(keys: readonly string[]): Promise<ReadonlyMap<string, readonly RegistryRecord[]>>
  /** The records that refer to each record, or to one that was merged into it. */
  referringTo(ids: readonly string[]): Promise<ReadonlyMap<string, readonly RegistryRecord[]>>
  sources(ids: readonly string[]): Promise<ReadonlyMap<string, Source>>
  titled(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Source[]>>
  documents(sources: readonly string[]): Promise<ReadonlyMap<string, string>>
  incidents(period: Period): Promise<readonly RegistryRecord[]>
  incidentsTold(period: Period, told: ToldOf): Promise<readonly RegistryRecord[]>
  laterIncidentBeyond(range: DayRange, field: string, least: number): Promise<RegistryRecord | null>
}

const audience = sql`audience in (${sql.join(audiencesOf(thePublic))})`
const recordColumns = sql.raw('v.record as id, v.kind, v.statements')
/** The order of incidents everywhere: of their start, then of their files. */
const inOrder = sql.raw(`order by v.starts asc nulls first, (v.record || '.yaml') collate "C"`)
const countedIncident = sql`v.${audience} and v.kind = ${incident.name} and v.current ? 'date'
  and not v.current ? 'duplicateOf'`

type RecordRow = RegistryRecord
type Asked<T> = T & { readonly asked: string }

/** The public part of a registry. */
export function registryFetch({ database }: Registry): RegistryFetch {
  const rowsOf = async <T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> =>
    (await query.execute(database)).rows

  return {
    async records(ids) {
      const rows = await rowsOf(sql<Asked<RecordRow>>`
        with recursive standing (asked, id) as (
          select id, id from record where id = any(${ids}::text[])
          union
          select standing.asked, record.redirect from standing join record on record.id = standing.id
          where record.redirect is not null
        )
        select standing.asked, ${recordColumns} from standing
        join record on record.id = standing.id and record.redirect is null
        join record_view v on v.record = standing.id and v.${audience}`)
      return new Map(rows.map((row) => [row.asked, recordOf(row)]))
    },
    async named(keys) {
      const rows = await rowsOf(sql<Asked<RecordRow>>`
        select n.asked, ${recordColumns} from (
          select distinct key as asked, record from record_name
          where key = any(${keys}::text[]) and ${audience}
        ) n
        join record on record.id = n.record and record.redirect is null
        join record_view v on v.record = n.record and v.${audience}`)
      return recordsByQuestion(rows)
    },
    async referringTo(ids) {
      const rows = await rowsOf(sql<Asked<RecordRow>>`
        with recursive standing (asked, id) as (
          select asked, asked from unnest(${ids}::text[]) as asked
          union
          select standing.asked, record.id from standing join record on record.redirect = standing.id
        )
        select r.asked, ${recordColumns} from (
          select distinct standing.asked, record_reference.record from standing
          join record_reference on record_reference.target = standing.id and record_reference.${audience}
        ) r
        join record on record.id = r.record and record.redirect is null
        join record_view v on v.record = r.record and v.${audience}`)
      return recordsByQuestion(rows)
    },
    async sources(ids) {
      const rows = await rowsOf(sql<{ item: Source }>`
        select item from source where id = any(${ids}::text[]) and not restricted`)
      return new Map(rows.map(({ item }) => [item.id, item]))
    },
    async titled(keys) {
      const rows = await rowsOf(sql<{ asked: string; item: Source }>`
        select title_key as asked, item from source
        where title_key = any(${keys}::text[]) and not restricted
        order by file collate "C" nulls last, id collate "C"`)
      return byQuestion(rows, ({ item }) => item)
    },
    async documents(sources) {
      const rows = await rowsOf(sql<{ source: string; text: string }>`
        select document.source, document.text from document join source on source.id = document.source
        where document.source = any(${sources}::text[]) and not source.restricted`)
      return new Map(rows.map(({ source, text }) => [source, text]))
    },
    async incidents(period) {
      const rows = await rowsOf(sql<RecordRow>`
        select ${recordColumns} from record_view v
        where ${countedIncident} and ${within(period)} ${inOrder}`)
      return rows.map(recordOf)
    },
    async incidentsTold(period, told) {
      const [placed, called] = await Promise.all([
        told.places.length === 0
          ? []
          : rowsOf(sql<{ id: string }>`
              select v.record as id from record_view v
              where ${countedIncident} and ${within(period)}
                and (v.state = any(${told.places}::text[]) or v.municipality = any(${told.places}::text[]))
              limit ${plain}`),
        rowsOf(sql<{ id: string; name: unknown }>`
          select v.record as id, v.current -> 'name' as name from record_view v
          where ${countedIncident} and ${within(period)} and v.names ~ ${beginningsPattern(told.words)}`),
      ])
      const fitting = called.filter(({ name }) =>
        textsOf(name).some((text) => told.wordsOf(text).some((word) => told.words.has(word))),
      )
      const ids = [...new Set([...placed, ...fitting].map(({ id }) => id))].slice(0, plain)
      if (ids.length === 0) return []
      const rows = await rowsOf(sql<RecordRow>`
        select ${recordColumns} from record_view v
        where v.record = any(${ids}::text[]) and v.${audience} ${inOrder}`)
      return rows.map(recordOf)
    },
    async laterIncidentBeyond({ after, until }, field, least) {
      const [row] = await rowsOf(sql<RecordRow>`
        select ${recordColumns} from record_view v
        where ${countedIncident} and ${within({ start: after, end: until })}
          and (v.current ->> 'date') collate "C" > ${after}
          and (v.current ->> ${field}::text)::numeric > ${least}
        ${inOrder} limit 1`)
      return row ? recordOf(row) : null
    },
  }
}

/** So many incidents that fit make it plain that several do. */
const plain = 2

function within({ start, end }: Pick<Period, 'start' | 'end'>) {
  return sql`daterange(v.starts, v.ends, '[]') && daterange(${start}::date, ${end}::date, '[]')`
}

/** Finds words that begin so. Words are letters and digits: nothing in them is a sign of the pattern. */
function beginningsPattern(words: ReadonlySet<string>): string {
  const plainWords = [...words].filter((word) => /^[\p{L}\p{N}]{4,}$/u.test(word))
  // Of no word: nothing is before the beginning.
  return plainWords.length === 0 ? '.^' : `\\m(?:${plainWords.join('|')})`
}

function textsOf(name: unknown): readonly string[] {
  return (Array.isArray(name) ? name : [name]).filter((text) => typeof text === 'string')
}

function recordOf({ id, kind, statements }: RecordRow): RegistryRecord {
  return { id, kind, statements }
}

function recordsByQuestion(
  rows: readonly Asked<RecordRow>[],
): ReadonlyMap<string, readonly RegistryRecord[]> {
  const ordered = [...rows].sort((a, b) => compareText(fileOf(a), fileOf(b)))
  return byQuestion(ordered, recordOf)
}

/** A workspace holds its records in the order of their files, and so do answers. */
function fileOf({ id, kind }: RegistryRecord): string {
  return `${kindNamed(kind)?.folder ?? kind}/${id}.yaml`
}

function byQuestion<Row extends { readonly asked: string }, T>(
  rows: readonly Row[],
  of: (row: Row) => T,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const known = found.get(row.asked)
    if (known) known.push(of(row))
    else found.set(row.asked, [of(row)])
  }
  return found
}
