import type { Span } from '../../model/span.ts'
import type { NameKind } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'
import type { PhraseIndex } from './phrase-index.ts'

/** A stretch of tokens that is a name of a kind: half-open. */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}

/** A name found, with what stands around it; made whole step by step before it becomes an annotation. */
export interface NameDraft extends NameMatch {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The token after the name and what stands in brackets after it. */
  after: number
  office: Span | null
  translation: Span | null
  acronym: Span | null
  /** The fuller name that this one repeats. */
  refersTo: NameDraft | null
}

/** What a matcher sees: the sentence it reads and the names known beforehand. */
export interface NameContext {
  readonly prose: Prose
  readonly sentence: Sentence
  readonly phrases: PhraseIndex
  /** The token after the last person found in the sentence, or -1. */
  personEnd: number
}
