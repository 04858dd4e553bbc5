import type { Transaction } from 'kysely'
import { appendChange } from '../history/append-change.ts'
import type { Registry } from '../registry.ts'
import type { ChangeAction, Tables } from '../tables.ts'
import { secretHash } from './secrets.ts'

/** What happened to an account. No name, no address: the history is never rewritten, and people may ask to be forgotten. */
export interface AccountChange {
  /** Account id of who did it, or `system`. */
  readonly by: string
  readonly action: Extract<ChangeAction, 'create' | 'grant' | 'revoke'>
  /** Account id, or what stands for an invitation. */
  readonly account: string
  readonly detail: Readonly<Record<string, string | boolean>>
}

/** Writes it into the chain of changes, in the transaction that does it. */
export async function noteAccountChange(
  transaction: Transaction<Tables>,
  registry: Registry,
  { by, action, account, detail }: AccountChange,
): Promise<void> {
  await appendChange(transaction, registry, {
    actor: by,
    action,
    subjectKind: 'account',
    subject: account,
    reason: '',
    detail,
    content: secretHash(JSON.stringify({ account, action, detail })),
  })
}
