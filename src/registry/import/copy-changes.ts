import type pg from 'pg'
import type { ChainRow } from '../history/append-change.ts'
import type { ChangeContent } from '../history/change-hash.ts'
import { copyRows } from './copy-rows.ts'

/** Adds linked changes to the chain, which must be locked. */
export async function copyChanges(
  client: pg.ClientBase,
  changes: readonly (ChangeContent & ChainRow)[],
): Promise<void> {
  const columns = ['sequence', 'at', 'actor', 'action', 'subject_kind', 'subject', 'reason', 'detail']
  await copyRows(
    client,
    'change',
    [...columns, 'content', 'previous', 'hash'],
    changes.map((change) => [
      ...[change.sequence, change.at.toISOString(), change.actor, change.action, change.subjectKind],
      ...[change.subject, change.reason, JSON.stringify(change.detail)],
      ...[change.content, change.previous, change.hash],
    ]),
  )
}
