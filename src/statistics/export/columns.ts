import type { Language, Localized } from '../../model/language.ts'
import { citation } from './citation.ts'
import type { ExportedFigure } from './exported-figure.ts'

/** A column of the exported table: the same in every format. */
export interface ExportColumn {
  readonly name: string
  readonly type: 'string' | 'number' | 'date'
  readonly title: Localized
  readonly description: Localized
  /** The cell; empty where there is nothing to say. */
  cell(figure: ExportedFigure, language: Language): string
  /** The only values that the cells take. */
  readonly values?: readonly string[]
  /** Whether a cell may be empty. */
  readonly optional: boolean
}

/** The columns in the order in which they are written. */
export const exportColumns: readonly ExportColumn[] = [
  {
    name: 'indicator',
    type: 'string',
    title: { en: 'Indicator', es: 'Indicador' },
    description: { en: 'Id of what is measured', es: 'Clave de lo que se mide' },
    cell: (figure) => figure.indicator,
    optional: false,
  },
  {
    name: 'place',
    type: 'string',
    title: { en: 'Place', es: 'Lugar' },
    description: {
      en: 'Code of the place: ISO 3166-1 of a country, ISO 3166-2 of a state, five digits of INEGI for a municipality',
      es: 'Clave del lugar: ISO 3166-1 de un país, ISO 3166-2 de una entidad, cinco dígitos del INEGI de un municipio',
    },
    cell: (figure) => figure.place,
    optional: false,
  },
  {
    name: 'place_name',
    type: 'string',
    title: { en: 'Name of the place', es: 'Nombre del lugar' },
    description: { en: 'Name of the place', es: 'Nombre del lugar' },
    cell: (figure) => figure.placeName,
    optional: true,
  },
  {
    name: 'period',
    type: 'string',
    title: { en: 'Period', es: 'Periodo' },
    description: {
      en: 'The time that the figure covers: 2021, 2021-Q1, 2021-03, 2021-03-18; two dots make a range, such as 2015..2020',
      es: 'El tiempo que abarca la cifra: 2021, 2021-Q1, 2021-03, 2021-03-18; dos puntos forman un intervalo, como 2015..2020',
    },
    cell: (figure) => figure.period,
    optional: false,
  },
  {
    name: 'value',
    type: 'number',
    title: { en: 'Value', es: 'Valor' },
    description: {
      en: 'The number as published, with a decimal point; empty when there is none, which is not zero',
      es: 'El número tal como se publicó, con punto decimal; vacío cuando no lo hay, lo que no es cero',
    },
    cell: (figure) => figure.value ?? '',
    optional: true,
  },
  {
    name: 'absence',
    type: 'string',
    title: { en: 'Why there is no value', es: 'Por qué no hay valor' },
    description: {
      en: 'Missing, suppressed by the publisher, not applicable, or not yet published; empty when there is a value',
      es: 'Faltante (missing), reservado por quien publica (suppressed), no aplica (not applicable) o aún no publicado (not yet published); vacío cuando hay valor',
    },
    cell: (figure) => figure.absence ?? '',
    values: ['missing', 'suppressed', 'not applicable', 'not yet published'],
    optional: true,
  },
  {
    name: 'unit',
    type: 'string',
    title: { en: 'Unit', es: 'Unidad' },
    description: { en: 'What one unit of the value is', es: 'Qué es una unidad del valor' },
    cell: (figure) => figure.unit,
    optional: false,
  },
  {
    name: 'status',
    type: 'string',
    title: { en: 'Status', es: 'Estado' },
    description: {
      en: 'Disputed when another source says otherwise; empty when accepted',
      es: 'Disputado (disputed) cuando otra fuente dice otra cosa; vacío cuando se acepta',
    },
    cell: (figure) => (figure.status === 'disputed' ? 'disputed' : ''),
    values: ['disputed'],
    optional: true,
  },
  {
    name: 'release',
    type: 'string',
    title: { en: 'Release', es: 'Publicación' },
    description: {
      en: 'Id of the release of the data set that gave this value',
      es: 'Clave de la publicación del conjunto de datos que dio este valor',
    },
    cell: (figure) => figure.release,
    optional: false,
  },
  {
    name: 'published',
    type: 'date',
    title: { en: 'Published on', es: 'Publicado el' },
    description: { en: 'Day on which the release came out', es: 'Día en que salió la publicación' },
    cell: (figure) => figure.published,
    optional: false,
  },
  {
    name: 'source',
    type: 'string',
    title: { en: 'Source', es: 'Fuente' },
    description: { en: 'Id of the source of the figure', es: 'Clave de la fuente de la cifra' },
    cell: (figure) => figure.source.id,
    optional: false,
  },
  {
    name: 'citation',
    type: 'string',
    title: { en: 'Citation', es: 'Cita' },
    description: { en: 'The source as it may be cited', es: 'La fuente tal como puede citarse' },
    cell: (figure, language) => citation(figure.source, language),
    optional: false,
  },
  {
    name: 'note',
    type: 'string',
    title: { en: 'Note', es: 'Nota' },
    description: { en: 'Remark on this one figure', es: 'Observación sobre esta cifra' },
    cell: (figure) => figure.note ?? '',
    optional: true,
  },
]

/** The columns that tell one figure from all others. */
export const keyColumns: readonly string[] = ['indicator', 'place', 'period']
