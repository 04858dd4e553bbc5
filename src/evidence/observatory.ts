import type { Dataset } from '../model/dataset.ts'
import type { PlaceLevel } from '../model/place-codes.ts'
import type { Source } from '../model/source.ts'
import type { Evidence, IndicatorEntry, ObservedPeriod } from './evidence.ts'

/**
 * All that an observatory holds, for those who show it rather than check a brief against it: whole histories and what
 * each release changed, whether the figures stand beside the workspace as CSV or in the statistics store.
 */
export interface Observatory extends Evidence {
  /** Every data set with all its releases, those of the workspace and of the store together, the oldest first. */
  readonly datasets: readonly Dataset[]
  /** Every indicator with its publisher, in the order of the data sets. */
  readonly indicators: readonly IndicatorEntry[]
  /** Every source of the workspace and of the store. */
  readonly sources: ReadonlyMap<string, Source>
  /**
   * The values of an indicator by place, each period with what every release said. From the store come the periods of
   * its cells (months, as a rule) and the whole years; a place without a value has no entry.
   * @param indicator its id
   * @param places codes, or all places of a level inside another, such as the states within `MX`
   */
  history(indicator: string, places: PlaceChoice): Promise<IndicatorHistory>
  /**
   * What each release of a data set changed in what had been published before, the oldest release first. The first
   * release is there too: it has no `previous` and changed nothing.
   * @param dataset its id
   */
  revisions(dataset: string): Promise<readonly ReleaseRevisions[]>
  /** Lets go of the statistics store; nothing may be asked afterwards. */
  close(): void
}

/** Some places by their codes, or all those of a level inside another place. */
export type PlaceChoice = readonly string[] | { readonly within: string; readonly level: PlaceLevel }

/** By place code; the periods in order of time, each with its vintages, oldest first. */
export type IndicatorHistory = ReadonlyMap<string, readonly ObservedPeriod[]>

/** What one release changed. */
export interface ReleaseRevisions {
  /** Id of the release. */
  readonly release: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string
  /** Id of the release's source. */
  readonly source: string
  /** Id of the release that it is held against; null for the first. */
  readonly previous: string | null
  /** Figures that had a value before and have another now. */
  readonly revised: number
  /** Figures published for the first time. */
  readonly added: number
  /** Figures that had a value before and have none now. */
  readonly removed: number
  /** The indicators with a revised or removed figure, in the order of the data set. */
  readonly indicators: readonly IndicatorRevisions[]
}

export interface IndicatorRevisions {
  /** Id of the indicator. */
  readonly indicator: string
  /** The changed figures at the places and periods as the release gives them: the largest change first. */
  readonly changes: readonly FigureChange[]
}

/** One figure that was published before and is another now. */
export interface FigureChange {
  readonly place: string
  /** As in `2026-01`. */
  readonly period: string
  /** The numeral as published; null where there was none. */
  readonly before: string | null
  readonly after: string | null
}
