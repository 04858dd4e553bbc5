import type { Language } from '../../model/language.ts'
import type { ReviewState } from '../../model/review.ts'

/** The words of the search page and the palette. */
export interface SearchWords {
  readonly search: string
  readonly words: string
  readonly wordsHelp: string
  readonly filters: string
  readonly kind: string
  readonly everything: string
  readonly records: string
  readonly sources: string
  readonly briefs: string
  readonly state: string
  readonly any: string
  readonly from: string
  readonly until: string
  readonly type: string
  readonly source: string
  readonly sourceHelp: string
  readonly status: string
  readonly incidentStatus: string
  readonly briefStatus: string
  readonly reviewStates: Readonly<Record<ReviewState, string>>
  readonly languages: Readonly<Record<Language, string>>
  readonly nothing: string
  readonly start: string
  readonly next: string
  readonly onlyThese: string
  readonly saved: string
  readonly savedNone: string
  readonly saveThis: string
  readonly name: string
  readonly save: string
  readonly forget: string
  readonly keys: string
  readonly problems: Readonly<Record<'name wanted' | 'too long' | 'too many' | 'not allowed', string>>
  readonly isSaved: string
  readonly isForgotten: string
  readonly badDay: string
  readonly badQuery: string
  readonly palette: string
  readonly paletteHelp: string
  readonly paletteNone: string
  readonly paletteFailed: string
  readonly page: string
  readonly action: string
  readonly overview: string
  readonly newRecord: string
  readonly newBrief: string
  readonly searchFor: string
  readonly publicSite: string
  count(count: number): string
  /** When there may be more than are shown. */
  firstOf(count: number): string
}

const english: SearchWords = {
  search: 'Search',
  words: 'Words',
  wordsHelp:
    'A name, a place, words of a text. Accents and small slips do not matter; "exact phrase", -without.',
  filters: 'Narrow down',
  kind: 'What',
  everything: 'Everything',
  records: 'Records',
  sources: 'Sources',
  briefs: 'Briefs',
  state: 'State of Mexico’s federation',
  any: 'Any',
  from: 'From',
  until: 'Until',
  type: 'Type of incident',
  source: 'Identifier of a source',
  sourceHelp: 'Records with a value from this source',
  status: 'Status',
  incidentStatus: 'Incidents',
  briefStatus: 'Briefs',
  reviewStates: {
    draft: 'draft',
    'in review': 'in review',
    approved: 'approved',
    published: 'published',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
  },
  languages: { en: 'English', es: 'Spanish' },
  nothing: 'Nothing found. Try fewer words, or take a filter away.',
  start: 'Type what you are looking for, or choose a filter.',
  next: 'More records',
  onlyThese: 'Only these',
  saved: 'Saved searches',
  savedNone: 'None yet.',
  saveThis: 'Save this search',
  name: 'Name',
  save: 'Save',
  forget: 'Delete',
  keys: 'leads to the search box. From any page of the desk, find and open anything with',
  problems: {
    'name wanted': 'Please give the search a name.',
    'too long': 'The name is too long: at most 80 characters.',
    'too many': 'You keep 50 searches already. Delete one first.',
    'not allowed': 'You may not do this.',
  },
  isSaved: 'The search is saved.',
  isForgotten: 'The search is deleted.',
  badDay: 'A day is written like 2021-03-18.',
  badQuery: 'The filters do not go together.',
  palette: 'Find and open',
  paletteHelp: 'Arrows choose, Enter opens, Esc closes.',
  paletteNone: 'Nothing found.',
  paletteFailed: 'The search did not answer. Please try again.',
  page: 'page',
  action: 'action',
  overview: 'Overview',
  newRecord: 'New',
  newBrief: 'New brief',
  searchFor: 'Search everything for',
  publicSite: 'Public site',
  count: (count) => (count === 1 ? '1 found' : `${count.toLocaleString('en-US')} found`),
  firstOf: (count) => `the first ${count}`,
}

const spanish: SearchWords = {
  search: 'Buscar',
  words: 'Palabras',
  wordsHelp:
    'Un nombre, un lugar, palabras de un texto. No importan los acentos ni las pequeñas erratas; "frase exacta", -sin.',
  filters: 'Acotar',
  kind: 'Qué',
  everything: 'Todo',
  records: 'Registros',
  sources: 'Fuentes',
  briefs: 'Informes',
  state: 'Entidad federativa',
  any: 'Cualquiera',
  from: 'Desde',
  until: 'Hasta',
  type: 'Tipo de incidente',
  source: 'Identificador de una fuente',
  sourceHelp: 'Registros con un dato de esta fuente',
  status: 'Estado',
  incidentStatus: 'Incidentes',
  briefStatus: 'Informes',
  reviewStates: {
    draft: 'borrador',
    'in review': 'en revisión',
    approved: 'aprobado',
    published: 'publicado',
    corrected: 'corregido',
    withdrawn: 'retirado',
  },
  languages: { en: 'inglés', es: 'español' },
  nothing: 'No se encontró nada. Pruebe con menos palabras o quite un filtro.',
  start: 'Escriba lo que busca o elija un filtro.',
  next: 'Más registros',
  onlyThese: 'Solo estos',
  saved: 'Búsquedas guardadas',
  savedNone: 'Ninguna todavía.',
  saveThis: 'Guardar esta búsqueda',
  name: 'Nombre',
  save: 'Guardar',
  forget: 'Borrar',
  keys: 'lleva al cuadro de búsqueda. Desde cualquier página, encuentre y abra lo que sea con',
  problems: {
    'name wanted': 'Por favor dé un nombre a la búsqueda.',
    'too long': 'El nombre es demasiado largo: hasta 80 caracteres.',
    'too many': 'Ya guarda 50 búsquedas. Borre una primero.',
    'not allowed': 'Usted no puede hacer esto.',
  },
  isSaved: 'La búsqueda quedó guardada.',
  isForgotten: 'La búsqueda se borró.',
  badDay: 'Un día se escribe así: 2021-03-18.',
  badQuery: 'Los filtros no van juntos.',
  palette: 'Encontrar y abrir',
  paletteHelp: 'Las flechas eligen, Intro abre, Esc cierra.',
  paletteNone: 'No se encontró nada.',
  paletteFailed: 'La búsqueda no respondió. Por favor intente de nuevo.',
  page: 'página',
  action: 'acción',
  overview: 'Inicio',
  newRecord: 'Nuevo',
  newBrief: 'Nuevo informe',
  searchFor: 'Buscar en todo',
  publicSite: 'Sitio público',
  count: (count) => (count === 1 ? '1 encontrado' : `${count.toLocaleString('es-MX')} encontrados`),
  firstOf: (count) => `los primeros ${count}`,
}

export const searchWords: Readonly<Record<Language, SearchWords>> = { en: english, es: spanish }
