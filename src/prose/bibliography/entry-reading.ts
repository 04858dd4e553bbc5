import type { Span } from '../../model/span.ts'
import type { EntryContainer } from './entry-container.ts'
import type { EntryDate } from './entry-dates.ts'
import type { EntryNotes } from './entry-notes.ts'
import type { EntryShape } from './entry-shape.ts'

/** Everything read of an entry, before it is put in CSL. */
export interface EntryReading {
  readonly entry: Span
  readonly shape: EntryShape
  readonly authors: Span | null
  readonly title: Span | null
  readonly issued: EntryDate | null
  readonly undated: boolean
  readonly notes: EntryNotes
  readonly outlet: EntryContainer
}
