import type { Context } from 'hono'
import { type Action, may } from '../../model/access.ts'
import type { Environment } from '../environment.ts'
import { problem } from './problem.ts'

/** The refusal for who may not do this, or null for who may. */
export function refusal(context: Context<Environment>, action: Action): Response | null {
  const viewer = context.get('viewer')
  if (may(viewer, action)) return null
  return problem(context, viewer.account === null ? 'not signed in' : 'not allowed')
}
