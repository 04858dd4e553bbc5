import type { IndicatorEntry } from '../../evidence/evidence.ts'

/** An indicator that a claim may mean, with the score of its words. */
export interface Candidate {
  readonly entry: IndicatorEntry
  readonly score: number
  /** The alias that was met. */
  readonly alias: string
}
