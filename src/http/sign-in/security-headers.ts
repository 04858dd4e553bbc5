import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Environment } from '../environment.ts'

/** Whether a page is one that only people of the team see, or one by which they come in. */
export function isInside(path: string): boolean {
  return /^\/(?:en|es)\/(?:desk|sign-in|sign-out|join)(?:\/|$)/.test(path)
}

/**
 * The headers that have a browser do no more for a page than it needs. Pages of the desk and of the sign-in get a
 * policy of their own unless the handler set one; what is shown to someone signed in is kept in no cache.
 * @param secure whether readers come by https: then the browser is told never to come otherwise
 */
export function securityHeaders({ secure }: { readonly secure: boolean }): MiddlewareHandler<Environment> {
  const common = secureHeaders({
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: secure ? 'max-age=63072000; includeSubDomains' : false,
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    xXssProtection: '0',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  })
  return (context, next) =>
    common(context, async () => {
      await next()
      const inside = isInside(context.req.path)
      if (inside && !context.res.headers.has('Content-Security-Policy')) {
        context.header('Content-Security-Policy', deskPolicy(context.get('nonce')))
      }
      // Scripts and styles are the same for everyone.
      const isCommon = context.req.path.startsWith('/assets/')
      if (inside || (!isCommon && (context.get('viewer')?.account ?? null) !== null)) {
        context.header('Cache-Control', 'no-store')
      }
    }) as Promise<void>
}

function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
