import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { may } from '../../model/access.ts'
import { recordHistory } from '../../registry/history/record-history.ts'
import { readRecord } from '../../registry/records/read-record.ts'
import type { StoredRecord } from '../../registry/records/record-change.ts'
import { countRecords, searchRecords } from '../../registry/records/search-records.ts'
import type { Environment } from '../environment.ts'
import { refusal } from './allowed.ts'
import { answerJson } from './answer-json.ts'
import { type ApiParts, answers, apiGroup, apiRoot, idInPath, security } from './api-parts.ts'
import { summarySchema } from './kind-schemas.ts'
import { linkNext } from './next-link.ts'
import { problem } from './problem.ts'
import { exportRecords, formatAsked } from './record-export.ts'
import { listParameters, recordQuery } from './record-parameters.ts'
import { historySchema, recordSchema } from './record-schemas.ts'
import { membersAsked, selected } from './selected-members.ts'

const listMembers = [
  ...['id', 'kind', 'title', 'starts', 'ends', 'state', 'municipality', 'latitude', 'longitude'],
  ...['current', 'current.*', 'version', 'changedAt'],
]
const recordMembers = ['id', 'kind', 'restricted', 'version', 'changed', 'changedAt', 'statements']

export const recordId = z.object({ id: idInPath('coatepec-harinas-2021') })

const text = { schema: z.string() }

/** The paths of reading, with what they take and give. */
const routes = {
  list: createRoute({
    method: 'get',
    path: '/records',
    summary: 'A list of records, or a file of all of it',
    tags: ['records'],
    security: security.anyone,
    request: { query: listParameters },
    responses: answers({
      200: {
        description: 'A page; `Link` leads to the next. A file has no pages',
        content: {
          'application/json': {
            schema: z
              .object({
                records: z.array(summarySchema),
                next: z.string().nullable(),
                count: z.int().optional(),
              })
              .openapi('RecordPage'),
          },
          'text/csv': text,
          'application/geo+json': { schema: z.looseObject({ type: z.literal('FeatureCollection') }) },
          'application/x-ndjson': text,
        },
      },
      304: { description: 'As the reader has it' },
    }),
  }),
  one: createRoute({
    method: 'get',
    path: '/records/{id}',
    summary: 'A record with all that is said of it',
    tags: ['records'],
    security: security.anyone,
    request: { params: recordId, query: z.strictObject({ fields: z.string().optional() }) },
    responses: answers(
      {
        200: { description: 'The record', content: { 'application/json': { schema: recordSchema } } },
        304: { description: 'As the reader has it' },
        308: { description: 'It was merged with the one at `Location`' },
      },
      404,
    ),
  }),
  history: createRoute({
    method: 'get',
    path: '/records/{id}/history',
    summary: 'Who changed what of a record, and why, the newest first',
    tags: ['records'],
    security: security.desk,
    request: { params: recordId },
    responses: answers(
      {
        200: { description: 'The changes', content: { 'application/json': { schema: historySchema } } },
        304: { description: 'As the reader has it' },
        308: { description: 'It was merged with the one at `Location`' },
      },
      401,
      403,
      404,
    ),
  }),
}

/** Lists of records, files of them, one record and its history. */
export function recordRoutes({ registry, complain }: ApiParts): OpenAPIHono<Environment> {
  const app = apiGroup()

  app.openapi(routes.list, async (context) => {
    const viewer = context.get('viewer')
    const given = context.req.valid('query')
    const format = formatAsked(given.format, context.req.header('Accept'))
    const asked = recordQuery(given, format !== null)
    const { members, problems } = membersAsked(given.fields, listMembers)
    const errors = [...asked.problems, ...problems]
    if (errors.length > 0) return problem(context, 'invalid request', { errors })
    if (format !== null) return exportRecords(context, registry, asked.query, format, complain)
    const page = await searchRecords(registry, viewer, asked.query)
    const count = given.count === 'true' ? await countRecords(registry, viewer, asked.query) : undefined
    linkNext(context, 'cursor', page.next)
    return answerJson(context, {
      records: page.records.map((record) => selected(record, members)),
      next: page.next,
      ...(count === undefined ? {} : { count }),
    })
  })

  app.openapi(routes.one, async (context) => {
    const viewer = context.get('viewer')
    const { members, problems } = membersAsked(context.req.valid('query').fields, recordMembers)
    if (problems.length > 0) return problem(context, 'invalid request', { errors: problems })
    const found = await readRecord(registry, viewer, context.req.valid('param').id)
    if (found === null) return problem(context, 'not found')
    if ('redirect' in found) return redirected(context, found.redirect)
    return answerJson(context, selected(recordBody(context, found), members), { version: found.version })
  })

  app.openapi(routes.history, async (context) => {
    const { id } = context.req.valid('param')
    const refused = refusal(context, 'use the desk')
    if (refused) return refused
    const found = await readRecord(registry, context.get('viewer'), id)
    if (found === null) return problem(context, 'not found')
    if ('redirect' in found) return redirected(context, found.redirect, '/history')
    const history = await recordHistory(registry, context.get('viewer'), id)
    return answerJson(context, { history }, { version: found.version })
  })

  return app
}

/** A merged record leads to the one that stands for it, for ever. */
export function redirected(context: Context<Environment>, id: string, rest = ''): Response {
  const { search } = new URL(context.req.url)
  return context.redirect(`${apiRoot}/records/${encodeURIComponent(id)}${rest}${search}`, 308)
}

/** A record as the API tells it: who entered a value is for the desk. */
export function recordBody(context: Context<Environment>, record: StoredRecord) {
  const inside = may(context.get('viewer'), 'use the desk')
  return {
    id: record.id,
    kind: record.kind,
    ...(record.restricted ? { restricted: true } : {}),
    version: record.version,
    changed: record.changed,
    changedAt: record.changedAt,
    statements: record.statements.map(({ record: _, enteredBy, ...statement }) => ({
      ...statement,
      ...(inside && enteredBy !== undefined ? { enteredBy } : {}),
    })),
  }
}
