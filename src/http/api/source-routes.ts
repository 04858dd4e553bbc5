import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { listSources, storedSource } from '../../registry/sources/list-sources.ts'
import { writeSource } from '../../registry/sources/write-source.ts'
import type { Environment } from '../environment.ts'
import { refusal } from './allowed.ts'
import { answerJson, versionMatched } from './answer-json.ts'
import { type ApiParts, answers, apiGroup, idInPath, security } from './api-parts.ts'
import { linkNext } from './next-link.ts'
import { problem } from './problem.ts'
import { ifMatch, sourceSchema, sourceWritingSchema } from './source-schemas.ts'

const sourceId = z.object({ id: idInPath('animal-politico-2021') })

const routes = {
  list: createRoute({
    method: 'get',
    path: '/sources',
    summary: 'A list of sources, as CSL-JSON',
    tags: ['sources'],
    security: security.anyone,
    request: {
      query: z.strictObject({
        text: z.string().max(500).optional().openapi({ description: 'Words of title, publisher or author' }),
        limit: z.coerce.number().int().min(1).max(200).default(50),
        cursor: z.string().max(300).optional(),
      }),
    },
    responses: answers({
      200: {
        description: 'A page',
        content: {
          'application/json': {
            schema: z
              .object({ sources: z.array(sourceSchema), next: z.string().nullable() })
              .openapi('SourcePage'),
          },
        },
      },
      304: { description: 'As the reader has it' },
    }),
  }),
  one: createRoute({
    method: 'get',
    path: '/sources/{id}',
    summary: 'A source, as CSL-JSON',
    tags: ['sources'],
    security: security.anyone,
    request: { params: sourceId },
    responses: answers(
      {
        200: { description: 'The source', content: { 'application/json': { schema: sourceSchema } } },
        304: { description: 'As the reader has it' },
      },
      404,
    ),
  }),
  write: createRoute({
    method: 'put',
    path: '/sources/{id}',
    summary: 'Make a source or write it anew',
    tags: ['sources'],
    security: security.desk,
    request: {
      params: sourceId,
      headers: ifMatch,
      body: { required: true, content: { 'application/json': { schema: sourceWritingSchema } } },
    },
    responses: answers(
      { 200: { description: 'The source', content: { 'application/json': { schema: sourceSchema } } } },
      ...[401, 403, 409, 413, 415, 422, 428],
    ),
  }),
}

/** Sources: lists, one, and writing one. */
export function sourceRoutes({ registry }: ApiParts): OpenAPIHono<Environment> {
  const app = apiGroup()

  app.openapi(routes.list, async (context) => {
    const { text = '', limit, cursor } = context.req.valid('query')
    const after = cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString()
    if (`${text}${after}`.includes('\0')) return problem(context, 'invalid request')
    const page = await listSources(registry, context.get('viewer'), { text, limit, after })
    const next = page.next === null ? null : Buffer.from(page.next).toString('base64url')
    linkNext(context, 'cursor', next)
    return answerJson(context, { sources: page.sources.map(({ item }) => item), next })
  })

  app.openapi(routes.one, async (context) => {
    const found = await storedSource(registry, context.get('viewer'), context.req.valid('param').id)
    if (found === null) return problem(context, 'not found')
    return answerJson(context, found.item, { version: found.version })
  })

  app.openapi(routes.write, async (context) => {
    const refused = refusal(context, 'enter')
    if (refused) return refused
    const viewer = context.get('viewer')
    const { id } = context.req.valid('param')
    const { source, reason, ...rest } = context.req.valid('json')
    if (source.id !== id) {
      const errors = [
        { pointer: '/source/id', detail: `id: ${source.id}, expected that of the address, ${id}` },
      ]
      return problem(context, 'refused', { errors })
    }
    const expected = rest.expected ?? versionMatched(context.req.header('If-Match'))
    if (expected === null) return problem(context, 'version wanted')
    const outcome = await writeSource(registry, viewer, { source, expected, reason })
    if (outcome.kind === 'refused') {
      const errors = outcome.problems.map(({ code, detail }) => ({ code, detail }))
      const isForbidden = outcome.problems.every(({ code }) => code === 'not allowed')
      return problem(context, isForbidden ? 'not allowed' : 'refused', { errors })
    }
    const now = await storedSource(registry, viewer, id)
    if (outcome.kind === 'conflict')
      return problem(context, 'conflict', { members: { source: now?.item ?? null, sent: source } })
    return answerJson(context, now?.item ?? source, { version: now?.version ?? null })
  })

  return app
}
