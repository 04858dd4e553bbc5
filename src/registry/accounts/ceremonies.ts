import type { Registry } from '../registry.ts'
import { newSecret, secretHash } from './secrets.ts'

/** Something that takes two requests to do: the second is good only with what the first one left. */
export interface Ceremony {
  readonly purpose: 'second factor' | 'set up second factor' | 'sign in by passkey' | 'new passkey'
  /** Whose it is; null when that is not known yet. */
  readonly account: string | null
  /** What has to come back: a challenge, or the secret that a code is to be made from. */
  readonly challenge: string
}

const minutes = 10

/** Begins one; it is good for ten minutes. @returns the secret for the cookie */
export async function beginCeremony(registry: Registry, ceremony: Ceremony): Promise<string> {
  const secret = newSecret()
  await registry.database
    .insertInto('ceremony')
    .values({
      hash: secretHash(secret),
      purpose: ceremony.purpose,
      account: ceremony.account,
      challenge: ceremony.challenge,
      expires_at: new Date(registry.now().getTime() + minutes * 60_000),
    })
    .execute()
  return secret
}

/** The ceremony that a secret opens, which stays open; null when it is over, or of another purpose. */
export async function openCeremony(
  registry: Registry,
  secret: string,
  purpose: Ceremony['purpose'],
): Promise<Ceremony | null> {
  const row = await registry.database
    .selectFrom('ceremony')
    .select(['account', 'challenge'])
    .where('hash', '=', secretHash(secret))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', registry.now())
    .executeTakeFirst()
  return row === undefined ? null : { purpose, ...row }
}

/** The ceremony that a secret opens, for the only time. */
export async function endCeremony(
  registry: Registry,
  secret: string,
  purpose: Ceremony['purpose'],
): Promise<Ceremony | null> {
  const row = await registry.database
    .deleteFrom('ceremony')
    .where('hash', '=', secretHash(secret))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', registry.now())
    .returning(['account', 'challenge'])
    .executeTakeFirst()
  return row === undefined ? null : { purpose, ...row }
}
