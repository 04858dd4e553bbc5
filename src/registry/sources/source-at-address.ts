import { sql } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import type { Registry } from '../registry.ts'

/** The id of a source with this address or DOI that the viewer may know of; null for none. */
export async function sourceAtAddress(
  { database }: Registry,
  viewer: Viewer,
  { url, doi }: { readonly url: string | undefined; readonly doi: string | undefined },
): Promise<string | null> {
  if (url === undefined && doi === undefined) return null
  const row = await database
    .selectFrom('source')
    .select('id')
    .where((where) =>
      where.or([
        ...(url === undefined ? [] : [where(sql`item ->> 'URL'`, '=', url)]),
        ...(doi === undefined ? [] : [where(sql`lower(item ->> 'DOI')`, '=', doi.toLowerCase())]),
      ]),
    )
    .$if(!may(viewer, 'read restricted'), (query) => query.where('restricted', '=', false))
    .orderBy('id')
    .executeTakeFirst()
  return row?.id ?? null
}
