import type { Language } from '../../model/language.ts'

/** The words of a title that is put together because nobody gave a name. */
export interface TitleWords {
  readonly incident: string
  /** A victim whose name is not known. */
  readonly victim: string
  /** A victim whose name is known and not told. */
  readonly withheld: string
}

/** In each language. */
export const titleWords: Readonly<Record<Language, TitleWords>> = {
  en: { incident: 'Incident', victim: 'Unnamed victim', withheld: 'Victim, name withheld' },
  es: { incident: 'Incidente', victim: 'Víctima sin nombre', withheld: 'Víctima de nombre reservado' },
}
