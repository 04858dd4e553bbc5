import type { Kind } from './kind.ts'
import { legalCase } from './kinds/case.ts'
import { incident } from './kinds/incident.ts'
import { instrument } from './kinds/instrument.ts'
import { organization } from './kinds/organization.ts'
import { person } from './kinds/person.ts'
import { place } from './kinds/place.ts'
import { victim } from './kinds/victim.ts'

/** Every kind of record there is. */
export const codebook: readonly Kind[] = [
  incident,
  victim,
  person,
  organization,
  place,
  instrument,
  legalCase,
]

/** The kind whose files stand in `records/<folder>/`, or null. */
export function kindInFolder(folder: string): Kind | null {
  return codebook.find((kind) => kind.folder === folder) ?? null
}

/** The kind of that name, or null. */
export function kindNamed(name: string): Kind | null {
  return codebook.find((kind) => kind.name === name) ?? null
}
