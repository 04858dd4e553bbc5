import type { Context } from 'hono'
import type { AccountView } from '../../desk/account/account-view.ts'
import type { AccountNotice } from '../../desk/account/account-words.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'

/** Shows the account page with what has gone wrong, or a token made. */
export type ShowAccount = (
  context: Context<Environment>,
  shown: Partial<Pick<AccountView, 'newToken' | 'problem'>>,
) => Promise<Response>

/** The account whose session it is; the first handler has let nobody else through. */
export function accountOf(context: Context<Environment>): string {
  return context.get('viewer').account ?? ''
}

/** Back to the account page, which says what has been done. */
export function done(context: Context<Environment>, notice: AccountNotice): Response {
  return context.redirect(`/${languageOf(context)}/desk/account?done=${encodeURIComponent(notice)}`, 303)
}
