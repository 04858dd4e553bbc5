/** How often something may be done: so many at once, and then so many a minute. */
export interface Allowance {
  readonly burst: number
  readonly perMinute: number
}

/** Counts what each key has done. */
export interface TokenBuckets {
  /** Takes one. @returns 0 when it may, else after how many whole seconds it may */
  take(key: string, allowance: Allowance): number
}

interface Bucket {
  left: number
  at: number
}

/**
 * Buckets that fill as time goes by, in memory.
 * @param now milliseconds that never go back
 * @param most keys that are kept: beyond them those that have asked the longest ago are forgotten
 */
export function tokenBuckets(now: () => number = () => performance.now(), most = 50_000): TokenBuckets {
  const buckets = new Map<string, Bucket>()
  return {
    take(key, { burst, perMinute }) {
      const at = now()
      const before = buckets.get(key) ?? { left: burst, at }
      const left = Math.min(burst, before.left + ((at - before.at) / 60_000) * perMinute)
      const may = left >= 1
      // Written anew, so that the first in the map is the one that has been quiet the longest.
      buckets.delete(key)
      buckets.set(key, { left: may ? left - 1 : left, at })
      if (buckets.size > most)
        for (const oldest of buckets.keys()) {
          buckets.delete(oldest)
          break
        }
      return may ? 0 : Math.max(1, Math.ceil(((1 - left) / perMinute) * 60))
    },
  }
}
