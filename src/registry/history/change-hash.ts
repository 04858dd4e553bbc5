import { createHash } from 'node:crypto'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { ChangeAction, SubjectKind } from '../tables.ts'

/** What one change says, before it stands in the chain. */
export interface ChangeContent {
  readonly actor: string
  readonly action: ChangeAction
  readonly subjectKind: SubjectKind
  readonly subject: string
  readonly reason: string
  readonly detail: Readonly<Record<string, unknown>>
  /** SHA-256 of what was written. */
  readonly content: Uint8Array
}

/** A change with its place in the chain. */
export interface PlacedChange extends ChangeContent {
  readonly sequence: number
  /** ISO 8601 in UTC with milliseconds: `2026-03-01T12:00:00.000Z`. */
  readonly at: string
  /** Hash of the change before; 32 zero bytes for the first. */
  readonly previous: Uint8Array
}

/** What stands before the first change. */
export const chainStart: Uint8Array = new Uint8Array(32)

/**
 * The hash of a change. Anyone can compute it from the columns of its row: SHA-256 over the UTF-8 of the JSON object
 * `{"action":…,"actor":…,"at":…,"content":…,"detail":…,"previous":…,"reason":…,"sequence":…,"subject":…,
 * "subjectKind":…}` without white space, the keys of every object in it sorted; `content` and `previous` in
 * lower-case hexadecimal, `at` in UTC with milliseconds, `sequence` a number, `detail` an object.
 */
export function changeHash(change: PlacedChange): Buffer {
  const text = canonicalJson({ ...change, content: hex(change.content), previous: hex(change.previous) })
  return createHash('sha256').update(text).digest()
}

/** The digest of written JSON: SHA-256 over its canonical text. */
export function contentDigest(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest()
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
