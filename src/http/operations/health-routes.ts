import { Hono } from 'hono'
import { sql } from 'kysely'
import { migrations } from '../../registry/migrate.ts'
import type { Registry } from '../../registry/registry.ts'
import type { Environment } from '../environment.ts'

/**
 * `/healthz` says that the process answers; `/readyz` that it can serve: the database answers and has every step of
 * the schema. Both say no more than that. Mounted at the root.
 * @param isStopping whether requests should go elsewhere, because this process is about to end
 */
export function healthRoutes({
  registry,
  isStopping = () => false,
}: {
  readonly registry: Registry
  isStopping?(): boolean
}): Hono<Environment> {
  const app = new Hono<Environment>()
  app.use('/healthz', uncached).use('/readyz', uncached)
  app.get('/healthz', (context) => context.text('ok\n'))
  app.get('/readyz', async (context) => {
    if (isStopping()) return context.text('stopping\n', 503)
    const problem = await databaseProblem(registry)
    return problem === null ? context.text('ready\n') : context.text(`${problem}\n`, 503)
  })
  return app
}

const uncached = async (
  context: { header(name: string, value: string): void },
  next: () => Promise<void>,
) => {
  await next()
  context.header('Cache-Control', 'no-store')
}

async function databaseProblem({ database }: Registry): Promise<string | null> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database)
    const taken = new Set(rows.map(({ name }) => name))
    return Object.keys(migrations).every((name) => taken.has(name)) ? null : 'database not migrated'
  } catch (error) {
    const hasNoTable = error instanceof Error && 'code' in error && error.code === '42P01'
    return hasNoTable ? 'database not migrated' : 'database not reachable'
  }
}
