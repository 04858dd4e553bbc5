import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { may } from '../../model/access.ts'
import { language as languages } from '../../model/language.ts'
import { type ReviewStep, reviewSteps } from '../../model/review.ts'
import type { BriefOverride, StoredBrief } from '../../model/stored-brief.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import { briefPath } from './brief-paths.ts'
import type { BriefWords } from './brief-words.ts'
import { deskTime } from './desk-time.ts'

/** The steps that this person may take with a brief, as buttons of one form with one reason. */
export function reviewSection(context: DeskContext, say: BriefWords, brief: StoredBrief): Markup {
  const steps = reviewSteps.filter((step) => step.from === brief.state && may(context.viewer, step.action))
  if (steps.length === 0) return html``
  const gated = steps.some((step) => step.gate)
  return html`<section class="brief-review"><h2>${say.review}</h2>
<form class="card" method="post" action="${briefPath(context.language, brief.id, '/state')}">${csrfField(context)}
<input type="hidden" name="from" value="${brief.state}">
${gated ? publishChoice(say, brief) : ''}
<label><span>${say.why}</span><input name="reason" required maxlength="2000"><span class="hint">${say.whyHint}</span></label>
<p class="actions">${steps.map((step, index) => html`<button name="to" value="${step.to}" class="${step.to === 'withdrawn' ? 'danger' : index === 0 ? 'first' : 'quiet'}">${stepText(say, step)}</button> `)}</p>
</form></section>`
}

function publishChoice(say: BriefWords, brief: StoredBrief): Markup {
  return html`<fieldset><legend>${say.publishWhich}</legend>${languages.options
    .filter((text) => brief.texts[text])
    .map(
      (text) =>
        html`<label class="check"><input type="checkbox" name="language" value="${text}" checked><span>${say.languages[text]}, ${say.revision(brief.texts[text]?.revision ?? 0)}${isBehind(brief, text) ? html` <span class="hint">${say.behind}</span>` : ''}</span></label>`,
    )}</fieldset>`
}

function isBehind(brief: StoredBrief, text: 'en' | 'es'): boolean {
  const translates = brief.texts[text]?.translates ?? null
  const original = brief.texts[text === 'en' ? 'es' : 'en']
  return translates !== null && original !== undefined && original.revision > translates
}

function stepText(say: BriefWords, step: ReviewStep): string {
  if (step.from === 'corrected' && step.to === 'corrected') return say.correctAgain
  return step.to === 'draft' ? say.backToDraft : say.steps[step.to]
}

/** What editors let stand, and why; those taken back too. */
export function overridesSection(
  context: DeskContext,
  say: BriefWords,
  brief: StoredBrief,
  people: ReadonlyMap<string, string>,
): Markup {
  if (brief.overrides.length === 0) return html``
  return html`<section class="brief-overrides"><h2>${say.overrides}</h2>
<ul class="plain">${brief.overrides.map((override) => overrideItem(context, say, brief, people, override))}</ul></section>`
}

function overrideItem(
  context: DeskContext,
  say: BriefWords,
  brief: StoredBrief,
  people: ReadonlyMap<string, string>,
  override: BriefOverride,
): Markup {
  const { language } = context
  return html`<li class="brief-override"><p class="excerpt" lang="${override.language}">${override.excerpt}</p>
<p>${override.message}</p>
<p class="reading">${override.reason}</p>
<p class="hint">${people.get(override.actor) ?? say.system}, ${deskTime(override.at, language)}, ${say.languages[override.language]}${override.withdrawn ? html` <span class="status">${say.withdrawn}</span>` : ''}</p>
${
  override.withdrawn || !may(context.viewer, 'publish')
    ? ''
    : html`<form method="post" action="${briefPath(language, brief.id, `/overrides/${override.id}/withdraw`)}">${csrfField(context)}<input type="hidden" name="text" value="${override.language}"><button class="quiet">${say.withdraw}</button></form>`
}</li>`
}
