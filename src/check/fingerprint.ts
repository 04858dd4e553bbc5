import { createHash } from 'node:crypto'
import { compareText } from '../model/compare-text.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { CheckedBrief } from './checked-brief.ts'
import { fileRange } from './reporters/file-range.ts'
import { textOf } from './reporters/report.ts'

/**
 * Names a finding so that it is known again when the text around it has moved: from its rule, its code, the words it
 * stands on and the excerpt. The same fault twice in a text has one name.
 */
export function findingFingerprint({ brief }: CheckedBrief, finding: Finding): string {
  const words = Object.entries(finding.words).sort(([a], [b]) => compareText(a, b))
  return digest([finding.rule, finding.code, words, textOf(brief, finding.span)])
}

/** Names a claim within one revision of a text, which does not change: from what it says and where it stands. */
export function claimFingerprint({ brief }: CheckedBrief, claim: Span): string {
  const { line, column } = fileRange(brief.prose, claim)
  return digest([textOf(brief, claim), line, column])
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)
}
