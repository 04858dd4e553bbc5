import type { Dataset, Observation } from '../model/dataset.ts'
import type { Language } from '../model/language.ts'
import { municipality } from '../model/mexican-municipalities.ts'
import { formatPeriod } from '../model/period.ts'
import { levelOf } from '../model/place-codes.ts'
import type { ExportedDataset, ExportedFigure } from '../statistics/export/exported-figure.ts'
import type { IndicatorHistory, Observatory } from './observatory.ts'
import { organizationName } from './organization-name.ts'
import type { Workspace } from './workspace.ts'

/** What is to be exported, and in whose words. */
export interface ExportChoice {
  readonly dataset: Dataset
  /** Ids of the indicators of the data set. */
  readonly indicators: readonly string[]
  /** The day as of which figures stand; null for the newest. */
  readonly asOf: string | null
  readonly language: Language
  placeName(code: string, language: Language): string | null
}

/** The description that goes with the figures of a choice. */
export function exportedDataset(
  workspace: Workspace,
  { dataset, indicators, asOf }: ExportChoice,
): ExportedDataset {
  return {
    dataset: {
      ...dataset,
      indicators: dataset.indicators.filter(({ id }) => indicators.includes(id)),
      releases: dataset.releases.filter(({ published }) => asOf === null || published <= asOf),
    },
    publisher: organizationName(workspace, dataset.publisher) ?? {
      en: dataset.publisher,
      es: dataset.publisher,
    },
    asOf,
  }
}

/**
 * Every figure of the chosen indicators, each as the last release that was out on the day gave it, by indicator, place
 * and time.
 */
export async function* exportedFigures(
  observatory: Observatory,
  workspace: Workspace,
  choice: ExportChoice,
): AsyncGenerator<ExportedFigure> {
  const notes = notesOf(workspace, choice.dataset)
  for (const { id, unit } of choice.dataset.indicators) {
    if (!choice.indicators.includes(id)) continue
    for await (const [place, series] of histories(observatory, workspace, choice.dataset, id)) {
      const placeName = choice.placeName(place, choice.language) ?? municipality(place)?.name ?? ''
      for (const { period, vintages } of series) {
        const vintage = vintages.findLast(({ published }) => choice.asOf === null || published <= choice.asOf)
        if (!vintage) continue
        const text = formatPeriod(period)
        const note = notes.get(`${vintage.release}|${id}|${place}|${text}`)
        yield {
          indicator: id,
          place,
          placeName,
          period: text,
          value: vintage.text === '' ? null : vintage.text,
          absence: vintage.text === '' ? (vintage.absence ?? 'missing') : null,
          unit,
          release: vintage.release,
          published: vintage.published,
          source: observatory.sources.get(vintage.source) ?? { id: vintage.source, type: 'dataset' },
          ...(note === undefined ? {} : { note }),
          ...(vintage.disputed ? { status: 'disputed' as const } : {}),
        }
      }
    }
  }
}

/** Countries, then states, then municipalities, then places that have no code but a record. */
async function* histories(
  observatory: Observatory,
  workspace: Workspace,
  dataset: Dataset,
  indicator: string,
): AsyncGenerator<IndicatorHistory extends ReadonlyMap<infer Place, infer Series> ? [Place, Series] : never> {
  for (const level of ['country', 'state', 'municipality'] as const)
    yield* byPlace(await observatory.history(indicator, { within: '', level }))
  const others = new Set<string>()
  for (const { indicator: its, place } of observationsOf(workspace, dataset))
    if (its === indicator && levelOf(place) === null) others.add(place)
  if (others.size > 0) yield* byPlace(await observatory.history(indicator, [...others]))
}

function byPlace(history: IndicatorHistory) {
  return [...history].sort(([a], [b]) => (a < b ? -1 : 1))
}

function* observationsOf({ observations }: Workspace, { id, releases }: Dataset): Generator<Observation> {
  for (const release of releases) yield* observations.get(`${id}/${release.id}`) ?? []
}

/** The remarks of the workspace by release, indicator, place and period. */
function notesOf({ observations }: Workspace, { id, releases }: Dataset): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  for (const release of releases)
    for (const { indicator, place, period, note } of observations.get(`${id}/${release.id}`) ?? [])
      if (note !== undefined) notes.set(`${release.id}|${indicator}|${place}|${period}`, note)
  return notes
}
