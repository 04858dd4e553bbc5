import type { Finding } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { formatPeriod } from '../../model/period.ts'
import { quantityValue } from '../../model/quantity.ts'
import type { BriefReport, CheckReport } from '../../model/report.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { AttributionAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { CheckedBrief } from '../checked-brief.ts'
import type { Claim } from '../claim.ts'
import { messageOf } from '../messages/message.ts'
import { cotejoVersion } from '../version.ts'
import { fileRange } from './file-range.ts'
import { sourceNames, titleNames } from './source-names.ts'

/**
 * What the checker says of some briefs, as data.
 * @param language in which findings speak
 */
export function reportOf(briefs: readonly CheckedBrief[], language: Language = 'en'): CheckReport {
  return { cotejo: cotejoVersion(), briefs: briefs.map((checked) => briefReport(checked, language)) }
}

function briefReport(checked: CheckedBrief, language: Language): BriefReport {
  const { brief } = checked
  const { prose } = brief
  const spot = (span: Span) => ({ ...fileRange(prose, span), text: textOf(brief, span) })
  return {
    file: prose.file,
    title: brief.title,
    date: brief.date,
    byline: brief.byline,
    language: brief.language,
    sources: brief.bibliography.map((entry) => ({
      line: fileRange(prose, entry).line,
      csl: { ...entry.citation, type: String(entry.citation.type) },
    })),
    claims: checked.claims.map((claim) => ({ ...spot(claim), ...claimFields(claim) })),
    attributions: brief.annotations.attributions.map((attribution, index) => ({
      ...spot(attribution),
      to: attributedTo(brief, attribution),
      listed: checked.listed[index] ?? false,
    })),
    names: reportedNames(checked).map(({ span, kind, record }) => ({ ...spot(span), kind, record })),
    quotations: brief.annotations.quotations.map((quotation) => ({
      ...fileRange(prose, quotation),
      text: textOf(brief, quotation.content),
      speaker: quotation.speaker && textOf(brief, quotation.speaker),
      original: quotation.original && textOf(brief, quotation.original),
      authorsTranslation: quotation.authorsTranslation,
    })),
    findings: checked.findings.map((finding) => ({
      ...spot(finding.span),
      ...findingFields(finding, language),
    })),
  }
}

/** The words of a span of the brief. */
export function textOf(brief: Brief, span: Span): string {
  return brief.prose.text.slice(span.start, span.end)
}

function claimFields(claim: Claim) {
  const { measure, place, attribution, verdict } = claim
  return {
    value: quantityValue(claim.quantity.quantity),
    unit: claim.quantity.quantity.unit,
    measure,
    place,
    period: claim.period && formatPeriod(claim.period),
    attribution,
    verdict,
    evidence: [...claim.evidence],
  }
}

function findingFields(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: messageOf(finding, language),
    suggestion: finding.suggestion,
    evidence: [...finding.evidence],
  }
}

function attributedTo(brief: Brief, attribution: AttributionAnnotation): string {
  const name = attribution.name === null ? undefined : brief.annotations.names[attribution.name]
  return textOf(brief, name ?? attribution.source)
}

interface ReportedName {
  readonly span: Span
  readonly kind: BriefReport['names'][number]['kind']
  readonly record: string | null
}

function reportedNames(checked: CheckedBrief): ReportedName[] {
  const { brief, records } = checked
  const named: ReportedName[] = brief.annotations.names.map((name, index) => ({
    span: name,
    kind: name.kind,
    record: records[index] ?? null,
  }))
  const listStart = brief.bibliography[0]?.start ?? Number.POSITIVE_INFINITY
  const inList = named.filter((name) => name.span.end > listStart)
  for (const name of titleNames(brief)) named.push({ span: name, kind: name.kind, record: null })
  for (const entry of brief.bibliography) {
    for (const name of sourceNames(brief.prose, entry)) {
      if (inList.some((known) => overlaps(known.span, name))) continue
      named.push({ span: name, kind: name.kind, record: null })
    }
  }
  return named.sort((a, b) => a.span.start - b.span.start)
}
