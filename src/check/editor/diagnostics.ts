import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { CheckedBrief } from '../checked-brief.ts'
import { messageOf } from '../messages/message.ts'
import { textRange } from './text-range.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
}

/** A finding as an editor shows it. */
export function diagnosticOf({ brief }: CheckedBrief, finding: Finding, language: Language): Diagnostic {
  return {
    range: textRange(brief.prose, finding.span),
    severity: severities[finding.severity],
    source: 'cotejo',
    code: finding.rule,
    message: messageOf(finding, language),
  }
}

/** All findings on a document, in the order of its text. */
export function diagnosticsOf(briefs: readonly CheckedBrief[], language: Language): Diagnostic[] {
  return briefs.flatMap((checked) =>
    checked.findings.map((finding) => diagnosticOf(checked, finding, language)),
  )
}
