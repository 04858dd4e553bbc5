import { html } from 'hono/html'
import { briefArticle } from '../check/reporters/html/brief-article.ts'
import { briefView } from '../check/reporters/html/brief-view.ts'
import type { Markup } from '../check/reporters/html/markup.ts'
import { dayText } from '../check/reporters/period-text.ts'
import { words } from '../check/reporters/words.ts'
import type { Language } from '../model/language.ts'
import { layout } from './layout.ts'
import { correctionsPath, reportErrorPath } from './record-paths.ts'
import { recordWords } from './record-words.ts'
import { type BriefFile, briefPath, rulePath, type Site } from './site.ts'
import { siteWords } from './site-words.ts'

/**
 * The page of a file of briefs, in the language in which it is written.
 * @param versions the same briefs in every language there is, this one too
 */
export function briefPage(site: Site, file: BriefFile, versions: readonly BriefFile[]): Promise<string> {
  const { language } = file
  const context = {
    ...site.names,
    language,
    rulePage: (id: string) => rulePath(id, language),
  }
  const pathIn = (other: Language) => {
    const version = versions.find((candidate) => candidate.language === other)
    return version ? briefPath(version) : null
  }
  return layout(site, {
    language,
    title: file.briefs[0]?.brief.title ?? words[language].untitled,
    paths: { en: pathIn('en'), es: pathIn('es') },
    section: null,
    ...(file.pictures?.length ? { hasPictures: true } : {}),
    main: html`${correctionNote(site, file)}${file.briefs.map((checked, index) => briefArticle(briefView(checked, context, `brief-${index + 1}`, file.letStand, index === 0 ? pictures(file) : null)))}${reportError(site, file)}`,
  })
}

function pictures({ pictures: all = [], language }: BriefFile): Markup | null {
  if (all.length === 0) return null
  return html`<div class="pictures">${all.map(
    ({ id, width, height, alternative, caption, credit, licence }) =>
      html`<figure><img src="/media/${id}" alt="${alternative[language]}" width="${width}" height="${height}"><figcaption>${caption[language]} <span class="credit">${[credit, licence].filter(Boolean).join(' · ')}</span></figcaption></figure>`,
  )}</div>`
}

function reportError(site: Site, { slug, language, draft }: BriefFile): Markup {
  if (!site.hasRecords || draft) return html``
  const say = recordWords[language]
  return html`<p class="aside">${say.reportErrorText} <a href="${reportErrorPath({ kind: 'brief', id: slug }, language)}">${say.reportError}</a></p>`
}

function correctionNote(site: Site, { correctedOn = [], language }: BriefFile): Markup {
  const [last] = correctedOn
  if (last === undefined) return html``
  const say = siteWords[language]
  return html`<p class="aside">${say.corrected(dayText(last, language))}${site.hasRecords ? html` <a href="${correctionsPath(language)}">${say.allCorrections}</a>` : ''}</p>`
}
