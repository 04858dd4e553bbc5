import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { may } from '../../model/access.ts'
import { cslDateText, cslNameText, type Source } from '../../model/source.ts'
import { type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import type { DeskSummary } from '../records/record-view.ts'
import { recordWords } from '../records/record-words.ts'
import { sourceLine, webAddress } from './source-line.ts'
import { sourceTypeLabel } from './source-type-words.ts'
import { sourceWords } from './source-words.ts'

/** What the page of a source is made from. */
export interface SourceData {
  readonly source: Source
  /** Records that rest on it, as many as fit. */
  readonly records: readonly DeskSummary[]
  readonly notice?: NonNullable<DeskPage['notice']>
}

/** A source and the records that rest on it. */
export function sourcePage(context: DeskContext, { source, records, notice }: SourceData): Promise<string> {
  const { language } = context
  const say = sourceWords[language]
  return deskPage(context, {
    title: source.title ?? sourceLine(source),
    section: 'records',
    ...(notice ? { notice } : {}),
    main: html`<p class="kicker"><a href="/${language}/desk/sources">${say.sources}</a><code>${source.id}</code>${source.restricted ? html`<span class="status restricted">${recordWords[language].restricted}</span>` : ''}</p>
${may(context.viewer, 'enter') ? html`<p class="actions"><a class="button quiet" href="/${language}/desk/sources/${encodeURIComponent(source.id)}/edit">${say.edit}</a></p>` : ''}
${sourceParts(context, source)}
<h2>${say.usedBy}</h2>
${records.length === 0 ? html`<p class="hint">${say.usedByNone}</p>` : html`<ul class="plain">${records.map((record) => html`<li><a href="/${language}/desk/records/${encodeURIComponent(record.id)}">${record.title[language]}</a> <span class="quiet-text">${record.id}</span></li>`)}</ul>`}`,
  })
}

/** What is known of a source, part by part. */
export function sourceParts({ language }: Pick<DeskContext, 'language'>, source: Source): Markup {
  const say = sourceWords[language]
  const address = webAddress(source)
  const shown: readonly (readonly [string, string | Markup | null | undefined])[] = [
    [say.type, sourceTypeLabel(source.type, language)],
    [say.author, source.author?.map(cslNameText).join('; ')],
    [say.title, source.title],
    [say.container, source['container-title']],
    [say.publisher, source.publisher],
    [say.issued, cslDateText(source.issued)],
    [
      say.address,
      address === null ? source.URL : html`<a href="${address}" rel="noreferrer noopener">${address}</a>`,
    ],
  ]
  return html`<dl class="fields">${shown.map(([label, value]) => (value ? html`<dt>${label}</dt><dd class="source-entry">${value}</dd>` : ''))}</dl>`
}
