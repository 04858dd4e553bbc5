import * as z from 'zod'
import { source } from '../model/source.ts'
import type { Manifest } from './store.ts'

const count = z.number().int().nonnegative()

const schema = z.object({
  version: z.literal(1),
  dataset: z.string().min(1),
  release: z.object({
    id: z.string().min(1),
    published: z.iso.date(),
    file: z.string(),
    source,
  }),
  layout: z.object({
    breakdowns: z.array(z.string()),
    cells: z.array(z.string()).min(1),
    values: z.enum(['whole', 'decimal']),
    addedFrom: z.enum(['country', 'state', 'municipality']).nullable(),
  }),
  base: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.string(),
  rows: count,
  kept: count,
  through: z.string().nullable(),
  changes: z.object({
    revised: count,
    added: count,
    removed: count,
    largest: z.array(
      z.object({
        breakdowns: z.record(z.string(), z.string()),
        place: z.string(),
        period: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  }),
})

/**
 * Reads the text of a manifest.
 * @throws in one line, naming the file and each field that is not as expected
 */
export function readManifest(text: string, path: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`${path}: expected the manifest of a release as JSON: ${(error as Error).message}`)
  }
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${path}: not the manifest of a release: ${problems.join('; ')}`)
}
