import type { Language } from './language.ts'
import type { BriefReport, ReportedClaim, ReportedFinding } from './report.ts'
import type { ReviewState } from './review.ts'

/** A name in an address: what a brief may be called. */
export const briefSlug = /^[a-z0-9][a-z0-9-]{0,99}$/

/** The longest text of a brief, in bytes of UTF-8. */
export const longestBrief = 500_000

/** One saved text of a brief. None is ever overwritten. */
export interface BriefRevision {
  readonly language: Language
  /** 1, 2, 3 … in each language. */
  readonly revision: number
  readonly text: string
  /** The revision in the other language that it was made to agree with; null when it is no translation. */
  readonly translates: number | null
  /** Account id, or `system`. */
  readonly author: string
  readonly at: Date
  readonly reason: string
}

/** A step that a brief has taken. */
export interface BriefEvent {
  readonly from: ReviewState | null
  readonly to: ReviewState
  readonly actor: string
  readonly at: Date
  readonly reason: string
}

/** A finding that an editor let pass, with the reason that the public reads. */
export interface BriefOverride {
  readonly id: number
  readonly language: Language
  readonly rule: string
  readonly fingerprint: string
  readonly excerpt: string
  readonly message: string
  readonly reason: string
  readonly actor: string
  readonly at: Date
  readonly withdrawn: boolean
}

/** What the public reads in one language, or read last. */
export interface Publication {
  readonly language: Language
  readonly revision: number
  readonly publishedAt: Date
  readonly checkedAt: Date
  readonly report: PublishedReport
}

/** The report that a text passed the gate on: its briefs, with what tells each claim and finding again. */
export type PublishedReport = readonly PublishedBriefReport[]

export interface PublishedBriefReport extends Omit<BriefReport, 'claims' | 'findings'> {
  readonly claims: readonly (ReportedClaim & { readonly fingerprint: string })[]
  readonly findings: readonly (ReportedFinding & { readonly fingerprint: string })[]
}

/** A picture of a brief, without its bytes. */
export interface BriefImage {
  readonly id: string
  readonly brief: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly caption: Readonly<Record<Language, string>>
  readonly alternative: Readonly<Record<Language, string>>
  readonly credit: string
  readonly licence: string
}

/** A brief with its newest texts and all that has happened to it: what its page on the desk shows. */
export interface StoredBrief {
  readonly id: string
  readonly state: ReviewState
  readonly texts: Readonly<Partial<Record<Language, BriefRevision>>>
  readonly publications: readonly Publication[]
  readonly overrides: readonly BriefOverride[]
  readonly events: readonly BriefEvent[]
  readonly images: readonly BriefImage[]
}

/** One line of the list of briefs. */
export interface BriefSummary {
  readonly id: string
  readonly state: ReviewState
  readonly texts: readonly BriefTextSummary[]
  readonly changedAt: Date
}

/** How far a text in one language is. */
export interface BriefTextSummary {
  readonly language: Language
  readonly title: string | null
  readonly revision: number
  readonly translates: number | null
  /** The revision that the public reads; null when it reads none. */
  readonly published: number | null
}

/** Why something about a brief was refused, as data. */
export interface BriefProblem {
  readonly code:
    | 'not allowed'
    | 'unknown brief'
    | 'invalid slug'
    | 'exists already'
    | 'empty text'
    | 'too large'
    | 'no such step'
    | 'locked'
    | 'reason wanted'
    | 'text moved'
    | 'override withdrawn'
    | 'no evidence'
    | 'no text'
    | 'unknown revision'
    | 'unknown override'
    | 'not an image'
    | 'image too large'
    | 'words wanted'
  /** The value that was refused, or what was expected. */
  readonly detail: string
}

/** A claim on the list "still true?". */
export interface StaleClaim {
  readonly brief: string
  readonly title: string
  readonly language: Language
  readonly fingerprint: string
  readonly excerpt: string
  readonly line: number
  readonly before: string
  readonly after: string
  readonly message: string
  readonly noticedAt: Date
  readonly settledBy: string | null
  readonly settledReason: string | null
}
