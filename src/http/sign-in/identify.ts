import { createHash, randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { thePublic } from '../../model/access.ts'
import { scopedViewer } from '../../model/token-scope.ts'
import { findSession } from '../../registry/accounts/sessions.ts'
import { findToken } from '../../registry/accounts/tokens.ts'
import type { Registry } from '../../registry/registry.ts'
import type { Environment } from '../environment.ts'
import { readCookie } from './cookies.ts'

/**
 * Says who asks, for every handler after it: the holder of the session in the cookie, the account behind a bearer
 * token with no more rights than the token's scopes, else the public. A request with a token is judged by the token
 * alone.
 * @param secure whether readers come by https
 */
export function identify({
  registry,
  secure,
}: {
  readonly registry: Registry
  readonly secure: boolean
}): MiddlewareHandler<Environment> {
  return async (context, next) => {
    context.set('viewer', thePublic)
    context.set('personName', '')
    context.set('signedInBy', null)
    context.set('csrf', '')
    context.set('nonce', randomBytes(16).toString('base64url'))

    const authorization = context.req.header('Authorization')
    const cookie = authorization === undefined ? readCookie(context, 'session', secure) : undefined
    if (authorization !== undefined) {
      const secret = /^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1]
      const holder = secret === undefined ? null : await findToken(registry, secret)
      if (holder !== null) {
        context.set('viewer', scopedViewer({ account: holder.account, role: holder.role }, holder.scopes))
        context.set('personName', holder.name)
        context.set('signedInBy', 'token')
      }
    } else if (cookie !== undefined) {
      const holder = await findSession(registry, cookie)
      if (holder !== null) {
        context.set('viewer', { account: holder.account, role: holder.role })
        context.set('personName', holder.name)
        context.set('signedInBy', 'session')
        context.set('csrf', csrfToken(cookie))
      }
    }
    await next()
  }
}

/** The token that the forms of a session carry: whoever can compute it has the cookie. */
export function csrfToken(session: string): string {
  return createHash('sha256').update(`csrf:${session}`).digest('base64url')
}
