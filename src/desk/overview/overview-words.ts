import type { Language } from '../../model/language.ts'

/** The words of the desk's first page. */
export interface OverviewWords {
  readonly title: string
  readonly inReview: string
  readonly noneInReview: string
  readonly approved: string
  readonly corrections: string
  readonly noCorrections: string
  readonly stale: string
  readonly noneStale: string
  readonly recent: string
  readonly noneRecent: string
  readonly drafts: string
  readonly noDrafts: string
  readonly all: string
  readonly keys: string
}

const english: OverviewWords = {
  title: 'What waits',
  inReview: 'Briefs in review',
  noneInReview: 'No brief waits for a review.',
  approved: 'Approved, to be published',
  corrections: 'Corrections to answer',
  noCorrections: 'No report waits for an answer.',
  stale: 'Still true?',
  noneStale: 'Every published claim stands as it was published.',
  recent: 'Records changed last',
  noneRecent: 'There are no records yet.',
  drafts: 'Your drafts',
  noDrafts: 'You have no drafts.',
  all: 'See all',
  keys: 'finds and opens anything.',
}

const spanish: OverviewWords = {
  title: 'Lo que espera',
  inReview: 'Informes en revisión',
  noneInReview: 'Ningún informe espera revisión.',
  approved: 'Aprobados, por publicar',
  corrections: 'Correcciones por responder',
  noCorrections: 'Ningún aviso espera respuesta.',
  stale: '¿Sigue siendo cierto?',
  noneStale: 'Todo lo publicado se sostiene como se publicó.',
  recent: 'Registros con cambios recientes',
  noneRecent: 'Aún no hay registros.',
  drafts: 'Sus borradores',
  noDrafts: 'No tiene borradores.',
  all: 'Ver todo',
  keys: 'encuentra y abre lo que sea.',
}

export const overviewWords: Readonly<Record<Language, OverviewWords>> = { en: english, es: spanish }
