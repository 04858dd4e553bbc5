import type { EvidenceView } from '../evidence/evidence.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Localized } from '../model/language.ts'
import type { Brief } from '../prose/brief.ts'
import type { JudgedClaim } from './claims/judged-claim.ts'
import type { ResolvedName } from './names/resolve-names.ts'

/** Everything a rule may look at. Rules read it and never change it. */
export interface RuleContext {
  readonly brief: Brief
  readonly evidence: EvidenceView
  /** Each quantity of the brief, held against the evidence. */
  readonly claims: readonly JudgedClaim[]
  /** For each name of the brief, in the same order, whom it stands for. */
  readonly names: readonly ResolvedName[]
  /** For each attribution, whether the bibliography lists its source. */
  readonly listed: readonly boolean[]
}

/** A finding as a rule gives it: the engine adds the rule's id. */
export type RuleFinding = Omit<Finding, 'rule' | 'suggestion' | 'evidence'> &
  Partial<Pick<Finding, 'suggestion' | 'evidence'>>

/** A short brief that shows what a rule does; run by the tests against examples/mexico. */
export interface RuleExample {
  readonly text: string
  /** The day of the brief, `YYYY-MM-DD`. */
  readonly date?: string
}

/** One rule of the checker. The documentation is generated from this declaration. */
export interface Rule {
  readonly id: string
  /** Whether the text alone suffices, or evidence is asked. */
  readonly needs: 'text' | 'evidence'
  /** The gravest that its findings can be. */
  readonly severity: Severity
  readonly title: Localized
  readonly explanation: Localized
  readonly fires: RuleExample
  readonly silent: RuleExample
  check(context: RuleContext): Iterable<RuleFinding>
}
