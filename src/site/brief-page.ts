import { html } from 'hono/html'
import { briefArticle } from '../check/reporters/html/brief-article.ts'
import { briefView } from '../check/reporters/html/brief-view.ts'
import { words } from '../check/reporters/words.ts'
import type { Language } from '../model/language.ts'
import { layout } from './layout.ts'
import { type BriefFile, briefPath, rulePath, type Site } from './site.ts'

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
    main: html`${file.briefs.map((checked, index) => briefArticle(briefView(checked, context, `brief-${index + 1}`)))}`,
  })
}
