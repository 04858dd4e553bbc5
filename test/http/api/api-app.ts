import { Hono } from 'hono'
import type { Observatory } from '../../../src/evidence/observatory.ts'
import { apiRoot } from '../../../src/http/api/api-parts.ts'
import { apiRoutes } from '../../../src/http/api/api-routes.ts'
import type { Environment } from '../../../src/http/environment.ts'
import { type Role, roles, thePublic } from '../../../src/model/access.ts'
import type { Registry } from '../../../src/registry/registry.ts'

/** A role, or nobody. */
export type Asker = Role | null

/** The API of a registry, which believes the header `X-Role`; faults go to `faults`. */
export function apiApp(registry: Registry, observatory?: Observatory) {
  const faults: unknown[] = []
  const app = new Hono<Environment>()
  app.use(async (context, next) => {
    const role = roles.find((one) => one === context.req.header('X-Role'))
    context.set('viewer', role ? { account: `account-${role}`, role } : thePublic)
    context.set('requestId', 'request-1')
    await next()
  })
  app.route(
    apiRoot,
    apiRoutes({
      registry,
      complain: (error) => void faults.push(error),
      ...(observatory ? { observatory } : {}),
    }),
  )
  const ask = (
    role: Asker,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    app.request(`${apiRoot}${path}`, {
      method,
      headers: {
        ...(role === null ? {} : { 'X-Role': role }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { app, ask, faults }
}

export type Ask = ReturnType<typeof apiApp>['ask']

/** Makes a source; those of the tests have no more than they need. */
export async function makeSource(ask: Ask, id: string, rest: object = {}): Promise<void> {
  const source = { id, type: 'webpage', title: `Nota ${id}`, URL: `https://example.org/${id}`, ...rest }
  const answer = await ask('editor', 'PUT', `/sources/${id}`, { source, expected: 0, reason: 'prueba' })
  if (answer.status !== 200) throw new Error(await answer.text())
}

/** Makes a record with values of one source. */
export async function makeRecord(
  ask: Ask,
  id: string,
  kind: string,
  values: readonly (readonly [field: string, value: unknown, rest?: object])[],
  rest: object = {},
): Promise<void> {
  const enter = values.map(([field, value, more]) => ({ field, value, source: 'nota', ...more }))
  const answer = await ask('editor', 'POST', '/records', { id, kind, enter, reason: 'prueba', ...rest })
  if (answer.status !== 201) throw new Error(await answer.text())
}
