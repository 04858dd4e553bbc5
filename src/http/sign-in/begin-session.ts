import type { Context } from 'hono'
import { findAccount } from '../../registry/accounts/accounts.ts'
import { startSession, sweepExpired } from '../../registry/accounts/sessions.ts'
import type { Environment } from '../environment.ts'
import { dropCookie, writeCookie } from './cookies.ts'
import { afterSignIn } from './own-path.ts'
import type { SignInParts } from './sign-in-parts.ts'

/**
 * Begins a session in this browser with a secret of its own; one that was there before is left.
 * @returns the path to go to
 */
export async function beginSession(
  context: Context<Environment>,
  { registry, secure }: SignInParts,
  account: string,
  wish: string,
): Promise<string> {
  await sweepExpired(registry)
  const secret = await startSession(registry, account, context.req.header('User-Agent') ?? '')
  writeCookie(context, 'session', secret, secure)
  dropCookie(context, 'ceremony', secure)
  const holder = await findAccount(registry, account)
  return afterSignIn(context, holder?.role ?? 'reader', wish)
}
