import { html } from 'hono/html'
import type { Language } from '../model/language.ts'
import { layout } from './layout.ts'
import type { Site } from './site.ts'
import { siteWords } from './site-words.ts'

const texts = { notFound: 'notFoundText', failed: 'failedText', withdrawn: 'withdrawnText' } as const

/** The page for an address at which there is nothing, for a fault, or for what is there no more. */
export function messagePage(site: Site, language: Language, message: keyof typeof texts): Promise<string> {
  const say = siteWords[language]
  return layout(site, {
    language,
    title: say[message],
    paths: { en: null, es: null },
    section: null,
    main: html`<div class="lede"><h1>${say[message]}</h1><p>${say[texts[message]]}</p><p><a href="/${language}">${say.home}</a></p></div>`,
  })
}
