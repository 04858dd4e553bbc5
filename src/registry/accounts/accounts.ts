import { randomBytes } from 'node:crypto'
import type { Selectable, Transaction } from 'kysely'
import type { Role } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import type { Registry } from '../registry.ts'
import type { AccountTable, Tables } from '../tables.ts'
import { noteAccountChange } from './account-change.ts'
import { hashPassword } from './password.ts'

/** A person of the team. */
export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly language: Language
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly disabled: boolean
  readonly createdAt: Date
}

/** An account to be made. */
export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly language: Language
  /** In plain text; null for one who will sign in by passkey alone. The rules are password-rules.ts's. */
  readonly password: string | null
}

/** The form in which an address is kept and compared. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * Makes an account.
 * @param by account id of who does it, or `system`
 * @returns null when the address has an account already
 */
export async function createAccount(
  registry: Registry,
  account: NewAccount,
  by: string,
): Promise<Account | null> {
  const password = account.password === null ? null : await hashPassword(account.password)
  return registry.database
    .transaction()
    .execute((transaction) => insertAccount(transaction, registry, { ...account, password }, by))
}

/** As {@link createAccount}, inside a transaction and with the password hashed. */
export async function insertAccount(
  transaction: Transaction<Tables>,
  registry: Registry,
  { email, name, role, language, password }: NewAccount,
  by: string | null,
): Promise<Account | null> {
  const id = `account-${randomBytes(8).toString('hex')}`
  const row = await transaction
    .insertInto('account')
    .values({
      id,
      email: plainEmail(email),
      name: name.trim().slice(0, 200),
      role,
      language,
      password,
      totp_secret: null,
      totp_step: null,
      disabled: false,
      created_at: registry.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return null
  await noteAccountChange(transaction, registry, {
    by: by ?? id,
    action: 'create',
    account: id,
    detail: { role },
  })
  return fromRow(row)
}

/** The account of that id, disabled or not; null when there is none. */
export async function findAccount(registry: Registry, id: string): Promise<Account | null> {
  const row = await registry.database
    .selectFrom('account')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** What a sign-in by password is held against: nothing but the hash and the id leaves here. */
export async function findPassword(
  registry: Registry,
  email: string,
): Promise<{
  readonly account: string
  readonly password: string | null
  readonly secondFactor: boolean
} | null> {
  const row = await registry.database
    .selectFrom('account')
    .select(['id', 'password', 'totp_secret'])
    .where('email', '=', plainEmail(email))
    .where('disabled', '=', false)
    .executeTakeFirst()
  return row === undefined
    ? null
    : { account: row.id, password: row.password, secondFactor: row.totp_secret !== null }
}

/** Every account, by name, and whether it has a passkey. */
export async function listAccounts(
  registry: Registry,
): Promise<(Account & { readonly hasPasskey: boolean })[]> {
  const rows = await registry.database
    .selectFrom('account')
    .selectAll()
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('passkey').select('id').whereRef('passkey.account', '=', 'account.id')).as(
        'hasPasskey',
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...fromRow(row), hasPasskey: Boolean(row.hasPasskey) }))
}

/** Names of the people behind account ids, for histories; an id that is unknown, or `system`, is not in it. */
export async function accountNames(
  registry: Registry,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await registry.database
    .selectFrom('account')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Changes what a person says of themselves. */
export async function describeAccount(
  registry: Registry,
  id: string,
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<void> {
  await registry.database
    .updateTable('account')
    .set({ name: name.trim().slice(0, 200), language })
    .where('id', '=', id)
    .execute()
}

/** Sets a password, in plain text; the rules are password-rules.ts's. */
export async function setPassword(registry: Registry, id: string, password: string): Promise<void> {
  await registry.database
    .updateTable('account')
    .set({ password: await hashPassword(password) })
    .where('id', '=', id)
    .execute()
}

function fromRow(row: Selectable<AccountTable>): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    language: row.language,
    hasPassword: row.password !== null,
    hasSecondFactor: row.totp_secret !== null,
    disabled: row.disabled,
    createdAt: row.created_at,
  }
}
