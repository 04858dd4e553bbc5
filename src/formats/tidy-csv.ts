import { countryNamed, countryOfThreeLetters } from '../model/country-codes.ts'
import { fold } from '../model/fold.ts'
import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { parsePeriod } from '../model/period.ts'
import { isKnownPlace, placeOfName, stateOfKey, stateOfMunicipality } from '../model/place-codes.ts'
import { csvRows } from './csv-rows.ts'
import { readMapping } from './mapping-problems.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { type CellPlace, cellProblem, readNumeral } from './numeral.ts'
import { type TidyMapping, tidyMapping } from './tidy-mapping.ts'
import { undescribedDataset } from './undescribed-dataset.ts'

/** Any table with one number a row, read by a mapping that says what its columns are. */
export const tidyCsv: Format = {
  id: 'tidy-csv',
  title: { en: 'Table with a mapping file', es: 'Tabla con archivo de correspondencias' },
  // Nothing in the table says what its columns are: it is read only when asked for by name.
  recognises: () => false,
  dataset: undescribedDataset('tidy-csv', {
    en: 'Table with a mapping file',
    es: 'Tabla con archivo de correspondencias',
  }),
  layout: { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows },
}

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const mapping = readMapping(tidyMapping, file, report)
  if (mapping === null) return
  const source = { file: file.name, report }
  const { delimiter, encoding } = mapping
  const table = csvRows(file.path, { ...source, delimiter, ...(encoding === undefined ? {} : { encoding }) })
  const wanted = { ...source, required: mappedColumns(mapping), ignored: mapping.ignore }
  for await (const row of namedRows(table, wanted)) {
    const read = readRow(row, mapping, source)
    if (read !== null) yield read
  }
}

function mappedColumns({ place, period, value, indicator }: TidyMapping): readonly string[] {
  const columns = [value]
  if ('column' in place) columns.push(place.column)
  if ('column' in indicator) columns.push(indicator.column)
  if ('column' in period) columns.push(period.column)
  if ('year' in period) columns.push(period.year, ...(period.month === undefined ? [] : [period.month]))
  return columns
}

function readRow(
  row: NamedRow,
  mapping: TidyMapping,
  source: { readonly file: string; readonly report: ReportImport },
): FormatRow | null {
  const cell = (column: string) => ({ ...source, line: row.line, column: row.position(column) })
  const indicator = indicatorOf(row, mapping.indicator)
  if (indicator === null && 'column' in mapping.indicator) {
    const expected = Object.keys(mapping.indicator.names ?? {}).join(', ')
    cellProblem(
      cell(mapping.indicator.column),
      'unknown category',
      row.text(mapping.indicator.column),
      expected,
    )
  }
  const place = placeOf(row, mapping.place)
  if (place === null && 'column' in mapping.place) {
    const codes = mapping.place.codes
    const expected = typeof codes === 'string' ? codes : Object.keys(codes).join(', ')
    cellProblem(cell(mapping.place.column), 'wrong place', row.text(mapping.place.column), expected)
  }
  const period = periodOf(row, mapping.period)
  if (period === null && !('fixed' in mapping.period)) {
    const column = 'column' in mapping.period ? mapping.period.column : mapping.period.year
    const expected = 'column' in mapping.period ? mapping.period.form : '2020, 1 … 12'
    cellProblem(cell(column), 'wrong period', row.text(column), expected)
  }
  const text = row.text(mapping.value)
  const absent =
    text === '' ? 'missing' : Object.hasOwn(mapping.absence, text) ? mapping.absence[text] : undefined
  const value = absent === undefined ? numeralOf(text, mapping, cell(mapping.value)) : ''
  if (indicator === null || place === null || period === null || value === null) return null
  const read = { line: row.line, breakdowns: [indicator], place, period, value }
  return absent === undefined ? read : { ...read, absence: absent }
}

