import type { RecordSummary } from '../model/record-summary.ts'

/** A feature as RFC 7946 has it; without a geometry where there is no place that may be shown. */
export interface RecordFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** A record as a feature: the point is the one that the reader may see, and no other is made up for it. */
export function recordFeature(record: RecordSummary): RecordFeature {
  const { id, latitude, longitude, ...properties } = record
  const geometry =
    latitude === null || longitude === null
      ? null
      : ({ type: 'Point', coordinates: [longitude, latitude] } as const)
  return { type: 'Feature', id, geometry, properties: { id, ...properties } }
}
