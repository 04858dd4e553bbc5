import { sql } from 'kysely'
import type { CheckedBrief } from '../check/checked-brief.ts'
import type { ReportNames } from '../check/reporters/evidence-text.ts'
import { fieldLabel, workspaceNames } from '../check/reporters/workspace-names.ts'
import type { Workspace } from '../evidence/workspace.ts'
import { thePublic } from '../model/access.ts'
import { place } from '../model/kinds/place.ts'
import { currentValues, type RegistryRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { evidenceSequence } from '../registry/briefs/stale-claims.ts'
import { audiencesOf } from '../registry/records/audiences.ts'
import type { Registry } from '../registry/registry.ts'

/** The names of what a registry holds, as the public knows it. */
export interface RegistryNames extends ReportNames {
  /** Brings the names up to date, and learns those that the evidence of some briefs needs: before these are shown. */
  refresh(briefs?: readonly CheckedBrief[]): Promise<void>
}

const audience = sql`audience in (${sql.join(audiencesOf(thePublic))})`

/**
 * Names sources, places and fields from the registry, and indicators from the data sets of the workspace.
 * @param workspace its records are not looked at
 * @param sourcesOfFigures name those that the registry has not: asked each time, for a release may come in between
 */
export async function registryNames(
  { database }: Registry,
  workspace: Workspace,
  sourcesOfFigures: () => ReadonlyMap<string, Source> = () =>
    new Map(workspace.sources.map((source) => [source.id, source])),
): Promise<RegistryNames> {
  const figures = workspaceNames({ ...workspace, records: [], sources: [] })
  /** Null for a source that may not be named. */
  const titles = new Map<string, string | null>()
  let places = new Map<string, ReturnType<typeof namesOf>>()
  const kinds = new Map<string, string>()
  let upTo = -1

  async function readSources(since: number): Promise<void> {
    const { rows } = await sql<{ id: string; title: string | null; restricted: boolean }>`
      select id, item ->> 'title' as title, restricted from source where changed > ${since}`.execute(database)
    for (const { id, title, restricted } of rows) titles.set(id, restricted ? null : title)
  }

  async function readPlaces(): Promise<void> {
    const { rows } = await sql<RegistryRecord>`
      select record as id, kind, statements from record_view
      where kind = ${place.name} and ${audience}`.execute(database)
    places = new Map(rows.map((record) => [record.id, namesOf(record)]))
  }

  async function readKinds(briefs: readonly CheckedBrief[]): Promise<void> {
    const unknown = [...recordsIn(briefs)].filter((id) => !kinds.has(id))
    if (unknown.length === 0) return
    const { rows } = await sql<{ id: string; kind: string }>`
      select record as id, kind from record_view
      where record = any(${unknown}::text[]) and ${audience}`.execute(database)
    for (const { id, kind } of rows) kinds.set(id, kind)
  }

  async function refresh(briefs: readonly CheckedBrief[] = []): Promise<void> {
    const sequence = await evidenceSequence(database)
    if (sequence > upTo) {
      await Promise.all([readSources(upTo), readPlaces()])
      upTo = sequence
    }
    await readKinds(briefs)
  }

  await refresh()
  return {
    sourceTitle: (id) =>
      titles.has(id) ? (titles.get(id) ?? null) : (sourcesOfFigures().get(id)?.title ?? null),
    placeName(code, language) {
      const names = places.get(code) ?? []
      const name = names.find((candidate) => candidate.language === language) ?? names[0]
      return name?.text ?? figures.placeName(code, language)
    },
    evidenceName: (id, language) =>
      figures.evidenceName(id, language) ?? fieldLabel(id, kinds)?.[language] ?? null,
    refresh,
  }
}

function namesOf(record: RegistryRecord) {
  return currentValues(record, place, 'name')
}

/** The records whose fields are evidence in some briefs: of an id such as `<record>.<field>`. */
function recordsIn(briefs: readonly CheckedBrief[]): ReadonlySet<string> {
  const items = briefs.flatMap(({ claims, findings }) =>
    [...claims, ...findings].flatMap(({ evidence }) => evidence),
  )
  return new Set(items.flatMap(({ id }) => (id.includes('.') ? [id.slice(0, id.lastIndexOf('.'))] : [])))
}
