import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { words } from '../../check/reporters/words.ts'
import { may } from '../../model/access.ts'
import { csrfField, type DeskContext } from '../desk-page.ts'
import { briefPath } from './brief-paths.ts'
import type { BriefWords } from './brief-words.ts'
import type { AnsweredFinding } from './check-answer.ts'
import type { EditorPage } from './editor-page.ts'

/** The findings on a text in its order, each with its line; an editor may let one stand here. */
export function findingsPanel(context: DeskContext, say: BriefWords, page: EditorPage): Markup {
  const { findings } = page.check
  return html`<section class="brief-findings" id="findings"><h2>${say.findings}</h2>
<p class="hint" id="findings-state" role="status">${say.findingsHint}</p>
<div id="at-cursor"></div>
<ol id="findings-list">${findings.map((finding) => findingItem(context, say, page, finding))}</ol>
${findings.length === 0 ? html`<p id="no-findings">${say.noFindings}</p>` : ''}
</section>`
}

function findingItem(
  context: DeskContext,
  say: BriefWords,
  page: EditorPage,
  finding: AnsweredFinding,
): Markup {
  const reporter = words[context.language]
  return html`<li class="brief-finding ${finding.severity}${finding.letStand === null ? '' : ' stands'}">
<p class="head"><span class="severity ${finding.severity}">${reporter.severities[finding.severity]}</span> <span class="hint">${say.line(finding.line)}</span></p>
<p class="excerpt" lang="${page.text}">${finding.excerpt}</p>
<p class="message">${finding.message}</p>
${finding.suggestion === null ? '' : html`<p class="suggestion">${reporter.suggestion}: <ins lang="${page.text}">${finding.suggestion}</ins></p>`}
${finding.evidence.length === 0 ? '' : html`<details><summary>${say.evidence}</summary><ul>${finding.evidence.map((line) => html`<li>${line}</li>`)}</ul></details>`}
${finding.letStand === null ? letStandForm(context, say, page, finding) : html`<p class="hint">${say.stands} ${finding.letStand}</p>`}
</li>`
}

function letStandForm(
  context: DeskContext,
  say: BriefWords,
  { brief, text, basedOn }: EditorPage,
  finding: AnsweredFinding,
): Markup {
  if (finding.severity !== 'error' || basedOn === 0 || !may(context.viewer, 'publish')) return html``
  return html`<details data-fingerprint="${finding.fingerprint}"><summary>${say.letStand}</summary>
<form method="post" action="${briefPath(context.language, brief.id, '/overrides')}">${csrfField(context)}
<input type="hidden" name="text" value="${text}"><input type="hidden" name="fingerprint" value="${finding.fingerprint}">
<label><span>${say.letStandBecause}</span><textarea name="reason" required maxlength="2000" rows="2"></textarea><span class="hint">${say.letStandHint}</span></label>
<button class="quiet">${say.letStand}</button></form></details>`
}
