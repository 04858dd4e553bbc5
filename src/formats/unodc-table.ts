import { countryOfThreeLetters } from '../model/country-codes.ts'
import { fold } from '../model/fold.ts'
import type { FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { cellProblem, readNumeral } from './numeral.ts'
import { tableRows } from './workbook.ts'

/** The columns by which a table of the UNODC data portal is known, in any order. */
export const unodcColumns = ['Iso3_code', 'Country', 'Dimension', 'Category', 'Sex', 'Age', 'Year']

/** Breakdowns of every table of the portal: the total and all its parts stand in one column and must be told apart. */
export const unodcBreakdowns = ['indicator', 'dimension', 'category', 'sex', 'age', 'unit', 'source']

// The portal keeps the three jurisdictions of the United Kingdom apart.
const jurisdictions: Readonly<Record<string, string>> = {
  GBR_E: 'GB-EAW',
  GBR_E_W: 'GB-EAW',
  GBR_S: 'GB-SCT',
  GBR_NI: 'GB-NIR',
  XKX: 'XK',
}

/**
 * Reads a table of the UNODC data portal, workbook or CSV, with the preamble above its header.
 * @param indicator the value of the breakdown `indicator` in files that have no such column
 */
export async function* unodcRows(
  file: ImportedFile,
  report: ReportImport,
  indicator: string,
): AsyncIterable<FormatRow> {
  const source = { file: file.name, report }
  const wanted = {
    ...source,
    required: unodcColumns,
    optional: ['Indicator', 'Unit of measurement', 'Source', 'VALUE', 'Counts'],
    ignored: ['Region', 'Subregion'],
    preamble: 10,
  }
  for await (const row of namedRows(tableRows(file.path, source), wanted)) {
    // Some files that were cut from the portal's have one column of counts in place of unit and value.
    const column = row.position('VALUE') > 0 ? 'VALUE' : 'Counts'
    if (row.position(column) === 0) {
      const words = { value: 'VALUE', expected: [...unodcColumns, 'VALUE'].join(', ') }
      report({ file: file.name, line: 1, column: null, code: 'missing column', words, acceptable: false })
      return
    }
    const read = readRow(row, column, indicator, source)
    if (read !== null) yield read
  }
}

function readRow(
  row: NamedRow,
  column: string,
  indicator: string,
  source: { readonly file: string; readonly report: ReportImport },
): FormatRow | null {
  const cell = (name: string) => ({ ...source, line: row.line, column: row.position(name) })
  const place = placeOf(row)
  if (place === null) {
    cellProblem(cell('Iso3_code'), 'wrong place', `${row.text('Iso3_code')} ${row.text('Country')}`, 'MEX')
    return null
  }
  const period = row.text('Year')
  if (!/^\d{4}$/.test(period)) {
    cellProblem(cell('Year'), 'wrong period', period, '2023')
    return null
  }
  const breakdowns = [
    row.text('Indicator') || indicator,
    row.text('Dimension'),
    row.text('Category'),
    row.text('Sex'),
    row.text('Age'),
    column === 'VALUE' ? row.text('Unit of measurement') : 'Counts',
    row.text('Source'),
  ]
  const common = { line: row.line, breakdowns, place, period }
  const text = row.text(column)
  if (text === '') return { ...common, value: '', absence: 'missing' }
  const value = readNumeral(text, cell(column))
  // `36773.0` is how a spreadsheet library writes 36773.
  return value === null ? null : { ...common, value: value.replace(/\.0+$/, '') }
}

/** A country's code; for an area of the portal's own, such as the sum of a region, its name as an id: `americas`. */
function placeOf(row: NamedRow): string | null {
  const code = row.text('Iso3_code')
  const country = countryOfThreeLetters(code) ?? jurisdictions[code]
  if (country !== undefined) return country
  const name = fold(row.text('Country'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return /^[A-Z]{3}$/.test(code) || name === '' ? null : name
}
