import { html } from 'hono/html'
import type { Claim } from '../../claim.ts'
import { periodInWords } from '../period-text.ts'
import { words } from '../words.ts'
import type { BriefView } from './brief-view.ts'
import { evidenceList } from './evidence-list.ts'
import type { Markup } from './markup.ts'
import { verdictSigns } from './verdict-signs.ts'

/** The note that opens on a claim: the verdict, how the claim was read, and the evidence it was held against. */
export function claimNote(view: BriefView, index: number): Markup {
  const claim = view.checked.claims[index]
  if (!claim) return html``
  const { language } = view.context
  const say = words[language]
  const { sign, className } = verdictSigns[claim.verdict]
  const id = view.names.note(index)
  return html`<div popover class="claim-note ${className}" id="${id}" role="group" aria-labelledby="${id}-head" lang="${language}">
<button type="button" class="close" popovertarget="${id}" popovertargetaction="hide" aria-label="${say.close}">×</button>
<p class="verdict" id="${id}-head"><span class="sign" aria-hidden="true">${sign}</span> ${say.verdicts[claim.verdict]}</p>
<p class="quoted" lang="${claim.quantity.language}">${view.text(claim)}</p>
<p class="meaning">${say.verdictMeanings[claim.verdict]}</p>
${reading(claim, view)}
${claim.evidence.length > 0 ? html`<p class="label">${claim.verdict === 'unsupported' ? say.candidates : say.evidence}</p>${evidenceList(claim.evidence, view.context)}` : ''}
</div>`
}

function reading(claim: Claim, view: BriefView): Markup {
  const { language } = view.context
  const say = words[language]
  const parts = [
    [say.measure, claim.measure],
    [say.place, claim.place && (view.context.placeName(claim.place, language) ?? claim.place)],
    [say.period, claim.period && periodInWords(claim.period, language)],
    [say.attribution, claim.attribution],
  ].filter((part): part is [string, string] => Boolean(part[1]))
  if (parts.length === 0) return html``
  return html`<dl>${parts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`
}
