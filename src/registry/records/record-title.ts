import { valueLabel } from '../../model/kind-words.ts'
import { legalCase } from '../../model/kinds/case.ts'
import { incident } from '../../model/kinds/incident.ts'
import { person } from '../../model/kinds/person.ts'
import { victim } from '../../model/kinds/victim.ts'
import type { Language, Localized } from '../../model/language.ts'
import { municipality } from '../../model/mexican-municipalities.ts'
import { placeName } from '../../model/place-codes.ts'
import { currentValue, currentValues, type RegistryRecord } from '../../model/record.ts'
import { recordNames } from '../../model/record-names.ts'
import { titleWords } from './title-words.ts'

/**
 * What a record is called in each language: its name in that language, else its first; an incident without a name by
 * what, where and when, a victim without one by occupation and outcome; its id when nothing else is known.
 * @param record as the audience may see it: a title tells no more than that
 */
export function recordTitle(record: RegistryRecord): Localized {
  switch (record.kind) {
    case incident.name: {
      const [name] = currentValues(record, incident, 'name')
      return name === undefined ? both((language) => incidentTitle(record, language)) : both(() => name)
    }
    case victim.name: {
      const [name] = recordNames(record)
      return both((language) => name?.name ?? unnamedTitle(record, language))
    }
    default:
      return namedTitle(record)
  }
}

function namedTitle(record: RegistryRecord): Localized {
  // The field "name" is declared alike for these kinds; cases have no names for the reader of prose, but a title.
  const names = currentValues(record, record.kind === legalCase.name ? legalCase : person, 'name')
  const full = names.filter(({ kind }) => kind !== 'acronym' && kind !== 'former' && kind !== 'nickname')
  const first = full[0] ?? names[0]
  return both((language) => (full.find((name) => name.language === language) ?? first)?.text ?? record.id)
}

/** Such as "Unnamed victim, police (municipal), killed"; what is unknown says nothing. */
function unnamedTitle(record: RegistryRecord, language: Language): string {
  const occupation = currentValue(record, victim, 'occupation')
  const level = currentValue(record, victim, 'level')
  const outcome = currentValue(record, victim, 'outcome')
  const levelText = level === null ? null : valueLabel('victim.level', level, language)
  const occupationText =
    occupation === null || occupation === 'unknown'
      ? null
      : valueLabel('victim.occupation', occupation, language)
  const { victim: unnamed, withheld } = titleWords[language]
  const parts = [
    currentValue(record, victim, 'name') === 'withheld' ? withheld : unnamed,
    occupationText !== null && levelText !== null
      ? `${occupationText} (${levelText})`
      : (occupationText ?? levelText),
    outcome === null ? null : valueLabel('victim.outcome', outcome, language),
  ]
  const known = parts.filter((part) => part !== null)
  return known.length === 1 ? `${known.join()} ${record.id}` : known.join(', ')
}

function incidentTitle(record: RegistryRecord, language: Language): string {
  const subType = currentValue(record, incident, 'subType')
  const type = currentValue(record, incident, 'type')
  const what =
    subType !== null
      ? valueLabel('incident.subType', subType, language)
      : type !== null
        ? valueLabel('incident.type', type, language)
        : titleWords[language].incident
  const place = currentValue(record, incident, 'place')
  const where = place
    ? [
        place.locality,
        place.municipality === undefined ? undefined : municipality(place.municipality)?.name,
        placeName(place.state, language) ?? place.state,
      ]
    : []
  const date = currentValue(record, incident, 'date')
  const parts = [what, ...where, date].filter((part) => typeof part === 'string' && part !== '')
  return place === null && date === null ? `${what} ${record.id}` : parts.join(', ')
}

function both(title: (language: Language) => string): Localized {
  return { en: title('en'), es: title('es') }
}
