import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { may } from '../../model/access.ts'
import { type Language, language as languages } from '../../model/language.ts'
import { type ReviewState, reviewStates } from '../../model/review.ts'
import type { BriefSummary, BriefTextSummary } from '../../model/stored-brief.ts'
import { csrfField, type DeskContext, type DeskPage, deskPage } from '../desk-page.ts'
import { briefsPath, textPath } from './brief-paths.ts'
import { type BriefWords, briefWords } from './brief-words.ts'
import { deskTime } from './desk-time.ts'

/** What was typed into the form for a new brief that was refused. */
export interface TypedBrief {
  readonly id: string
  readonly title: string
}

/** All briefs by their state, and the form for a new one. */
export function briefsPage(
  context: DeskContext,
  briefs: readonly BriefSummary[],
  told: { readonly notice?: DeskPage['notice']; readonly typed?: TypedBrief } = {},
): Promise<string> {
  const say = briefWords[context.language]
  const present = reviewStates.filter((state) => briefs.some((brief) => brief.state === state))
  return deskPage(context, {
    title: say.briefs,
    section: 'briefs',
    ...(told.notice ? { notice: told.notice } : {}),
    main: html`<p class="lede">${say.intro}</p>
${present.length === 0 ? html`<p>${say.none}</p>` : present.map((state) => stateTable(context, say, state, briefs))}
${may(context.viewer, 'enter') ? newBriefForm(context, say, told.typed) : ''}`,
  })
}

function stateTable(
  context: DeskContext,
  say: BriefWords,
  state: ReviewState,
  briefs: readonly BriefSummary[],
): Markup {
  return html`<section class="brief-state"><h2>${say.states[state]}</h2>
<div class="table-scroll" tabindex="0" role="region" aria-label="${say.states[state]}"><table>
<thead><tr><th scope="col">${say.brief}</th>${languages.options.map((text) => html`<th scope="col">${say.languages[text]}</th>`)}<th scope="col">${say.changed}</th></tr></thead>
<tbody>${briefs.filter((brief) => brief.state === state).map((brief) => briefRow(context, say, brief))}</tbody>
</table></div></section>`
}

function briefRow({ language }: DeskContext, say: BriefWords, brief: BriefSummary): Markup {
  const shown = brief.texts.find((text) => text.language === language) ?? brief.texts[0]
  return html`<tr><th scope="row"><a href="${textPath(language, brief.id, shown?.language ?? language)}">${shown?.title ?? brief.id}</a></th>
${languages.options.map((text) => html`<td>${textState(say, brief, text, language)}</td>`)}
<td class="date">${deskTime(brief.changedAt, language)}</td></tr>`
}

function textState(say: BriefWords, brief: BriefSummary, language: Language, reader: Language): Markup {
  const text = brief.texts.find((candidate) => candidate.language === language)
  if (!text) return html`<span class="hint">${say.notThere}</span>`
  const notes = [translationNote(say, brief, text), publicNote(say, text)].filter((note) => note !== null)
  return html`<a href="${textPath(reader, brief.id, language)}">${say.revision(text.revision)}</a>${notes.length > 0 ? html` <span class="hint">${notes.join(', ')}</span>` : ''}`
}

function translationNote(say: BriefWords, brief: BriefSummary, text: BriefTextSummary): string | null {
  if (text.translates === null) return null
  const original = brief.texts.find((candidate) => candidate.language !== text.language)
  return original && original.revision > text.translates ? say.behind : say.upToDate
}

function publicNote(say: BriefWords, text: BriefTextSummary): string | null {
  if (text.published === null) return null
  return text.published === text.revision ? say.isPublished : say.unpublishedChanges
}

function newBriefForm(context: DeskContext, say: BriefWords, typed?: TypedBrief): Markup {
  return html`<h2>${say.newBrief}</h2>
<form class="card" method="post" action="${briefsPath(context.language)}">${csrfField(context)}
<label><span>${say.title}</span><input name="title" required maxlength="300" value="${typed?.title ?? ''}"></label>
<label><span>${say.slug}</span><input name="id" required maxlength="100" pattern="[a-z0-9][a-z0-9\\-]*" autocapitalize="none" spellcheck="false" value="${typed?.id ?? ''}"><span class="hint">${say.slugHint}</span></label>
<label><span>${say.textLanguage}</span><select name="text">${languages.options.map((text) => html`<option value="${text}"${text === context.language ? html` selected` : ''}>${say.languages[text]}</option>`)}</select></label>
<button>${say.create}</button>
</form>`
}
