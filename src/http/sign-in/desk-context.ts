import type { Context } from 'hono'
import type { DeskContext } from '../../desk/desk-page.ts'
import type { Localized } from '../../model/language.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'

/** What a page of the desk is told of the request. */
export function deskContext(context: Context<Environment>, siteName: Localized): DeskContext {
  const language = languageOf(context)
  const { pathname, search } = new URL(context.req.url)
  return {
    language,
    viewer: context.get('viewer'),
    personName: context.get('personName') ?? '',
    siteName: siteName[language],
    csrf: context.get('csrf'),
    nonce: context.get('nonce'),
    path: `${pathname.replace(/^\/(?:en|es)(?=\/|$)/, '')}${search}`,
  }
}
