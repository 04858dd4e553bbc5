import { codebook } from '../model/codebook.ts'
import { nearest } from '../model/edit-distance.ts'
import { isKnownPlace, stateOfMunicipality } from '../model/place-codes.ts'
import type { Path } from './parsed-file.ts'
import type { Report } from './problem.ts'
import { fieldName, type Place } from './schema-problems.ts'

/** The ids that a workspace holds, against which references are checked. */
export interface KnownIds {
  readonly sources: ReadonlySet<string>
  /** Kind of each record. */
  readonly records: ReadonlyMap<string, string>
}

/** Reports a source that is not in any bibliography of the workspace. */
export function checkSource(id: string, known: KnownIds, place: Place, report: Report): void {
  if (known.sources.has(id)) return
  report({ ...where(place), code: 'unknown source', words: { id, meant: nearest(id, known.sources) ?? '' } })
}

/** Reports an id that no record of the kind has. Countries and Mexican states need no record. */
export function checkRecord(id: string, kind: string, known: KnownIds, place: Place, report: Report): void {
  if (kind === 'place') {
    checkPlace(id, known, place, report)
    return
  }
  const found = known.records.get(id)
  if (found === kind) return
  if (found !== undefined) {
    report({ ...where(place), code: 'wrong kind', words: { id, kind: found, expected: kind } })
    return
  }
  const meant = nearest(id, idsOfKind(known, kind)) ?? ''
  report({ ...where(place), code: 'unknown record', words: { id, kind, meant } })
}

/** Reports a code that is neither a listed country or state nor the id of a place record. */
export function checkPlace(id: string, known: KnownIds, place: Place, report: Report): void {
  if (isPlace(id, known)) return
  report({
    ...where(place),
    code: 'unknown place',
    words: { id, meant: nearest(id, idsOfKind(known, 'place')) ?? '' },
  })
}

/** Whether a code stands for a place: a listed country or state, a municipality of a Mexican state, a place record. */
export function isPlace(id: string, known: KnownIds): boolean {
  return isKnownPlace(id) || known.records.get(id) === 'place' || stateOfMunicipality(id) !== null
}

function* idsOfKind(known: KnownIds, kind: string): Iterable<string> {
  for (const [id, its] of known.records) if (its === kind) yield id
}

/** The place one or more steps further in. */
export function inside(place: Place, ...steps: Path): Place {
  return { parsed: place.parsed, path: [...place.path, ...steps], field: fieldName(place.field, steps) }
}

function where({ parsed, path, field }: Place) {
  return { file: parsed.file, ...parsed.at(path), field }
}

/** Folder of each kind of record. */
export const recordFolders: readonly string[] = codebook.map((kind) => kind.folder)
