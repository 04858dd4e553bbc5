import type { Language } from '../model/language.ts'

/** The words of the public site in one language. */
export interface SiteWords {
  readonly languageName: string
  readonly briefs: string
  readonly drafts: string
  readonly draftsIntro: string
  readonly rules: string
  readonly rulesIntro: string
  readonly intro: string
  readonly navigation: string
  readonly languages: string
  readonly inOtherLanguage: string
  readonly fires: string
  readonly silent: string
  readonly fromText: string
  readonly fromEvidence: string
  readonly allRules: string
  readonly notFound: string
  readonly notFoundText: string
  readonly withdrawn: string
  readonly withdrawnText: string
  /** Above a brief that has been corrected since it was published. */
  corrected(day: string): string
  readonly allCorrections: string
  readonly failed: string
  readonly failedText: string
  readonly home: string
  readonly noBriefs: string
  readonly unreadable: string
  readonly colophon: string
  readonly indicators: string
  readonly publisher: string
  readonly definition: string
  readonly release: string
  readonly published: string
}

const english: SiteWords = {
  languageName: 'English',
  briefs: 'Briefs',
  drafts: 'Drafts',
  draftsIntro: 'Not published. They show what the checker says of texts that still have faults.',
  rules: 'Rules',
  rulesIntro:
    'What the checker looks for. Each rule shows a text on which it speaks and one on which it stays silent.',
  intro:
    'Every figure in these briefs is held against the evidence. The line under a figure tells the verdict; select it to see the evidence.',
  navigation: 'Site',
  languages: 'Languages',
  inOtherLanguage: 'in Spanish',
  fires: 'Speaks on',
  silent: 'Silent on',
  fromText: 'From the text alone',
  fromEvidence: 'Against the evidence',
  allRules: 'All rules',
  notFound: 'Page not found',
  notFoundText: 'There is nothing at this address.',
  withdrawn: 'Brief withdrawn',
  withdrawnText: 'This brief was published here and has been withdrawn.',
  corrected: (day) => `Corrected on ${day}.`,
  allCorrections: 'All corrections',
  failed: 'Something went wrong',
  failedText: 'The page could not be made. The fault has been logged.',
  home: 'To the briefs',
  noBriefs: 'This observatory has no briefs yet.',
  unreadable: 'cannot be read',
  colophon: 'Checked with Cotejo',
  indicators: 'Indicators',
  publisher: 'Publisher',
  definition: 'Definition',
  release: 'Release',
  published: 'published',
}

const spanish: SiteWords = {
  languageName: 'Español',
  briefs: 'Informes',
  drafts: 'Borradores',
  draftsIntro: 'Sin publicar. Muestran lo que el verificador dice de textos que aún tienen fallas.',
  rules: 'Reglas',
  rulesIntro:
    'Lo que busca el verificador. Cada regla muestra un texto en el que habla y otro en el que calla.',
  intro:
    'Cada cifra de estos informes se coteja con la evidencia. La línea bajo la cifra indica el veredicto; selecciónela para ver la evidencia.',
  navigation: 'Sitio',
  languages: 'Idiomas',
  inOtherLanguage: 'en inglés',
  fires: 'Habla en',
  silent: 'Calla en',
  fromText: 'A partir del texto solo',
  fromEvidence: 'Frente a la evidencia',
  allRules: 'Todas las reglas',
  notFound: 'Página no encontrada',
  notFoundText: 'No hay nada en esta dirección.',
  withdrawn: 'Informe retirado',
  withdrawnText: 'Este informe se publicó aquí y ha sido retirado.',
  corrected: (day) => `Corregido el ${day}.`,
  allCorrections: 'Todas las correcciones',
  failed: 'Algo salió mal',
  failedText: 'No se pudo generar la página. La falla quedó registrada.',
  home: 'A los informes',
  noBriefs: 'Este observatorio aún no tiene informes.',
  unreadable: 'no se puede leer',
  colophon: 'Revisado con Cotejo',
  indicators: 'Indicadores',
  publisher: 'Publica',
  definition: 'Definición',
  release: 'Publicación',
  published: 'publicada',
}

export const siteWords: Readonly<Record<Language, SiteWords>> = { en: english, es: spanish }
