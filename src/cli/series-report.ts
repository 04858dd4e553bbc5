import type { ReportNames } from '../check/reporters/evidence-text.ts'
import type { IndicatorEntry } from '../evidence/evidence.ts'
import type { Language } from '../model/language.ts'
import type { SeriesRow } from './series-rows.ts'

/** A series ready to be written in any format. */
export interface SeriesReport {
  readonly entry: IndicatorEntry
  readonly place: string
  readonly rows: readonly SeriesRow[]
  readonly asOf: string | null
  readonly per: number | null
  readonly names: ReportNames
  readonly language: Language
}

/** The sources of the figures, each once, in the order of the rows. */
export function sourcesOf(
  rows: readonly SeriesRow[],
  of: (row: SeriesRow) => string | undefined,
): readonly string[] {
  return [...new Set(rows.map(of))].filter((id) => id !== undefined)
}

/** A rate as it is written to files: two digits after the point. */
export function rateText({ figure }: SeriesRow): string {
  return figure === null ? '' : figure.round(2).toString()
}
