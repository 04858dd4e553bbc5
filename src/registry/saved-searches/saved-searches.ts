import { may, type Viewer } from '../../model/access.ts'
import type { Registry } from '../registry.ts'

/** A search that a person keeps under a name of their own. */
export interface SavedSearch {
  readonly id: number
  readonly name: string
  /** The query string of the search page, without `?`. */
  readonly query: string
}

/** Most that one person keeps, longest name, longest query. */
const most = 50
const longestName = 80
const longestQuery = 2000

/** The searches that the viewer keeps, by name; nobody else's. */
export async function savedSearches({ database }: Registry, viewer: Viewer): Promise<readonly SavedSearch[]> {
  if (viewer.account === null || !may(viewer, 'use the desk')) return []
  return database
    .selectFrom('saved_search')
    .select(['id', 'name', 'query'])
    .where('account', '=', viewer.account)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/**
 * Keeps a search. One of the same name is replaced.
 * @returns why not, or null when it is done
 */
export async function saveSearch(
  registry: Registry,
  viewer: Viewer,
  search: Omit<SavedSearch, 'id'>,
): Promise<'not allowed' | 'name wanted' | 'too long' | 'too many' | null> {
  const { account } = viewer
  if (account === null || !may(viewer, 'use the desk')) return 'not allowed'
  const name = search.name.replaceAll('\0', '').replace(/\s+/g, ' ').trim()
  const query = search.query.replaceAll('\0', '')
  if (name === '') return 'name wanted'
  if (name.length > longestName || query.length > longestQuery) return 'too long'
  return registry.database.transaction().execute(async (transaction) => {
    // One person's searches are counted one after another.
    await transaction.selectFrom('account').select('id').where('id', '=', account).forUpdate().execute()
    await transaction
      .deleteFrom('saved_search')
      .where('account', '=', account)
      .where('name', '=', name)
      .execute()
    const kept = await transaction
      .selectFrom('saved_search')
      .select('id')
      .where('account', '=', account)
      .execute()
    if (kept.length >= most) return 'too many'
    await transaction
      .insertInto('saved_search')
      .values({ account, name, query, created_at: registry.now() })
      .execute()
    return null
  })
}

/** Forgets a search of the viewer's own; another's is left alone. */
export async function forgetSearch({ database }: Registry, viewer: Viewer, id: number): Promise<void> {
  if (viewer.account === null) return
  await database
    .deleteFrom('saved_search')
    .where('id', '=', id)
    .where('account', '=', viewer.account)
    .execute()
}
