import { type Kysely, sql } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import type { Tables } from '../tables.ts'
import type { RecordDetail } from './store-change.ts'

/** The fields of a record in which the viewer reads something else than in the version named. */
export async function fieldsChangedSince(
  transaction: Kysely<Tables>,
  viewer: Viewer,
  id: string,
  version: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ detail: RecordDetail }>`
    select detail from change
    where subject_kind = 'record' and subject = ${id} and (detail ->> 'version')::integer > ${version}`.execute(
    transaction,
  )
  const seesAll = may(viewer, 'read restricted')
  return [...new Set(rows.flatMap(({ detail }) => (seesAll ? detail.fields : detail.publicFields)))]
}
