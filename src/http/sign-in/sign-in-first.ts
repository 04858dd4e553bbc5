import type { MiddlewareHandler } from 'hono'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'

/**
 * Leads one who has not signed in to the door, and back afterwards. For every page of the desk alike, there or not: who
 * is outside does not learn what is inside.
 */
export function signInFirst(): MiddlewareHandler<Environment> {
  return async (context, next) => {
    if (context.get('viewer').account !== null) return next()
    const language = languageOf(context)
    const { pathname, search } = new URL(context.req.url)
    const isPage = context.req.method === 'GET' || context.req.method === 'HEAD'
    const to = isPage ? `?to=${encodeURIComponent(`${pathname}${search}`)}` : ''
    return context.redirect(`/${language}/sign-in${to}`, 303)
  }
}
