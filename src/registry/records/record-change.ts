import type { RegistryRecord } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import type { StatementStatus } from '../../model/statement.ts'
import type { StoredStatement } from '../tables.ts'

/** A record as the registry holds it and as one viewer may see it. */
export interface StoredRecord extends RegistryRecord<StoredStatement> {
  /** What a writer says it has read: see {@link RecordChange.expected}. */
  readonly version: number
  /** Sequence and time of the last change. */
  readonly changed: number
  readonly changedAt: Date
}

/** A value to enter. */
export interface NewStatement {
  readonly field: string
  readonly value: unknown
  readonly source: string
  readonly locator?: string
  readonly quotation?: string
  readonly status: StatementStatus
  readonly restricted?: true
}

/** What a person says of a statement that is there: which stands, and why. */
export interface Decision {
  readonly statement: number
  readonly status?: StatementStatus
  readonly restricted?: boolean
}

/** One change of one record: all of it happens or nothing. */
export interface RecordChange {
  readonly record: string
  readonly kind: string
  /** The version that the writer has read; 0 for a record that is to be made. */
  readonly expected: number
  /** Sources that the statements name and that are not there yet. */
  readonly sources?: readonly Source[]
  readonly enter: readonly NewStatement[]
  readonly decide: readonly Decision[]
  /** To mark the whole record restricted or not. */
  readonly restricted?: boolean
  readonly reason: string
}

/** What comes of a change. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly record: StoredRecord }
  /**
   * Someone else changed the same fields since the writer read them. Nothing was written: the writer is shown both
   * and sends the change again with the version that it has now seen.
   */
  | {
      readonly kind: 'conflict'
      readonly record: StoredRecord
      /** The fields that both touched. */
      readonly fields: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly WriteProblem[] }

/** Why a change was refused, as data: the words are in the message files of the desk and the API. */
export interface WriteProblem {
  readonly code:
    | 'not allowed'
    | 'unknown kind'
    | 'unknown field'
    | 'invalid value'
    | 'unknown source'
    | 'unknown record'
    | 'unknown statement'
    | 'several accepted'
    | 'exists already'
    | 'not a name for a record'
    | 'redirected'
    | 'reason wanted'
    | 'too large'
  /** Field or id that it is about. */
  readonly field: string | null
  /** Place in `enter` or `decide`; null when it is about the whole. */
  readonly index: number | null
  /** What was expected, or the value that was not. */
  readonly detail: string
}
