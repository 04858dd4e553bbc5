import type { Context, MiddlewareHandler } from 'hono'
import { deskMessagePage } from '../../desk/message-page.ts'
import { type Action, may } from '../../model/access.ts'
import type { Localized } from '../../model/language.ts'
import type { Environment } from '../environment.ts'
import { deskContext } from '../sign-in/desk-context.ts'

/** Lets through those who may, and tells the others so. */
export function allow(action: Action, siteName: Localized): MiddlewareHandler<Environment> {
  return async (context, next) => {
    if (may(context.get('viewer'), action)) return next()
    return context.html(await deskMessagePage(deskContext(context, siteName), 'refused'), 403)
  }
}

/** The same answer for what is not there and for what the viewer may not know of. */
export async function unknownPage(context: Context<Environment>, siteName: Localized): Promise<Response> {
  return context.html(await deskMessagePage(deskContext(context, siteName), 'unknown'), 404)
}
