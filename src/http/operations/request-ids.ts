import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Environment } from '../environment.ts'

/**
 * Gives every request a name, by which its line in the log and its answer are told to belong together. One that a
 * proxy in front has given is kept when it looks like one.
 */
export function requestIds(): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const given = context.req.header('X-Request-Id')
    const id = given !== undefined && /^[A-Za-z0-9][A-Za-z0-9-]{7,63}$/.test(given) ? given : randomUUID()
    context.set('requestId', id)
    context.header('X-Request-Id', id)
    await next()
  }
}
