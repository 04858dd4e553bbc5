import Fraction from 'fraction.js'
import type { Dataset, Indicator, Release } from '../model/dataset.ts'
import type { Layout } from '../model/layout.ts'
import { type Period, parsePeriod, yearPeriod } from '../model/period.ts'
import type { Source } from '../model/source.ts'
import type { CellChoice } from '../statistics/cell-choice.ts'
import type { StatisticsStore } from '../statistics/open-store.ts'
import { type RevisedFigure, revisionsOf } from '../statistics/revisions.ts'
import type { Manifest, StoredRelease } from '../statistics/store.ts'
import { type FigureHistory, type FigureVintage, vintagesOf } from '../statistics/vintages.ts'
import type { ObservedPeriod, Vintage } from './evidence.ts'
import type { IndicatorHistory, ReleaseRevisions } from './observatory.ts'
import { daysKey } from './series-index.ts'
import { indicatorRevisions } from './workspace-observatory.ts'

/** The figures of a statistics store as evidence has them. */
export interface StoreFigures {
  /** The releases of a data set, as the description of a data set lists them. */
  releases(dataset: string): readonly Release[]
  sources(): ReadonlyMap<string, Source>
  history(dataset: Dataset, indicator: Indicator, places: CellChoice['places']): Promise<IndicatorHistory>
  revisions(dataset: Dataset): Promise<readonly ReleaseRevisions[]>
}

/** @param store stays open as long as the figures are asked for */
export function storeFigures(store: StatisticsStore): StoreFigures {
  return {
    releases: (dataset) =>
      store.manifests(dataset).map(({ release: { id, published, file, source } }) => ({
        id,
        published,
        file,
        source: source.id,
      })),
    sources: () =>
      new Map(
        store
          .datasets()
          .flatMap((dataset) =>
            store.manifests(dataset).map(({ release }) => [release.source.id, release.source]),
          ),
      ),
    history: async (dataset, indicator, places) => {
      const manifest = store.manifests(dataset.id)[0]
      const select = manifest && selectionOf(indicator, manifest)
      if (!select) return new Map()
      return historyOf(await vintagesOf(store, { dataset: dataset.id, select, places }), indicator)
    },
    revisions: (dataset) => datasetRevisions(store, dataset),
  }
}

/** The rows that make up an indicator; null when the data set has none of it. */
function selectionOf({ id, select }: Indicator, { layout }: Manifest): CellChoice['select'] | null {
  if (select) return select
  return layout.breakdowns.includes('indicator') ? { indicator: [id] } : null
}

function historyOf(figures: readonly FigureHistory[], { additive }: Indicator): IndicatorHistory {
  const byPlace = new Map<string, FigureHistory[]>()
  for (const figure of figures) {
    const ofPlace = byPlace.get(figure.place) ?? []
    byPlace.set(figure.place, ofPlace)
    ofPlace.push(figure)
  }
  return new Map(
    [...byPlace].map(([place, ofPlace]) => {
      const observed = ofPlace.flatMap(({ period, vintages }) => {
        const parsed = parsePeriod(period)
        return parsed ? [{ period: parsed, vintages: vintages.map(vintageOf) }] : []
      })
      const years = additive
        ? wholeYears(ofPlace, new Set(observed.map(({ period }) => daysKey(period))))
        : []
      return [place, [...observed, ...years].sort(byTime)]
    }),
  )
}

function byTime(a: ObservedPeriod, b: ObservedPeriod): number {
  return daysKey(a.period) < daysKey(b.period) ? -1 : 1
}

/** Exact numbers are costly to make and most are never looked at: made when first asked for. */
function vintageOf({ value, absence, release }: FigureVintage): Vintage {
  let made: Fraction | null = null
  return {
    get value() {
      if (value === null) return null
      made ??= new Fraction(value)
      return made
    },
    ...(absence === null ? {} : { absence }),
    text: value ?? '',
    release: release.id,
    published: release.published,
    source: release.source.id,
    disputed: false,
  }
}

const monthForm = /^\d{4}-\d{2}$/

/** The years all of whose months are published, each with a vintage for every release that moved one of them. */
function wholeYears(figures: readonly FigureHistory[], known: ReadonlySet<string>): ObservedPeriod[] {
  const byYear = new Map<string, FigureHistory[]>()
  for (const figure of figures) {
    if (!monthForm.test(figure.period)) continue
    const year = figure.period.slice(0, 4)
    const months = byYear.get(year) ?? []
    byYear.set(year, months)
    months.push(figure)
  }
  return [...byYear].flatMap(([year, months]) => {
    const period: Period = yearPeriod(Number(year))
    if (months.length !== 12 || known.has(daysKey(period))) return []
    const vintages = yearVintages(months)
    return vintages.length === 0 ? [] : [{ period, vintages }]
  })
}

function yearVintages(months: readonly FigureHistory[]): Vintage[] {
  const releases = new Map<string, StoredRelease>()
  for (const { vintages } of months) for (const { release } of vintages) releases.set(release.id, release)
  const ordered = [...releases.values()].sort((a, b) => (a.published < b.published ? -1 : 1))
  const found: Vintage[] = []
  for (const release of ordered) {
    const values = months.map((month) => valueAt(month, release))
    if (values.some((value) => value === null)) continue
    const total = values.reduce<Fraction>((sum, value) => sum.add(value ?? 0), new Fraction(0))
    const value = total.toString()
    if (found.at(-1)?.text === value) continue
    found.push(vintageOf({ value, absence: null, release }))
  }
  return found
}

function valueAt({ vintages }: FigureHistory, release: StoredRelease): string | null {
  return vintages.findLast((vintage) => vintage.release.published <= release.published)?.value ?? null
}

/**
 * Where a revision is looked for: at the places that the releases give, at the country that they add up to, and for
 * municipalities at their states, since a page of every municipality would be read by nobody.
 */
function revisedPlaces({ addedFrom }: Layout, additive: boolean): readonly CellChoice['places'][] {
  const country = { within: '', level: 'country' } as const
  if (!additive || addedFrom === null) return ['as published']
  return addedFrom === 'municipality' ? [country, { within: '', level: 'state' }] : [country, 'as published']
}

/** The revised figures of each indicator; the counts are those of all rows. */
async function datasetRevisions(store: StatisticsStore, dataset: Dataset): Promise<ReleaseRevisions[]> {
  const manifests = store.manifests(dataset.id)
  const changes = new Map<string, ReleaseRevisions['indicators'][number][]>()
  const [first] = manifests
  for (const indicator of dataset.indicators) {
    const select = first && selectionOf(indicator, first)
    if (!select) continue
    const found = new Map<string, RevisedFigure[]>()
    for (const places of revisedPlaces(first.layout, indicator.additive)) {
      for (const revised of await revisionsOf(store, { dataset: dataset.id, select, places }))
        found.set(revised.release.id, [...(found.get(revised.release.id) ?? []), ...revised.changes])
    }
    for (const [release, figures] of found) {
      const ofRelease = changes.get(release) ?? []
      changes.set(release, ofRelease)
      ofRelease.push(...indicatorRevisions(indicator.id, figures))
    }
  }
  return manifests.map(({ release, changes: { revised, added, removed } }, at) => ({
    release: release.id,
    published: release.published,
    source: release.source.id,
    previous: manifests[at - 1]?.release.id ?? null,
    revised,
    added,
    removed,
    indicators: changes.get(release.id) ?? [],
  }))
}
