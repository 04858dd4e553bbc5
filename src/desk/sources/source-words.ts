import type { Language } from '../../model/language.ts'

/** The words with which sources are chosen, pasted and shown, in one language. */
export interface SourceWords {
  readonly origin: string
  readonly source: string
  readonly sources: string
  readonly withheld: string
  readonly chooseHelp: string
  readonly find: string
  readonly which: string
  readonly noneFound: string
  readonly orNew: string
  readonly paste: string
  readonly pasteHelp: string
  readonly details: string
  readonly title: string
  readonly author: string
  readonly authorHelp: string
  readonly container: string
  readonly publisher: string
  readonly issued: string
  readonly issuedHelp: string
  readonly address: string
  readonly type: string
  readonly locator: string
  readonly locatorHelp: string
  readonly quotation: string
  readonly quotationHelp: string
  readonly showQuotation: string
  readonly newSource: string
  readonly sourcesLede: string
  readonly searchSources: string
  readonly noSources: string
  readonly open: string
  readonly edit: string
  readonly save: string
  readonly saved: string
  readonly reason: string
  readonly usedBy: string
  readonly usedByNone: string
  readonly id: string
  readonly restrict: string
  readonly restrictHelp: string
  readonly conflict: string
  readonly read: string
  readonly wanted: string
  several(count: number): string
  unreadable(as: string, detail: string): string
  readonly tooLong: string
  readonly unknown: string
  readonly badDate: string
}

const english: SourceWords = {
  origin: 'Where it comes from',
  source: 'Source',
  sources: 'Sources',
  withheld: 'source withheld',
  chooseHelp: 'Id or words of a source that is here already',
  find: 'Find',
  which: 'Which one do you mean?',
  noneFound: 'No source has these words. Paste it below to add it.',
  orNew: 'Or a source that is new here',
  paste: 'Paste it',
  pasteHelp:
    'An address, a DOI, a line of a bibliography, BibTeX or RIS. Nothing is fetched from the network.',
  details: 'What the paste does not say',
  title: 'Title',
  author: 'Author',
  authorHelp: 'Family name, given name; several with a semicolon',
  container: 'Published in',
  publisher: 'Publisher',
  issued: 'Date',
  issuedHelp: '2021-03-18, 2021-03 or 2021',
  address: 'Address',
  type: 'Sort of source',
  locator: 'Where in it',
  locatorHelp: 'Page, paragraph, minute',
  quotation: 'Its words',
  quotationHelp: 'The sentence that bears the value out, word for word',
  showQuotation: 'Quotation',
  newSource: 'New source',
  sourcesLede: 'What the values of the records rest on.',
  searchSources: 'Words of a title, author or medium',
  noSources: 'No source has these words.',
  open: 'Open',
  edit: 'Edit',
  save: 'Save the source',
  saved: 'The source is saved.',
  reason: 'Reason for the change',
  usedBy: 'Records that rest on it',
  usedByNone: 'No record rests on it yet.',
  id: 'Id',
  restrict: 'Restricted',
  restrictHelp: 'Only editors see what this source is: for a source at risk.',
  conflict:
    'Somebody else changed this source meanwhile. What you entered is still in the form; what is there now stands beside it.',
  read: 'There now',
  wanted: 'choose a source, or paste a new one',
  several: (count) => `the paste holds ${count} entries; paste the one that bears these values out`,
  unreadable: (as, detail) => `this looks like ${as} but cannot be read: ${detail}`,
  tooLong: 'the paste is longer than 100,000 characters; import it as a file',
  unknown: 'no source has this id or these words',
  badDate: 'expected a date such as 2021-03-18, 2021-03 or 2021',
}

const spanish: SourceWords = {
  origin: 'De dónde viene',
  source: 'Fuente',
  sources: 'Fuentes',
  withheld: 'fuente reservada',
  chooseHelp: 'Identificador o palabras de una fuente que ya está aquí',
  find: 'Buscar',
  which: '¿A cuál se refiere?',
  noneFound: 'Ninguna fuente tiene estas palabras. Péguela abajo para agregarla.',
  orNew: 'O una fuente nueva aquí',
  paste: 'Péguela',
  pasteHelp: 'Una dirección, un DOI, una línea de una bibliografía, BibTeX o RIS. Nada se busca en la red.',
  details: 'Lo que lo pegado no dice',
  title: 'Título',
  author: 'Autor',
  authorHelp: 'Apellido, nombre; varios con punto y coma',
  container: 'Publicado en',
  publisher: 'Editorial',
  issued: 'Fecha',
  issuedHelp: '2021-03-18, 2021-03 o 2021',
  address: 'Dirección',
  type: 'Clase de fuente',
  locator: 'En qué parte',
  locatorHelp: 'Página, párrafo, minuto',
  quotation: 'Sus palabras',
  quotationHelp: 'La frase que sostiene el valor, palabra por palabra',
  showQuotation: 'Cita',
  newSource: 'Nueva fuente',
  sourcesLede: 'En lo que se apoyan los valores de los registros.',
  searchSources: 'Palabras de un título, autor o medio',
  noSources: 'Ninguna fuente tiene estas palabras.',
  open: 'Abrir',
  edit: 'Editar',
  save: 'Guardar la fuente',
  saved: 'La fuente está guardada.',
  reason: 'Motivo del cambio',
  usedBy: 'Registros que se apoyan en ella',
  usedByNone: 'Ningún registro se apoya en ella todavía.',
  id: 'Identificador',
  restrict: 'Reservada',
  restrictHelp: 'Solo los editores ven qué fuente es: para una fuente en riesgo.',
  conflict:
    'Otra persona cambió esta fuente mientras tanto. Lo que usted escribió sigue en el formulario; lo que hay ahora está al lado.',
  read: 'Lo que hay ahora',
  wanted: 'elija una fuente o pegue una nueva',
  several: (count) => `lo pegado tiene ${count} entradas; pegue la que sostiene estos valores`,
  unreadable: (as, detail) => `parece ${as}, pero no se puede leer: ${detail}`,
  tooLong: 'lo pegado tiene más de 100 000 caracteres; impórtelo como archivo',
  unknown: 'ninguna fuente tiene este identificador ni estas palabras',
  badDate: 'se esperaba una fecha como 2021-03-18, 2021-03 o 2021',
}

export const sourceWords: Readonly<Record<Language, SourceWords>> = { en: english, es: spanish }
