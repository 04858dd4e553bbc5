import * as z from 'zod'

/** The types of source that occur in briefs, by their CSL names. */
export const sourceType = z.enum([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post-weblog',
  'report',
  'book',
  'chapter',
  'broadcast',
  'interview',
  'legislation',
  'legal_case',
  'bill',
  'treaty',
  'dataset',
  'document',
  'speech',
  'thesis',
])

export const cslName = z
  .object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() })
  .refine((name) => name.family !== undefined || name.literal !== undefined, {
    message: 'expected a family name or a literal name',
  })

const datePart = z.array(z.number().int()).min(1).max(3)

export const cslDate = z.object({
  'date-parts': z.array(datePart).min(1).max(2),
  literal: z.string().optional(),
})

const fields = {
  type: sourceType,
  author: z.array(cslName).optional(),
  title: z.string().min(1).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  URL: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  genre: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
  /** Whether only those who are allowed to may know of it: a source at risk. Not a CSL field. */
  restricted: z.literal(true).optional(),
}

/** A bibliographic item in CSL-JSON, as far as briefs need it. Other CSL fields are kept as they are. */
export const source = z.looseObject({ id: z.string().min(1), ...fields })

/** The same before it has an id in any registry: an entry as read from a bibliography. */
export const citation = z.looseObject(fields)

export type Source = z.infer<typeof source>
export type CslName = z.infer<typeof cslName>
export type CslDate = z.infer<typeof cslDate>

export type Citation = z.infer<typeof citation>

/** The day, month or year of a CSL date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when there is none. */
export function cslDateText(date: CslDate | undefined): string | null {
  const parts = date?.['date-parts'][0]
  if (!parts) return null
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** A name as a reader expects it: "Elisabeth Malkin", "Causa en Común". */
export function cslNameText(name: CslName): string {
  return name.literal ?? [name.given, name.family].filter(Boolean).join(' ')
}
