import type { RecordSummary } from '../../model/record-summary.ts'

/** What to list or search for. Every part narrows. */
export interface RecordQuery {
  /** Words, in either language, accents and small slips forgiven; empty for all. */
  readonly text: string
  /** Names of kinds; empty for all. */
  readonly kinds: readonly string[]
  /** ISO 3166-2 code. */
  readonly state?: string
  /** Five-digit INEGI key. */
  readonly municipality?: string
  /** Days `YYYY-MM-DD`: records whose date shares a day with the stretch. */
  readonly from?: string
  readonly until?: string
  /** An accepted value of a field, such as `type` = `Battles`. */
  readonly fields: Readonly<Record<string, string>>
  /** Records that hold this id in a field that refers to records. */
  readonly refersTo?: string
  /** Records with a statement of this source. */
  readonly source?: string
  /** `relevance` needs text; `changed` and `date` put the newest first. */
  readonly order: 'relevance' | 'changed' | 'date' | 'id'
  /** 1 … 200. */
  readonly limit: number
  /** Where the page before ended, as it said. */
  readonly cursor?: string
}

export interface RecordPage {
  readonly records: readonly RecordSummary[]
  /** To ask for the next page with; null on the last. */
  readonly next: string | null
}
