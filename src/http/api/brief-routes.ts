import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { language } from '../../model/language.ts'
import { publicBriefs } from '../../registry/briefs/public-briefs.ts'
import { publicationsOf, textRevision } from '../../registry/briefs/read-brief.ts'
import type { Environment } from '../environment.ts'
import { answerJson } from './answer-json.ts'
import { type ApiParts, answers, apiGroup, idInPath, security } from './api-parts.ts'
import { problem } from './problem.ts'

const published = z.object({
  id: z.string(),
  language,
  revision: z.int(),
  withdrawn: z.boolean(),
  publishedAt: z.iso.datetime(),
  correctedAt: z.array(z.iso.datetime()),
})

const routes = {
  list: createRoute({
    method: 'get',
    path: '/briefs',
    summary: 'The briefs that have been published',
    tags: ['briefs'],
    security: security.anyone,
    responses: answers({
      200: {
        description: 'Every published text; a withdrawn one is named and no longer read',
        content: {
          'application/json': { schema: z.object({ briefs: z.array(published) }).openapi('Briefs') },
        },
      },
      304: { description: 'As the reader has it' },
    }),
  }),
  one: createRoute({
    method: 'get',
    path: '/briefs/{id}/{language}',
    summary: 'A published brief with the report of the check that it passed',
    tags: ['briefs'],
    security: security.anyone,
    request: { params: z.object({ id: idInPath('policias-caidos'), language }) },
    responses: answers(
      {
        200: {
          description: 'The text as Markdown, its report, and why an editor let a finding stand',
          content: {
            'application/json': {
              schema: published
                .extend({
                  text: z.string(),
                  checkedAt: z.iso.datetime(),
                  report: z.array(z.looseObject({})),
                  letStand: z.record(z.string(), z.string()),
                })
                .openapi('Brief'),
            },
          },
        },
        304: { description: 'As the reader has it' },
      },
      404,
    ),
  }),
}

/** Published briefs. Drafts are for the desk alone. */
export function briefRoutes({ registry }: ApiParts): OpenAPIHono<Environment> {
  const app = apiGroup()

  app.openapi(routes.list, async (context) => {
    const briefs = await publicBriefs(registry)
    return answerJson(context, {
      briefs: briefs.map(({ brief, letStand: _, ...rest }) => ({ id: brief, ...rest })),
    })
  })

  app.openapi(routes.one, async (context) => {
    const { id, language: asked } = context.req.valid('param')
    const known = (await publicBriefs(registry, id)).find((brief) => brief.language === asked)
    if (!known || known.withdrawn) return problem(context, 'not found')
    const [text, publications] = await Promise.all([
      textRevision(registry.database, id, asked, known.revision),
      publicationsOf(registry.database, id),
    ])
    const publication = publications.find((one) => one.language === asked)
    if (!text || !publication) return problem(context, 'not found')
    const { brief, letStand, ...rest } = known
    return answerJson(context, {
      ...{ id: brief, ...rest, text: text.text },
      checkedAt: publication.checkedAt,
      report: publication.report,
      letStand: Object.fromEntries(letStand),
    })
  })

  return app
}
