import type { CorrectionSubject } from '../model/correction.ts'
import type { Language } from '../model/language.ts'

/** The address of a record's page. */
export function recordPath(id: string, language: Language): string {
  return `${recordsPath(language)}/${encodeURIComponent(id)}`
}

/** The address of the list of records. */
export function recordsPath(language: Language): string {
  return `/${language}/records`
}

/** The address of the log of corrections. */
export function correctionsPath(language: Language): string {
  return `/${language}/corrections`
}

/** The address of the form to report an error. */
export function reportErrorPath({ kind, id }: CorrectionSubject, language: Language): string {
  return `${correctionsPath(language)}/new?${kind}=${encodeURIComponent(id)}`
}
