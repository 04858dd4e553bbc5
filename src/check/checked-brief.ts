import type { Finding } from '../model/finding.ts'
import type { Brief } from '../prose/brief.ts'
import type { Claim } from './claim.ts'

/** A brief with everything the checker says of it: what every reporter starts from. */
export interface CheckedBrief {
  readonly brief: Brief
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** For each name of the brief, in the same order, the id of the record it is, or null. */
  readonly records: readonly (string | null)[]
  /** For each attribution, whether the bibliography lists its source. */
  readonly listed: readonly boolean[]
}
