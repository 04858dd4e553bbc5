import type { Evidence, EvidenceView } from '../evidence/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { firstFrom, type Span } from '../model/span.ts'
import type { Brief } from '../prose/brief.ts'
import type { CheckedBrief } from './checked-brief.ts'
import { judgeClaims } from './claims/judge.ts'
import { readClaims } from './claims/read-claims.ts'
import { resolveNames } from './names/resolve-names.ts'
import { needsOf } from './needs.ts'
import type { Rule, RuleContext } from './rule.ts'
import { rules } from './rulebook.ts'
import { figureUnsupported } from './rules/figure-unsupported.ts'
import { listedAttributions } from './sources/listed.ts'

/**
 * Holds one brief against the evidence: reads its claims, judges each, and lets every rule speak.
 * @param brief as `cotejo/prose` reads it
 * @param evidence a workspace in memory or a running observatory
 */
export async function checkBrief(brief: Brief, evidence: Evidence): Promise<CheckedBrief> {
  const view = await evidence.view(needsOf(brief))
  for (;;) {
    const checked = judged(brief, view)
    // What a store had not fetched yet was answered as if there were nothing: then the brief is judged again.
    if (await view.settled()) return checked
  }
}

function judged(brief: Brief, view: EvidenceView): CheckedBrief {
  const names = resolveNames(brief, view)
  const readings = readClaims(brief, names, view.indicators, view.country)
  const claims = judgeClaims(brief, readings, names, view)
  const listed = listedAttributions(brief, names)
  const context: RuleContext = { brief, evidence: view, claims, names, listed }
  return {
    brief,
    claims,
    findings: worthTelling(rules.flatMap((rule) => findingsOf(rule, context))).sort(byPlace),
    records: names.map((name) => name.match?.record.id ?? null),
    listed,
  }
}

function findingsOf(rule: Rule, context: RuleContext): Finding[] {
  return Array.from(rule.check(context), (finding) => ({
    suggestion: null,
    evidence: [],
    ...finding,
    rule: rule.id,
  }))
}

/** A claim that some rule calls wrong need not be listed as wanting evidence as well. */
function worthTelling(findings: readonly Finding[]): Finding[] {
  const accused = findings.filter((finding) => finding.severity !== 'note').sort(byPlace)
  const starts = accused.map((finding) => finding.span)
  let furthest = 0
  const reach = accused.map((finding) => {
    furthest = Math.max(furthest, finding.span.end)
    return furthest
  })
  const isAccused = ({ start, end }: Span): boolean => (reach[firstFrom(starts, start + 1) - 1] ?? 0) >= end
  return findings.filter((finding) => finding.rule !== figureUnsupported.id || !isAccused(finding.span))
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1)
}
