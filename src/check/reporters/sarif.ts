import { createHash } from 'node:crypto'
import type { Severity } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { BriefReport, CheckReport, ReportedFinding } from '../../model/report.ts'
import type { Rule } from '../rule.ts'

/** What SARIF tells of a rule. */
export type RuleDescription = Pick<Rule, 'id' | 'title' | 'explanation' | 'severity'>

/**
 * The report as SARIF 2.1.0, for editors and code hosts.
 * @param rules every rule of the checker, those that found nothing too
 */
export function sarifReport(
  report: CheckReport,
  rules: readonly RuleDescription[],
  language: Language,
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(report.cotejo, rules, language) },
        columnKind: 'utf16CodeUnits',
        language,
        artifacts: [...new Set(report.briefs.map((brief) => brief.file))].map((file) => ({
          location: { uri: fileUri(file) },
        })),
        results: results(report, rules),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function driver(version: string, rules: readonly RuleDescription[], language: Language) {
  return {
    name: 'cotejo',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => ({
      id: rule.id,
      name: pascalCase(rule.id),
      shortDescription: { text: rule.title[language] },
      fullDescription: { text: rule.explanation[language] },
      defaultConfiguration: { level: level(rule.severity) },
    })),
  }
}

function results(report: CheckReport, rules: readonly RuleDescription[]) {
  const seen = new Map<string, number>()
  return report.briefs.flatMap((brief) =>
    brief.findings.map((finding) => {
      const key = `${finding.rule}\0${brief.file}\0${finding.text}`
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      return result(brief, finding, rules, fingerprint(`${key}\0${count}`))
    }),
  )
}

/** The same finding keeps its fingerprint when lines move above it; the key has no line in it. */
function fingerprint(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

function result(
  brief: BriefReport,
  finding: ReportedFinding,
  rules: readonly RuleDescription[],
  print: string,
) {
  const index = rules.findIndex((rule) => rule.id === finding.rule)
  const artifactLocation = { uri: fileUri(brief.file) }
  const region = {
    startLine: finding.line,
    startColumn: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
  }
  return {
    ruleId: finding.rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: level(finding.severity),
    message: { text: finding.message },
    locations: [
      { physicalLocation: { artifactLocation, region: { ...region, snippet: { text: finding.text } } } },
    ],
    partialFingerprints: { 'cotejo/v1': print },
    ...(finding.suggestion !== null && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: finding.suggestion } }],
            },
          ],
        },
      ],
    }),
    ...(finding.evidence.length > 0 && { properties: { evidence: finding.evidence } }),
  }
}

function level(severity: Severity): 'error' | 'warning' | 'note' {
  return severity
}

function fileUri(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}
