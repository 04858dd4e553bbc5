import type { Context } from 'hono'
import { type Language, language as languages } from '../model/language.ts'
import { preferredLanguage } from './preferred-language.ts'

/** The language of a page: by its address, else by what the reader's browser prefers. */
export function languageOf(context: Context): Language {
  const named = languages.safeParse(context.req.path.split('/')[1])
  return named.success ? named.data : preferredLanguage(context.req.header('Accept-Language'))
}
