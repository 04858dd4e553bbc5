import { sql } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import { nameKey } from '../../model/record-names.ts'
import type { Source } from '../../model/source.ts'
import type { Registry } from '../registry.ts'

/**
 * Sources by words of title, author, medium or publisher in either language, or by the beginning of the id; the best
 * first. The last word may be half written.
 * @param limit at most so many
 */
export async function searchSources(
  { database }: Registry,
  viewer: Viewer,
  text: string,
  limit: number,
): Promise<readonly Source[]> {
  const words =
    nameKey(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 20) ?? []
  if (words.length === 0) return []
  const all = words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')
  const start = `${text
    .trim()
    .replaceAll('\0', '')
    .replace(/[\\%_]/g, '\\$&')}%`
  const query = sql`(to_tsquery('folded_es', ${all}) || to_tsquery('folded_en', ${all}))`
  const { rows } = await sql<{ item: Source }>`
    select item from source
    where (search @@ ${query} or id ilike ${start}) ${may(viewer, 'read restricted') ? sql`` : sql`and not restricted`}
    order by (id ilike ${start}) desc, ts_rank(search, ${query}) desc, id
    limit ${limit}`.execute(database)
  return rows.map(({ item }) => item)
}
