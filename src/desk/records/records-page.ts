import { html } from 'hono/html'
import { dayText } from '../../check/reporters/period-text.ts'
import { codebook, kindNamed } from '../../model/codebook.ts'
import { mexicanStates } from '../../model/mexican-states.ts'
import { type DeskContext, deskPage } from '../desk-page.ts'
import { sourceWords } from '../sources/source-words.ts'
import { type DeskSummary, offers } from './record-view.ts'
import { recordWords } from './record-words.ts'
import { placeText } from './value-text.ts'

/** A page of the list of records, and what it was asked for. */
export interface RecordsData {
  /** What was asked for, as it stands in the address; empty where nothing. */
  readonly asked: Readonly<Record<'kind' | 'q' | 'state' | 'from' | 'until' | 'order', string>>
  readonly records: readonly DeskSummary[]
  /** Cursor of the next page; null on the last. */
  readonly next: string | null
  readonly problem?: string
}

/** The list of records of one kind or of all, with filters. */
export function recordsPage(context: DeskContext, data: RecordsData): Promise<string> {
  const { language } = context
  const say = recordWords[language]
  const { asked, records, next } = data
  const kind = kindNamed(asked.kind)
  return deskPage(context, {
    title: kind ? `${say.records}: ${kind.label[language]}` : say.records,
    section: 'records',
    ...(data.problem ? { notice: { kind: 'problem', text: data.problem } } : {}),
    main: html`<p class="lede">${say.recordsLede} <a href="/${language}/desk/sources">${sourceWords[language].sources}</a></p>
<nav class="tabs" aria-label="${say.kind}">${kindLink('', say.allKinds)}${codebook.map((one) => kindLink(one.name, one.label[language]))}</nav>
<form class="inline" method="get" action="/${language}/desk/records"><input type="hidden" name="kind" value="${asked.kind}">
<label class="grow"><span>${say.words}</span><input type="search" name="q" value="${asked.q}" placeholder="${say.wordsHelp}"></label>
<label><span>${say.state}</span><select name="state"><option value="">${say.anyState}</option>${mexicanStates.map(({ code, short, english }) => html`<option value="${code}"${code === asked.state ? html` selected` : ''}>${language === 'en' ? english : short}</option>`)}</select></label>
<label><span>${say.from}</span><input name="from" value="${asked.from}" placeholder="2021-03-18"></label>
<label><span>${say.until}</span><input name="until" value="${asked.until}" placeholder="2021-03-18"></label>
<label><span>${say.order}</span><select name="order">${(['changed', 'date', 'id'] as const).map((order) => html`<option value="${order}"${order === asked.order ? html` selected` : ''}>${say.orders[order]}</option>`)}</select></label>
<button>${say.show}</button></form>
${
  offers(context.viewer).enter
    ? kind
      ? html`<p class="actions"><a class="button quiet" href="/${language}/desk/records/new?kind=${kind.name}">${say.newRecord}: ${kind.label[language]}</a></p>`
      : html`<p class="link-row">${say.newRecord}: ${codebook.map((one, at) => html`${at > 0 ? ' · ' : ''}<a href="/${language}/desk/records/new?kind=${one.name}">${one.label[language]}</a>`)}</p>`
    : ''
}
${
  records.length === 0
    ? html`<p>${say.none}</p>`
    : html`<div class="table-scroll" tabindex="0" role="region" aria-label="${say.records}"><table class="records"><thead><tr><th scope="col">${say.title}</th>${kind ? '' : html`<th scope="col">${say.kind}</th>`}<th scope="col">${say.date}</th><th scope="col">${say.place}</th><th scope="col">${say.changed}</th></tr></thead><tbody>${records.map(
        (record) =>
          html`<tr><th scope="row"><a href="/${language}/desk/records/${encodeURIComponent(record.id)}">${record.title[language]}</a> <span class="quiet-text">${record.id}</span></th>${kind ? '' : html`<td>${kindNamed(record.kind)?.label[language] ?? record.kind}</td>`}<td class="date">${days(record)}</td><td>${placeOf(record)}</td><td class="date">${dayText(record.changedAt.toISOString().slice(0, 10), language)}</td></tr>`,
      )}</tbody></table></div>
<p class="actions"><span class="quiet-text">${say.count(records.length)}</span>${next === null ? '' : html`<a class="button quiet" rel="next" href="${addressWith({ ...asked, cursor: next })}">${say.nextPage}</a>`}</p>`
}`,
  })

  function kindLink(name: string, label: string) {
    const path = addressWith({ ...asked, kind: name })
    return name === asked.kind
      ? html`<a href="${path}" aria-current="true">${label}</a>`
      : html`<a href="${path}">${label}</a>`
  }

  function addressWith(parts: Readonly<Record<string, string>>): string {
    const query = new URLSearchParams(Object.entries(parts).filter(([, text]) => text !== ''))
    return `/${language}/desk/records${query.size > 0 ? `?${query}` : ''}`
  }

  function placeOf({ municipality, state }: DeskSummary): string {
    return [municipality, state]
      .flatMap((code) => (code ? [placeText(code, language) ?? code] : []))
      .join(', ')
  }
}

function days({ starts, ends }: DeskSummary): string {
  if (starts === null && ends === null) return ''
  return starts === ends ? (starts ?? '') : `${starts ?? ''} – ${ends ?? ''}`
}
