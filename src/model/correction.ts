import type { Language } from './language.ts'

/** What a correction is about. */
export interface CorrectionSubject {
  readonly kind: 'record' | 'brief'
  readonly id: string
}

/** Longest message, contact and answer, in characters. */
export const longestCorrection = { message: 5000, contact: 200, answer: 5000 } as const

/** Where a report of an error stands. */
export const correctionStates = ['received', 'accepted', 'declined'] as const
export type CorrectionState = (typeof correctionStates)[number]

/** A report of an error as the desk sees it. */
export interface Correction {
  readonly id: number
  readonly subject: CorrectionSubject
  /** Title of the subject for this viewer; null when it is not there any more, or hidden. */
  readonly title: string | null
  /** The language in which it was written. */
  readonly language: Language
  readonly message: string
  /** Where to answer to; null when none was given. */
  readonly contact: string | null
  readonly state: CorrectionState
  readonly answer: string | null
  readonly receivedAt: Date
  readonly answeredAt: Date | null
  /** Account id. */
  readonly answeredBy: string | null
}

/** A line of the public log: neither the message nor the contact of who wrote is in it. */
export interface AnsweredCorrection {
  readonly id: number
  /** Null when the subject is no longer public. */
  readonly subject: (CorrectionSubject & { readonly title: string }) | null
  readonly state: Exclude<CorrectionState, 'received'>
  readonly answer: string
  readonly receivedAt: Date
  readonly answeredAt: Date
}

/** Why a report or an answer was refused, as data. */
export type CorrectionProblem =
  | 'not allowed'
  | 'unknown'
  | 'answered already'
  | 'message wanted'
  | 'message too long'
  | 'contact too long'
  | 'answer wanted'
  | 'answer too long'
  | 'too many'

/** A brief that the public reads in another text than before. */
export interface CorrectedBrief {
  readonly subject: CorrectionSubject & { readonly title: string }
  readonly at: Date
}
