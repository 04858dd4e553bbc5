import { sql } from 'kysely'
import type { Viewer } from '../../model/access.ts'
import type { Source } from '../../model/source.ts'
import type { Registry } from '../registry.ts'
import type { StoredStatement } from '../tables.ts'
import { audiencesOf } from './audiences.ts'

/** What is said of some records, as far as one viewer may see it, and the sources of it that may be named. */
export interface SaidOfRecords {
  readonly statements: ReadonlyMap<string, readonly StoredStatement[]>
  readonly sources: ReadonlyMap<string, Source>
}

/** Reads the statements of some records at once, with their sources. */
export async function saidOfRecords(
  { database }: Registry,
  viewer: Viewer,
  ids: readonly string[],
): Promise<SaidOfRecords> {
  const audiences = audiencesOf(viewer)
  const { rows } = await sql<{ record: string; statements: readonly StoredStatement[] }>`
    select record, statements from record_view
    where record = any(${[...ids]}::text[]) and audience in (${sql.join(audiences)})`.execute(database)
  // A source that may not be named stands as `withheld` in what the viewer may see, so it is not among these.
  const named = new Set(rows.flatMap((row) => row.statements.map((statement) => statement.source)))
  const found = await sql<{ id: string; item: Source }>`
    select id, item from source where id = any(${[...named]}::text[])`.execute(database)
  return {
    statements: new Map(rows.map(({ record, statements }) => [record, statements])),
    sources: new Map(found.rows.map(({ id, item }) => [id, item])),
  }
}
