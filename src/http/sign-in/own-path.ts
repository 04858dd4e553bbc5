import type { Context } from 'hono'
import { may } from '../../model/access.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'

/**
 * A path of this site to go to after a sign-in.
 * @param wish what the address asked for: anybody can make such a link
 * @returns the path and query of the wish, or null when it leads elsewhere or back to the door
 */
export function ownPath(wish: string): string | null {
  if (wish.length > 2000 || !/^\/(?:en|es)(?:[/?]|$)/.test(wish)) return null
  const here = 'http://here.invalid'
  if (!URL.canParse(wish, here)) return null
  const { origin, pathname, search } = new URL(wish, here)
  if (origin !== here || /^\/[^/]+\/(?:sign-in|sign-out|join)(?:\/|$)/.test(pathname)) return null
  // The parser may have changed the path, as in `/en/..//elsewhere`.
  return /^\/(?:en|es)(?:\/(?!\/)|$)/.test(pathname) ? `${pathname}${search}` : null
}

/** Where someone who has signed in goes: where they wanted to, else to the desk, else to the public pages. */
export function afterSignIn(
  context: Context<Environment>,
  role: Parameters<typeof may>[0]['role'],
  wish: string,
): string {
  const language = languageOf(context)
  const viewer = { account: 'just signed in', role }
  return ownPath(wish) ?? (may(viewer, 'use the desk') ? `/${language}/desk` : `/${language}`)
}
