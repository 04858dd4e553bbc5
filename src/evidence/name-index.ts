import { codebook } from '../model/codebook.ts'
import { fold } from '../model/fold.ts'
import { instrument } from '../model/kinds/instrument.ts'
import { organization } from '../model/kinds/organization.ts'
import { person } from '../model/kinds/person.ts'
import { place } from '../model/kinds/place.ts'
import { victim } from '../model/kinds/victim.ts'
import { currentValue, currentValues, type RegistryRecord } from '../model/record.ts'
import type { GazetteerKind, NamedRecord } from './evidence.ts'

/** The folded form by which names are looked up: see prose/text/fold.ts; white space runs are single spaces. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim()
}

/** Every name of every record, by its key. */
export type NameIndex = ReadonlyMap<string, readonly NamedRecord[]>

/** Indexes the accepted names of persons, organisations, places, instruments and named victims. */
export function nameIndex(records: readonly RegistryRecord[]): NameIndex {
  const index = new Map<string, NamedRecord[]>()
  for (const record of records) {
    for (const named of namesOf(record)) {
      const known = index.get(named.key)
      if (!known) index.set(named.key, [named])
      else if (!known.some((other) => other.record.id === record.id && other.name === named.name))
        known.push(named)
    }
  }
  return index
}

/** The names of one record, in the order entered; none for incidents and cases, whose names are descriptions. */
export function namesOf(record: RegistryRecord): NamedRecord[] {
  const kind = gazetteerKindOf(record)
  if (kind === null) return []
  if (record.kind === victim.name) return victimName(record, kind)
  // The field "name" is declared alike for these kinds.
  return currentValues(record, person, 'name').map((name) => ({
    record,
    kind,
    name: name.text,
    key: nameKey(name.text),
    form: name.kind === 'acronym' ? 'acronym' : name.kind === 'former' ? 'former' : 'name',
  }))
}

function victimName(record: RegistryRecord, kind: GazetteerKind): NamedRecord[] {
  const name = currentValue(record, victim, 'name')
  if (name === null || name === 'unnamed' || name === 'withheld') return []
  return [{ record, kind, name, key: nameKey(name), form: 'name' }]
}

function gazetteerKindOf(record: RegistryRecord): GazetteerKind | null {
  switch (record.kind) {
    case organization.name:
      return currentValue(record, organization, 'sort') === 'medium' ? 'publication' : 'organization'
    case person.name:
    case victim.name:
      return 'person'
    case place.name:
      return 'place'
    case instrument.name:
      return 'instrument'
    default:
      return null
  }
}

/** A name that several kinds bear is read as the first of these: "Reforma" is the newspaper. */
const precedence: readonly GazetteerKind[] = ['publication', 'organization', 'person', 'place', 'instrument']

/** The kind of every known name. */
export function gazetteerOf(index: NameIndex): ReadonlyMap<string, GazetteerKind> {
  const gazetteer = new Map<string, GazetteerKind>()
  for (const [key, records] of index) {
    const kind = precedence.find((candidate) => records.some((named) => named.kind === candidate))
    if (kind) gazetteer.set(key, kind)
  }
  return gazetteer
}

/** Names of the fields that hold ids of other records inside a compound value: the kinds' own names. */
const kindNames = new Set(codebook.map((kind) => kind.name))

/** The ids of records that a value of a compound field refers to: `person: x` in a party, `organization: y` in an office. */
export function idsWithin(value: unknown): { readonly kind: string; readonly id: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([kind, id]) =>
    kindNames.has(kind) && typeof id === 'string' ? [{ kind, id }] : [],
  )
}
