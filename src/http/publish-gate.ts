import type { CheckedBrief } from '../check/checked-brief.ts'
import { findingFingerprint } from '../check/fingerprint.ts'
import type { Language } from '../model/language.ts'
import type { StoredBrief } from '../model/stored-brief.ts'
import { type BriefRefusal, refusal } from '../registry/briefs/brief-change.ts'
import type { CheckedText } from '../registry/briefs/move-brief.ts'
import { hasPublicRecords } from '../registry/briefs/stale-claims.ts'
import { checkBriefText, publishedReport, standingOverrides } from './check-brief-text.ts'
import { type EvidenceParts, evidenceBasis } from './evidence-basis.ts'

/** A text that the gate stopped, and by how many errors that nobody has let pass. */
export interface StoppedText {
  readonly language: Language
  readonly errors: number
}

export type GateOutcome =
  | { readonly kind: 'passed'; readonly texts: readonly CheckedText[] }
  | { readonly kind: 'stopped'; readonly texts: readonly StoppedText[] }
  | BriefRefusal

/**
 * Checks the newest texts of a brief before the public may read them. An error stops them unless an editor has let that
 * finding pass; a warning does not. Where there is no evidence at all nothing passes: a check against nothing is none.
 * @param languages those to be published
 * @returns refused: `no evidence`, `no text` (naming the language)
 */
export async function publishGate(
  parts: EvidenceParts,
  brief: StoredBrief,
  languages: readonly Language[],
): Promise<GateOutcome> {
  if (languages.length === 0) return refusal('no text', brief.id)
  if (!(await hasEvidence(parts))) return refusal('no evidence', brief.id)
  const checkedAgainst = await evidenceBasis(parts)
  const passed: CheckedText[] = []
  const stopped: StoppedText[] = []
  for (const language of languages) {
    const text = brief.texts[language]
    if (!text) return refusal('no text', language)
    const briefs = await checkBriefText(parts.evidence, { slug: brief.id, language, text: text.text })
    if (briefs.length === 0) return refusal('no text', language)
    const overrides = standingOverrides(brief.overrides, language)
    const errors = errorsOf(briefs)
    const open = errors.filter((fingerprint) => !overrides.has(fingerprint))
    if (open.length > 0) stopped.push({ language, errors: open.length })
    passed.push({
      language,
      revision: text.revision,
      report: publishedReport(briefs, language),
      checkedAgainst,
      overrides: errors.flatMap((fingerprint) => overrides.get(fingerprint)?.id ?? []),
    })
  }
  return stopped.length > 0 ? { kind: 'stopped', texts: stopped } : { kind: 'passed', texts: passed }
}

function errorsOf(briefs: readonly CheckedBrief[]): string[] {
  return briefs.flatMap((checked) =>
    checked.findings
      .filter((finding) => finding.severity === 'error')
      .map((finding) => findingFingerprint(checked, finding)),
  )
}

async function hasEvidence({ registry, evidence }: EvidenceParts): Promise<boolean> {
  if (evidence.datasets.some((dataset) => dataset.releases.length > 0)) return true
  return hasPublicRecords(registry)
}
