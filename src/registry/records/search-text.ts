import { legalCase } from '../../model/kinds/case.ts'
import { incident } from '../../model/kinds/incident.ts'
import { municipality } from '../../model/mexican-municipalities.ts'
import { placeName } from '../../model/place-codes.ts'
import { currentValues, type RegistryRecord } from '../../model/record.ts'
import { nameKey, recordNames } from '../../model/record-names.ts'

/** The folded names of a record, one a line, for search that forgives slips. */
export function foldedNames(record: RegistryRecord): string {
  return [...new Set(namesOf(record).map(nameKey))].join('\n')
}

function namesOf(record: RegistryRecord): readonly string[] {
  if (record.kind === incident.name) return currentValues(record, incident, 'name')
  if (record.kind === legalCase.name) return currentValues(record, legalCase, 'name').map(({ text }) => text)
  return recordNames(record).map(({ name }) => name)
}

/** More would not fit into PostgreSQL's index of the words of one record. */
const longestText = 200_000

/**
 * All words that search finds a record by: its id, the texts in its values but those superseded, and the names of
 * the places whose codes they hold.
 */
export function searchText(record: RegistryRecord): string {
  const words = new Set([record.id, record.id.replaceAll('-', ' ')])
  for (const { status, value } of record.statements) {
    if (status !== 'superseded') addTexts(value, words)
  }
  return [...words].join('\n').slice(0, longestText)
}

function addTexts(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    words.add(value)
    for (const name of namesOfPlace(value)) words.add(name)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) addTexts(part, words)
  }
}

const placeCode = /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|\d{5})$/

function namesOfPlace(code: string): readonly string[] {
  if (!placeCode.test(code)) return []
  const names = [placeName(code, 'en'), placeName(code, 'es'), municipality(code)?.name]
  return names.filter((name) => typeof name === 'string')
}
