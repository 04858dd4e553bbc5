import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Environment } from '../environment.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { type ProblemCode, problemStatuses, problemWords } from './api-words.ts'

/** One thing that was wrong with a request. */
export interface ProblemPart {
  /** Where in the body, as a JSON pointer. */
  readonly pointer?: string
  /** Name of the parameter. */
  readonly parameter?: string
  readonly code?: string
  readonly detail: string
}

/** What an error's answer says besides its code. */
export interface ProblemParts {
  readonly detail?: string
  readonly errors?: readonly ProblemPart[]
  /** Members of this sort of problem. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** An error's answer as RFC 9457 has it. */
export const problemSchema = z
  .looseObject({
    type: z.literal('about:blank'),
    title: z.string().openapi({ description: 'For a person, in the language of Accept-Language' }),
    status: z.int(),
    code: z
      .enum(Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]])
      .openapi({ description: 'For a program' }),
    detail: z.string().optional(),
    instance: z
      .string()
      .optional()
      .openapi({ description: 'The request, as the log of the server names it' }),
    errors: z
      .array(
        z.object({
          pointer: z.string().optional(),
          parameter: z.string().optional(),
          code: z.string().optional(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem')

/** The answer to a request that is refused. Headers that were set stay. */
export function problem(
  context: Context<Environment>,
  code: ProblemCode,
  { detail, errors, members = {} }: ProblemParts = {},
): Response {
  const status = problemStatuses[code]
  const language = preferredLanguage(context.req.header('Accept-Language'))
  const requestId = context.get('requestId') as string | undefined
  const body = {
    type: 'about:blank',
    title: problemWords[language][code],
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(requestId === undefined ? {} : { instance: `urn:request:${requestId}` }),
    ...(errors === undefined || errors.length === 0 ? {} : { errors }),
    ...members,
  }
  if (code === 'not signed in') context.header('WWW-Authenticate', 'Bearer')
  context.header('Cache-Control', 'no-store')
  context.header('Content-Language', language)
  return context.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
