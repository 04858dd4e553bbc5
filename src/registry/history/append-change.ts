import { sql, type Transaction } from 'kysely'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { type ChangeContent, chainStart, changeHash } from './change-hash.ts'

/** Where the chain ends. */
export interface ChainHead {
  readonly sequence: number
  readonly hash: Uint8Array
  /** Time of the last change; null for an empty chain. */
  readonly at: Date | null
}

/** A change as it stands in the chain. */
export interface ChainRow {
  readonly sequence: number
  readonly at: Date
  readonly previous: Buffer
  readonly hash: Buffer
}

/** Of the advisory lock under which the chain grows. */
const chainLock = 4_061_994

/**
 * Waits until no other transaction adds to the chain and gives its end. The lock is held until the transaction
 * ends: until then nobody else changes records or marks anything restricted, so what was read after it stays true.
 */
export async function lockChain(transaction: Transaction<Tables>): Promise<ChainHead> {
  await sql`select pg_advisory_xact_lock(${chainLock})`.execute(transaction)
  const last = await transaction
    .selectFrom('change')
    .select(['sequence', 'hash', 'at'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { sequence: 0, hash: chainStart, at: null }
}

/** The time that the next change gets: now, but never before the last one, even when the clock was set back. */
export function timeAfter(head: ChainHead, now: Date): Date {
  return head.at !== null && head.at > now ? head.at : now
}

/** The next link of the chain. */
export function linkChange(head: ChainHead, at: Date, change: ChangeContent): ChainRow {
  const { actor, action, subjectKind, subject, reason, detail, content } = change
  const sequence = head.sequence + 1
  const previous = Buffer.from(head.hash)
  const placed = { actor, action, subjectKind, subject, reason, detail, content, previous, sequence }
  return { sequence, at, previous, hash: changeHash({ ...placed, at: at.toISOString() }) }
}

/**
 * Adds a change to the chain, without a fork and without a gap. Call it late: from then on every other writer waits
 * for the end of the transaction.
 * @param change what was done; `content` is the SHA-256 of what was written. How the hash of the row is made is told
 *   at {@link changeHash}
 * @returns the place in the chain and the time, which is never before the last change's
 */
export async function appendChange(
  transaction: Transaction<Tables>,
  registry: Pick<Registry, 'now'>,
  change: ChangeContent,
): Promise<{ readonly sequence: number; readonly at: Date }> {
  const head = await lockChain(transaction)
  return appendAt(transaction, head, timeAfter(head, registry.now()), change)
}

/** The same when the chain is locked and the time chosen, because what is written holds it. */
export async function appendAt(
  transaction: Transaction<Tables>,
  head: ChainHead,
  at: Date,
  change: ChangeContent,
): Promise<ChainRow> {
  const row = linkChange(head, at, change)
  await transaction
    .insertInto('change')
    .values({
      ...row,
      actor: change.actor,
      action: change.action,
      subject_kind: change.subjectKind,
      subject: change.subject,
      reason: change.reason,
      detail: JSON.stringify(change.detail),
      content: Buffer.from(change.content),
    })
    .execute()
  return row
}
