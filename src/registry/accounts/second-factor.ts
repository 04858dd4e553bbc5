import { randomInt } from 'node:crypto'
import type { Transaction } from 'kysely'
import { generateSecret, generateURI, verify } from 'otplib'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { secretHash } from './secrets.ts'

/** A new secret for a device that makes codes, base32. */
export function newTotpSecret(): string {
  return generateSecret()
}

/** What a device reads from the picture. */
export function totpAddress(secret: string, email: string, site: string): string {
  return generateURI({ issuer: site, label: email, secret })
}

const period = 30

/**
 * The time step of a code that the secret makes now, or made or will make within half a minute.
 * @param after last step accepted: it and those before are refused
 */
async function stepOf(secret: string, code: string, now: Date, after: number | null): Promise<number | null> {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const result = await verify({
    secret,
    token,
    epoch,
    epochTolerance: period,
    ...(after === null ? {} : { afterTimeStep: after }),
  })
  return result.valid ? Math.floor(epoch / period) + result.delta : null
}

/** Whether the code is the account's now; each is good once, also when it comes twice at the same time. */
export async function acceptTotp(registry: Registry, account: string, code: string): Promise<boolean> {
  const row = await registry.database
    .selectFrom('account')
    .select(['totp_secret', 'totp_step'])
    .where('id', '=', account)
    .executeTakeFirst()
  if (row === undefined || row.totp_secret === null) return false
  const step = await stepOf(row.totp_secret, code, registry.now(), row.totp_step)
  if (step === null) return false
  const { numUpdatedRows } = await registry.database
    .updateTable('account')
    .set({ totp_step: step })
    .where('id', '=', account)
    .where(({ eb, or }) => or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What an account without a second factor has. */
export const noFactor = { totp_secret: null, totp_step: null }

/** Puts another second factor, or none, in the place of what there was; recovery codes were for that one and go. */
export async function replaceSecondFactor(
  transaction: Transaction<Tables>,
  account: string,
  factor: { readonly totp_secret: string | null; readonly totp_step: number | null },
): Promise<void> {
  await transaction.updateTable('account').set(factor).where('id', '=', account).execute()
  await transaction.deleteFrom('recovery_code').where('account', '=', account).execute()
}

/**
 * Turns the second factor on once a first code shows that the device has the secret.
 * @returns the recovery codes, shown once; null when the code is wrong
 */
export async function turnOnSecondFactor(
  registry: Registry,
  account: string,
  secret: string,
  code: string,
): Promise<string[] | null> {
  const step = await stepOf(secret, code, registry.now(), null)
  if (step === null) return null
  const codes = Array.from({ length: 10 }, recoveryCode)
  await registry.database.transaction().execute(async (transaction) => {
    await replaceSecondFactor(transaction, account, { totp_secret: secret, totp_step: step })
    await transaction
      .insertInto('recovery_code')
      .values(codes.map((text) => ({ hash: recoveryHash(account, text), account, used_at: null })))
      .execute()
  })
  return codes
}

/** Whether the recovery code is one of the account's and unused; from then on it is used. */
export async function acceptRecoveryCode(
  registry: Registry,
  account: string,
  code: string,
): Promise<boolean> {
  const { numUpdatedRows } = await registry.database
    .updateTable('recovery_code')
    .set({ used_at: registry.now() })
    .where('hash', '=', recoveryHash(account, code))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many recovery codes are left. */
export async function recoveryCodesLeft(registry: Registry, account: string): Promise<number> {
  const { left } = await registry.database
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(left)
}

/** Turns the second factor off. */
export async function turnOffSecondFactor(registry: Registry, account: string): Promise<void> {
  await registry.database
    .transaction()
    .execute((transaction) => replaceSecondFactor(transaction, account, noFactor))
}

/** Letters and digits that are not taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Sixteen characters, 79 bits: too many to guess, so that a quick hash is enough. */
function recoveryCode(): string {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [part(), part(), part(), part()].join('-')
}

function recoveryHash(account: string, code: string): Buffer {
  return secretHash(`${account}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
}
