import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { stateOfMunicipality } from '../model/place-codes.ts'
import { conapoOrigin } from './conapo-origin.ts'
import { csvRows, type TableRow } from './csv-rows.ts'
import { cellProblem, readCount, shortened } from './numeral.ts'

const named = ['CVE', 'Entidad', 'Municipio']

/** Population of the municipalities at mid-year, a column for each year from 1990 to 2040. */
export const conapoMunicipal: Format = {
  id: 'conapo-municipal',
  title: {
    en: 'CONAPO: population of the municipalities',
    es: 'Conapo: población de los municipios',
  },
  recognises: ({ text }) => /^\ufeff?"?CVE"?,"?Entidad"?,"?Municipio"?,"?\d{4}"?,/.test(text),
  dataset: {
    ...conapoOrigin,
    id: 'conapo-population-municipal',
    title: {
      en: 'Population of the municipalities at mid-year, reconstruction and projections',
      es: 'Población de los municipios a mitad de año, reconstrucción y proyecciones',
    },
    format: 'conapo-municipal',
    indicators: [
      {
        id: 'population-municipal',
        label: {
          en: 'Population of the municipality at mid-year',
          es: 'Población del municipio a mitad de año',
        },
        definition: {
          en: "Inhabitants at the middle of the year, from CONAPO's reconstruction and projections",
          es: 'Habitantes a la mitad del año, según la reconstrucción y las proyecciones del Conapo',
        },
        unit: 'person',
        dimensions: { counting: 'persons', year: 'calendar' },
        aliases: {
          en: ['population', 'inhabitants', 'residents', 'people live in'],
          es: ['población', 'habitantes', 'número de habitantes'],
        },
        family: 'population',
        additive: false,
        select: { indicator: ['population'] },
      },
    ],
  },
  layout: { breakdowns: ['indicator'], cells: [''], values: 'whole', addedFrom: null },
  reading: { kind: 'rows', rows: populationRows },
  projections: true,
}

async function* populationRows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  let years: readonly string[] | null = null
  for await (const row of csvRows(file.path, { file: file.name, report })) {
    if (years === null) {
      years = yearsOf(row, file, report)
      if (years === null) return
      continue
    }
    const { line, cells } = row
    if (cells.length !== years.length + named.length) {
      const words = { found: cells.length, expected: years.length + named.length }
      report({ file: file.name, line, column: null, code: 'wrong cell count', words, acceptable: false })
      continue
    }
    const key = (cells[0] ?? '').trim()
    const place = key.padStart(5, '0')
    if (!/^\d{4,5}$/.test(key) || place.endsWith('000') || stateOfMunicipality(place) === null) {
      cellProblem({ file: file.name, line, column: 1, report }, 'wrong place', key, '01001')
      continue
    }
    for (const [at, period] of years.entries()) {
      const column = named.length + at
      const count = readCount((cells[column] ?? '').trim(), {
        file: file.name,
        line,
        column: column + 1,
        report,
      })
      if (count === null) continue
      yield { line, breakdowns: ['population'], place, period, value: String(count) }
    }
  }
}

/** The years of the header; null, and what is wrong said, when it is another. */
function yearsOf(
  { line, cells }: TableRow,
  { name }: ImportedFile,
  report: ReportImport,
): readonly string[] | null {
  const missing = named.filter((column, at) => (cells[at] ?? '').trim() !== column)
  const years = cells.slice(named.length).map((cell) => cell.trim())
  for (const column of missing) {
    const words = { column, value: column, expected: named.join(', ') }
    report({ file: name, line, column: null, code: 'missing column', words, acceptable: false })
  }
  let known = missing.length === 0 && years.length > 0
  for (const [at, year] of years.entries()) {
    if (/^\d{4}$/.test(year)) continue
    known = false
    const words = { column: shortened(year), value: shortened(year), expected: '1990' }
    report({
      file: name,
      line,
      column: named.length + at + 1,
      code: 'unknown column',
      words,
      acceptable: false,
    })
  }
  if (years.length === 0) {
    const words = { column: '1990', value: '1990', expected: '1990' }
    report({ file: name, line, column: null, code: 'missing column', words, acceptable: false })
  }
  return known ? years : null
}
