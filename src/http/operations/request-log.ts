import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { Environment } from '../environment.ts'

/**
 * A line for each request: method, the pattern of its address, status, milliseconds and the request's name. Neither
 * the address itself, which may hold the id of something restricted, nor who asked.
 */
export function requestLog(logger: Logger): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const start = performance.now()
    await next()
    logger.info(
      {
        request: context.get('requestId'),
        method: knownMethod(context),
        route: routeOf(context),
        status: context.res.status,
        ms: Math.round(performance.now() - start),
      },
      'request',
    )
  }
}

/** The pattern by which the request was answered, such as `/api/v1/records/:id`. */
export function routeOf(context: Context): string {
  return routePath(context, -1)
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** A method as we know it: any other is the client's own word. */
export function knownMethod({ req }: Context): string {
  return methods.has(req.method) ? req.method : 'other'
}
