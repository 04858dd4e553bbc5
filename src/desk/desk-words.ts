import type { Language } from '../model/language.ts'

/** The words around every page of the desk in one language. */
export interface DeskWords {
  readonly languageName: string
  readonly skip: string
  readonly sections: string
  readonly languages: string
  readonly records: string
  readonly briefs: string
  readonly search: string
  readonly corrections: string
  readonly stillTrue: string
  readonly people: string
  readonly account: string
  readonly signOut: string
  readonly refused: string
  readonly refusedText: string
  readonly unknown: string
  readonly unknownText: string
}

const english: DeskWords = {
  languageName: 'English',
  skip: 'To the content',
  sections: 'Desk',
  languages: 'Languages',
  records: 'Records',
  briefs: 'Briefs',
  search: 'Search',
  corrections: 'Corrections',
  stillTrue: 'Still true?',
  people: 'People',
  account: 'Your account',
  signOut: 'Sign out',
  refused: 'Not for you',
  refusedText: 'Your role does not allow this. Ask an administrator if it should.',
  unknown: 'Not found',
  unknownText: 'There is nothing at this address.',
}

const spanish: DeskWords = {
  languageName: 'Español',
  skip: 'Ir al contenido',
  sections: 'Mesa de trabajo',
  languages: 'Idiomas',
  records: 'Registros',
  briefs: 'Informes',
  search: 'Buscar',
  corrections: 'Correcciones',
  stillTrue: '¿Sigue siendo cierto?',
  people: 'Personas',
  account: 'Su cuenta',
  signOut: 'Cerrar sesión',
  refused: 'Sin permiso',
  refusedText: 'Su papel no permite esto. Si debería, pregunte a un administrador.',
  unknown: 'No se encontró',
  unknownText: 'No hay nada en esta dirección.',
}

export const deskWords: Readonly<Record<Language, DeskWords>> = { en: english, es: spanish }
