/** Persons whom briefs call by letters or by a name that no list of given names holds. */
export const knownPersons: readonly string[] = [
  'AMLO',
  'Trump',
  'Obama',
  'Biden',
  'EPN',
  'El Chapo',
  'El Mencho',
  'El Marro',
  'El Mayo',
  'El Ojos',
]
