import type { Severity, Verdict } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'

/** What the checker says of the text in an editor: data for the page without script, and for the editor with it. */
export interface CheckAnswer {
  readonly claims: readonly AnsweredClaim[]
  /** In the order of the text. */
  readonly findings: readonly AnsweredFinding[]
}

/** Offsets are UTF-16 units of the text as it was sent. */
export interface AnsweredClaim {
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  /** The verdict and what it means, in the reader's language. */
  readonly heading: string
  readonly meaning: string
  /** One line for each piece of evidence. */
  readonly evidence: readonly string[]
}

export interface AnsweredFinding {
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly line: number
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  readonly excerpt: string
  /** What to write instead, when the rule is sure of it. */
  readonly suggestion: string | null
  readonly evidence: readonly string[]
  readonly fingerprint: string
  /** Why an editor lets it stand; null when nobody does. */
  readonly letStand: string | null
}

/** One thing that can be put in at `@`. */
export interface Completion {
  readonly kind: 'record' | 'source' | 'indicator'
  readonly label: string
  readonly detail: string
  /** What is put in. */
  readonly insert: string
  /** The entry that the list of sources needs, when it is not there; null when none. */
  readonly entry: string | null
}

export interface CompletionAnswer {
  readonly language: Language
  readonly completions: readonly Completion[]
}
