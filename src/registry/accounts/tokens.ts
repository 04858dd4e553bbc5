import { type TokenScope, tokenScopes } from '../../model/token-scope.ts'
import type { Registry } from '../registry.ts'
import { newSecret, secretHash } from './secrets.ts'
import type { Holder } from './sessions.ts'

/** For how many days a token may be made. */
export const tokenDays = [30, 90, 365] as const

/** A token as its owner sees it in the list. */
export interface ListedToken {
  readonly id: string
  readonly name: string
  readonly scopes: readonly TokenScope[]
  readonly createdAt: Date
  readonly usedAt: Date | null
  readonly expiresAt: Date
}

/** A token to be made. */
export interface NewToken {
  readonly account: string
  readonly name: string
  readonly scopes: readonly TokenScope[]
  readonly days: (typeof tokenDays)[number]
}

const prefix = 'cotejo_'

/** Makes a token. @returns its secret, which is shown once and kept nowhere */
export async function createToken(
  registry: Registry,
  { account, name, scopes, days }: NewToken,
): Promise<string> {
  const secret = `${prefix}${newSecret()}`
  const now = registry.now()
  await registry.database
    .insertInto('token')
    .values({
      id: `token-${newSecret().slice(0, 16)}`,
      hash: secretHash(secret),
      account,
      name,
      scopes: JSON.stringify(scopes),
      created_at: now,
      used_at: null,
      expires_at: new Date(now.getTime() + days * 24 * 3_600_000),
    })
    .execute()
  return secret
}

/** Whom a token acts for and with which scopes; null when it is none, has expired, or its account is disabled. */
export async function findToken(
  registry: Registry,
  secret: string,
): Promise<(Holder & { readonly scopes: readonly TokenScope[] }) | null> {
  if (!secret.startsWith(prefix)) return null
  const now = registry.now()
  const row = await registry.database
    .selectFrom('token')
    .innerJoin('account', 'account.id', 'token.account')
    .select(['token.id as token', 'token.used_at', 'token.scopes'])
    .select(['account.id', 'account.role', 'account.name', 'account.language'])
    .where('token.hash', '=', secretHash(secret))
    .where('token.expires_at', '>', now)
    .where('token.revoked', '=', false)
    .where('account.disabled', '=', false)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.used_at === null || now.getTime() - row.used_at.getTime() > 60_000) {
    await registry.database.updateTable('token').set({ used_at: now }).where('id', '=', row.token).execute()
  }
  return {
    account: row.id,
    role: row.role,
    name: row.name,
    language: row.language,
    scopes: known(row.scopes),
  }
}

/** The tokens of an account that are good, the newest first. */
export async function listTokens(registry: Registry, account: string): Promise<ListedToken[]> {
  const rows = await registry.database
    .selectFrom('token')
    .selectAll()
    .where('account', '=', account)
    .where('revoked', '=', false)
    .where('expires_at', '>', registry.now())
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: known(row.scopes),
    createdAt: row.created_at,
    usedAt: row.used_at,
    expiresAt: row.expires_at,
  }))
}

/** Makes a token of an account good for nothing. A token of another account is not touched. */
export async function revokeToken(registry: Registry, account: string, id: string): Promise<void> {
  await registry.database
    .updateTable('token')
    .set({ revoked: true })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

function known(scopes: readonly string[]): TokenScope[] {
  return tokenScopes.filter((scope) => scopes.includes(scope))
}
