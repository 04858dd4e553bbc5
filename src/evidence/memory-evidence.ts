import { kindNamed } from '../model/codebook.ts'
import { incident } from '../model/kinds/incident.ts'
import { type Period, parsePeriod, periodsOverlap } from '../model/period.ts'
import { currentValue, type RegistryRecord } from '../model/record.ts'
import { nameKey } from '../model/record-names.ts'
import type { Source } from '../model/source.ts'
import type { DayRange, Evidence, EvidenceView, Needs } from './evidence.ts'
import { type IndicatorIndex, indicatorIndex } from './indicator-index.ts'
import { gazetteerOf, idsWithin, nameIndex, namesOf } from './name-index.ts'
import { nearNames } from './near-names.ts'
import { publicWorkspace } from './public-workspace.ts'
import { type SeriesIndex, seriesIndex } from './series-index.ts'
import type { Workspace } from './workspace.ts'

/**
 * Answers a checker's questions from a workspace held in memory, as the public sees it. Every index is built once, when first needed, and
 * kept for all views; the workspace must not change afterwards.
 */
export function memoryEvidence(workspace: Workspace): Evidence {
  const { view, gazetteer } = memoryIndices(workspace)
  return { view, gazetteer }
}

/** The evidence of a workspace with the indices that its observatory needs too. */
export function memoryIndices(whole: Workspace): MemoryIndices {
  const workspace = publicWorkspace(whole)
  const indices = lazyIndices(workspace)
  return {
    view: (needs) => Promise.resolve(viewOf(workspace, indices, needs)),
    gazetteer: () => Promise.resolve(indices.gazetteer()),
    series: indices.series,
    indicators: indices.indicators,
    sources: indices.sources,
  }
}

export interface MemoryIndices extends Evidence {
  series(): SeriesIndex
  indicators(): IndicatorIndex
  sources(): ReadonlyMap<string, Source>
}

type Indices = ReturnType<typeof lazyIndices>

function lazyIndices(workspace: Workspace) {
  const records = once(() => new Map(workspace.records.map((record) => [record.id, record])))
  const names = once(() => nameIndex(workspace.records))
  return {
    records,
    names,
    near: once(() => nearNames(names())),
    gazetteer: once(() => gazetteerOf(names())),
    indicators: once(() => indicatorIndex(workspace.datasets, (id) => publisherKeys(records().get(id)))),
    series: once(() => seriesIndex(workspace)),
    incidents: once(() => datedIncidents(workspace.records)),
    references: once(() => referenceIndex(workspace.records)),
    sources: once(() => new Map(workspace.sources.map((source) => [source.id, source]))),
    titles: once(() => titleIndex(workspace.sources)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function viewOf(workspace: Workspace, indices: Indices, needs: Needs): EvidenceView {
  return {
    indicators: indices.indicators().sharing(needs.words),
    exchangeRates: indices.indicators().exchangeRates,
    population: indices.indicators().population,
    series: (indicator, place) => indices.series().series(indicator, place),
    places: (indicator, period) => indices.series().places(indicator, period),
    named: (key) => indices.names().get(key) ?? [],
    namesLike: (key) => indices.near()(key),
    record: (id) => indices.records().get(id) ?? null,
    incidents: (period) => incidentsWithin(indices.incidents(), period),
    // All are at hand: whoever asks looks through them.
    incidentsTold: (period) => incidentsWithin(indices.incidents(), period),
    laterIncidentBeyond: (range, field, least) => laterBeyond(indices.incidents(), range, field, least),
    country: workspace.settings.country,
    referringTo: (id) => indices.references().get(id) ?? [],
    source: (id) => indices.sources().get(id) ?? null,
    sourcesTitled: (key) => indices.titles().get(key) ?? [],
    document: (sourceId) => workspace.documents.get(sourceId) ?? null,
    settled: () => Promise.resolve(true),
  }
}

/** @param dated in order of their start, so that those after the period need no look */
function incidentsWithin(dated: readonly DatedIncident[], period: Period): RegistryRecord[] {
  const found: RegistryRecord[] = []
  const end = period.end ?? '9999'
  for (const incident of dated) {
    if ((incident.period.start ?? '') > end) break
    if (periodsOverlap(incident.period, period)) found.push(incident.record)
  }
  return found
}

function laterBeyond(
  dated: readonly DatedIncident[],
  { after, until }: DayRange,
  field: 'deathsBest' | 'police',
  least: number,
): RegistryRecord | null {
  const within = incidentsWithin(dated, { start: after, end: until, precision: 'range' })
  const beyond = within.find(
    (record) =>
      (currentValue(record, incident, 'date') ?? '') > after &&
      (currentValue(record, incident, field) ?? 0) > least,
  )
  return beyond ?? null
}

/** The folded names by which an organisation is known as a publisher. */
export function publisherKeys(publisher: RegistryRecord | undefined): readonly string[] {
  return publisher ? [...new Set(namesOf(publisher).map((named) => named.key))] : []
}

interface DatedIncident {
  readonly record: RegistryRecord
  readonly period: Period
}

/** Incidents with their dates in order of time; one that is a duplicate of another is left out. */
function datedIncidents(records: readonly RegistryRecord[]): readonly DatedIncident[] {
  const dated: DatedIncident[] = []
  for (const record of records) {
    if (record.kind !== incident.name || currentValue(record, incident, 'duplicateOf') !== null) continue
    const date = currentValue(record, incident, 'date')
    const period = date === null ? null : parsePeriod(date)
    if (period) dated.push({ record, period })
  }
  return dated.sort((a, b) => ((a.period.start ?? '') < (b.period.start ?? '') ? -1 : 1))
}

function referenceIndex(records: readonly RegistryRecord[]): ReadonlyMap<string, readonly RegistryRecord[]> {
  const referring = new Map<string, Set<RegistryRecord>>()
  for (const record of records) {
    for (const id of idsHeldBy(record)) {
      const holders = referring.get(id)
      if (holders) holders.add(record)
      else referring.set(id, new Set([record]))
    }
  }
  return new Map([...referring].map(([id, holders]) => [id, [...holders]]))
}

/** The ids of the records that what is said of a record refers to, unless it has been superseded. */
export function idsHeldBy({ kind, statements }: RegistryRecord): readonly string[] {
  const fields = kindNamed(kind)?.fields
  return statements
    .filter(({ status }) => status !== 'superseded')
    .flatMap(({ field, value }) =>
      fields?.[field]?.refers ? [String(value)] : idsWithin(value).map((held) => held.id),
    )
}

function titleIndex(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const titles = new Map<string, Source[]>()
  for (const source of sources) {
    if (source.title === undefined) continue
    const key = nameKey(source.title)
    const known = titles.get(key)
    if (known) known.push(source)
    else titles.set(key, [source])
  }
  return titles
}
