import type { Language } from '../../model/language.ts'

/** What the data dictionary says, in one language. */
export interface DictionaryWords {
  readonly publisher: string
  readonly licence: string
  readonly address: string
  readonly asOf: string
  readonly vintages: string
  readonly columns: string
  readonly name: string
  readonly meaning: string
  readonly formulas: string
  readonly indicators: string
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly unit: string
  readonly releases: string
  readonly published: string
  readonly source: string
  readonly sources: string
  readonly citation: string
}

export const dictionaryWords: Readonly<Record<Language, DictionaryWords>> = {
  en: {
    publisher: 'Publisher',
    licence: 'Licence',
    address: 'Address',
    asOf: 'Figures as of',
    vintages:
      'Each figure is the one last published, and names the release that gave it. Publishers revise what they have published: cite the release with the figure.',
    columns: 'Columns',
    name: 'Column',
    meaning: 'Meaning',
    formulas:
      'In CSV, text that begins like a formula has an apostrophe in front of it, so that no spreadsheet runs it.',
    indicators: 'Indicators',
    id: 'Id',
    label: 'Name',
    definition: 'Definition',
    unit: 'Unit',
    releases: 'Releases',
    published: 'Published',
    source: 'Source',
    sources: 'Sources',
    citation: 'Citation',
  },
  es: {
    publisher: 'Publica',
    licence: 'Licencia',
    address: 'Dirección',
    asOf: 'Cifras al',
    vintages:
      'Cada cifra es la última publicada y nombra la publicación que la dio. Quienes publican revisan lo publicado: cite la publicación junto con la cifra.',
    columns: 'Columnas',
    name: 'Columna',
    meaning: 'Significado',
    formulas:
      'En CSV, el texto que empieza como fórmula lleva un apóstrofo delante, para que ninguna hoja de cálculo la ejecute.',
    indicators: 'Indicadores',
    id: 'Clave',
    label: 'Nombre',
    definition: 'Definición',
    unit: 'Unidad',
    releases: 'Publicaciones',
    published: 'Publicado',
    source: 'Fuente',
    sources: 'Fuentes',
    citation: 'Cita',
  },
}
