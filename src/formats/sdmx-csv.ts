import * as z from 'zod'
import { countryOfThreeLetters } from '../model/country-codes.ts'
import type { Absence } from '../model/dataset.ts'
import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { isKnownPlace, stateOfMunicipality } from '../model/place-codes.ts'
import { csvRows } from './csv-rows.ts'
import { readMapping } from './mapping-problems.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { cellProblem, readNumeral } from './numeral.ts'
import { sdmxPeriod } from './sdmx-period.ts'
import { undescribedDataset } from './undescribed-dataset.ts'

/** What a workspace may say of an SDMX-CSV file; all of it may be left out. */
export const sdmxMapping = z.strictObject({
  /** The dimension that holds the place. */
  place: z.string().min(1).default('REF_AREA'),
  /** Dimensions whose values make up the indicator, in this order; all but place and period when left out. */
  indicator: z.array(z.string().min(1)).min(1).optional(),
  /** The indicator's id for the values joined by points, `A.HOMICIDE`. */
  names: z.record(z.string(), z.string().min(1)).default({}),
  /** Code of the model for a code of the file. */
  places: z.record(z.string(), z.string().min(1)).default({}),
})

// Columns of the message, not of the data: version 2.0, and 1.0, which has only the first of the last two.
const envelope = ['STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', 'DATAFLOW', 'KEYS']
const actions = ['I', 'A', 'R', '']
/** Code list CL_OBS_STATUS, the codes that say why there is no value. */
const absences: Readonly<Record<string, Absence>> = {
  H: 'not applicable',
  L: 'missing',
  M: 'not applicable',
  O: 'missing',
  Q: 'suppressed',
}

/** SDMX-CSV, versions 2.0 and 1.0, with codes alone or with codes and labels. */
export const sdmxCsv: Format = {
  id: 'sdmx-csv',
  title: { en: 'SDMX-CSV', es: 'SDMX-CSV' },
  recognises: ({ text }) =>
    /^\ufeff?"?(STRUCTURE|DATAFLOW)\b[^\n]*\bTIME_PERIOD\b[^\n]*\bOBS_VALUE\b/.test(text),
  dataset: undescribedDataset('sdmx-csv', { en: 'Table in SDMX-CSV', es: 'Tabla en SDMX-CSV' }),
  layout: { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows },
}

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const mapping = readMapping(sdmxMapping, { ...file, mapping: file.mapping ?? {} }, report)
  if (mapping === null) return
  const source = { file: file.name, report }
  const table = csvRows(file.path, source)
  const wanted = {
    ...source,
    required: ['TIME_PERIOD', 'OBS_VALUE', mapping.place, ...(mapping.indicator ?? [])],
    ignored: null,
  }
  for await (const row of namedRows(withoutLabels(table), wanted)) {
    const cell = (column: string) => ({ ...source, line: row.line, column: row.position(column) })
    const action = row.text('ACTION').toUpperCase()
    if (!actions.includes(action)) {
      cellProblem(cell('ACTION'), 'unknown category', action, 'I, A, R')
      continue
    }
    const area = row.text(mapping.place)
    const place = placeOf(area, mapping.places)
    if (place === null) {
      cellProblem(cell(mapping.place), 'wrong place', area, 'MX, MEX, MX-SIN')
      continue
    }
    const period = sdmxPeriod(row.text('TIME_PERIOD'))
    if (period === null) {
      cellProblem(cell('TIME_PERIOD'), 'wrong period', row.text('TIME_PERIOD'), '2020, 2020-Q1, 2020-05')
      continue
    }
    const key = (mapping.indicator ?? dimensionsOf(row, mapping.place))
      .map((name) => row.text(name))
      .join('.')
    const indicator = mapping.names[key] ?? (key === '' ? 'sdmx-csv-value' : key)
    const common = { line: row.line, breakdowns: [indicator], place, period }
    const text = row.text('OBS_VALUE')
    const absence = absences[row.text('OBS_STATUS')]
    if (text === '' || text === 'NaN') {
      yield { ...common, value: '', absence: absence ?? 'missing' }
      continue
    }
    const value = readNumeral(text, cell('OBS_VALUE'))
    if (value !== null) yield { ...common, value }
  }
}

/** Dimensions stand before the value; what follows it are attributes. */
function dimensionsOf(row: NamedRow, place: string): readonly string[] {
  const names = row.header.map((name) => name.trim().toUpperCase())
  const end = names.indexOf('OBS_VALUE')
  return names
    .slice(0, end)
    .filter((name) => !envelope.some((column) => name === column || name.startsWith(`${column}[`)))
    .filter((name) => name !== 'TIME_PERIOD' && name !== place.toUpperCase())
}

function placeOf(code: string, places: Readonly<Record<string, string>>): string | null {
  const mapped = Object.hasOwn(places, code) ? places[code] : undefined
  if (mapped !== undefined) return mapped
  if (isKnownPlace(code) || stateOfMunicipality(code) !== null) return code
  return countryOfThreeLetters(code)
}

/** Files with codes and labels write `REF_AREA: Reference area` and `MX: Mexico`. */
async function* withoutLabels(table: ReturnType<typeof csvRows>): ReturnType<typeof csvRows> {
  let labelled: readonly boolean[] | null = null
  for await (const { line, cells } of table) {
    labelled ??= cells.map((name) => /^\s*\w+: /.test(name))
    const marks: readonly boolean[] = labelled
    yield { line, cells: cells.map((cell, at) => (marks[at] ? cell.replace(/: [\s\S]*$/, '') : cell)) }
  }
}
