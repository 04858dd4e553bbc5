import type { Role } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import type { Registry } from '../registry.ts'
import { noteAccountChange } from './account-change.ts'
import { type Account, insertAccount } from './accounts.ts'
import { hashPassword } from './password.ts'
import { newSecret, secretHash } from './secrets.ts'

/** For how many days an invitation is good. */
export const invitationDays = 7

/** What an invitation lets its holder become. */
export interface Invitation {
  readonly role: Role
  /** The address it was made for; null for the first administrator, who gives it. */
  readonly email: string | null
  /** The account whose password it sets anew; null where it makes an account. */
  readonly account: string | null
}

/**
 * A link to become the first administrator; links given out before are no longer good.
 * @returns the path after the language: `/join/<secret>`
 * @throws when there is an account already
 */
export async function inviteAdministrator(registry: Registry): Promise<string> {
  const account = await registry.database.selectFrom('account').select('id').limit(1).executeTakeFirst()
  if (account !== undefined)
    throw new Error('there is an account already: an administrator invites the others')
  await registry.database.deleteFrom('invitation').where('used_at', 'is', null).execute()
  return invite(registry, { role: 'administrator', email: null, account: null }, 'system')
}

/**
 * A link to join the team.
 * @param by account id of who invites
 * @returns the path after the language: `/join/<secret>`; null when the address has an account already
 */
export async function inviteAccount(
  registry: Registry,
  { email, role }: { readonly email: string; readonly role: Role },
  by: string,
): Promise<string | null> {
  const address = email.trim().toLowerCase()
  const taken = await registry.database
    .selectFrom('account')
    .select('id')
    .where('email', '=', address)
    .executeTakeFirst()
  return taken === undefined ? invite(registry, { role, email: address, account: null }, by) : null
}

/**
 * A link by which one who has lost the password sets another; earlier ones are no longer good.
 * @returns the path after the language: `/join/<secret>`; null when there is no such account
 */
export async function inviteBack(registry: Registry, account: string, by: string): Promise<string | null> {
  const found = await registry.database
    .selectFrom('account')
    .select(['role', 'email'])
    .where('id', '=', account)
    .where('disabled', '=', false)
    .executeTakeFirst()
  if (found === undefined) return null
  await registry.database
    .deleteFrom('invitation')
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
  return invite(registry, { ...found, account }, by)
}

/**
 * Sets a new password, in plain text and held to the rules before, by a link of {@link inviteBack}, for the only time.
 * The sessions of the account end; a second factor stays.
 * @returns whether the link was good
 */
export async function acceptNewPassword(
  registry: Registry,
  secret: string,
  password: string,
): Promise<boolean> {
  const hashed = await hashPassword(password)
  return registry.database.transaction().execute(async (transaction) => {
    const used = await transaction
      .updateTable('invitation')
      .set({ used_at: registry.now(), email: null })
      .where('hash', '=', secretHash(secret))
      .where('account', 'is not', null)
      .where('used_at', 'is', null)
      .where('expires_at', '>', registry.now())
      .returning('account')
      .executeTakeFirst()
    const account = used?.account ?? null
    if (account === null) return false
    await transaction.updateTable('account').set({ password: hashed }).where('id', '=', account).execute()
    await transaction.deleteFrom('session').where('account', '=', account).execute()
    await transaction.deleteFrom('ceremony').where('account', '=', account).execute()
    return true
  })
}

/** What a link is good for; null when it was used, has expired or never was. */
export async function findInvitation(registry: Registry, secret: string): Promise<Invitation | null> {
  const row = await registry.database
    .selectFrom('invitation')
    .select(['role', 'email', 'account'])
    .where('hash', '=', secretHash(secret))
    .where('used_at', 'is', null)
    .where('expires_at', '>', registry.now())
    .executeTakeFirst()
  return row ?? null
}

/** Invitations that nobody has used yet, the newest first. */
export async function listInvitations(
  registry: Registry,
): Promise<readonly (Invitation & { readonly id: string; readonly expiresAt: Date })[]> {
  const rows = await registry.database
    .selectFrom('invitation')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', registry.now())
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ hash, role, email, account, expires_at }) => ({
    id: hash.toString('base64url'),
    role,
    email,
    account,
    expiresAt: expires_at,
  }))
}

/** Takes an invitation back. */
export async function withdrawInvitation(registry: Registry, id: string): Promise<void> {
  await registry.database
    .deleteFrom('invitation')
    .where('hash', '=', Buffer.from(id, 'base64url'))
    .where('used_at', 'is', null)
    .execute()
}

/** Who joins. */
export interface Joining {
  readonly name: string
  /** Taken only where the invitation names no address. */
  readonly email: string
  readonly language: Language
  /** Plain text, held to the rules before; null for one who signs in by passkey. */
  readonly password: string | null
}

/**
 * Uses an invitation, for the only time.
 * @returns the account made; `used` when the link is no longer good, `taken` when the address has an account
 */
export async function acceptInvitation(
  registry: Registry,
  secret: string,
  joining: Joining,
): Promise<Account | 'used' | 'taken'> {
  const password = joining.password === null ? null : await hashPassword(joining.password)
  return registry.database.transaction().execute(async (transaction) => {
    const invitation = await transaction
      .selectFrom('invitation')
      .select(['role', 'email'])
      .where('hash', '=', secretHash(secret))
      .where('account', 'is', null)
      .where('used_at', 'is', null)
      .where('expires_at', '>', registry.now())
      .forUpdate()
      .executeTakeFirst()
    if (invitation === undefined) return 'used'
    const account = await insertAccount(
      transaction,
      registry,
      { ...joining, email: invitation.email ?? joining.email, role: invitation.role, password },
      null,
    )
    if (account === null) return 'taken'
    await transaction
      .updateTable('invitation')
      .set({ used_at: registry.now(), email: null })
      .where('hash', '=', secretHash(secret))
      .execute()
    return account
  })
}

async function invite(registry: Registry, { role, email, account }: Invitation, by: string): Promise<string> {
  const secret = newSecret()
  const hash = secretHash(secret)
  const now = registry.now()
  await registry.database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('invitation')
      .values({
        hash,
        role,
        email,
        account,
        created_at: now,
        expires_at: new Date(now.getTime() + invitationDays * 24 * 3_600_000),
        used_at: null,
      })
      .execute()
    await noteAccountChange(transaction, registry, {
      by,
      action: 'grant',
      account: account ?? `invitation-${hash.toString('hex').slice(0, 16)}`,
      detail: account === null ? { role } : { newPassword: true },
    })
  })
  return `/join/${secret}`
}
