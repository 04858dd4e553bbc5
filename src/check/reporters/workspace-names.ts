import type { Workspace } from '../../evidence/workspace.ts'
import { kindNamed } from '../../model/codebook.ts'
import { place } from '../../model/kinds/place.ts'
import type { Localized } from '../../model/language.ts'
import { placeName } from '../../model/place-codes.ts'
import { currentValues } from '../../model/record.ts'
import type { ReportNames } from './evidence-text.ts'

/** The names by which the sources and places of a workspace are told to a reader. */
export function workspaceNames(workspace: Workspace): ReportNames {
  const titles = new Map(workspace.sources.map((source) => [source.id, source.title ?? null]))
  const places = new Map(
    workspace.records
      .filter((record) => record.kind === place.name)
      .map((record) => [record.id, currentValues(record, place, 'name')]),
  )
  const labels = new Map(
    workspace.datasets.flatMap((dataset) => dataset.indicators.map(({ id, label }) => [id, label] as const)),
  )
  const records = new Map(workspace.records.map((record) => [record.id, record.kind]))
  return {
    sourceTitle: (id) => titles.get(id) ?? null,
    placeName(code, language) {
      const names = places.get(code) ?? []
      const name = names.find((candidate) => candidate.language === language) ?? names[0]
      return name?.text ?? placeName(code, language)
    },
    evidenceName: (id, language) => labels.get(id)?.[language] ?? fieldLabel(id, records)?.[language] ?? null,
  }
}

/** The label of the field in the id of a statement, `<record>.<field>`. */
export function fieldLabel(id: string, kindOf: ReadonlyMap<string, string>): Localized | null {
  const dot = id.lastIndexOf('.')
  const kind = kindNamed(kindOf.get(id.slice(0, dot)) ?? '')
  return kind?.fields[id.slice(dot + 1)]?.label ?? null
}

/** The names of several workspaces; the first that knows an id has the word. */
export function joinedNames(all: readonly ReportNames[]): ReportNames {
  return {
    sourceTitle: (id) => firstOf(all, (names) => names.sourceTitle(id)),
    placeName: (code, language) =>
      firstOf(all, (names) => names.placeName(code, language)) ?? placeName(code, language),
    evidenceName: (id, language) => firstOf(all, (names) => names.evidenceName(id, language)),
  }
}

function firstOf(all: readonly ReportNames[], ask: (names: ReportNames) => string | null): string | null {
  for (const names of all) {
    const answer = ask(names)
    if (answer !== null) return answer
  }
  return null
}
