import type { Registry } from '../registry.ts'

/** A passkey as the registry holds it. */
export interface Passkey {
  /** Credential id, base64url. */
  readonly id: string
  readonly account: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

/** A passkey as its owner sees it in the list. */
export interface ListedPasskey {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly usedAt: Date | null
}

/** Keeps a new passkey. @returns false when it is there already, for whomever */
export async function addPasskey(registry: Registry, passkey: Passkey, name: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await registry.database
    .insertInto('passkey')
    .values({
      id: passkey.id,
      account: passkey.account,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: name.trim().slice(0, 100) || 'passkey',
      created_at: registry.now(),
      used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The passkey of that credential id, if its account may sign in. */
export async function findPasskey(registry: Registry, id: string): Promise<Passkey | null> {
  const row = await registry.database
    .selectFrom('passkey')
    .innerJoin('account', 'account.id', 'passkey.account')
    .selectAll('passkey')
    .where('passkey.id', '=', id)
    .where('account.disabled', '=', false)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        id: row.id,
        account: row.account,
        publicKey: row.public_key,
        counter: row.counter,
        transports: row.transports,
      }
}

/** Notes that a passkey was used, and its counter, by which a copy of it would be noticed. */
export async function notePasskeyUse(registry: Registry, id: string, counter: number): Promise<void> {
  await registry.database
    .updateTable('passkey')
    .set({ counter, used_at: registry.now() })
    .where('id', '=', id)
    .execute()
}

/** The passkeys of an account, the oldest first. */
export async function listPasskeys(registry: Registry, account: string): Promise<ListedPasskey[]> {
  const rows = await registry.database
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at', 'used_at'])
    .where('account', '=', account)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at, usedAt: row.used_at }))
}

/** Renames a passkey of an account. */
export async function renamePasskey(
  registry: Registry,
  account: string,
  id: string,
  name: string,
): Promise<void> {
  await registry.database
    .updateTable('passkey')
    .set({ name: name.trim().slice(0, 100) })
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
}

/**
 * Removes a passkey of an account.
 * @returns false when it is the last way of its owner to sign in: it stays
 */
export async function removePasskey(registry: Registry, account: string, id: string): Promise<boolean> {
  return registry.database.transaction().execute(async (transaction) => {
    const { password } = await transaction
      .selectFrom('account')
      .select('password')
      .where('id', '=', account)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const others = await transaction
      .selectFrom('passkey')
      .select('id')
      .where('account', '=', account)
      .where('id', '!=', id)
      .executeTakeFirst()
    if (password === null && others === undefined) return false
    await transaction.deleteFrom('passkey').where('account', '=', account).where('id', '=', id).execute()
    return true
  })
}
