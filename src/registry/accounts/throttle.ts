import { sql } from 'kysely'
import type { Registry } from '../registry.ts'
import { secretHash } from './secrets.ts'

/** How often something may be tried before one has to wait, and how long at most. */
export interface ThrottlePolicy {
  /** Tries within an hour that cost nothing. */
  readonly free: number
  /** Seconds to wait after the first try beyond; each further try doubles it. */
  readonly first: number
  /** Longest wait in seconds: nobody is locked out for good by someone else's guesses. */
  readonly longest: number
}

/** For one account: at most about 70 guesses an hour. */
export const accountPolicy: ThrottlePolicy = { free: 5, first: 2, longest: 60 }

/** For one network address, which a whole office may share. */
export const addressPolicy: ThrottlePolicy = { free: 30, first: 5, longest: 300 }

/** For what a stranger may write, such as a correction. */
export const strangerPolicy: ThrottlePolicy = { free: 5, first: 60, longest: 3600 }

const hour = 3_600_000

/** Seconds to wait after so many tries within the hour. */
export function waitAfter(tries: number, policy: ThrottlePolicy): number {
  if (tries < policy.free) return 0
  return Math.min(policy.longest, policy.first * 2 ** Math.min(tries - policy.free, 30))
}

/**
 * Counts a try, or says how long to wait. Tries at the same time are counted one after another, so that a hundred at
 * once are not one.
 * @param name what is counted, such as `account ada@example.org`; only a hash of it is kept
 * @returns 0 when the try may go on, else seconds to wait; a try that has to wait is not counted
 */
export async function throttle(registry: Registry, name: string, policy: ThrottlePolicy): Promise<number> {
  const key = keyOf(name)
  return registry.database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction)
    const now = registry.now()
    const { tries, last } = await transaction
      .selectFrom('attempt')
      .select(({ fn }) => [fn.countAll<number>().as('tries'), fn.max('at').as('last')])
      .where('key', '=', key)
      .where('at', '>', new Date(now.getTime() - hour))
      .executeTakeFirstOrThrow()
    const since = last === null ? 0 : (now.getTime() - new Date(last).getTime()) / 1000
    const wait = Math.ceil(waitAfter(Number(tries), policy) - since)
    if (last !== null && wait > 0) return wait
    await transaction.insertInto('attempt').values({ key, at: now }).execute()
    return 0
  })
}

/** Forgets the tries of one who has shown who they are. */
export async function forgive(registry: Registry, name: string): Promise<void> {
  await registry.database.deleteFrom('attempt').where('key', '=', keyOf(name)).execute()
}

function keyOf(name: string): string {
  return secretHash(`attempt:${name}`).toString('base64url')
}
