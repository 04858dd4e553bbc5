import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { may } from '../../model/access.ts'
import type { Environment } from '../environment.ts'

/**
 * Answers with JSON under a strong entity tag of the bytes, headed by the version where there is one; or with 304
 * where the reader has them. What two people are shown of one thing has two tags.
 */
export function answerJson(
  context: Context<Environment>,
  body: unknown,
  { status = 200, version = null }: { readonly status?: 200 | 201; readonly version?: number | null } = {},
): Response {
  const text = JSON.stringify(body)
  const { account } = context.get('viewer')
  const audience = may(context.get('viewer'), 'read restricted') ? 't' : account === null ? 'p' : 'r'
  const hash = createHash('sha256').update(`${audience}\n${text}`).digest('base64url').slice(0, 22)
  const tag = `"${version === null ? '' : `${version}-`}${hash}"`
  context.header('ETag', tag)
  context.header('Vary', 'Accept, Authorization, Cookie')
  context.header('Cache-Control', account === null ? 'no-cache' : 'private, no-store')
  if (status === 200 && isKnown(context.req.header('If-None-Match'), tag)) return context.body(null, 304)
  return context.body(text, status, { 'Content-Type': 'application/json' })
}

function isKnown(header: string | undefined, tag: string): boolean {
  return (header ?? '')
    .split(',')
    .some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*')
}

/** The version that a writer has read, from `If-Match`; null when the header is not there or not of ours. */
export function versionMatched(header: string | undefined): number | null {
  const version = /^\s*"(\d{1,9})-[\w-]{1,40}"\s*$/.exec(header ?? '')?.[1]
  return version === undefined ? null : Number(version)
}
