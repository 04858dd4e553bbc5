import type { Language } from '../../model/language.ts'

/** What someone is told who sends forms too often. */
export interface RateWords {
  tooMany(seconds: number): string
}

export const rateWords: Readonly<Record<Language, RateWords>> = {
  en: {
    tooMany: (seconds) =>
      `That was a lot in a short time. Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, go back and try again.`,
  },
  es: {
    tooMany: (seconds) =>
      `Fueron muchos envíos en poco tiempo. Espere ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}, regrese e intente de nuevo.`,
  },
}
