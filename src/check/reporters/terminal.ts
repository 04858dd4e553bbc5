import pc from 'picocolors'
import type { Finding, Severity } from '../../model/finding.ts'
import type { CheckedBrief } from '../checked-brief.ts'
import { messageOf } from '../messages/message.ts'
import { printable } from './display-width.ts'
import { evidenceLine, type ReportContext } from './evidence-text.ts'
import { excerpt } from './excerpt.ts'
import { fileRange } from './file-range.ts'
import { tallySeverities, tallyVerdicts } from './tally.ts'
import { words } from './words.ts'

/** How the terminal is: whether it takes colours, and how many columns wide it is. */
export interface Terminal {
  readonly colors: boolean
  readonly columns: number
}

type Colors = ReturnType<typeof pc.createColors>

/** What the checker says of some briefs, for people at a terminal; every brief ends in a line of counts. */
export function terminalReport(
  briefs: readonly CheckedBrief[],
  context: ReportContext,
  terminal: Terminal,
): string {
  const colors = pc.createColors(terminal.colors)
  const parts = briefs.flatMap((checked) => [
    ...checked.findings.map((finding) => findingText(checked, finding, context, terminal, colors)),
    summary(checked, context, colors),
  ])
  return `${parts.join('\n\n')}\n`
}

function findingText(
  checked: CheckedBrief,
  finding: Finding,
  context: ReportContext,
  terminal: Terminal,
  colors: Colors,
): string {
  const say = words[context.language]
  const { prose } = checked.brief
  const { line, column } = fileRange(prose, finding.span)
  const paint = severityColor(finding.severity, colors)
  const gutter = ' '.repeat(String(line).length)
  const bar = colors.blue('|')
  const shown = excerpt(prose.text, finding.span, Math.max(40, terminal.columns - gutter.length - 4))
  const header = `${paint(`${say.severities[finding.severity]}[${finding.rule}]`)}${colors.bold(`: ${printable(messageOf(finding, context.language))}`)}`
  const lines = [
    header,
    `${gutter}${colors.blue('-->')} ${printable(prose.file)}:${line}:${column}`,
    `${gutter} ${bar}`,
    `${colors.blue(String(line))} ${bar} ${shown.line}`,
    `${gutter} ${bar} ${' '.repeat(shown.indent)}${paint('^'.repeat(shown.width))}`,
  ]
  const notes = [
    ...finding.evidence.map((item) => [say.evidence, evidenceLine(item, context)] as const),
    ...(finding.suggestion === null ? [] : [[say.help, say.write(finding.suggestion)] as const]),
  ]
  if (notes.length > 0) lines.push(`${gutter} ${bar}`)
  for (const [label, text] of notes)
    lines.push(`${gutter} ${colors.blue('=')} ${colors.bold(label)}: ${printable(text)}`)
  return lines.join('\n')
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  const tone = { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity]
  return (text) => colors.bold(tone(text))
}

function summary(checked: CheckedBrief, context: ReportContext, colors: Colors): string {
  const say = words[context.language]
  const verdicts = [...tallyVerdicts(checked.claims)]
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${say.verdictOf(verdict, count)}`)
  const severities = [...tallySeverities(checked.findings)]
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => severityColor(severity, colors)(say.severityCount(severity, count)))
  const name = colors.bold(printable(checked.brief.prose.file))
  const figures = `${say.figureCount(checked.claims.length)}${verdicts.length > 0 ? ` (${verdicts.join(', ')})` : ''}`
  return `${name}: ${figures}; ${severities.length > 0 ? severities.join(', ') : colors.green(say.noFindings)}`
}
