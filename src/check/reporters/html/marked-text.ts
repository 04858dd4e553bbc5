import { html } from 'hono/html'
import type { Severity } from '../../../model/finding.ts'
import { covers } from '../../../model/span.ts'
import type { CheckedBrief } from '../../checked-brief.ts'
import { words } from '../words.ts'
import type { BriefView } from './brief-view.ts'
import type { Markup } from './markup.ts'
import type { Passage } from './passages.ts'
import { groupByClaim, type Segment, type SegmentGroup, segmentsOf } from './segments.ts'
import { verdictSigns } from './verdict-signs.ts'

/** The text of a passage with its claims underlined and its findings marked and numbered. */
export function markedText(view: BriefView, passage: Passage): Markup {
  const groups = groupByClaim(segmentsOf(passage.block, passage.claims, passage.findings))
  const lastOfClaim = new Map(groups.map((group) => [group.claim, group]))
  const refs = referencesAfter(view.checked, passage)
  return html`${groups.map((group) => groupMarkup(view, group, lastOfClaim.get(group.claim) === group, refs))}`
}

/** For each finding, the number to be shown where its span ends, or at the end of the block that it starts in. */
function referencesAfter(checked: CheckedBrief, passage: Passage): (segment: Segment) => number[] {
  const byEnd = new Map<number, number[]>()
  for (const { index } of passage.findings) {
    const span = checked.findings[index]?.span
    if (!span) continue
    const end = covers(passage.block, span) && span.end > span.start ? span.end : passage.block.end
    byEnd.set(end, [...(byEnd.get(end) ?? []), index])
  }
  return (segment) => byEnd.get(segment.end) ?? []
}

function groupMarkup(
  view: BriefView,
  group: SegmentGroup,
  isLast: boolean,
  refs: (segment: Segment) => number[],
): Markup {
  const claim = group.claim === null ? undefined : view.checked.claims[group.claim]
  if (group.claim === null || !claim) {
    return html`${group.segments.map((segment) => [segmentMarkup(view, segment), references(view, refs(segment))])}`
  }
  const pieces = group.segments.map((segment) => segmentMarkup(view, segment))
  const after = references(view, group.segments.flatMap(refs))
  const { sign, className } = verdictSigns[claim.verdict]
  const text = view.text(claim)
  const say = words[view.context.language]
  const button = html`<button type="button" id="${view.names.claim(group.claim)}" popovertarget="${view.names.note(group.claim)}" aria-label="${say.showEvidence(say.verdicts[claim.verdict], text)}" lang="${view.context.language}">${sign}</button>`
  return html`<label class="claim ${className}" for="${view.names.claim(group.claim)}">${pieces}${isLast ? button : ''}</label>${after}`
}

function segmentMarkup(view: BriefView, segment: Segment): Markup {
  const text = view.text(segment)
  const severity = gravest(segment.findings.map((index) => view.checked.findings[index]?.severity))
  return severity === null ? html`${text}` : html`<mark class="${severity}">${text}</mark>`
}

function references(view: BriefView, indices: readonly number[]): Markup[] {
  return indices.map((index) => reference(view, index))
}

function reference(view: BriefView, index: number): Markup {
  const number = view.numberOf(index)
  const label = words[view.context.language].findingNumber(number)
  return html`<sup class="ref" lang="${view.context.language}"><a id="${view.names.mark(index)}" href="#${view.names.finding(index)}" aria-label="${label}">${number}</a></sup>`
}

function gravest(severities: readonly (Severity | undefined)[]): Severity | null {
  return (['error', 'warning', 'note'] as const).find((severity) => severities.includes(severity)) ?? null
}
