import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { codebook } from '../../model/codebook.ts'
import type { Environment } from '../environment.ts'
import { answerJson } from './answer-json.ts'
import { answers, apiGroup, security } from './api-parts.ts'

const kinds = createRoute({
  method: 'get',
  path: '/kinds',
  summary: 'The kinds of record, their fields and what each may hold',
  tags: ['records'],
  security: security.anyone,
  responses: answers({
    200: {
      description: 'Every kind',
      content: {
        'application/json': {
          schema: z
            .object({
              kinds: z.array(
                z.object({
                  name: z.string(),
                  label: z.object({ en: z.string(), es: z.string() }),
                  fields: z.record(
                    z.string(),
                    z.looseObject({ many: z.boolean(), refers: z.string().nullable() }).openapi({
                      description: 'With `value`, the JSON Schema of one value',
                    }),
                  ),
                }),
              ),
            })
            .openapi('Kinds'),
        },
      },
    },
    304: { description: 'As the reader has it' },
  }),
})

const described = codebook.map(({ name, label, fields }) => ({
  name,
  label,
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, { value, ...rest }]) => [
      field,
      { ...rest, value: z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' }) },
    ]),
  ),
}))

/** What a program needs that writes records of any kind. */
export function kindRoutes(): OpenAPIHono<Environment> {
  const app = apiGroup()
  app.openapi(kinds, (context) => answerJson(context, { kinds: described }))
  return app
}
