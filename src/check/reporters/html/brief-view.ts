import type { Finding } from '../../../model/finding.ts'
import type { Span } from '../../../model/span.ts'
import type { CheckedBrief } from '../../checked-brief.ts'
import { findingFingerprint } from '../../fingerprint.ts'
import type { ReportContext } from '../evidence-text.ts'
import type { Markup } from './markup.ts'
import { type PageNames, pageNames } from './page-names.ts'

/** A checked brief on its way to a page. */
export interface BriefView {
  readonly checked: CheckedBrief
  readonly context: ReportContext
  readonly names: PageNames
  text(span: Span): string
  /** The number that a finding bears on the page: from 1, in the order of the text. */
  numberOf(finding: number): number
  /** Stands between the head of the brief and its text. */
  readonly pictures: Markup | null
  /** Why an editor let the finding stand; null when nobody did. */
  letStand(finding: Finding): string | null
}

/**
 * @param prefix tells the ids of several briefs on one page apart
 * @param letStand why an editor let a finding stand, by its fingerprint
 * @param pictures figures with their captions
 */
export function briefView(
  checked: CheckedBrief,
  context: ReportContext,
  prefix: string,
  letStand: ReadonlyMap<string, string> = new Map(),
  pictures: Markup | null = null,
): BriefView {
  const order = checked.findings
    .map((finding, index) => ({ start: finding.span.start, index }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
  const numbers = new Map(order.map(({ index }, position) => [index, position + 1]))
  return {
    checked,
    context,
    names: pageNames(prefix),
    pictures,
    text: (span) => checked.brief.prose.text.slice(span.start, span.end),
    numberOf: (finding) => numbers.get(finding) ?? 0,
    letStand: (finding) =>
      letStand.size === 0 ? null : (letStand.get(findingFingerprint(checked, finding)) ?? null),
  }
}
