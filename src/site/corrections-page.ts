import { html } from 'hono/html'
import { dayText } from '../check/reporters/period-text.ts'
import type { AnsweredCorrection, CorrectedBrief } from '../model/correction.ts'
import type { Language } from '../model/language.ts'
import { subjectPath } from './correction-form.ts'
import { correctionWords } from './correction-words.ts'
import { layout } from './layout.ts'
import { correctionsPath } from './record-paths.ts'
import type { Site } from './site.ts'

/** A page of the log, counted from 1. */
export interface CorrectionsLog {
  readonly corrections: readonly AnsweredCorrection[]
  /** Briefs corrected since they were published, the last first: on the first page of the log. */
  readonly briefs: readonly CorrectedBrief[]
  readonly page: number
  readonly hasMore: boolean
}

/** The public log of corrections: what was answered, and nothing of who wrote. */
export function correctionsPage(site: Site, language: Language, log: CorrectionsLog): Promise<string> {
  const say = correctionWords[language]
  const pageLink = (page: number, text: string) =>
    html`<a href="${correctionsPath(language)}${page > 1 ? `?page=${page}` : ''}">${text}</a> `
  return layout(site, {
    language,
    title: say.log,
    paths: { en: correctionsPath('en'), es: correctionsPath('es') },
    section: 'corrections',
    main: html`<div class="lede"><h1>${say.log}</h1><p>${say.logIntro}</p></div>
${log.corrections.length === 0 ? html`<p>${say.none}</p>` : html`<ul class="index">${log.corrections.map((correction) => entry(correction, language))}</ul>`}
${log.briefs.length === 0 ? '' : html`<section><h2>${say.correctedBriefs}</h2><ul>${log.briefs.map((brief) => corrected(brief, language))}</ul></section>`}
<p class="aside">${log.page > 1 ? pageLink(log.page - 1, say.newer) : ''}${log.hasMore ? pageLink(log.page + 1, say.older) : ''}</p>`,
  })
}

function corrected({ subject, at }: CorrectedBrief, language: Language) {
  return html`<li><a href="${subjectPath(subject, language)}">${subject.title}</a>, ${dayText(at.toISOString().slice(0, 10), language)}</li>`
}

function entry(correction: AnsweredCorrection, language: Language) {
  const { id, subject, state, answer, receivedAt, answeredAt } = correction
  const say = correctionWords[language]
  const day = (at: Date) => dayText(at.toISOString().slice(0, 10), language)
  return html`<li class="entry" id="correction-${id}"><h2>${
    subject === null ? say.hidden : html`<a href="${subjectPath(subject, language)}">${subject.title}</a>`
  }</h2>
<p class="dateline"><span>${say.number(id)}</span><span>${say.received(day(receivedAt))}</span><span>${say.answered(day(answeredAt))}: ${say[state]}</span></p>
${answer === '' ? '' : answer.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}</li>`
}
