import type { Transaction } from 'kysely'
import type { Role } from '../../model/access.ts'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { type AccountChange, noteAccountChange } from './account-change.ts'
import { noFactor, replaceSecondFactor } from './second-factor.ts'

/** What comes of a change to another person's account. */
export type AccountOutcome = 'done' | 'unknown account' | 'last administrator'

/** Gives an account another role and ends its sessions: what is open was opened with the old rights. */
export function changeRole(
  registry: Registry,
  account: string,
  role: Role,
  by: string,
): Promise<AccountOutcome> {
  return change(registry, account, role !== 'administrator', async (transaction, before) => {
    if (before.role === role) return null
    await transaction.updateTable('account').set({ role }).where('id', '=', account).execute()
    await endAll(transaction, account)
    return { by, action: 'grant', account, detail: { from: before.role, to: role } }
  })
}

/** Shuts an account, or opens it again. Its sessions end and its tokens are good for nothing while it is shut. */
export function setDisabled(
  registry: Registry,
  account: string,
  disabled: boolean,
  by: string,
): Promise<AccountOutcome> {
  return change(registry, account, disabled, async (transaction, before) => {
    if (before.disabled === disabled) return null
    await transaction.updateTable('account').set({ disabled }).where('id', '=', account).execute()
    await endAll(transaction, account)
    return { by, action: disabled ? 'revoke' : 'grant', account, detail: { disabled } }
  })
}

/** Takes away the second factor of one who lost it, and ends the sessions. */
export function resetSecondFactor(registry: Registry, account: string, by: string): Promise<AccountOutcome> {
  return change(registry, account, false, async (transaction) => {
    await replaceSecondFactor(transaction, account, noFactor)
    await endAll(transaction, account)
    return { by, action: 'revoke', account, detail: { secondFactor: true } }
  })
}

interface Before {
  readonly role: Role
  readonly disabled: boolean
}

/** @param lessens whether the account may administer no longer: someone must be left who does */
function change(
  registry: Registry,
  account: string,
  lessens: boolean,
  write: (transaction: Transaction<Tables>, before: Before) => Promise<AccountChange | null>,
): Promise<AccountOutcome> {
  return registry.database.transaction().execute(async (transaction) => {
    // Locks every administrator: two who shut each other out at once would leave nobody.
    const administrators = await transaction
      .selectFrom('account')
      .select('id')
      .where('role', '=', 'administrator')
      .where('disabled', '=', false)
      .orderBy('id')
      .forUpdate()
      .execute()
    const before = await transaction
      .selectFrom('account')
      .select(['role', 'disabled'])
      .where('id', '=', account)
      .forUpdate()
      .executeTakeFirst()
    if (before === undefined) return 'unknown account'
    if (lessens && administrators.every(({ id }) => id === account) && administrators.length > 0) {
      return 'last administrator'
    }
    const note = await write(transaction, before)
    if (note !== null) await noteAccountChange(transaction, registry, note)
    return 'done'
  })
}

async function endAll(transaction: Transaction<Tables>, account: string): Promise<void> {
  await transaction.deleteFrom('session').where('account', '=', account).execute()
  await transaction.deleteFrom('ceremony').where('account', '=', account).execute()
}
