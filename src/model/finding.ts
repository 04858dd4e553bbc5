import * as z from 'zod'
import type { Span } from './span.ts'

/** What the checker says of a claim; see docs/checker.md. */
export const verdict = z.enum([
  'supported',
  'rounded',
  'derived',
  'outdated',
  'contradicted',
  'inconsistent',
  'unsupported',
  'not checkable',
])
export type Verdict = z.infer<typeof verdict>

/** An error would embarrass its author in print; a warning deserves a look; a note informs. */
export const severity = z.enum(['error', 'warning', 'note'])
export type Severity = z.infer<typeof severity>

/** One piece of evidence that a claim was held against. */
export const evidenceItem = z.object({
  kind: z.enum(['observation', 'statement', 'computation', 'text']),
  /** Indicator or record id, or a formula for a computation. */
  id: z.string(),
  value: z.union([z.number(), z.string(), z.tuple([z.number(), z.number()])]).nullable(),
  source: z.string().nullable(),
  release: z.string().nullable(),
  place: z.string().nullable().optional(),
  period: z.string().nullable().optional(),
  label: z.string().optional(),
})
export type EvidenceItem = Readonly<z.infer<typeof evidenceItem>>

/**
 * What a rule says about a span, as data: `code` picks the sentence in the message files and `words` fills it, so
 * that the same finding reads in English and in Spanish.
 */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  readonly code: string
  readonly words: Readonly<Record<string, string | number>>
  /** Replacement text for the span, when the rule is sure of one. */
  readonly suggestion: string | null
  readonly evidence: readonly EvidenceItem[]
}
