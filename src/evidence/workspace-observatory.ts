import { compareText } from '../model/compare-text.ts'
import type { Dataset, Observation, Release } from '../model/dataset.ts'
import { levelOf, parentOf } from '../model/place-codes.ts'
import { memoryIndices } from './memory-evidence.ts'
import type {
  FigureChange,
  IndicatorHistory,
  IndicatorRevisions,
  Observatory,
  PlaceChoice,
  ReleaseRevisions,
} from './observatory.ts'
import type { Workspace } from './workspace.ts'

/** The observatory of a workspace whose figures all stand beside it as CSV. */
export function workspaceObservatory(workspace: Workspace): Observatory {
  const memory = memoryIndices(workspace)
  return {
    view: memory.view,
    gazetteer: memory.gazetteer,
    datasets: workspace.datasets.map((dataset) => ({ ...dataset, releases: oldestFirst(dataset.releases) })),
    get indicators() {
      return memory.indicators().all
    },
    get sources() {
      return memory.sources()
    },
    history: async (indicator, places) => {
      const series = memory.series()
      const wanted = series.placesOf(indicator).filter(chosen(places))
      return new Map(
        wanted.map((place) => [place, series.series(indicator, place)]),
      ) satisfies IndicatorHistory
    },
    revisions: async (id) => {
      const dataset = workspace.datasets.find((candidate) => candidate.id === id)
      return dataset ? revisionsWithin(dataset, workspace.observations) : []
    },
    close: () => undefined,
  }
}

/** Releases in the order of their publication; those of one day as they stand. */
export function oldestFirst<T extends { readonly published: string }>(releases: readonly T[]): T[] {
  return [...releases].sort((a, b) => compareText(a.published, b.published))
}

function chosen(places: PlaceChoice): (place: string) => boolean {
  if (!('within' in places)) {
    const wanted = new Set(places)
    return (place) => wanted.has(place)
  }
  const { within, level } = places
  return (place) => levelOf(place) === level && (within === '' || lies(place, within))
}

function lies(place: string | null, within: string): boolean {
  return place !== null && (place === within || lies(parentOf(place), within))
}

/**
 * A release in a workspace may hold a few figures only, as a press item does: each figure is held against the release
 * before that had it, and one that is left out has not been taken back.
 */
function revisionsWithin(dataset: Dataset, observations: Workspace['observations']): ReleaseRevisions[] {
  const known = new Map<string, Observation>()
  let previous: Release | null = null
  const revisions: ReleaseRevisions[] = []
  for (const release of oldestFirst(dataset.releases)) {
    let added = 0
    const changes = new Map<string, FigureChange[]>()
    for (const observation of observations.get(`${dataset.id}/${release.id}`) ?? []) {
      const { indicator, place, period, value } = observation
      const key = `${indicator}|${place}|${period}`
      const before = known.get(key)?.value || null
      known.set(key, observation)
      const after = value === '' ? null : value
      if (before === null) added += after === null ? 0 : 1
      else if (after !== before) {
        const ofIndicator = changes.get(indicator) ?? []
        changes.set(indicator, ofIndicator)
        ofIndicator.push({ place, period, before, after })
      }
    }
    const all = [...changes.values()].flat()
    revisions.push({
      release: release.id,
      published: release.published,
      source: release.source,
      previous: previous?.id ?? null,
      revised: all.filter(({ after }) => after !== null).length,
      added,
      removed: all.filter(({ after }) => after === null).length,
      indicators: dataset.indicators.flatMap(({ id }) => indicatorRevisions(id, changes.get(id) ?? [])),
    })
    previous = release
  }
  return revisions
}

/** The changes of one indicator, the largest first; nothing when there are none. */
export function indicatorRevisions(
  indicator: string,
  changes: readonly FigureChange[],
): IndicatorRevisions[] {
  if (changes.length === 0) return []
  return [{ indicator, changes: [...changes].sort((a, b) => moved(b) - moved(a)) }]
}

/** For the order alone: the numbers themselves stay as published. */
function moved({ before, after }: FigureChange): number {
  return Math.abs(Number(after ?? 0) - Number(before ?? 0))
}
