import { sql } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import type { Source } from '../../model/source.ts'
import { wordsIn } from '../records/text-match.ts'
import type { Registry } from '../registry.ts'

/** A source as the registry holds it. */
export interface StoredSource {
  readonly item: Source
  readonly version: number
}

export interface SourcePage {
  readonly sources: readonly StoredSource[]
  /** To ask for the next page with; null on the last. */
  readonly next: string | null
}

/**
 * A page of the sources that the viewer may know of, by id.
 * @param text words of the title, the publisher or the author; empty for all
 * @param after the id that the page before ended with, or null
 */
export async function listSources(
  { database }: Registry,
  viewer: Viewer,
  { text, limit, after }: { readonly text: string; readonly limit: number; readonly after: string | null },
): Promise<SourcePage> {
  let query = database
    .selectFrom('source')
    .select(['item', 'version', 'id'])
    .orderBy('id')
    .limit(limit + 1)
  if (!may(viewer, 'read restricted')) query = query.where('restricted', '=', false)
  if (text.trim() !== '') query = query.where(sql<boolean>`search @@ ${wordsIn(text.trim())}`)
  if (after !== null) query = query.where('id', '>', after)
  const rows = await query.execute()
  const sources = rows.slice(0, limit).map(({ item, version }) => ({ item, version }))
  return { sources, next: rows.length > limit ? (sources.at(-1)?.item.id ?? null) : null }
}

/** A source with its version, or null when the viewer may not know of it. */
export async function storedSource(
  { database }: Registry,
  viewer: Viewer,
  id: string,
): Promise<StoredSource | null> {
  let query = database.selectFrom('source').select(['item', 'version']).where('id', '=', id)
  if (!may(viewer, 'read restricted')) query = query.where('restricted', '=', false)
  return (await query.executeTakeFirst()) ?? null
}
