import type { Registry } from '../registry.ts'

/** The names of people by the ids of their accounts, for the desk. Whoever is not there was no account: `system`. */
export async function personNames(
  { database }: Registry,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await database.selectFrom('account').select(['id', 'name']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
