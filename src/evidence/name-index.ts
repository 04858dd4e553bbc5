import { codebook } from '../model/codebook.ts'
import type { RegistryRecord } from '../model/record.ts'
import { recordNames } from '../model/record-names.ts'
import type { GazetteerKind, NamedRecord } from './evidence.ts'

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
  return recordNames(record).map((name) => ({ record, ...name }))
}

/** A name that several kinds bear is read as the first of these: "Reforma" is the newspaper. */
const precedence: readonly GazetteerKind[] = ['publication', 'organization', 'person', 'place', 'instrument']

/** The kind of every known name. */
export function gazetteerOf(index: NameIndex): ReadonlyMap<string, GazetteerKind> {
  const gazetteer = new Map<string, GazetteerKind>()
  for (const [key, records] of index) {
    const kind = kindOfName(records)
    if (kind) gazetteer.set(key, kind)
  }
  return gazetteer
}

/** The kind that a name is read as that these bear; null when none does. */
export function kindOfName(bearers: readonly Pick<NamedRecord, 'kind'>[]): GazetteerKind | null {
  return precedence.find((candidate) => bearers.some((named) => named.kind === candidate)) ?? null
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
