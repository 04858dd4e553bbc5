import type { Dataset, Indicator } from '../model/dataset.ts'
import { levelOf } from '../model/place-codes.ts'
import type { Source } from '../model/source.ts'
import { openStore } from '../statistics/open-store.ts'
import type { EvidenceView, IndicatorEntry, Needs, ObservedPeriod } from './evidence.ts'
import type { IndicatorHistory, Observatory, PlaceChoice } from './observatory.ts'
import { atPeriod, daysKey } from './series-index.ts'
import { type StoreFigures, storeFigures } from './store-figures.ts'
import type { Workspace } from './workspace.ts'
import { oldestFirst, workspaceObservatory } from './workspace-observatory.ts'

/**
 * The observatory of a workspace and a statistics store. A data set may have figures in both: their releases are then
 * one sequence. A release that another process imports is there at the next question.
 * @param folder of the store
 * @param beside what is known besides the store: of the workspace alone, or of a registry too
 */
export async function combinedObservatory(
  workspace: Workspace,
  folder: string,
  beside: Observatory = workspaceObservatory(workspace),
): Promise<Observatory> {
  const store = await openStore(folder)
  const figures = storeFigures(store)
  let known = presentReleases(workspace, figures, beside)
  const present = () => {
    if (store.refresh()) known = presentReleases(workspace, figures, beside)
    return known
  }
  const daysOf = (id: string) => storedDays(figures, known.stored.get(id)?.dataset.id ?? '')
  return {
    gazetteer: beside.gazetteer,
    get datasets() {
      return present().datasets
    },
    indicators: beside.indicators,
    get sources() {
      // Asked for one by one, after the figures that name them: no look at the folders for each.
      return known.sources
    },
    view: async (needs) => {
      const { stored, ofStore, wideHistory } = present()
      const view = await beside.view(needs)
      const wanted = [...view.indicators, ...view.population, ...view.exchangeRates]
      const fetched = await prefetch(wanted, stored, municipalities(view, needs), wideHistory, ofStore)
      return viewWith(view, fetched, figures, daysOf)
    },
    history: async (id, places) => {
      const { ofStore } = present()
      return merged(await beside.history(id, places), await ofStore(id, places), daysOf(id))
    },
    revisions: async (id) => {
      const dataset = present().datasets.find((candidate) => candidate.id === id)
      if (!dataset) return []
      return joined(await beside.revisions(id), await figures.revisions(dataset))
    },
    close: () => store.close(),
  }
}

type FetchHistory = (id: string, places: PlaceChoice) => Promise<IndicatorHistory>

/** What depends on which releases the store has. */
interface PresentReleases {
  readonly datasets: readonly Dataset[]
  readonly sources: ReadonlyMap<string, Source>
  /** The indicators with figures in the store. */
  readonly stored: ReadonlyMap<string, { readonly dataset: Dataset; readonly indicator: Indicator }>
  readonly ofStore: FetchHistory
  /** The country and its states, and for figures that are not added up every other country, kept once fetched. */
  wideHistory(id: string): Promise<IndicatorHistory>
}

function presentReleases(workspace: Workspace, figures: StoreFigures, beside: Observatory): PresentReleases {
  const stored = new Map<string, { readonly dataset: Dataset; readonly indicator: Indicator }>()
  for (const dataset of workspace.datasets) {
    if (figures.releases(dataset.id).length === 0) continue
    for (const indicator of dataset.indicators) stored.set(indicator.id, { dataset, indicator })
  }
  const ofStore: FetchHistory = async (id, places) => {
    const indicator = stored.get(id)
    return indicator ? figures.history(indicator.dataset, indicator.indicator, places) : new Map()
  }
  const wide = new Map<string, Promise<IndicatorHistory>>()
  return {
    datasets: workspace.datasets.map((dataset) => withStored(dataset, figures)),
    sources: new Map([...figures.sources(), ...beside.sources]),
    stored,
    ofStore,
    wideHistory(id) {
      const fetched = wide.get(id) ?? fetchWide(id, workspace.settings.country, ofStore)
      wide.set(id, fetched)
      return fetched
    },
  }
}

