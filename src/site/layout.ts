import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { type PageAssets, renderPage } from '../check/reporters/html/page.ts'
import { cotejoVersion } from '../check/version.ts'
import { type Language, language as languages } from '../model/language.ts'
import { correctionsPath, recordsPath } from './record-paths.ts'
import { recordWords } from './record-words.ts'
import type { Site } from './site.ts'
import { siteWords } from './site-words.ts'
import { indicatorsPath, revisionsPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

export interface SitePage {
  readonly language: Language
  readonly title: string
  /** Address of this page, and of the same page in the other language: null when there is none. */
  readonly paths: Readonly<Record<Language, string | null>>
  readonly section: 'briefs' | 'records' | 'corrections' | 'indicators' | 'revisions' | 'rules' | null
  readonly main: Markup
  readonly assets?: PageAssets
  /** Whether the page has a form that goes to its own site. */
  readonly hasForm?: true
  /** Whether the page has pictures from its own site. */
  readonly hasPictures?: true
}

/** A page of the site: the site's name, its navigation and the languages above, the colophon below. */
export function layout(site: Site, page: SitePage): Promise<string> {
  const { language } = page
  const say = siteWords[language]
  const name = site.name[language]
  return renderPage({
    language,
    title: page.title === name ? name : `${page.title} · ${name}`,
    masthead: html`<a class="site" href="/${language}">${name}</a>
<nav aria-label="${say.navigation}">${link(`/${language}`, say.briefs, page.section === 'briefs')}${site.hasRecords ? link(recordsPath(language), recordWords[language].records, page.section === 'records') : ''}${site.hasStatistics ? statisticsLinks(page) : ''}${link(`/${language}/rules`, say.rules, page.section === 'rules')}${site.hasRecords ? link(correctionsPath(language), recordWords[language].corrections, page.section === 'corrections') : ''}</nav>
<nav class="languages" aria-label="${say.languages}">${languages.options.map((other) => languageLink(other, page))}</nav>`,
    main: page.main,
    footer: html`<p>${say.colophon} ${cotejoVersion()}</p>`,
    ...(page.assets ? { assets: page.assets } : {}),
    ...(page.hasForm ? { hasForm: true } : {}),
    ...(page.hasPictures ? { hasPictures: true } : {}),
  })
}

function statisticsLinks({ language, section }: SitePage): Markup {
  const say = statisticsWords[language]
  return html`${link(indicatorsPath(language), say.indicators, section === 'indicators')}${link(revisionsPath(language), say.revisions, section === 'revisions')}`
}

function link(path: string, text: string, here: boolean): Markup {
  return here ? html`<a href="${path}" aria-current="true">${text}</a>` : html`<a href="${path}">${text}</a>`
}

function languageLink(other: Language, page: SitePage): Markup {
  const name = siteWords[other].languageName
  if (other === page.language) return html`<span lang="${other}" aria-current="true">${name}</span>`
  const path = page.paths[other] ?? `/${other}`
  return html`<a href="${path}" lang="${other}" hreflang="${other}">${name}</a>`
}
