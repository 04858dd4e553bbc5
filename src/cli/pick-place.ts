import type { Workspace } from '../evidence/workspace.ts'
import { nearest } from '../model/edit-distance.ts'
import { fold } from '../model/fold.ts'
import { place } from '../model/kinds/place.ts'
import { isKnownPlace, placeOfName, stateOfMunicipality } from '../model/place-codes.ts'
import { currentValues } from '../model/record.ts'

/** The code of a place by its code or any name of it, or the nearest name when there is none. */
export function pickPlace(
  workspace: Workspace,
  name: string,
): { readonly code: string } | { readonly code: null; readonly meant: string | null } {
  const given = name.trim()
  const upper = given.toUpperCase()
  if (isKnownPlace(upper)) return { code: upper }
  if (stateOfMunicipality(given) !== null) return { code: given }
  const records = workspace.records.filter((record) => record.kind === place.name)
  if (records.some(({ id }) => id === given)) return { code: given }
  const key = plain(given)
  const listed = placeOfName(key)
  if (listed !== null) return { code: listed }
  const names = new Map(
    records.flatMap((record) =>
      currentValues(record, place, 'name').map(
        ({ text }) => [plain(text), { text, code: record.id }] as const,
      ),
    ),
  )
  const known = names.get(key)
  if (known) return { code: known.code }
  return { code: null, meant: names.get(nearest(key, names.keys()) ?? '')?.text ?? null }
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}
