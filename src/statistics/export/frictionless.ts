import type { Localized } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { cslDateText } from '../../model/source.ts'
import { citation } from './citation.ts'
import { exportColumns, keyColumns } from './columns.ts'
import { tableText } from './csv.ts'
import type { ExportedDataset } from './exported-figure.ts'
import { spreadsheetText } from './spreadsheet-text.ts'

/** Files of the package, from its folder. */
export const packageFiles = {
  descriptor: 'datapackage.json',
  dictionary: 'README.md',
  figures: 'data/figures.csv',
  indicators: 'data/indicators.csv',
  sources: 'data/sources.csv',
} as const

/** Size and SHA-256 of a file of the package, by which a reader sees that it is whole. */
export interface FileMeasure {
  readonly bytes: number
  readonly sha256: string
}

/** A Tabular Data Package of the Frictionless standard, version 1: the content of `datapackage.json`. */
export function dataPackage(
  { dataset, publisher, asOf }: ExportedDataset,
  sources: Iterable<Source>,
  measures: ReadonlyMap<string, FileMeasure>,
): object {
  const newest = dataset.releases.at(-1)
  return {
    profile: 'tabular-data-package',
    name: slug(dataset.id),
    title: both(dataset.title),
    description: both({
      en: `${dataset.title.en}, published by ${publisher.en}`,
      es: `${dataset.title.es}, que publica ${publisher.es}`,
    }),
    ...(dataset.url === undefined ? {} : { homepage: dataset.url }),
    ...(newest ? { version: newest.id, created: `${newest.published}T00:00:00Z` } : {}),
    ...(asOf === null ? {} : { asOf }),
    licenses: [licence(dataset.licence, dataset.url)],
    contributors: [{ title: both(publisher), role: 'publisher' }],
    sources: [...sources].map((source) => ({
      title: citation(source, 'en'),
      ...(source.URL !== undefined && isAddress(source.URL) ? { path: source.URL } : {}),
    })),
    resources: [
      resource('figures', packageFiles.figures, both({ en: 'Figures', es: 'Cifras' }), measures, {
        fields: exportColumns.map(({ name, type, title, description, values, optional }) => ({
          name,
          type,
          title: both(title),
          description: both(description),
          ...(optional && !values ? {} : { constraints: constraintsOf(optional, values) }),
        })),
        missingValues: [''],
        primaryKey: keyColumns,
        foreignKeys: [
          { fields: 'indicator', reference: { resource: 'indicators', fields: 'id' } },
          { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
        ],
      }),
      resource(
        'indicators',
        packageFiles.indicators,
        both({ en: 'Indicators', es: 'Indicadores' }),
        measures,
        keyed(indicatorColumns),
      ),
      resource(
        'sources',
        packageFiles.sources,
        both({ en: 'Sources', es: 'Fuentes' }),
        measures,
        keyed(sourceColumns),
      ),
    ],
  }
}

function constraintsOf(optional: boolean, values: readonly string[] | undefined): object {
  return { ...(optional ? {} : { required: true }), ...(values ? { enum: values } : {}) }
}

function resource(
  name: string,
  path: string,
  title: string,
  measures: ReadonlyMap<string, FileMeasure>,
  schema: object,
): object {
  const measure = measures.get(path)
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(measure ? { bytes: measure.bytes, hash: `sha256:${measure.sha256}` } : {}),
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema,
  }
}

/** The standard has one language: both stand in the text. */
function both({ en, es }: Localized): string {
  return en === es ? en : `${en} / ${es}`
}

function slug(id: string): string {
  return id
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9._-]+/g, '-')
}

/** Names of licences are those of the Open Definition; terms that have none there are told by their address. */
function licence(text: string, url: string | undefined): object {
  if (/^[A-Za-z][\w.+]*-[\w.-]*\d$/.test(text)) return { name: text, title: text }
  if (url !== undefined && isAddress(url)) return { path: url, title: text }
  return { name: 'notspecified', title: text }
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text)
}

interface DescribedColumn {
  readonly name: string
  readonly type: 'string' | 'integer' | 'object'
  readonly description: Localized
}

function keyed(columns: readonly DescribedColumn[]): object {
  return {
    fields: columns.map(({ name, type, description }) => ({
      name,
      type,
      description: both(description),
      ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    })),
    missingValues: [''],
    primaryKey: ['id'],
  }
}

const indicatorColumns: readonly DescribedColumn[] = [
  { name: 'id', type: 'string', description: { en: 'Id of the indicator', es: 'Clave del indicador' } },
  { name: 'label_en', type: 'string', description: { en: 'Name in English', es: 'Nombre en inglés' } },
  { name: 'label_es', type: 'string', description: { en: 'Name in Spanish', es: 'Nombre en español' } },
  {
    name: 'definition_en',
    type: 'string',
    description: { en: 'Definition in English', es: 'Definición en inglés' },
  },
  {
    name: 'definition_es',
    type: 'string',
    description: { en: 'Definition in Spanish', es: 'Definición en español' },
  },
  { name: 'unit', type: 'string', description: { en: 'What one unit is', es: 'Qué es una unidad' } },
  { name: 'currency', type: 'string', description: { en: 'Currency, ISO 4217', es: 'Moneda, ISO 4217' } },
  {
    name: 'per',
    type: 'integer',
    description: { en: 'Base of a rate, such as 100000', es: 'Base de una tasa, como 100000' },
  },
]

const sourceColumns: readonly DescribedColumn[] = [
  { name: 'id', type: 'string', description: { en: 'Id of the source', es: 'Clave de la fuente' } },
  {
    name: 'citation_en',
    type: 'string',
    description: { en: 'Citation in English', es: 'Cita en inglés' },
  },
  {
    name: 'citation_es',
    type: 'string',
    description: { en: 'Citation in Spanish', es: 'Cita en español' },
  },
  { name: 'issued', type: 'string', description: { en: 'When it came out', es: 'Cuándo salió' } },
  { name: 'url', type: 'string', description: { en: 'Address', es: 'Dirección' } },
  {
    name: 'csl',
    type: 'object',
    description: { en: 'The whole entry in CSL-JSON', es: 'La entrada completa en CSL-JSON' },
  },
]

/** The table of the indicators. */
export function indicatorsTable({ dataset }: ExportedDataset): string {
  const rows = dataset.indicators.map(({ id, label, definition, unit, currency, per }) => [
    id,
    label.en,
    label.es,
    definition.en,
    definition.es,
    unit,
    currency ?? '',
    per === undefined ? '' : String(per),
  ])
  return safeTable(indicatorColumns, rows)
}

/** The table of the sources, each with its whole CSL entry. */
export function sourcesTable(sources: Iterable<Source>): string {
  const rows = [...sources].map((source) => [
    source.id,
    citation(source, 'en'),
    citation(source, 'es'),
    cslDateText(source.issued) ?? '',
    source.URL ?? '',
    JSON.stringify(source),
  ])
  return safeTable(sourceColumns, rows)
}

function safeTable(columns: readonly DescribedColumn[], rows: readonly (readonly string[])[]): string {
  return tableText([columns.map(({ name }) => name), ...rows.map((cells) => cells.map(spreadsheetText))])
}
