/** One line of a list of records, and what is exported of it: what one reader may see, no more. */
export interface RecordSummary {
  readonly id: string
  readonly kind: string
  readonly title: { readonly en: string; readonly es: string }
  /** First and last day, `YYYY-MM-DD`; null where open or unknown. */
  readonly starts: string | null
  readonly ends: string | null
  readonly state: string | null
  readonly municipality: string | null
  /** Null where the reader may know no more than the municipality. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** The accepted values by field: one, or a list where a field holds many. */
  readonly current: Readonly<Record<string, unknown>>
  readonly version: number
  readonly changedAt: Date
}
