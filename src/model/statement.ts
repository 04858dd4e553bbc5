import * as z from 'zod'

/** Accepted: stands. Disputed: another source says otherwise, both are shown. Superseded: was accepted, no longer. */
export const statementStatus = z.enum(['accepted', 'disputed', 'superseded'])
export type StatementStatus = z.infer<typeof statementStatus>

/** What every statement carries besides its value: on whose word, where exactly, and who entered it when. */
export const provenance = z.object({
  source: z.string().min(1),
  locator: z.string().optional(),
  quotation: z.string().optional(),
  status: statementStatus.default('accepted'),
  enteredBy: z.string().optional(),
  enteredAt: z.iso.datetime().optional(),
  /** Whether only those who are allowed to may read it: a survivor's name, an exact place. */
  restricted: z.literal(true).optional(),
})

/** One value of one field of one record, with its source. */
export interface Statement extends z.infer<typeof provenance> {
  readonly record: string
  readonly field: string
  readonly value: unknown
}
