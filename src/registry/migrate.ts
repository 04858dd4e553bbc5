import { type Kysely, type Migration, Migrator } from 'kysely'
import * as records from './migrations/0001-records.ts'
import * as briefs from './migrations/0002-briefs.ts'
import * as accounts from './migrations/0003-accounts.ts'
import type { Tables } from './tables.ts'

/** Forward only, in this order for ever: a step that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-records': records,
  '0002-briefs': briefs,
  '0003-accounts': accounts,
}

/**
 * Brings the database to the newest schema, or to a named step. Two processes that try at once do it once.
 * @returns the steps taken, in order
 * @throws the database's error; the steps before the failed one stay
 */
export async function migrate(database: Kysely<Tables>, to?: keyof typeof migrations): Promise<string[]> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } =
    to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(String(to))
  if (error) throw error
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName)
}
