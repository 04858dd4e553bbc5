import { z } from '@hono/zod-openapi'
import { codebook } from '../../model/codebook.ts'
import type { Kind } from '../../model/kind.ts'

/** What the records of a kind hold in each field: one value, or a list where the field holds many. */
export function valuesSchema(kind: Kind): z.ZodObject {
  const fields = Object.entries(kind.fields).map(([name, field]) => [
    name,
    (field.many ? z.array(field.value) : field.value).optional(),
  ])
  return z.object(Object.fromEntries(fields)).openapi(`${capital(kind.name)}Values`)
}

/** A line of a list of records of any kind. Members that were not asked for are not there. */
export const summarySchema = z.union(codebook.map(summaryOf)).openapi('RecordSummary')

function summaryOf(kind: Kind) {
  return z
    .strictObject({
      id: z.string(),
      kind: z.literal(kind.name).optional(),
      title: z.object({ en: z.string(), es: z.string() }).optional(),
      starts: z.iso
        .date()
        .nullable()
        .optional()
        .openapi({ description: 'First day; null where open or unknown' }),
      ends: z.iso.date().nullable().optional(),
      state: z.string().nullable().optional().openapi({ description: 'ISO 3166-2 code' }),
      municipality: z.string().nullable().optional().openapi({ description: 'INEGI key' }),
      latitude: z.number().nullable().optional().openapi({
        description: 'Null where the reader may know no more than the municipality',
      }),
      longitude: z.number().nullable().optional(),
      current: valuesSchema(kind).optional().openapi({ description: 'The accepted values by field' }),
      version: z.int().optional(),
      changedAt: z.iso.datetime().optional(),
    })
    .openapi(`${capital(kind.name)}Summary`)
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
