import { may, type Viewer } from '../../model/access.ts'
import type { Source } from '../../model/source.ts'
import type { Registry } from '../registry.ts'

/** The sources written last that the viewer may know of, the newest first. */
export async function recentSources(
  { database }: Registry,
  viewer: Viewer,
  limit: number,
): Promise<readonly Source[]> {
  const rows = await database
    .selectFrom('source')
    .select('item')
    .$if(!may(viewer, 'read restricted'), (query) => query.where('restricted', '=', false))
    .orderBy('changed', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ item }) => item)
}
