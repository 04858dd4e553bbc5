import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Environment } from '../environment.ts'
import type { ProblemCode } from './api-words.ts'
import { problem } from './problem.ts'

const codes: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid request',
  401: 'not signed in',
  403: 'not allowed',
  404: 'not found',
  405: 'method not allowed',
  413: 'too large',
  415: 'unsupported media type',
  429: 'too many requests',
}

/**
 * The answer to a request under `/api` that ended in an error, thrown by a handler of the API or by one before it.
 * @param complain told of what is a fault of ours
 */
export function problemOfError(
  error: unknown,
  context: Context<Environment>,
  complain: (error: unknown) => void,
): Response {
  if (error instanceof HTTPException) {
    const code = codes[error.status]
    if (code !== undefined) return problem(context, code)
  }
  complain(error)
  return problem(context, isOutage(error) ? 'unavailable' : 'failed')
}

/** The database is away, is starting or ending, or all connections are taken: whoever asks again may be answered. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(?:ECONN|57P|08|53)/.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
}
