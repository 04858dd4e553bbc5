/** An event as an outside set of events has it: something for a person to look at, not yet an incident of the registry. */
export interface CandidateIncident {
  /** The set and its own key: `ucdp:497224`, `acled:MEX12345`. */
  readonly id: string
  /** Line of the file, from 1. */
  readonly line: number
  /** When it happened, as widely as the source knows it. */
  readonly period: string
  /** ISO 3166-1 code; null when the country's name is not known. */
  readonly country: string | null
  /** Code of the Mexican state; null when the source does not know it or it lies elsewhere. */
  readonly state: string | null
  /** Name of the municipality as published, without the word for it; null when the source does not know it. */
  readonly municipality: string | null
  /** Null when the point would only be the middle of a state or country. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
  /** Estimates of the dead; those that the source does not give are null. */
  readonly deaths: { readonly low: number | null; readonly best: number; readonly high: number | null }
  readonly kind: string
  readonly actors: readonly string[]
  /** Names of the sources as published. */
  readonly sources: readonly string[]
  readonly description: string
  readonly precision: { readonly place: PlacePrecision; readonly time: TimePrecision }
}

export type PlacePrecision = 'point' | 'near' | 'municipality' | 'state' | 'country'
export type TimePrecision = 'day' | 'days' | 'week' | 'month' | 'longer'
