import type Fraction from 'fraction.js'
import type { Absence, Indicator } from '../model/dataset.ts'
import type { Period } from '../model/period.ts'
import type { RegistryRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'

/**
 * What a checker may ask, whoever answers: a workspace folder in memory, or the registry and the statistics store.
 * {@link Evidence.view} fetches once for a brief; the answers of the view are then immediate.
 */
export interface Evidence {
  /** @param needs what the brief speaks of, so that a store fetches no more than that */
  view(needs: Needs): Promise<EvidenceView>
  /** Every name known, by folded form, for the reader of prose. */
  gazetteer(): Promise<ReadonlyMap<string, GazetteerKind>>
}

export type GazetteerKind = 'person' | 'organization' | 'place' | 'instrument' | 'publication'

export interface Needs {
  /** Folded names and acronyms in the brief. */
  readonly names: ReadonlySet<string>
  /** Folded words of the brief. */
  readonly words: ReadonlySet<string>
  /** Folded titles of the sources that it lists. */
  readonly titles: ReadonlySet<string>
}

export interface EvidenceView {
  /** Every indicator whose aliases share a word with the brief, with its publisher. */
  readonly indicators: readonly IndicatorEntry[]
  /** The indicators that are exchange rates, whatever the words of the brief. */
  readonly exchangeRates: readonly IndicatorEntry[]
  /** The indicators of the family `population`: the denominators of rates. */
  readonly population: readonly IndicatorEntry[]
  /** All that is known of an indicator at a place, by period in order of time; empty when there is none. */
  series(indicator: string, place: string): readonly ObservedPeriod[]
  /** The values of one period at every place of an indicator: for ranks and extremes among places. */
  places(
    indicator: string,
    period: Period,
  ): readonly { readonly place: string; readonly observed: ObservedPeriod }[]
  /** Records that bear this folded name or acronym, each with the form it has there. */
  named(key: string): readonly NamedRecord[]
  /** Records whose folded name is near `key` but not it: a letter or two apart. Nearest first. */
  namesLike(key: string): readonly NamedRecord[]
  record(id: string): RegistryRecord | null
  /** Incidents whose date shares a day with the period, in order of their start. For stretches of some days. */
  incidents(period: Period): readonly RegistryRecord[]
  /**
   * Incidents of a period, however long, that a text may be telling of. Some that do not fit may be among them; of
   * those that fit there are all, or two at least: that several fit is then plain.
   */
  incidentsTold(period: Period, told: ToldOf): readonly RegistryRecord[]
  /** The first incident by date that is dated after a day and has more in a field than `least`. */
  laterIncidentBeyond(range: DayRange, field: 'deathsBest' | 'police', least: number): RegistryRecord | null
  /** ISO 3166-1 code of the country that briefs speak of when they name none. */
  readonly country: string
  /** All records that hold `id` in a field that refers to records. */
  referringTo(id: string): readonly RegistryRecord[]
  source(id: string): Source | null
  /** Sources whose folded title is this one. */
  sourcesTitled(key: string): readonly Source[]
  /** Archived text of a source, when there is any. */
  document(sourceId: string): string | null
  /**
   * Whether every answer given so far was the whole truth. When not, what was missing has been fetched by the time
   * this resolves: whoever asked asks again, and goes on until all is settled.
   */
  settled(): Promise<boolean>
}

/** What a text says of an incident: it fits when it happened in one of the places or is called by one of the words. */
export interface ToldOf {
  /** Codes of states and municipalities. */
  readonly places: readonly string[]
  /** Beginnings of folded words of the text. */
  readonly words: ReadonlySet<string>
  /** Beginnings of the folded words by which an incident of this name is known; the same function at each call. */
  wordsOf(name: string): readonly string[]
}

/** After a day, not it, up to another one if there is one. */
export interface DayRange {
  readonly after: string
  readonly until: string | null
}

/** An indicator with what its data set says of it. */
export interface IndicatorEntry {
  readonly indicator: Indicator
  readonly dataset: string
  /** Organisation id, and its folded names and acronyms. */
  readonly publisher: string
  readonly publisherKeys: readonly string[]
}

/** A period of a series with what each release said, oldest first. */
export interface ObservedPeriod {
  readonly period: Period
  readonly vintages: readonly Vintage[]
}

export interface Vintage {
  /** Null when the publisher gave no number. */
  readonly value: Fraction | null
  /** Why there is no number, when the publisher said. */
  readonly absence?: Absence
  /** The numeral as published. */
  readonly text: string
  readonly release: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string
  readonly source: string
  readonly disputed: boolean
}

export interface NamedRecord {
  readonly record: RegistryRecord
  readonly kind: GazetteerKind
  /** The name as the registry writes it. */
  readonly name: string
  readonly key: string
  /** How the name is meant to be read: an acronym matches in capitals only. */
  readonly form: 'name' | 'acronym' | 'former'
}
