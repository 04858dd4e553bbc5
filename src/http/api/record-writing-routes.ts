import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { kindNamed } from '../../model/codebook.ts'
import { mergeRecords } from '../../registry/records/merge-records.ts'
import { readRecord } from '../../registry/records/read-record.ts'
import type { WriteOutcome, WriteProblem } from '../../registry/records/record-change.ts'
import { writeRecord } from '../../registry/records/write-record.ts'
import type { Environment } from '../environment.ts'
import { refusal } from './allowed.ts'
import { answerJson, versionMatched } from './answer-json.ts'
import { type ApiParts, answers, apiGroup, apiRoot, security } from './api-parts.ts'
import { type ProblemPart, problem } from './problem.ts'
import { recordBody, recordId, redirected } from './record-routes.ts'
import { changeSchema, creationSchema, mergeSchema, recordSchema } from './record-schemas.ts'
import { ifMatch } from './source-schemas.ts'

const record = { 'application/json': { schema: recordSchema } }

const routes = {
  create: createRoute({
    method: 'post',
    path: '/records',
    summary: 'Make a record',
    tags: ['records'],
    security: security.desk,
    request: { body: { required: true, content: { 'application/json': { schema: creationSchema } } } },
    responses: answers(
      { 201: { description: 'Made; `Location` is its address', content: record } },
      ...[401, 403, 409, 413, 415, 422],
    ),
  }),
  change: createRoute({
    method: 'patch',
    path: '/records/{id}',
    summary: 'Enter values, decide between them',
    description:
      'Say which version you have read, with If-Match or `expected`. If someone else has changed the same fields since, the answer is 409 with the record as it is now and what you sent; other fields may have changed meanwhile.',
    tags: ['records'],
    security: security.desk,
    request: {
      params: recordId,
      headers: ifMatch,
      body: { required: true, content: { 'application/json': { schema: changeSchema } } },
    },
    responses: answers(
      { 200: { description: 'The record as it is now', content: record } },
      ...[401, 403, 404, 409, 413, 415, 422, 428],
    ),
  }),
  merge: createRoute({
    method: 'post',
    path: '/records/{id}/merge',
    summary: 'Have another record stand for this one, for ever',
    tags: ['records'],
    security: [{ token: ['publish'] }],
    request: {
      params: recordId,
      body: { required: true, content: { 'application/json': { schema: mergeSchema } } },
    },
    responses: answers(
      { 200: { description: 'The record that stands for both', content: record } },
      ...[401, 403, 404, 409, 413, 415, 422],
    ),
  }),
}

/** Making, changing and merging records. */
export function recordWritingRoutes({ registry }: ApiParts): OpenAPIHono<Environment> {
  const app = apiGroup()

  app.openapi(routes.create, async (context) => {
    const refused = refusal(context, 'enter')
    if (refused) return refused
    const { id, kind, sources, enter, restricted, reason } = context.req.valid('json')
    const outcome = await writeRecord(registry, context.get('viewer'), {
      ...{ record: id, kind, expected: 0, reason, decide: [] },
      enter: enter.map(present),
      ...present({ sources, restricted }),
    })
    if (outcome.kind !== 'written') return unwritten(context, outcome, null)
    context.header('Location', `${apiRoot}/records/${encodeURIComponent(outcome.record.id)}`)
    const { version } = outcome.record
    return answerJson(context, recordBody(context, outcome.record), { status: 201, version })
  })

  app.openapi(routes.change, async (context) => {
    const refused = refusal(context, 'enter')
    if (refused) return refused
    const { id } = context.req.valid('param')
    const change = context.req.valid('json')
    const viewer = context.get('viewer')
    const found = await readRecord(registry, viewer, id)
    if (found === null) return problem(context, 'not found')
    if ('redirect' in found) return redirected(context, found.redirect)
    const { sources, enter, decide, restricted, reason } = change
    const expected = change.expected ?? versionMatched(context.req.header('If-Match'))
    if (expected === null) return problem(context, 'version wanted')
    const outcome = await writeRecord(registry, viewer, {
      ...{ record: id, kind: kindNamed(found.kind)?.name ?? found.kind, expected, reason },
      enter: enter.map(present),
      decide: decide.map(present),
      ...present({ sources, restricted }),
    })
    if (outcome.kind !== 'written') return unwritten(context, outcome, change)
    return answerJson(context, recordBody(context, outcome.record), { version: outcome.record.version })
  })

  app.openapi(routes.merge, async (context) => {
    const refused = refusal(context, 'decide')
    if (refused) return refused
    const { id } = context.req.valid('param')
    const viewer = context.get('viewer')
    const found = await readRecord(registry, viewer, id)
    if (found === null) return problem(context, 'not found')
    if ('redirect' in found) return redirected(context, found.redirect)
    const { into, expected, reason } = context.req.valid('json')
    const outcome = await mergeRecords(registry, viewer, { from: id, into, expected, reason })
    if (outcome.kind !== 'written') return unwritten(context, outcome, null)
    return answerJson(context, recordBody(context, outcome.record), { version: outcome.record.version })
  })

  return app
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the members that hold nothing. */
function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>
}

/** The answer when nothing was written: both sides of a conflict, or all that is wrong. */
function unwritten(
  context: Context<Environment>,
  outcome: Exclude<WriteOutcome, { kind: 'written' }>,
  sent: unknown,
): Response {
  if (outcome.kind === 'conflict') {
    const { fields } = outcome
    const members = {
      fields,
      record: recordBody(context, outcome.record),
      ...(sent === null ? {} : { sent }),
    }
    return problem(context, 'conflict', { members })
  }
  const { problems } = outcome
  const errors = problems.map(problemPart)
  if (problems.every(({ code }) => code === 'not allowed')) return problem(context, 'not allowed', { errors })
  if (problems.some(({ code }) => code === 'exists already'))
    return problem(context, 'exists already', { errors })
  return problem(context, 'refused', { errors })
}

function problemPart({ code, field, index, detail }: WriteProblem): ProblemPart {
  const pointer = index === null ? {} : { pointer: `/enter/${index}` }
  return { ...pointer, code, detail: field === null ? detail : `${field}: ${detail}` }
}
