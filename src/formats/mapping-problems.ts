import type * as z from 'zod'
import type { ImportedFile, ReportImport } from '../model/format.ts'
import { shortened } from './numeral.ts'

/** Reads the mapping beside a file; what is wrong in it is reported, all at once, and null returned. */
export function readMapping<Schema extends z.ZodType>(
  schema: Schema,
  file: ImportedFile,
  report: ReportImport,
): z.infer<Schema> | null {
  const parsed = schema.safeParse(file.mapping)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const words = { value: issue.path.join('.') || '.', expected: shortened(issue.message) }
    report({ file: file.name, line: null, column: null, code: 'wrong mapping', words, acceptable: false })
  }
  return null
}
