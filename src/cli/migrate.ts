import { databaseWords } from './database-words.ts'
import type { Effects } from './effects.ts'
import { type DatabaseOptions, withDatabase, workspaceRoot } from './with-database.ts'

/**
 * `cotejo migrate`: brings the schema up to date, as opening the database does anyway: for those who want to do it at
 * a time of their choosing.
 */
export async function migrateDatabase(options: DatabaseOptions, effects: Effects): Promise<void> {
  const say = databaseWords[options.language]
  const root = await workspaceRoot(options, effects)
  const steps = await withDatabase(root, options.language, effects, async ({ migrated }) => migrated)
  effects.out(`${steps.length === 0 ? say.upToDate : say.migrated(steps)}\n`)
}
