import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { may } from '../../model/access.ts'
import type { Environment } from '../environment.ts'

const megabyte = 1024 * 1024

/** Largest body that is taken: of a form, and of one that carries an image, from those who may enter something. */
const largest = { form: megabyte, upload: 12 * megabyte } as const

/**
 * Refuses what another site's page made a browser send: a request that changes something must come from a page of
 * this host and, in a session, carry the session's token, in the field `csrf` or the header `X-CSRF-Token`. A request
 * with a bearer token needs neither: no browser sends one unasked. Bodies that are too large are refused with 413.
 * The body stays readable for the handlers after it, as a form by `parseBody` or `formData`.
 */
export function guardForms(): MiddlewareHandler<Environment> {
  const ofThisHost = csrf({ origin: isOwnOrigin })
  const limits = {
    form: bodyLimit({ maxSize: largest.form }),
    upload: bodyLimit({ maxSize: largest.upload }),
  }
  return async (context, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(context.req.method)) return next()
    const limit = isMultipart(context) && may(context.get('viewer'), 'enter') ? limits.upload : limits.form
    return limit(context, async () => {
      if (context.req.header('Authorization') !== undefined) return next()
      await ofThisHost(context, async () => {
        if (context.get('signedInBy') === 'session' && !isSame(await tokenIn(context), context.get('csrf'))) {
          throw new HTTPException(403, { message: 'the form has no token of this session' })
        }
        await next()
      })
    })
  }
}

/** Behind a proxy the scheme that we see is not the reader's; the host is. */
function isOwnOrigin(origin: string, context: Context): boolean {
  const host = context.req.header('Host') ?? new URL(context.req.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}

async function tokenIn(context: Context<Environment>): Promise<string> {
  const header = context.req.header('X-CSRF-Token')
  if (header !== undefined) return header
  const type = context.req.header('Content-Type') ?? ''
  if (!isMultipart(context) && !type.startsWith('application/x-www-form-urlencoded')) return ''
  const form = await context.req.formData().catch(() => null)
  const field = form?.get('csrf')
  return typeof field === 'string' ? field : ''
}

function isMultipart(context: Context): boolean {
  return (context.req.header('Content-Type') ?? '').startsWith('multipart/form-data')
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return expected !== '' && timingSafeEqual(digest(given), digest(expected))
}
