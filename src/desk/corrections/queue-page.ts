import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { dayText } from '../../check/reporters/period-text.ts'
import { may } from '../../model/access.ts'
import { type Correction, type CorrectionSubject, longestCorrection } from '../../model/correction.ts'
import type { Language } from '../../model/language.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import { deskWords } from '../desk-words.ts'
import { queueWords } from './queue-words.ts'

/** The address of the queue. */
export function queuePath(language: Language): string {
  return `/${language}/desk/corrections`
}

/** A page of the queue, counted from 1. */
export interface CorrectionQueue {
  readonly corrections: readonly Correction[]
  readonly page: number
  readonly hasMore: boolean
}

/** The queue of what readers say is wrong. */
export function queuePage(
  context: DeskContext,
  queue: CorrectionQueue,
  notice?: DeskPage['notice'],
): Promise<string> {
  const { language } = context
  const say = queueWords[language]
  const pageLink = (page: number, text: string) =>
    html`<a href="${queuePath(language)}${page > 1 ? `?page=${page}` : ''}">${text}</a>`
  return deskPage(context, {
    title: deskWords[language].corrections,
    section: 'corrections',
    ...(notice ? { notice } : {}),
    main:
      queue.corrections.length === 0
        ? html`<p class="lede">${say.none}</p>`
        : html`<p class="lede">${say.intro}</p>
<div class="table-scroll" tabindex="0" role="region" aria-label="${deskWords[language].corrections}"><table>
<thead><tr><th scope="col">${say.received}</th><th scope="col">${say.about}</th><th scope="col">${say.said}</th><th scope="col">${say.state}</th></tr></thead>
<tbody>${queue.corrections.map((correction) => row(correction, language))}</tbody></table></div>
<p class="actions">${queue.page > 1 ? pageLink(queue.page - 1, say.newer) : ''}${queue.hasMore ? pageLink(queue.page + 1, say.older) : ''}</p>`,
  })
}

function row(correction: Correction, language: Language): Markup {
  const say = queueWords[language]
  return html`<tr><td class="date">${day(correction.receivedAt, language)}</td>
<th scope="row"><a href="${queuePath(language)}/${correction.id}">${correction.title ?? correction.subject.id}</a>${correction.title === null ? html` <span class="hint">${say.notPublic}</span>` : ''}</th>
<td>${shortened(correction.message)}</td>
<td>${stateMark(correction, language)}</td></tr>`
}

/** One report with its message, and the form to answer it. */
export function correctionPage(
  context: DeskContext,
  correction: Correction,
  told: { readonly notice?: DeskPage['notice']; readonly typed?: string; readonly answeredBy: string | null },
): Promise<string> {
  const { language, viewer } = context
  const say = queueWords[language]
  const { id, subject, title, state } = correction
  return deskPage(context, {
    title: say.number(id),
    section: 'corrections',
    ...(told.notice ? { notice: told.notice } : {}),
    main: html`<p class="kicker"><a href="${queuePath(language)}">${say.back}</a>${stateMark(correction, language)}<span>${say.received}: ${day(correction.receivedAt, language)}</span></p>
<dl class="fields"><dt>${say.about}</dt><dd>${title ?? subject.id}${title === null ? html` <span class="hint">${say.notPublic}</span>` : ''}
<span class="actions"><a href="${deskPath(subject, language)}">${say.deskPage}</a>${title === null ? '' : html` <a href="${publicPath(subject, language)}">${say.publicPage}</a>`}</span></dd>
<dt>${say.said}</dt><dd lang="${correction.language}">${paragraphs(correction.message)}</dd>
<dt>${say.contact}</dt><dd>${correction.contact ?? html`<span class="hint">${say.noContact}</span>`}</dd>
${
  state === 'received'
    ? ''
    : html`<dt>${say.answer}</dt><dd>${paragraphs(correction.answer ?? '')}<p class="hint">${told.answeredBy === null ? '' : `${say.answeredBy} ${told.answeredBy}, `}${correction.answeredAt === null ? '' : day(correction.answeredAt, language)}</p></dd>`
}</dl>
${state !== 'received' ? '' : may(viewer, 'decide') ? answerForm(context, id, told.typed ?? '') : html`<p class="hint">${say.onlyEditors}</p>`}`,
  })
}

function answerForm(context: DeskContext, id: number, typed: string): Markup {
  const say = queueWords[context.language]
  return html`<form class="card" method="post" action="${queuePath(context.language)}/${id}">${csrfField(context)}
<label><span>${say.answer}</span><textarea name="answer" rows="6" required maxlength="${longestCorrection.answer}" aria-describedby="answer-help">${typed}</textarea><span class="hint" id="answer-help">${say.answerHelp}</span></label>
<p class="actions"><button name="state" value="accepted">${say.accept}</button><button class="quiet" name="state" value="declined">${say.decline}</button></p>
</form>`
}

function stateMark({ state }: Correction, language: Language): Markup {
  return html`<span class="status ${state === 'received' ? 'disputed' : state}">${queueWords[language].states[state]}</span>`
}

function deskPath({ kind, id }: CorrectionSubject, language: Language): string {
  return `/${language}/desk/${kind}s/${encodeURIComponent(id)}`
}

function publicPath({ kind, id }: CorrectionSubject, language: Language): string {
  return `/${language}/${kind}s/${encodeURIComponent(id)}`
}

function paragraphs(text: string): Markup {
  return html`${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}`
}

function shortened(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/, '')} …`
}

function day(at: Date, language: Language): Markup {
  return html`<time datetime="${at.toISOString()}">${dayText(at.toISOString().slice(0, 10), language)}</time>`
}
