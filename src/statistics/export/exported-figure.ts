import type { Absence, Dataset, Observation } from '../../model/dataset.ts'
import type { Localized } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'

/** One figure on its way out of the observatory, with all that a reader needs to use and to cite it. */
export interface ExportedFigure {
  /** Id of the indicator. */
  readonly indicator: string
  /** Code of the place. */
  readonly place: string
  readonly placeName: string
  readonly period: string
  /** The numeral as published; null when `absence` says why, or nobody said. */
  readonly value: string | null
  readonly absence: Absence | null
  readonly unit: string
  /** Id of the release that last gave this value. */
  readonly release: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string
  readonly source: Source
  readonly note?: string
  readonly status?: Observation['status']
}

/** Figures one at a time, so that a whole municipal series need not be held twice. */
export type Figures = Iterable<ExportedFigure> | AsyncIterable<ExportedFigure>

/** What the figures belong to. */
export interface ExportedDataset {
  /** The data set with those of its indicators and releases that are exported. */
  readonly dataset: Dataset
  readonly publisher: Localized
  /** The day as of which the figures stand; null for the newest. */
  readonly asOf: string | null
}

/** The same figures, with each source noted as it goes by. */
export async function* notingSources(
  figures: Figures,
  sources: Map<string, Source>,
): AsyncGenerator<ExportedFigure> {
  for await (const figure of figures) {
    sources.set(figure.source.id, figure.source)
    yield figure
  }
}
