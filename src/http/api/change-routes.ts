import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { changedRecords } from '../../registry/records/changed-records.ts'
import type { Environment } from '../environment.ts'
import { answerJson } from './answer-json.ts'
import { type ApiParts, answers, apiGroup, security } from './api-parts.ts'
import { linkNext } from './next-link.ts'

const changes = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'The records that have changed since',
  description:
    'Each record once, at its last change, in the order of changes. Ask with `after` = `last` of the answer before to keep a copy up to date. A record with `redirect` was merged.',
  tags: ['records'],
  security: security.anyone,
  request: {
    query: z.strictObject({
      after: z
        .string()
        .regex(/^\d{1,15}(?:~[^\0]{0,300})?$/, 'expected the `last` of an answer before, or 0')
        .default('0')
        .openapi({ example: '1200~coatepec-harinas-2021' }),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
    }),
  },
  responses: answers({
    200: {
      description: 'A stretch of changes',
      content: {
        'application/json': {
          schema: z
            .object({
              changes: z.array(
                z.object({
                  record: z.string(),
                  kind: z.string(),
                  redirect: z.string().nullable(),
                  version: z.int(),
                  changed: z.int(),
                  changedAt: z.iso.datetime(),
                }),
              ),
              last: z.string().openapi({ description: 'To go on from' }),
              more: z.boolean(),
            })
            .openapi('Changes'),
        },
      },
    },
    304: { description: 'As the reader has it' },
  }),
})

/** The feed of changes. */
export function changeRoutes({ registry }: ApiParts): OpenAPIHono<Environment> {
  const app = apiGroup()
  app.openapi(changes, async (context) => {
    const { after, limit } = context.req.valid('query')
    const [sequence = '0', ...record] = after.split('~')
    // A number alone means after all of that change: no id sorts behind this.
    const point = {
      sequence: Number(sequence),
      record: after.includes('~') ? record.join('~') : '\u{10ffff}',
    }
    const found = await changedRecords(registry, context.get('viewer'), point, limit + 1)
    const shown = found.slice(0, limit)
    const end = shown.at(-1)
    const last = end ? `${end.changed}~${end.record}` : after
    const more = found.length > limit
    linkNext(context, 'after', more ? last : null)
    return answerJson(context, { changes: shown, last, more })
  })
  return app
}
