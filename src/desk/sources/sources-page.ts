import { html } from 'hono/html'
import { may } from '../../model/access.ts'
import type { Source } from '../../model/source.ts'
import { type DeskContext, deskPage } from '../desk-page.ts'
import { recordWords } from '../records/record-words.ts'
import { sourceLine } from './source-line.ts'
import { sourceWords } from './source-words.ts'

/** The sources that were found for some words, or the newest. */
export function sourcesPage(
  context: DeskContext,
  data: { readonly text: string; readonly sources: readonly Source[] },
): Promise<string> {
  const { language } = context
  const say = sourceWords[language]
  return deskPage(context, {
    title: say.sources,
    section: 'records',
    main: html`<p class="lede">${say.sourcesLede}</p>
<form class="inline" method="get" action="/${language}/desk/sources"><label class="grow"><span>${say.searchSources}</span><input type="search" name="q" value="${data.text}"></label><button>${say.find}</button></form>
${may(context.viewer, 'enter') ? html`<p class="actions"><a class="button quiet" href="/${language}/desk/sources/new">${say.newSource}</a></p>` : ''}
${
  data.sources.length === 0
    ? html`<p>${say.noSources}</p>`
    : html`<ul class="plain source-list">${data.sources.map((source) => html`<li><a href="/${language}/desk/sources/${encodeURIComponent(source.id)}">${sourceLine(source)}</a> <span class="quiet-text">${source.id}</span>${source.restricted ? html` <span class="status restricted">${recordWords[language].restricted}</span>` : ''}</li>`)}</ul>`
}`,
  })
}
