import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'

/** The session, and a sign-in between its two steps. */
export type CookieName = 'session' | 'ceremony'

/**
 * The value of a cookie of ours.
 * @param secure whether readers come by https: then the name has the prefix `__Host-`, which no other host can set
 */
export function readCookie(context: Context, name: CookieName, secure: boolean): string | undefined {
  const value = getCookie(context, nameOf(name, secure))
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** Sets a cookie of ours; no script reads it and no other site sends it along with a form. */
export function writeCookie(context: Context, name: CookieName, value: string, secure: boolean): void {
  const seconds = name === 'session' ? 7 * 24 * 3600 : 600
  setCookie(context, nameOf(name, secure), value, { ...attributes(secure), maxAge: seconds })
}

/** Has the browser forget a cookie of ours. */
export function dropCookie(context: Context, name: CookieName, secure: boolean): void {
  deleteCookie(context, nameOf(name, secure), attributes(secure))
}

function nameOf(name: CookieName, secure: boolean): string {
  // Over plain http, which is allowed on this machine alone, browsers do not agree on cookies marked secure.
  return secure ? `__Host-cotejo-${name}` : `cotejo-${name}`
}

function attributes(secure: boolean): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure }
}