async function fetchWide(id: string, country: string, ofStore: FetchHistory): Promise<IndicatorHistory> {
  const countries = await ofStore(id, { within: '', level: 'country' })
  const states = await ofStore(id, { within: country, level: 'state' })
  return new Map([...countries, ...states])
}

/**
 * The days on which a data set has a release in the store. What the workspace has of the same day is an excerpt of the
 * same release, written down before the file was imported: the store's word goes.
 */
function storedDays(figures: StoreFigures, dataset: string): ReadonlySet<string> {
  return new Set(figures.releases(dataset).map(({ published }) => published))
}

/** The releases of both, oldest first. */
function withStored(dataset: Dataset, figures: StoreFigures): Dataset {
  return { ...dataset, releases: joined(dataset.releases, figures.releases(dataset.id)) }
}

/** The municipalities that a brief names, as far as the workspace has a record of them. */
function municipalities(view: EvidenceView, needs: Needs): readonly string[] {
  const codes = new Set<string>()
  for (const name of needs.names)
    for (const { record } of view.named(name)) if (levelOf(record.id) === 'municipality') codes.add(record.id)
  return [...codes]
}

async function prefetch(
  wanted: readonly IndicatorEntry[],
  stored: ReadonlyMap<string, unknown>,
  places: readonly string[],
  wideHistory: (id: string) => Promise<IndicatorHistory>,
  ofStore: FetchHistory,
): Promise<ReadonlyMap<string, IndicatorHistory>> {
  const fetched = new Map<string, IndicatorHistory>()
  for (const { indicator } of wanted) {
    if (!stored.has(indicator.id) || fetched.has(indicator.id)) continue
    const narrow = places.length === 0 ? [] : await ofStore(indicator.id, places)
    fetched.set(indicator.id, new Map([...(await wideHistory(indicator.id)), ...narrow]))
  }
  return fetched
}

function viewWith(
  view: EvidenceView,
  fetched: ReadonlyMap<string, IndicatorHistory>,
  figures: StoreFigures,
  daysOf: (indicator: string) => ReadonlySet<string>,
): EvidenceView {
  if (fetched.size === 0) return view
  const sources = figures.sources()
  const series = (indicator: string, place: string) =>
    mergedSeries(view.series(indicator, place), fetched.get(indicator)?.get(place) ?? [], daysOf(indicator))
  return {
    ...view,
    series,
    places: (indicator, period) => {
      const beside = view.places(indicator, period)
      const history = fetched.get(indicator)
      if (!history) return beside
      const places = new Set([...beside.map(({ place }) => place), ...history.keys()])
      return [...places].flatMap((place) => {
        const observed = atPeriod(series(indicator, place), period)
        return observed ? [{ place, observed }] : []
      })
    },
    source: (id) => view.source(id) ?? sources.get(id) ?? null,
  }
}

function merged(
  beside: IndicatorHistory,
  stored: IndicatorHistory,
  days: ReadonlySet<string>,
): IndicatorHistory {
  const places = new Set([...beside.keys(), ...stored.keys()])
  return new Map(
    [...places].map((place) => [place, mergedSeries(beside.get(place) ?? [], stored.get(place) ?? [], days)]),
  )
}

function mergedSeries(
  beside: readonly ObservedPeriod[],
  stored: readonly ObservedPeriod[],
  days: ReadonlySet<string>,
): readonly ObservedPeriod[] {
  if (beside.length === 0) return stored
  if (stored.length === 0) return beside
  const byDays = new Map(beside.map((observed) => [daysKey(observed.period), observed]))
  for (const observed of stored) {
    const key = daysKey(observed.period)
    const known = byDays.get(key)
    if (!known) {
      byDays.set(key, observed)
      continue
    }
    const others = known.vintages.filter(({ published }) => !days.has(published))
    byDays.set(key, { period: known.period, vintages: oldestFirst([...others, ...observed.vintages]) })
  }
  return [...byDays].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, observed]) => observed)
}

function joined<T extends { readonly published: string }>(beside: readonly T[], stored: readonly T[]): T[] {
  const days = new Set(stored.map(({ published }) => published))
  return oldestFirst([...beside.filter(({ published }) => !days.has(published)), ...stored])
}
