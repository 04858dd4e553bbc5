import { html } from 'hono/html'
import { periodInWords } from '../check/reporters/period-text.ts'
import { codebook, kindNamed } from '../model/codebook.ts'
import type { Language } from '../model/language.ts'
import { formatPeriod, parsePeriod } from '../model/period.ts'
import type { RecordSummary } from '../model/record-summary.ts'
import { layout } from './layout.ts'
import { recordPath, recordsPath } from './record-paths.ts'
import { recordWords } from './record-words.ts'
import { placeText, type Site } from './site.ts'

/** One line of the public list of records. */
export type ListedRecord = Pick<RecordSummary, 'id' | 'kind' | 'title' | 'starts' | 'ends' | 'state'>

/** A page of the list. */
export interface RecordsList {
  /** Kind listed; null for all. */
  readonly kind: string | null
  readonly records: readonly ListedRecord[]
  /** To ask for the next page with; null on the last. */
  readonly next: string | null
  readonly isFirst: boolean
}

/** The public list of records, by kind. */
export function recordsPage(site: Site, language: Language, list: RecordsList): Promise<string> {
  const say = recordWords[language]
  const title = list.kind === null ? say.records : (say.manyOf[list.kind] ?? say.records)
  return layout(site, {
    language,
    title,
    paths: { en: listPath('en', list.kind), es: listPath('es', list.kind) },
    section: 'records',
    main: html`<div class="lede"><h1>${title}</h1><p>${say.recordsIntro}</p></div>
<nav class="aside kinds" aria-label="${say.kinds}">${[null, ...codebook.map(({ name }) => name)].map(
      (kind) =>
        html`<a href="${listPath(language, kind)}"${kind === list.kind ? html` aria-current="true"` : ''}>${kind === null ? say.allKinds : (say.manyOf[kind] ?? kind)}</a>`,
    )}</nav>
${
  list.records.length === 0
    ? html`<p>${say.none}</p>`
    : html`<ul class="index">${list.records.map(
        (record) =>
          html`<li class="entry"><h2><a href="${recordPath(record.id, language)}">${record.title[language]}</a></h2><p class="dateline"><span>${kindNamed(record.kind)?.label[language] ?? record.kind}</span>${dateOf(record, language)}${record.state === null ? '' : html`<span>${placeText(site, record.state, language)}</span>`}</p></li>`,
      )}</ul>`
}
<nav class="aside" aria-label="${say.pages}">${list.isFirst ? '' : html`<a href="${listPath(language, list.kind)}">${say.first}</a> `}${
      list.next === null
        ? ''
        : html`<a href="${listPath(language, list.kind, list.next)}" rel="next">${say.next}</a>`
    }</nav>`,
  })
}

function dateOf({ starts, ends }: ListedRecord, language: Language) {
  if (starts === null && ends === null) return ''
  const text = starts === ends ? String(starts) : `${starts ?? ''}..${ends ?? ''}`
  const period = parsePeriod(text)
  if (period === null) return ''
  // Back and forth, so that a whole month or year is told as one.
  const shortest = parsePeriod(formatPeriod(period)) ?? period
  return html`<span>${periodInWords(shortest, language)}</span>`
}

function listPath(language: Language, kind: string | null, cursor?: string): string {
  const query = new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    ...(cursor === undefined ? {} : { cursor }),
  })
  return query.size === 0 ? recordsPath(language) : `${recordsPath(language)}?${query}`
}
