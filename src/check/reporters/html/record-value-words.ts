import type { Language } from '../../../model/language.ts'

/** The words for values that have none of their own. */
export interface RecordValueWords {
  readonly yes: string
  readonly no: string
  readonly untitled: string
  readonly withheld: string
  /** "read on March 1, 2021" */
  accessed(day: string): string
}

export const recordValueWords: Readonly<Record<Language, RecordValueWords>> = {
  en: {
    yes: 'yes',
    no: 'no',
    untitled: 'untitled',
    withheld: 'A source that is not named, to protect it',
    accessed: (day) => `read on ${day}`,
  },
  es: {
    yes: 'sí',
    no: 'no',
    untitled: 'sin título',
    withheld: 'Una fuente que no se nombra, para protegerla',
    accessed: (day) => `consultado el ${day}`,
  },
}
