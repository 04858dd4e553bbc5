import { organization } from '../model/kinds/organization.ts'
import type { Language, Localized } from '../model/language.ts'
import { currentValues } from '../model/record.ts'
import type { Workspace } from './workspace.ts'

/** The full name of an organisation in each language, its first where it has none in that one; null without a record. */
export function organizationName({ records }: Workspace, id: string): Localized | null {
  const record = records.find((candidate) => candidate.id === id && candidate.kind === organization.name)
  const names = record ? currentValues(record, organization, 'name') : []
  const full = names.filter(({ kind }) => kind !== 'acronym')
  const first = full[0] ?? names[0]
  if (!first) return null
  const name = (language: Language) =>
    (full.find((candidate) => candidate.language === language) ?? first).text
  return { en: name('en'), es: name('es') }
}
