import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import type { CheckedBrief } from '../checked-brief.ts'
import type { ReportContext } from '../reporters/evidence-text.ts'
import { words } from '../reporters/words.ts'
import { diagnosticOf } from './diagnostics.ts'
import { rangesMeet, textRange } from './text-range.ts'

/** For each finding within the range that is sure of a replacement, the edit that makes it. */
export function quickFixes(
  briefs: readonly CheckedBrief[],
  uri: string,
  within: Range,
  { language }: Pick<ReportContext, 'language'>,
): CodeAction[] {
  return briefs.flatMap((checked) =>
    checked.findings.flatMap((finding): CodeAction[] => {
      const range = textRange(checked.brief.prose, finding.span)
      if (finding.suggestion === null || !rangesMeet(range, within)) return []
      return [
        {
          title: words[language].write(finding.suggestion),
          kind: CodeActionKind.QuickFix,
          isPreferred: true,
          diagnostics: [diagnosticOf(checked, finding, language)],
          edit: { changes: { [uri]: [{ range, newText: finding.suggestion }] } },
        },
      ]
    }),
  )
}
