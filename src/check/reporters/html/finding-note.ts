import { html } from 'hono/html'
import { messageOf } from '../../messages/message.ts'
import { words } from '../words.ts'
import type { BriefView } from './brief-view.ts'
import { evidenceList } from './evidence-list.ts'
import type { Markup } from './markup.ts'

/** A finding beside (on a phone: below) the passage in which it stands. */
export function findingNote(view: BriefView, index: number): Markup {
  const finding = view.checked.findings[index]
  if (!finding) return html``
  const { language } = view.context
  const say = words[language]
  const number = view.numberOf(index)
  const reason = view.letStand(finding)
  return html`<li class="finding ${finding.severity}" id="${view.names.finding(index)}">
<p class="head"><a href="#${view.names.mark(index)}" aria-label="${say.findingNumber(number)}, ${say.toText}">${number}</a> <span class="severity">${say.severities[finding.severity]}</span> ${ruleName(view, finding.rule)}</p>
<p class="message">${messageOf(finding, language)}</p>
${finding.suggestion === null ? '' : html`<p class="suggestion"><span>${say.suggestion}:</span> <ins lang="${view.checked.brief.language}">${finding.suggestion}</ins></p>`}
${reason === null ? '' : html`<p class="let-stand"><span>${say.letStand}:</span> ${reason}</p>`}
${finding.evidence.length === 0 ? '' : html`<details><summary>${say.evidence}</summary>${evidenceList(finding.evidence, view.context)}</details>`}
</li>`
}

function ruleName(view: BriefView, rule: string): Markup {
  const page = view.context.rulePage?.(rule)
  return page === undefined ? html`<code>${rule}</code>` : html`<a href="${page}"><code>${rule}</code></a>`
}

/** The findings of one passage; nothing for none. */
export function findingsOf(view: BriefView, indices: readonly number[]): Markup {
  const [first] = indices
  if (first === undefined) return html``
  const { language } = view.context
  return html`<ul class="findings" lang="${language}" aria-label="${words[language].findings}">${indices.map((index) => findingNote(view, index))}</ul>`
}
