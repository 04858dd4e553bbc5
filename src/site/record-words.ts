import type { Language } from '../model/language.ts'

/** The words of the pages of records in one language. */
export interface RecordWords {
  readonly records: string
  readonly corrections: string
  readonly recordsIntro: string
  readonly allKinds: string
  readonly kinds: string
  readonly none: string
  readonly next: string
  readonly first: string
  readonly said: string
  readonly disputed: string
  readonly disputedHelp: string
  readonly accepted: string
  readonly other: string
  readonly earlier: string
  readonly earlierHelp: string
  readonly victims: string
  readonly victimsIntro: string
  readonly unnamed: string
  readonly reportError: string
  readonly reportErrorText: string
  readonly sources: string
  readonly noStatements: string
  readonly pages: string
  /** Names of the kinds, for a list of them. */
  readonly manyOf: Readonly<Record<string, string>>
  /** "Last changed on March 1, 2021" */
  changed(day: string): string
}

const english: RecordWords = {
  records: 'Records',
  corrections: 'Corrections',
  recordsIntro:
    'The events, people, bodies, laws and cases that the briefs stand on, each value with its source.',
  allKinds: 'All',
  kinds: 'Kinds of record',
  none: 'There are no records here yet.',
  next: 'Next page',
  first: 'First page',
  said: 'What is recorded',
  disputed: 'Sources disagree',
  disputedHelp: 'Sources disagree. Each value is shown with its own.',
  accepted: 'taken as the better founded',
  other: 'said otherwise',
  earlier: 'Earlier values',
  earlierHelp: 'No longer held.',
  victims: 'Victims',
  victimsIntro: 'Each person on record as harmed in this incident, named or not.',
  unnamed: 'Name not given',
  reportError: 'Report an error',
  reportErrorText: 'Is something here wrong or missing?',
  sources: 'Sources',
  noStatements: 'Nothing about this record can be shown.',
  pages: 'Pages',
  manyOf: {
    incident: 'Incidents',
    victim: 'Victims',
    person: 'People',
    organization: 'Organisations',
    place: 'Places',
    instrument: 'Laws and programmes',
    case: 'Cases',
  },
  changed: (day) => `Last changed on ${day}`,
}

const spanish: RecordWords = {
  records: 'Registros',
  corrections: 'Correcciones',
  recordsIntro:
    'Los hechos, personas, organizaciones, leyes y casos en que se apoyan los informes, cada dato con su fuente.',
  allKinds: 'Todos',
  kinds: 'Clases de registro',
  none: 'Aún no hay registros aquí.',
  next: 'Página siguiente',
  first: 'Primera página',
  said: 'Lo que consta',
  disputed: 'Las fuentes no coinciden',
  disputedHelp: 'Las fuentes no coinciden. Cada dato se muestra con la suya.',
  accepted: 'se tiene por mejor fundado',
  other: 'dice otra cosa',
  earlier: 'Datos anteriores',
  earlierHelp: 'Ya no se sostienen.',
  victims: 'Víctimas',
  victimsIntro: 'Cada persona que consta como víctima de este incidente, con o sin nombre.',
  unnamed: 'Sin nombre publicado',
  reportError: 'Señalar un error',
  reportErrorText: '¿Hay aquí algo equivocado o que falte?',
  sources: 'Fuentes',
  noStatements: 'No hay nada de este registro que pueda mostrarse.',
  pages: 'Páginas',
  manyOf: {
    incident: 'Incidentes',
    victim: 'Víctimas',
    person: 'Personas',
    organization: 'Organizaciones',
    place: 'Lugares',
    instrument: 'Leyes y programas',
    case: 'Casos',
  },
  changed: (day) => `Último cambio: ${day}`,
}

export const recordWords: Readonly<Record<Language, RecordWords>> = { en: english, es: spanish }
