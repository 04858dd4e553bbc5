import type { Role } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import type { Registry } from '../registry.ts'
import { newSecret, secretHash } from './secrets.ts'

/** A session ends after so many hours without a request, and after so many days in any case. */
export const sessionLife = { idleHours: 12, days: 7 } as const

const hour = 3_600_000

/** Who a session or a token is of. */
export interface Holder {
  readonly account: string
  readonly role: Role
  readonly name: string
  readonly language: Language
}

/** A session as its holder sees it in the list. */
export interface ListedSession {
  /** The hash of its secret, base64url: names the session and opens nothing. */
  readonly id: string
  readonly startedAt: Date
  readonly seenAt: Date
  readonly agent: string
}

/**
 * Begins a session.
 * @param agent the browser's name for itself, shown in the list of sessions
 * @returns the secret for the cookie: it is kept nowhere on the server
 */
export async function startSession(registry: Registry, account: string, agent: string): Promise<string> {
  const secret = newSecret()
  const now = registry.now()
  await registry.database
    .insertInto('session')
    .values({
      hash: secretHash(secret),
      account,
      created_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + sessionLife.days * 24 * hour),
      agent: agent.slice(0, 200),
    })
    .execute()
  return secret
}

/** Whose session the cookie's secret opens; null when it is none, has ended, or its account is disabled. */
export async function findSession(registry: Registry, secret: string): Promise<Holder | null> {
  const now = registry.now()
  const hash = secretHash(secret)
  const row = await registry.database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .select(['account.id', 'account.role', 'account.name', 'account.language', 'session.seen_at'])
    .where('session.hash', '=', hash)
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', idleSince(now))
    .where('account.disabled', '=', false)
    .executeTakeFirst()
  if (row === undefined) return null
  // Once a minute is exact enough and spares a write for each picture of a page.
  if (now.getTime() - row.seen_at.getTime() > 60_000) {
    await registry.database.updateTable('session').set({ seen_at: now }).where('hash', '=', hash).execute()
  }
  return { account: row.id, role: row.role, name: row.name, language: row.language }
}

/** Gives a session a new secret: whoever had the old one is out. */
export async function rotateSession(registry: Registry, secret: string): Promise<string> {
  const next = newSecret()
  await registry.database
    .updateTable('session')
    .set({ hash: secretHash(next) })
    .where('hash', '=', secretHash(secret))
    .execute()
  return next
}

/** The open sessions of an account, the last used first. */
export async function listSessions(registry: Registry, account: string): Promise<ListedSession[]> {
  const now = registry.now()
  const rows = await registry.database
    .selectFrom('session')
    .selectAll()
    .where('account', '=', account)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince(now))
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.hash.toString('base64url'),
    startedAt: row.created_at,
    seenAt: row.seen_at,
    agent: row.agent,
  }))
}

/** The name in {@link listSessions} of the session that a secret opens. */
export function sessionId(secret: string): string {
  return secretHash(secret).toString('base64url')
}

/** Ends one session of an account. A session of another account is not touched. */
export async function endSession(registry: Registry, account: string, id: string): Promise<void> {
  await registry.database
    .deleteFrom('session')
    .where('account', '=', account)
    .where('hash', '=', Buffer.from(id, 'base64url'))
    .execute()
}

/** Ends all sessions of an account, or all but one. */
export async function endSessions(registry: Registry, account: string, but?: string): Promise<void> {
  let query = registry.database.deleteFrom('session').where('account', '=', account)
  if (but !== undefined) query = query.where('hash', '!=', Buffer.from(but, 'base64url'))
  await query.execute()
}

/** Deletes what has expired: sessions, steps of a sign-in, counted tries, unused invitations. */
export async function sweepExpired(registry: Registry): Promise<void> {
  const now = registry.now()
  const { database } = registry
  await database
    .deleteFrom('session')
    .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('seen_at', '<=', idleSince(now))]))
    .execute()
  await database.deleteFrom('ceremony').where('expires_at', '<=', now).execute()
  await database
    .deleteFrom('attempt')
    .where('at', '<', new Date(now.getTime() - 2 * hour))
    .execute()
  await database.deleteFrom('invitation').where('expires_at', '<', now).where('used_at', 'is', null).execute()
}

function idleSince(now: Date): Date {
  return new Date(now.getTime() - sessionLife.idleHours * hour)
}
