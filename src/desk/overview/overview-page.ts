import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { dayText } from '../../check/reporters/period-text.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Correction } from '../../model/correction.ts'
import type { Language, Localized } from '../../model/language.ts'
import type { BriefSummary, StaleClaim } from '../../model/stored-brief.ts'
import { type DeskContext, deskPage } from '../desk-page.ts'
import { overviewWords } from './overview-words.ts'

/** A record that was changed lately. */
export interface ChangedRecord {
  readonly id: string
  readonly kind: string
  readonly title: Localized
  readonly changedAt: Date
}

/** What waits for the person, as far as they may know of it. */
export interface Overview {
  readonly inReview: readonly BriefSummary[]
  readonly approved: readonly BriefSummary[]
  readonly drafts: readonly BriefSummary[]
  /** Those that wait, the oldest first, and how many there are. */
  readonly corrections: readonly Correction[]
  readonly correctionCount: number
  readonly stale: readonly StaleClaim[]
  readonly changed: readonly ChangedRecord[]
}

const most = 8

/** The desk's first page: what waits for whom, and where work went on last. */
export function overviewPage(context: DeskContext, overview: Overview): Promise<string> {
  const { language } = context
  const say = overviewWords[language]
  const desk = `/${language}/desk`
  const { inReview, approved, drafts, corrections, correctionCount, stale, changed } = overview
  return deskPage(context, {
    title: say.title,
    section: null,
    main: html`<p class="hint"><kbd>Ctrl K</kbd> ${say.keys}</p>
<div class="overview">
${section('in-review', say.inReview, inReview.length, say.noneInReview, briefLines(inReview, language), `${desk}/briefs`, say.all)}
${approved.length === 0 ? '' : section('approved', say.approved, approved.length, '', briefLines(approved, language), `${desk}/briefs`, say.all)}
${section('corrections', say.corrections, correctionCount, say.noCorrections, correctionLines(corrections, language), `${desk}/corrections`, say.all)}
${section('stale', say.stale, stale.length, say.noneStale, staleLines(stale, language), `${desk}/still-true`, say.all)}
${section('drafts', say.drafts, drafts.length, say.noDrafts, briefLines(drafts, language), `${desk}/briefs`, say.all)}
${section('changed', say.recent, null, say.noneRecent, recordLines(changed, language), `${desk}/records`, say.all)}
</div>`,
  })
}

function section(
  id: string,
  title: string,
  count: number | null,
  none: string,
  lines: readonly Markup[],
  path: string,
  all: string,
): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}${count === null || count === 0 ? '' : html` <span class="count">${count}</span>`}</h2>${
    lines.length === 0
      ? html`<p class="hint">${none}</p>`
      : html`<ul class="plain">${lines.slice(0, most)}</ul><p><a href="${path}" aria-label="${all}: ${title}">${all}</a></p>`
  }</section>`
}

function briefLines(briefs: readonly BriefSummary[], language: Language): Markup[] {
  return briefs.map(({ id, texts, changedAt }) => {
    const text = texts.find((candidate) => candidate.language === language) ?? texts[0]
    return html`<li><a href="/${language}/desk/briefs/${encodeURIComponent(id)}"${text ? html` lang="${text.language}"` : ''}>${text?.title ?? id}</a><span class="hint">${day(changedAt, language)}</span></li>`
  })
}

function correctionLines(corrections: readonly Correction[], language: Language): Markup[] {
  return corrections.map(
    ({ id, subject, title, receivedAt }) =>
      html`<li><a href="/${language}/desk/corrections/${id}">${title ?? subject.id}</a><span class="hint">${day(receivedAt, language)}</span></li>`,
  )
}

function staleLines(stale: readonly StaleClaim[], language: Language): Markup[] {
  return stale.map(
    ({ title, excerpt, message, language: written }) =>
      html`<li><a href="/${language}/desk/still-true" lang="${written}">“${excerpt}”</a><span class="hint"><span lang="${written}">${title}</span>. ${message}</span></li>`,
  )
}

function recordLines(records: readonly ChangedRecord[], language: Language): Markup[] {
  return records.map(
    ({ id, kind, title, changedAt }) =>
      html`<li><a href="/${language}/desk/records/${encodeURIComponent(id)}">${title[language]}</a><span class="hint">${kindNamed(kind)?.label[language] ?? kind}, ${day(changedAt, language)}</span></li>`,
  )
}

function day(at: Date, language: Language): Markup {
  return html`<time datetime="${at.toISOString()}">${dayText(at.toISOString().slice(0, 10), language)}</time>`
}
