import { z } from '@hono/zod-openapi'
import { codebook } from '../../model/codebook.ts'
import { source } from '../../model/source.ts'
import { statementStatus } from '../../model/statement.ts'

const kindName = z.enum(codebook.map(({ name }) => name) as [string, ...string[]])

/** A value with its source, as it is read. */
export const statementSchema = z
  .strictObject({
    id: z.int(),
    field: z.string(),
    value: z.unknown().openapi({ description: 'As the field of the kind declares: see /kinds' }),
    source: z.string().openapi({ description: '`withheld` for one that may not be named' }),
    locator: z.string().optional(),
    quotation: z.string().optional(),
    status: statementStatus,
    restricted: z.literal(true).optional(),
    enteredBy: z.string().optional().openapi({ description: 'Account; for the desk only' }),
    enteredAt: z.string().optional(),
  })
  .openapi('Statement')

/** A record with all that is said of it. */
export const recordSchema = z
  .strictObject({
    id: z.string(),
    kind: kindName.optional(),
    restricted: z.literal(true).optional(),
    version: z.int().optional(),
    changed: z.int().optional().openapi({ description: 'Number of the change that was the last' }),
    changedAt: z.iso.datetime().optional(),
    statements: z.array(statementSchema).optional(),
  })
  .openapi('Record')

export const historySchema = z
  .object({
    history: z.array(
      z.looseObject({
        sequence: z.int(),
        at: z.iso.datetime(),
        actor: z.string(),
        action: z.string(),
        reason: z.string(),
      }),
    ),
  })
  .openapi('History')

const newStatement = z.strictObject({
  field: z.string().min(1).max(100),
  value: z.unknown(),
  source: z.string().min(1).max(300),
  locator: z.string().max(1000).optional(),
  quotation: z.string().max(20_000).optional(),
  status: statementStatus.default('accepted'),
  restricted: z.literal(true).optional(),
})

const decision = z.strictObject({
  statement: z.int().positive(),
  status: statementStatus.optional(),
  restricted: z.boolean().optional(),
})

const common = {
  sources: z.array(source).max(2000).optional().openapi({ description: 'Sources that are not there yet' }),
  enter: z.array(newStatement).max(2000).default([]),
  restricted: z.boolean().optional().openapi({ description: 'Whether only editors may know of the record' }),
  reason: z.string().max(2000),
}

/** What makes a record. */
export const creationSchema = z
  .strictObject({ id: z.string().min(1).max(300), kind: kindName, ...common })
  .openapi('RecordCreation')

/** What changes one: all of it happens or nothing. */
export const changeSchema = z
  .strictObject({
    expected: z
      .int()
      .positive()
      .optional()
      .openapi({ description: 'The version read, unless If-Match says it' }),
    ...common,
    decide: z.array(decision).max(2000).default([]),
  })
  .openapi('RecordChange')

export const mergeSchema = z
  .strictObject({
    into: z.string().min(1).max(300).openapi({ description: 'The record that is to stand for both' }),
    expected: z.strictObject({ from: z.int().positive(), into: z.int().positive() }),
    reason: z.string().max(2000),
  })
  .openapi('Merge')
