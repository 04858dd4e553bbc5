import { z } from '@hono/zod-openapi'
import { source } from '../../model/source.ts'

/** The header by which a writer says what it has read. */
export const ifMatch = z.object({
  'if-match': z.string().optional().openapi({ description: 'The ETag of what was read' }),
})

// Made anew here: a schema of the model may be older than what gives schemas their `openapi`.
export const sourceSchema = z.looseObject(source.shape).openapi('Source')

export const sourceWritingSchema = z
  .strictObject({
    source: sourceSchema,
    expected: z.int().min(0).optional().openapi({
      description: 'The version read, unless If-Match says it; 0 for a source that is not there yet',
    }),
    reason: z.string().max(2000),
  })
  .openapi('SourceWriting')