function indicatorOf(row: NamedRow, indicator: TidyMapping['indicator']): string | null {
  if ('fixed' in indicator) return indicator.fixed
  const text = row.text(indicator.column)
  if (indicator.names === undefined) return text === '' ? null : text
  return Object.hasOwn(indicator.names, text) ? (indicator.names[text] ?? null) : null
}

function placeOf(row: NamedRow, place: TidyMapping['place']): string | null {
  if ('fixed' in place) return place.fixed
  const text = row.text(place.column)
  switch (place.codes) {
    case 'iso2':
      return isKnownPlace(text) ? text : null
    case 'iso3':
      return countryOfThreeLetters(text)
    case 'inegi':
      return inegiPlace(text)
    case 'name':
      return placeOfName(fold(text)) ?? countryNamed(text)
    default:
      return Object.hasOwn(place.codes, text) ? (place.codes[text] ?? null) : null
  }
}

/** `0` and `00` are the country, one or two digits a state, four or five a municipality. */
function inegiPlace(text: string): string | null {
  if (!/^\d{1,5}$/.test(text)) return null
  if (Number(text) === 0) return 'MX'
  if (text.length <= 2) return stateOfKey(text.padStart(2, '0'))
  const municipality = text.padStart(5, '0')
  return text.length >= 4 && stateOfMunicipality(municipality) !== null ? municipality : null
}

const forms: Readonly<Record<string, readonly [RegExp, string]>> = {
  YYYYMM: [/^(\d{4})(\d{2})$/, '$1-$2'],
  'YYYY/MM': [/^(\d{4})\/(\d{2})$/, '$1-$2'],
  'MM/YYYY': [/^(\d{2})\/(\d{4})$/, '$2-$1'],
  'DD/MM/YYYY': [/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'],
  'MM/DD/YYYY': [/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2'],
}

// Months as English and Spanish tables name them, whole or by their first three letters.
const monthNames = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
]

function periodOf(row: NamedRow, period: TidyMapping['period']): string | null {
  const text = periodText(row, period)
  return text !== null && parsePeriod(text) !== null ? text : null
}

function periodText(row: NamedRow, period: TidyMapping['period']): string | null {
  if ('fixed' in period) return period.fixed
  if ('year' in period) {
    const year = row.text(period.year)
    if (!/^\d{4}$/.test(year) || period.month === undefined) return year
    const month = monthNumber(row.text(period.month))
    return month === null ? null : `${year}-${String(month).padStart(2, '0')}`
  }
  const text = row.text(period.column)
  const form = forms[period.form]
  if (form === undefined) return text
  return form[0].test(text) ? text.replace(form[0], form[1]) : null
}

function monthNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const folded = fold(text).replace(/\.$/, '')
  const at = monthNames.findIndex((names) =>
    names.some((name) => name === folded || (folded.length === 3 && name.startsWith(folded))),
  )
  return at < 0 ? null : at + 1
}

/** Reads a number whose marks are those of the mapping and stand where they should. */
function numeralOf(text: string, mapping: TidyMapping, cell: CellPlace): string | null {
  const { decimal, thousands } = mapping
  const plain = thousands === ' ' ? text.replace(/[\u00a0\u202f]/g, ' ') : text
  const [whole = '', ...parts] = plain.split(decimal)
  const groups = thousands === undefined ? [whole] : whole.split(thousands)
  const wellGrouped =
    groups.length === 1 ||
    (/^[+-]?\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group)))
  // Where decimals have a comma, a point that is left is none of theirs.
  const strayPoint = decimal === ',' && (groups[0] ?? '').includes('.')
  if (wellGrouped && parts.length <= 1 && !strayPoint)
    return readNumeral([groups.join(''), ...parts].join('.'), cell)
  const grouped = thousands === undefined && parts.length <= 1 && /^[+-]?\d{1,3}(\.\d{3})+$/.test(whole)
  cellProblem(cell, grouped ? 'thousands separator' : 'wrong number', text, `1234${decimal}5`)
  return null
}
