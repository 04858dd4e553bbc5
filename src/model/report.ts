import * as z from 'zod'
import { evidenceItem, severity, verdict } from './finding.ts'
import { language } from './language.ts'

/** Where something stands in the file as given: lines and columns from 1, columns in UTF-16 units, end exclusive. */
const place = {
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  endLine: z.number().int().positive(),
  endColumn: z.number().int().positive(),
}

const value = z.union([z.number(), z.tuple([z.number(), z.number()])])

const claim = z.object({
  ...place,
  text: z.string(),
  value,
  unit: z.string(),
  measure: z.string().nullable(),
  place: z.string().nullable(),
  period: z.string().nullable(),
  attribution: z.string().nullable(),
  verdict,
  evidence: z.array(evidenceItem),
})

const attribution = z.object({ ...place, text: z.string(), to: z.string(), listed: z.boolean() })

const name = z.object({
  ...place,
  text: z.string(),
  kind: z.enum(['person', 'organization', 'place', 'instrument', 'publication']),
  record: z.string().nullable(),
})

const quotation = z.object({
  ...place,
  text: z.string(),
  speaker: z.string().nullable(),
  original: z.string().nullable(),
  authorsTranslation: z.boolean(),
})

const finding = z.object({
  rule: z.string(),
  severity,
  ...place,
  text: z.string(),
  message: z.string(),
  suggestion: z.string().nullable(),
  evidence: z.array(evidenceItem),
})

const listedSource = z.object({ line: z.number().int().positive(), csl: z.looseObject({ type: z.string() }) })

const brief = z.object({
  file: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  byline: z.string().nullable(),
  language,
  sources: z.array(listedSource),
  claims: z.array(claim),
  attributions: z.array(attribution),
  names: z.array(name),
  quotations: z.array(quotation),
  findings: z.array(finding),
})

/** What `cotejo check --format json` prints: a contract, published as schema/check-report.schema.json. */
export const checkReport = z.object({ cotejo: z.string(), briefs: z.array(brief) })

export type CheckReport = z.infer<typeof checkReport>
export type BriefReport = z.infer<typeof brief>
export type ReportedClaim = z.infer<typeof claim>
export type ReportedFinding = z.infer<typeof finding>
