import type { Dataset, Indicator } from '../model/dataset.ts'
import { levelOf } from '../model/place-codes.ts'
import { openStore } from '../statistics/open-store.ts'
import type { EvidenceView, IndicatorEntry, Needs, ObservedPeriod } from './evidence.ts'
import type { IndicatorHistory, Observatory, PlaceChoice, ReleaseRevisions } from './observatory.ts'
import { atPeriod, daysKey } from './series-index.ts'
import { type StoreFigures, storeFigures } from './store-figures.ts'
import type { Workspace } from './workspace.ts'
import { oldestFirst, workspaceObservatory } from './workspace-observatory.ts'

/**
 * The observatory of a workspace and a statistics store. A data set may have figures in both: their releases are then
 * one sequence.
 * @param folder of the store
 */
export async function combinedObservatory(workspace: Workspace, folder: string): Promise<Observatory> {
  const store = await openStore(folder)
  const figures = storeFigures(store)
  const beside = workspaceObservatory(workspace)
  const stored = new Map<string, { readonly dataset: Dataset; readonly indicator: Indicator }>()
  for (const dataset of workspace.datasets) {
    if (figures.releases(dataset.id).length === 0) continue
    for (const indicator of dataset.indicators) stored.set(indicator.id, { dataset, indicator })
  }
  const ofStore = async (id: string, places: PlaceChoice): Promise<IndicatorHistory> => {
    const known = stored.get(id)
    return known ? figures.history(known.dataset, known.indicator, places) : new Map()
  }
  const wide = new Map<string, Promise<IndicatorHistory>>()
  /** The country and its states, and for figures that are not added up every other country, kept once fetched. */
  const wideHistory = (id: string): Promise<IndicatorHistory> => {
    const known = wide.get(id) ?? fetchWide(id, workspace.settings.country, ofStore)
    wide.set(id, known)
    return known
  }
  return {
    gazetteer: beside.gazetteer,
    datasets: workspace.datasets.map((dataset) => withStored(dataset, figures)),
    indicators: beside.indicators,
    sources: new Map([...figures.sources(), ...beside.sources]),
    view: async (needs) => {
      const view = await beside.view(needs)
      const wanted = [...view.indicators, ...view.population, ...view.exchangeRates]
      return viewWith(
        view,
        await prefetch(wanted, stored, municipalities(view, needs), wideHistory, ofStore),
        figures,
      )
    },
    history: async (id, places) => merged(await beside.history(id, places), await ofStore(id, places)),
    revisions: async (id) => {
      const dataset = workspace.datasets.find((candidate) => candidate.id === id)
      if (!dataset) return []
      return joined(await beside.revisions(id), await figures.revisions(dataset))
    },
    close: () => store.close(),
  }
}

async function fetchWide(
  id: string,
  country: string,
  ofStore: (id: string, places: PlaceChoice) => Promise<IndicatorHistory>,
): Promise<IndicatorHistory> {
  const countries = await ofStore(id, { within: '', level: 'country' })
  const states = await ofStore(id, { within: country, level: 'state' })
  return new Map([...countries, ...states])
}

/** The releases of both, oldest first; one of the workspace hides one of the store by the same id. */
function withStored(dataset: Dataset, figures: StoreFigures): Dataset {
  const ids = new Set(dataset.releases.map(({ id }) => id))
  const stored = figures.releases(dataset.id).filter(({ id }) => !ids.has(id))
  return { ...dataset, releases: oldestFirst([...dataset.releases, ...stored]) }
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
  ofStore: (id: string, places: PlaceChoice) => Promise<IndicatorHistory>,
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
): EvidenceView {
  if (fetched.size === 0) return view
  const sources = figures.sources()
  const series = (indicator: string, place: string) =>
    mergedSeries(view.series(indicator, place), fetched.get(indicator)?.get(place) ?? [])
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

function merged(beside: IndicatorHistory, stored: IndicatorHistory): IndicatorHistory {
  const places = new Set([...beside.keys(), ...stored.keys()])
  return new Map(
    [...places].map((place) => [place, mergedSeries(beside.get(place) ?? [], stored.get(place) ?? [])]),
  )
}

function mergedSeries(
  beside: readonly ObservedPeriod[],
  stored: readonly ObservedPeriod[],
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
    const ids = new Set(known.vintages.map(({ release }) => release))
    const others = observed.vintages.filter(({ release }) => !ids.has(release))
    byDays.set(key, { period: known.period, vintages: oldestFirst([...known.vintages, ...others]) })
  }
  return [...byDays].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, observed]) => observed)
}

function joined(
  beside: readonly ReleaseRevisions[],
  stored: readonly ReleaseRevisions[],
): readonly ReleaseRevisions[] {
  const ids = new Set(beside.map(({ release }) => release))
  return oldestFirst([...beside, ...stored.filter(({ release }) => !ids.has(release))])
}
