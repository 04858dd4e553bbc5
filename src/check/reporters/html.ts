import { html } from 'hono/html'
import type { CheckedBrief } from '../checked-brief.ts'
import { cotejoVersion } from '../version.ts'
import type { ReportContext } from './evidence-text.ts'
import { briefArticle } from './html/brief-article.ts'
import { briefView } from './html/brief-view.ts'
import { renderPage } from './html/page.ts'
import { words } from './words.ts'

/** Some briefs as one self-contained page: each with its claims underlined by verdict and its findings beside it. */
export function htmlReport(briefs: readonly CheckedBrief[], context: ReportContext): Promise<string> {
  const say = words[context.language]
  const [first] = briefs
  return renderPage({
    language: context.language,
    title: first?.brief.title ?? first?.brief.prose.file ?? say.brief,
    masthead: html`<span class="site">Cotejo</span>`,
    main: html`${briefs.map((checked, index) => briefArticle(briefView(checked, context, `brief-${index + 1}`)))}`,
    footer: html`<p>${say.checkedBy} ${cotejoVersion()}</p>`,
  })
}
