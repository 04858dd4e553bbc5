import type { Direction } from './change-words.ts'

/** The values found round a word of change, as indices of elements; -1 for none. */
export interface Slots {
  from: number
  to: number
  by: number
  /** Index after the last part. */
  next: number
  /** Index of the first part. */
  first: number
  direction: Direction | null
}
