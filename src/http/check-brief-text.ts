import { checker } from '../check/check-file.ts'
import type { CheckedBrief } from '../check/checked-brief.ts'
import { claimFingerprint, findingFingerprint } from '../check/fingerprint.ts'
import { messageOf } from '../check/messages/message.ts'
import { evidenceLine, type ReportNames } from '../check/reporters/evidence-text.ts'
import { reportOf, textOf } from '../check/reporters/report.ts'
import { words } from '../check/reporters/words.ts'
import type { AnsweredClaim, AnsweredFinding, CheckAnswer } from '../desk/briefs/check-answer.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Language } from '../model/language.ts'
import type { BriefOverride, PublishedReport } from '../model/stored-brief.ts'
import { fileSpan } from '../prose/text/source-map.ts'

/** A text of a brief, wherever it comes from. */
export interface BriefText {
  readonly slug: string
  readonly language: Language
  readonly text: string
}

/** Holds a text against the evidence as it is now. The evidence must be what the public may see. */
export async function checkBriefText(
  evidence: Evidence,
  { slug, language, text }: BriefText,
): Promise<readonly CheckedBrief[]> {
  const { checkText } = await checker(evidence, 'all', language)
  return checkText(text, language === 'en' ? `${slug}.md` : `${slug}.${language}.md`)
}

/** The report of a check as a publication keeps it, in the language of the text. */
export function publishedReport(briefs: readonly CheckedBrief[], language: Language): PublishedReport {
  const { briefs: reports } = reportOf(briefs, language)
  return briefs.flatMap((checked, index) => {
    const report = reports[index]
    if (!report) return []
    // A report tells claims and findings in the order in which the check gave them.
    const claims = report.claims.flatMap((told, at) => {
      const claim = checked.claims[at]
      return claim ? [{ ...told, fingerprint: claimFingerprint(checked, claim) }] : []
    })
    const findings = report.findings.flatMap((told, at) => {
      const finding = checked.findings[at]
      return finding ? [{ ...told, fingerprint: findingFingerprint(checked, finding) }] : []
    })
    return [{ ...report, claims, findings }]
  })
}

/** The overrides that hold in a text of one language, by the fingerprint of the finding. */
export function standingOverrides(
  overrides: readonly BriefOverride[],
  language: Language,
): ReadonlyMap<string, BriefOverride> {
  return new Map(
    overrides
      .filter((override) => override.language === language && !override.withdrawn)
      .map((override) => [override.fingerprint, override]),
  )
}

/**
 * What the checker says, for an editor.
 * @param language in which it speaks: that of the reader of the desk, not of the text
 */
export function checkAnswer(
  briefs: readonly CheckedBrief[],
  names: ReportNames,
  language: Language,
  overrides: ReadonlyMap<string, BriefOverride>,
): CheckAnswer {
  const context = { ...names, language }
  const say = words[language]
  const claims = briefs.flatMap((checked) =>
    checked.claims.map(
      (claim): AnsweredClaim => ({
        ...fileSpan(checked.brief.prose.map, claim),
        verdict: claim.verdict,
        heading: say.verdicts[claim.verdict],
        meaning: say.verdictMeanings[claim.verdict],
        evidence: claim.evidence.map((item) => evidenceLine(item, context)),
      }),
    ),
  )
  const findings = briefs.flatMap((checked) =>
    checked.findings.map((finding): AnsweredFinding => {
      const span = fileSpan(checked.brief.prose.map, finding.span)
      const fingerprint = findingFingerprint(checked, finding)
      return {
        ...span,
        line: checked.brief.prose.map.position(span.start).line,
        severity: finding.severity,
        rule: finding.rule,
        message: messageOf(finding, language),
        excerpt: textOf(checked.brief, finding.span),
        suggestion: finding.suggestion,
        evidence: finding.evidence.map((item) => evidenceLine(item, context)),
        fingerprint,
        letStand: overrides.get(fingerprint)?.reason ?? null,
      }
    }),
  )
  return { claims, findings }
}
