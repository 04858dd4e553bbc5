import type { Context, MiddlewareHandler } from 'hono'
import { language as languages } from '../../model/language.ts'
import { problem } from '../api/problem.ts'
import type { Environment } from '../environment.ts'
import { clientAddress } from '../sign-in/client-address.ts'
import { rateWords } from './rate-words.ts'
import { type Allowance, type TokenBuckets, tokenBuckets } from './token-bucket.ts'

/** How often an address, or a person who has signed in, may ask. */
export const allowances = {
  'api, anyone': { burst: 60, perMinute: 120 },
  'api, signed in': { burst: 300, perMinute: 1200 },
  'form, anyone': { burst: 15, perMinute: 20 },
  'form, signed in': { burst: 120, perMinute: 240 },
} as const satisfies Readonly<Record<string, Allowance>>

/**
 * Refuses with 429 and `Retry-After` who asks the API, or sends forms, too often: counted by account where someone has
 * signed in, else by network address. It stands behind `identify`. Pages may be read as often as one likes.
 */
export function rateLimits(buckets: TokenBuckets = tokenBuckets()): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const part = partOf(context)
    if (part === null) return next()
    const { account } = context.get('viewer')
    const allowance = allowances[`${part}, ${account === null ? 'anyone' : 'signed in'}`]
    const key = account === null ? `address ${clientAddress(context)}` : `account ${account}`
    const seconds = buckets.take(`${part} ${key}`, allowance)
    if (seconds === 0) return next()
    context.header('Retry-After', String(seconds))
    if (part === 'api')
      return problem(context, 'too many requests', { detail: `again in ${seconds} seconds` })
    const language = languages.safeParse(context.req.path.split('/')[1])
    return context.text(rateWords[language.success ? language.data : 'en'].tooMany(seconds), 429)
  }
}

function partOf({ req }: Context): 'api' | 'form' | null {
  if (req.path.startsWith('/api/')) return 'api'
  return ['GET', 'HEAD', 'OPTIONS'].includes(req.method) ? null : 'form'
}
