import type { CheckedBrief } from '../check/checked-brief.ts'
import type { ReportContext } from '../check/reporters/evidence-text.ts'
import type { Terminal } from '../check/reporters/terminal.ts'

export const reportFormats = ['terminal', 'json', 'sarif', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The report in the format asked for. Each reporter is loaded only when it is asked for. */
export async function writeReport(
  format: ReportFormat,
  briefs: readonly CheckedBrief[],
  { context, terminal }: { readonly context: ReportContext; readonly terminal: Terminal },
): Promise<string> {
  if (format === 'terminal') {
    const { terminalReport } = await import('../check/reporters/terminal.ts')
    return terminalReport(briefs, context, terminal)
  }
  if (format === 'html') {
    const { htmlReport } = await import('../check/reporters/html.ts')
    return htmlReport(briefs, context)
  }
  const { reportOf } = await import('../check/reporters/report.ts')
  const report = reportOf(briefs, context.language)
  if (format === 'json') {
    const { jsonReport } = await import('../check/reporters/json.ts')
    return jsonReport(report)
  }
  const { sarifReport } = await import('../check/reporters/sarif.ts')
  const { rules } = await import('../check/rulebook.ts')
  return sarifReport(report, rules, context.language)
}
