import type { CheckedBrief } from '../check/checked-brief.ts'
import type { Claim } from '../check/claim.ts'
import { claimFingerprint, findingFingerprint } from '../check/fingerprint.ts'
import { messageOf } from '../check/messages/message.ts'
import { fileRange } from '../check/reporters/file-range.ts'
import { textOf } from '../check/reporters/report.ts'
import { words } from '../check/reporters/words.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import { covers, overlaps, type Span } from '../model/span.ts'
import type { PublishedReport } from '../model/stored-brief.ts'
import type { NoticedClaim } from '../registry/briefs/stale-claims.ts'

const wrong: ReadonlySet<Verdict> = new Set(['outdated', 'contradicted', 'inconsistent'])
const borneOut: ReadonlySet<Verdict> = new Set(['supported', 'rounded', 'derived'])

/**
 * What in a published text is no longer as it was when it passed the gate: claims that evidence bore out or left open
 * and now calls wrong, claims that have lost their evidence, and errors that were not there.
 * @param before the report it was published on
 * @param letStand fingerprints of findings that an editor lets pass
 * @param language that of the text, in which the messages speak
 */
export function noLongerTrue(
  before: PublishedReport,
  now: readonly CheckedBrief[],
  letStand: { has(fingerprint: string): boolean },
  language: Language,
): NoticedClaim[] {
  const verdicts = new Map(
    before.flatMap((report) => report.claims.map((claim) => [claim.fingerprint, claim.verdict] as const)),
  )
  const known = new Set(
    before.flatMap((report) =>
      report.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.fingerprint),
    ),
  )
  return now.flatMap((checked) => {
    const turned = checked.claims.flatMap((claim) => {
      const verdict = verdicts.get(claimFingerprint(checked, claim))
      return verdict !== undefined && hasTurned(verdict, claim.verdict) ? [{ claim, before: verdict }] : []
    })
    const errors = checked.findings.filter((finding) => {
      const fingerprint = findingFingerprint(checked, finding)
      if (finding.severity !== 'error' || known.has(fingerprint) || letStand.has(fingerprint)) return false
      return !turned.some(({ claim }) => overlaps(claim, finding.span))
    })
    return [
      ...turned.map(({ claim, before: was }) => noticedClaim(checked, claim, was, language)),
      ...errors.map((finding) => noticedError(checked, finding, language)),
    ]
  })
}

function hasTurned(before: Verdict, after: Verdict): boolean {
  if (wrong.has(after)) return !wrong.has(before)
  return borneOut.has(before) && after === 'unsupported'
}

function noticedClaim(
  checked: CheckedBrief,
  claim: Claim,
  before: Verdict,
  language: Language,
): NoticedClaim {
  const told = checked.findings
    .filter((finding) => overlaps(finding.span, claim))
    .map((finding) => messageOf(finding, language))
  return {
    fingerprint: claimFingerprint(checked, claim),
    excerpt: sentenceAround(checked, claim),
    line: fileRange(checked.brief.prose, claim).line,
    before,
    after: claim.verdict,
    message: told.length > 0 ? told.join(' ') : words[language].verdictMeanings[claim.verdict],
  }
}

function noticedError(checked: CheckedBrief, finding: Finding, language: Language): NoticedClaim {
  return {
    fingerprint: findingFingerprint(checked, finding),
    excerpt: sentenceAround(checked, finding.span),
    line: fileRange(checked.brief.prose, finding.span).line,
    before: 'no error',
    after: 'error',
    message: messageOf(finding, language),
  }
}

/** The sentence in which something stands: a figure alone tells an editor little. */
function sentenceAround({ brief }: CheckedBrief, span: Span): string {
  return textOf(brief, brief.sentences.find((sentence) => covers(sentence, span)) ?? span)
}
