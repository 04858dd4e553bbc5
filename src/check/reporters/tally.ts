import { type Finding, type Severity, severity, type Verdict, verdict } from '../../model/finding.ts'
import type { Claim } from '../claim.ts'

/** How many claims have each verdict, in the order of the verdicts, none left out. */
export function tallyVerdicts(claims: readonly Pick<Claim, 'verdict'>[]): ReadonlyMap<Verdict, number> {
  const tally = new Map<Verdict, number>(verdict.options.map((name) => [name, 0]))
  for (const claim of claims) tally.set(claim.verdict, (tally.get(claim.verdict) ?? 0) + 1)
  return tally
}

/** How many findings are of each severity, gravest first, none left out. */
export function tallySeverities(
  findings: readonly Pick<Finding, 'severity'>[],
): ReadonlyMap<Severity, number> {
  const tally = new Map<Severity, number>(severity.options.map((name) => [name, 0]))
  for (const finding of findings) tally.set(finding.severity, (tally.get(finding.severity) ?? 0) + 1)
  return tally
}
