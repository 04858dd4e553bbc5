import type { RouteConfig } from '@hono/zod-openapi'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Observatory } from '../../evidence/observatory.ts'
import type { Registry } from '../../registry/registry.ts'
import type { Environment } from '../environment.ts'
import { problem, problemSchema } from './problem.ts'

/** What the API is made from. */
export interface ApiParts {
  readonly registry: Registry
  /** For indicators and their series; without it there are none. */
  readonly observatory?: Observatory
  /** Told of faults of ours, with the error. */
  complain(error: unknown): void
}

/** Where the API is mounted: addresses that it hands out begin with this. */
export const apiRoot = '/api/v1'

/** A group of routes; what does not fit the declared parameters or body is refused with all that is wrong. */
export function apiGroup(): OpenAPIHono<Environment> {
  return new OpenAPIHono<Environment>({
    strict: false,
    defaultHook(result, context) {
      if (result.success) return
      const errors = result.error.issues.map(({ path, message, code }) => {
        const at = path.map(String)
        const where =
          result.target === 'json'
            ? { pointer: at.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') }
            : { parameter: at.join('.') }
        return { ...where, code, detail: message }
      })
      return problem(context, 'invalid request', { errors })
    },
  })
}

type Answers = RouteConfig['responses']

/** The answers of a route: those it is for, and the problems that it may end in beside those of any route. */
export function answers(expected: Answers, ...problems: readonly number[]): Answers {
  const content = { 'application/problem+json': { schema: problemSchema } }
  const all = [...new Set([400, ...problems, 429, 500])]
  return {
    ...expected,
    ...Object.fromEntries(
      all.map((status) => [status, { description: descriptions[status] ?? '', content }]),
    ),
  }
}

const descriptions: Readonly<Record<number, string>> = {
  400: 'A parameter or the body is not as declared',
  401: 'A token or a session is wanted',
  403: 'The role or the scope does not allow it',
  404: 'Not there, or not to be known',
  409: 'Someone else changed the same, or it exists already',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'The values cannot be accepted; `errors` has every one',
  428: 'Neither If-Match nor `expected` says which version was read',
  429: 'Too many requests; see Retry-After',
  500: 'A fault of ours',
}

/** Who may use a route, for the document: anyone, more with a token, or only with a token of a scope. */
export const security = {
  anyone: [{}, { token: ['read'] }],
  desk: [{ token: ['write'] }],
} satisfies Readonly<Record<string, RouteConfig['security']>>

/** An id in an address: longer ones, and ones that no text in a database can be, are refused before they are looked for. */
export const idInPath = (example: string) =>
  z
    .string()
    .max(300)
    .refine((id) => !id.includes('\0'), 'expected an id')
    .openapi({ example })
