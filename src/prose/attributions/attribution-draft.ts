import type { PlacedName } from './source-reader.ts'

/** An attribution on tokens, half-open ranges, before spans are made of it. */
export interface AttributionDraft {
  readonly first: number
  readonly last: number
  readonly sourceFirst: number
  readonly sourceLast: number
  /** Null when a noun calls back a body named before ("the organization"). */
  readonly name: PlacedName | null
  /** Whether it is a phrase that may close the clause it governs (", according to X"). */
  readonly phrase: boolean
  readonly calledBack: string | null
}
