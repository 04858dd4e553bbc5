import type { Dataset, Observation } from '../model/dataset.ts'
import type { Localized } from '../model/language.ts'
import type { RegistryRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'

/** A whole observatory in memory, as its folder holds it. */
export interface Workspace {
  readonly root: string
  readonly settings: Settings
  readonly sources: readonly Source[]
  /** File of each source, by its id, as `sources/press.json`; those without one are written to one file together. */
  readonly bibliographies?: ReadonlyMap<string, string>
  readonly records: readonly RegistryRecord[]
  readonly datasets: readonly Dataset[]
  /** Observations of each release, keyed `<data set id>/<release id>`. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>
  /** Archived text by source id. */
  readonly documents: ReadonlyMap<string, string>
  /** Paths of the briefs, from the root, sorted. */
  readonly briefs: readonly string[]
}

/** cotejo.yaml */
export interface Settings {
  readonly name: Localized
  readonly languages: readonly ('en' | 'es')[]
  /** ISO 3166-1 code of the country that briefs speak of when they name none. */
  readonly country: string
  readonly timeZone: string
}
