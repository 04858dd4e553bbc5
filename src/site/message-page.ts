import { html } from 'hono/html'
import type { Language } from '../model/language.ts'
import { layout } from './layout.ts'
import type { Site } from './site.ts'
import { siteWords } from './site-words.ts'

/** The page for an address at which there is nothing, or for a fault. */
export function messagePage(site: Site, language: Language, message: 'notFound' | 'failed'): Promise<string> {
  const say = siteWords[language]
  return layout(site, {
    language,
    title: say[message],
    paths: { en: null, es: null },
    section: null,
    main: html`<div class="lede"><h1>${say[message]}</h1><p>${message === 'notFound' ? say.notFoundText : say.failedText}</p><p><a href="/${language}">${say.home}</a></p></div>`,
  })
}
