import type { Action } from './access.ts'

/** Where a brief stands on its way to the public. */
export const reviewStates = ['draft', 'in review', 'approved', 'published', 'corrected', 'withdrawn'] as const
export type ReviewState = (typeof reviewStates)[number]

/** A step of a brief from one state to another, and what a person must be allowed to take it. */
export interface ReviewStep {
  readonly from: ReviewState
  readonly to: ReviewState
  readonly action: Action
  /** Whether the checker has the last word: an error that nobody has overridden stops the step. */
  readonly gate: boolean
}

/** Every step there is; any other is refused. */
export const reviewSteps: readonly ReviewStep[] = [
  { from: 'draft', to: 'in review', action: 'enter', gate: false },
  { from: 'in review', to: 'draft', action: 'enter', gate: false },
  { from: 'in review', to: 'approved', action: 'publish', gate: false },
  { from: 'approved', to: 'draft', action: 'publish', gate: false },
  { from: 'approved', to: 'published', action: 'publish', gate: true },
  { from: 'published', to: 'corrected', action: 'publish', gate: true },
  { from: 'corrected', to: 'corrected', action: 'publish', gate: true },
  { from: 'published', to: 'withdrawn', action: 'publish', gate: false },
  { from: 'corrected', to: 'withdrawn', action: 'publish', gate: false },
  { from: 'withdrawn', to: 'draft', action: 'publish', gate: false },
]

/** The states in which the public reads a brief. */
export const publicStates: readonly ReviewState[] = ['published', 'corrected']

/** Whether the public reads a brief in this state. */
export function isPublic(state: ReviewState): boolean {
  return publicStates.includes(state)
}
