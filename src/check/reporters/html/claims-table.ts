import { html } from 'hono/html'
import { words } from '../words.ts'
import type { BriefView } from './brief-view.ts'
import { evidenceList } from './evidence-list.ts'
import type { Markup } from './markup.ts'
import { verdictSigns } from './verdict-signs.ts'

/** Every claim of a brief with its verdict and evidence, for reading through and for print; nothing when there are none. */
export function claimsTable(view: BriefView): Markup {
  const { claims } = view.checked
  if (claims.length === 0) return html``
  const { language } = view.context
  const say = words[language]
  const rows = claims.map((claim, index) => {
    const { className } = verdictSigns[claim.verdict]
    return html`<tr><th scope="row"><a href="#${view.names.claim(index)}" lang="${claim.quantity.language}">${view.text(claim)}</a></th><td><span class="line ${className}">${say.verdicts[claim.verdict]}</span></td><td>${claim.evidence.length > 0 ? evidenceList(claim.evidence, view.context) : '–'}</td></tr>`
  })
  return html`<details class="claims" lang="${language}"><summary>${say.claimsTable}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${say.claimsTable}"><table><thead><tr><th scope="col">${say.claim}</th><th scope="col">${say.verdict}</th><th scope="col">${say.evidence}</th></tr></thead><tbody>${rows}</tbody></table></div></details>`
}
