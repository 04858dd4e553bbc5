import { html } from 'hono/html'
import type { EvidenceItem } from '../../../model/finding.ts'
import {
  evidenceLabel,
  evidenceOrigin,
  evidenceScope,
  evidenceValue,
  type ReportContext,
} from '../evidence-text.ts'
import type { Markup } from './markup.ts'

/** Pieces of evidence as a list; nothing for none. */
export function evidenceList(items: readonly EvidenceItem[], context: ReportContext): Markup {
  if (items.length === 0) return html``
  return html`<ul class="evidence">${items.map((item) => evidenceEntry(item, context))}</ul>`
}

function evidenceEntry(item: EvidenceItem, context: ReportContext): Markup {
  const scope = evidenceScope(item, context)
  const origin = evidenceOrigin(item, context)
  return html`<li><span class="value">${evidenceValue(item, context.language)}</span> <span class="what">${evidenceLabel(item, context)}</span>${scope ? html` <span class="scope">${scope}</span>` : ''}${origin ? html`<br><cite>${origin}</cite>` : ''}</li>`
}
