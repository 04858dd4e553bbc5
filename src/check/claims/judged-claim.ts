import type { EvidenceItem, Verdict } from '../../model/finding.ts'
import type { Claim } from '../claim.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimReading } from './claim-reading.ts'

/** What, after a contradiction, explains how the wrong figure came about. */
export type Cause =
  | { readonly code: 'scale'; readonly factor: number }
  | { readonly code: 'other period'; readonly period: string }
  | { readonly code: 'other release'; readonly release: string }
  | { readonly code: 'other publisher'; readonly publisher: string }
  | { readonly code: 'other place'; readonly place: string }
  | { readonly code: 'other definition'; readonly measure: string }
  | { readonly code: 'percent for points' }
  | { readonly code: 'other currency' }
  | { readonly code: 'swapped digits'; readonly value: string }

/** The outcome of holding one claim against the evidence. */
export interface Judgement {
  readonly verdict: Verdict
  /** The reading of the evidence that won; null when none did. */
  readonly candidate: Candidate | null
  /** The value that the evidence gives, written as a reader would; null when there is none. */
  readonly expected: string | null
  readonly evidence: readonly EvidenceItem[]
  readonly cause: Cause | null
  /** For outdated: the release with which the claim agrees, and whether the revision came after the brief. */
  readonly outdated: { readonly release: string; readonly revisedAfter: boolean; readonly now: string } | null
  /** For unsupported: whether near readings of the evidence differed. */
  readonly ambiguous: boolean
  /** Whether the evidence itself is disputed, so that it can support but not accuse. */
  readonly disputed: boolean
}

/** A claim with how it was read and how it was judged. */
export interface JudgedClaim extends Claim {
  readonly reading: ClaimReading
  readonly judgement: Judgement
}

/** A judgement that no evidence stands behind. */
export function without(verdict: Verdict): Judgement {
  return {
    verdict,
    candidate: null,
    expected: null,
    evidence: [],
    cause: null,
    outdated: null,
    ambiguous: false,
    disputed: false,
  }
}
