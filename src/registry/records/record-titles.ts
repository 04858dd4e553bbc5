import type { Viewer } from '../../model/access.ts'
import type { Localized } from '../../model/language.ts'
import type { Registry } from '../registry.ts'
import { audiencesOf } from './audiences.ts'

/** The titles of those of the records that the viewer may know of, by id. */
export async function recordTitles(
  { database }: Registry,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Localized>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('record_view')
    .select(['record', 'title_en', 'title_es'])
    .where('record', 'in', [...new Set(ids)])
    .where('audience', 'in', audiencesOf(viewer))
    .execute()
  return new Map(rows.map((row) => [row.record, { en: row.title_en, es: row.title_es }]))
}
