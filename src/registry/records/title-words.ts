import type { Language } from '../../model/language.ts'

/** The words of a title that is put together because nobody gave a name. */
export interface TitleWords {
  readonly incident: string
  readonly victim: string
}

/** In each language. */
export const titleWords: Readonly<Record<Language, TitleWords>> = {
  en: { incident: 'Incident', victim: 'Victim' },
  es: { incident: 'Incidente', victim: 'Víctima' },
}
