import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import type { BriefRevision, StoredBrief } from '../../model/stored-brief.ts'
import { type DeskContext, deskPage } from '../desk-page.ts'
import { briefPath, textPath } from './brief-paths.ts'
import { type BriefWords, briefWords } from './brief-words.ts'
import { deskTime } from './desk-time.ts'
import { diffMarkup, paragraphDiff } from './text-diff.ts'

/** Two revisions of one text, to be compared. */
export interface ComparedTexts {
  readonly from: BriefRevision
  readonly to: BriefRevision
}

export interface BriefHistoryPage {
  readonly brief: StoredBrief
  /** Newest first. */
  readonly revisions: readonly Omit<BriefRevision, 'text'>[]
  readonly compared: ComparedTexts | null
  readonly people: ReadonlyMap<string, string>
}

/** All that has happened to a brief: its steps, its saved texts, and what changed between two of them. */
export function briefHistoryPage(context: DeskContext, page: BriefHistoryPage): Promise<string> {
  const { language } = context
  const say = briefWords[language]
  const { brief, compared, people } = page
  return deskPage(context, {
    title: `${say.history}: ${brief.id}`,
    section: 'briefs',
    main: html`<p class="kicker"><a href="${briefPath(language, brief.id)}">${say.toEditor}</a> <span class="status ${brief.state.replace(' ', '-')}">${say.states[brief.state]}</span></p>
${compared ? comparison(say, compared) : ''}
<h2>${say.events}</h2>
<ol class="timeline">${brief.events.map(
      (event) =>
        html`<li>${deskTime(event.at, language)} ${event.from === null ? '' : html`${say.states[event.from]} → `}<b>${say.states[event.to]}</b>, ${people.get(event.actor) ?? say.system}${event.reason === '' ? '' : html`<br><span class="reason">${event.reason}</span>`}</li>`,
    )}</ol>
<h2>${say.revisions}</h2>
<div class="table-scroll" tabindex="0" role="region" aria-label="${say.revisions}"><table>
<thead><tr><th scope="col">${say.text}</th><th scope="col">${say.when}</th><th scope="col">${say.who}</th><th scope="col">${say.reason}</th><th scope="col">${say.compare}</th></tr></thead>
<tbody>${page.revisions.map((revision) => revisionRow(context, say, page, revision))}</tbody></table></div>`,
  })
}

function revisionRow(
  { language }: DeskContext,
  say: BriefWords,
  { brief, people }: BriefHistoryPage,
  revision: Omit<BriefRevision, 'text'>,
): Markup {
  const compare = `${briefPath(language, brief.id, '/history')}?text=${revision.language}&from=${revision.revision - 1}&to=${revision.revision}`
  return html`<tr><th scope="row">${say.languages[revision.language]}, ${say.revision(revision.revision)}</th><td class="date">${deskTime(revision.at, language)}</td><td>${people.get(revision.author) ?? say.system}</td><td>${revision.reason}</td><td>${revision.revision > 1 ? html`<a href="${compare}">${say.revision(revision.revision - 1)} → ${revision.revision}</a>` : html`<a href="${textPath(language, brief.id, revision.language)}">${say.toEditor}</a>`}</td></tr>`
}

function comparison(say: BriefWords, { from, to }: ComparedTexts): Markup {
  const rows = paragraphDiff(from.text, to.text)
  const language: Language = to.language
  const changed = rows.some((row) => row.some((run) => run.kind !== 'same'))
  return html`<section><h2>${say.languages[language]}: ${say.revision(from.revision)} → ${to.revision}</h2>
${changed ? html`<div lang="${language}">${diffMarkup(rows)}</div>` : html`<p>${say.nothingChanged}</p>`}</section>`
}
