import { sourceFor, type Viewer } from '../../model/access.ts'
import type { Source } from '../../model/source.ts'
import type { Registry } from '../registry.ts'

/** The source, or null when there is none that the viewer may know of. */
export async function readSource(registry: Registry, viewer: Viewer, id: string): Promise<Source | null> {
  return (await readSources(registry, viewer, [id])).get(id) ?? null
}

/** Those of the sources that the viewer may know of, by id. */
export async function readSources(
  { database }: Registry,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  const wanted = [...new Set(ids)].filter((id) => !id.includes('\0'))
  if (wanted.length === 0) return new Map()
  const rows = await database.selectFrom('source').select('item').where('id', 'in', wanted).execute()
  return new Map(rows.flatMap(({ item }) => (sourceFor(viewer, item) ? [[item.id, item] as const] : [])))
}
