import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import type { Finding } from '../../model/finding.ts'
import type { CheckedBrief } from '../checked-brief.ts'
import type { Claim } from '../claim.ts'
import { messageOf } from '../messages/message.ts'
import { evidenceLine, type ReportContext } from '../reporters/evidence-text.ts'
import { words } from '../reporters/words.ts'
import { rangesMeet, textRange } from './text-range.ts'

/** What is known of the text under the cursor: the claim with its verdict and evidence, then the findings on it. */
export function hoverAt(
  briefs: readonly CheckedBrief[],
  position: Position,
  context: ReportContext,
): Hover | null {
  const cursor = { start: position, end: position }
  for (const checked of briefs) {
    const { prose } = checked.brief
    const claim = checked.claims.find((candidate) => rangesMeet(textRange(prose, candidate), cursor))
    const findings = checked.findings.filter((finding) => rangesMeet(textRange(prose, finding.span), cursor))
    const span = claim ?? findings[0]?.span
    if (!span) continue
    const parts = [
      ...(claim ? [claimText(claim, context)] : []),
      ...findings.map((finding) => findingText(finding, context)),
    ]
    return {
      range: textRange(prose, span),
      contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    }
  }
  return null
}

function claimText(claim: Claim, context: ReportContext): string {
  const say = words[context.language]
  const lines = claim.evidence.map((item) => `- ${plain(evidenceLine(item, context))}`)
  const list = lines.length > 0 ? `\n\n${lines.join('\n')}` : ''
  return `**${say.verdicts[claim.verdict]}**: ${say.verdictMeanings[claim.verdict]}${list}`
}

function findingText(finding: Finding, context: ReportContext): string {
  const say = words[context.language]
  const suggestion = finding.suggestion === null ? '' : `\n\n${say.suggestion}: ${plain(finding.suggestion)}`
  return `**${say.severities[finding.severity]}** \`${finding.rule}\`: ${plain(messageOf(finding, context.language))}${suggestion}`
}

/** Text that Markdown shows as it is: a brief must not be able to put a link or an image into the editor. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~&]/g, '\\$&')
}
