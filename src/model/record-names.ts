import { fold } from './fold.ts'
import { instrument } from './kinds/instrument.ts'
import { organization } from './kinds/organization.ts'
import { person } from './kinds/person.ts'
import { place } from './kinds/place.ts'
import { victim } from './kinds/victim.ts'
import { currentValue, currentValues, type RegistryRecord } from './record.ts'

/** What sort of thing bears a name, for the reader of prose. */
export type NameBearer = 'person' | 'organization' | 'place' | 'instrument' | 'publication'

/** A name that a record bears. */
export interface RecordName {
  readonly kind: NameBearer
  /** As the registry writes it. */
  readonly name: string
  readonly key: string
  /** How the name is meant to be read: an acronym matches in capitals only. */
  readonly form: 'name' | 'acronym' | 'former'
}

/** The folded form by which names are looked up; white space runs are single spaces. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim()
}

/** The accepted names of one record, in the order entered; none for incidents and cases, whose names are descriptions. */
export function recordNames(record: RegistryRecord): RecordName[] {
  const kind = bearerOf(record)
  if (kind === null) return []
  if (record.kind === victim.name) return victimName(record, kind)
  // The field "name" is declared alike for these kinds.
  return currentValues(record, person, 'name').map((name) => ({
    kind,
    name: name.text,
    key: nameKey(name.text),
    form: name.kind === 'acronym' ? 'acronym' : name.kind === 'former' ? 'former' : 'name',
  }))
}

function victimName(record: RegistryRecord, kind: NameBearer): RecordName[] {
  const name = currentValue(record, victim, 'name')
  if (name === null || name === 'unnamed' || name === 'withheld') return []
  return [{ kind, name, key: nameKey(name), form: 'name' }]
}

function bearerOf(record: RegistryRecord): NameBearer | null {
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
