import { join } from 'node:path'
import { sql } from 'kysely'
import { migrate } from '../migrate.ts'
import { openRegistry, type Registry } from '../registry.ts'
import { runningServer } from './running-server.ts'
import { ServerError } from './server-error.ts'
import { serverFolder } from './server-folder.ts'
import { startServer } from './start-server.ts'

/** A registry that is open, with the server that was started for it. */
export interface OpenDatabase {
  readonly registry: Registry
  /** Steps of the schema that were taken on opening. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

export interface OpenOptions {
  /** Whether the server that another process runs on the same folder may be used, as by a command beside `serve`. */
  readonly share?: boolean
  /** False to leave the schema as it is. */
  readonly migrate?: boolean
}

const oldest = 150_000

/**
 * Opens the registry of a workspace: the database that `COTEJO_DATABASE_URL` names, or the workspace's own server,
 * which is started and ends with {@link OpenDatabase.close}; the schema is brought up to date.
 * @param root folder of the workspace
 * @throws ServerError for whatever keeps it from opening, one clear line each
 */
export async function openDatabase(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  complain: (line: string) => void,
  { share = false, migrate: migrates = true }: OpenOptions = {},
): Promise<OpenDatabase> {
  const { url, stop } = await address(environment, root, complain, share)
  const registry = openRegistry(url, { complain })
  try {
    await checkServer(registry, url)
    const migrated = migrates ? await migrate(registry.database).catch(schemaProblem(url)) : []
    return {
      registry,
      migrated,
      async close() {
        await registry.close()
        await stop()
      },
    }
  } catch (error) {
    await registry.close()
    await stop()
    throw error
  }
}

async function address(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  complain: (line: string) => void,
  share: boolean,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = environment.COTEJO_DATABASE_URL
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} }
  const folder = join(root, serverFolder)
  const shared = share ? await runningServer(folder) : null
  if (shared !== null) return { url: shared, stop: async () => {} }
  return startServer(folder, { complain })
}

async function checkServer({ database }: Registry, url: string): Promise<void> {
  const { rows } = await sql<{ number: number; version: string }>`
    select current_setting('server_version_num')::int4 as number, current_setting('server_version') as version
  `
    .execute(database)
    .catch((error: Error) => {
      throw new ServerError('unreachable', withoutPassword(url), error.message || String(error))
    })
  const [server] = rows
  if (server === undefined || server.number < oldest)
    throw new ServerError('too old', withoutPassword(url), server?.version ?? '')
}

/** A migration that is not among ours was made by a newer version; anything else is the database's own refusal. */
function schemaProblem(url: string): (error: Error) => never {
  return (error) => {
    const newer = /corrupted migrations: previously executed migration (\S+) is missing/.exec(error.message)
    if (newer) throw new ServerError('schema newer', withoutPassword(url), newer[1] ?? '')
    throw new ServerError('refused', withoutPassword(url), error.message)
  }
}

function withoutPassword(url: string): string {
  return url.replace(/^([^:]+:\/\/[^:@/]*):[^@]*@/, '$1@')
}
