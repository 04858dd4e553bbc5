import type { Indicator } from '../model/dataset.ts'
import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import type { Localized } from '../model/language.ts'
import { stateOfKey } from '../model/place-codes.ts'
import { conapoOrigin } from './conapo-origin.ts'
import { csvRows } from './csv-rows.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { cellProblem, readCount } from './numeral.ts'

const atMidYear = 'population'
const atStartOfYear = 'population-start-of-year'
const header = ['n_year', 'nombre_estado', 'cve_ent', 'genero', 'pob_start_year', 'pob_mid_year']
const allSexes = 'Total'
const sexes = ['Hombres', 'Mujeres', allSexes]

/**
 * Population of the country and the states by sex, at mid-year and at its start: reconstruction from 1950, projection to
 * 2070. The totals of the country and of both sexes are the publisher's own.
 */
export const conapoState: Format = {
  id: 'conapo-state',
  title: {
    en: 'CONAPO: population of the states by sex',
    es: 'Conapo: población de las entidades por sexo',
  },
  recognises: ({ text }) =>
    (text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '').replaceAll('"', '').toLowerCase() ===
    header.join(','),
  dataset: {
    ...conapoOrigin,
    id: 'conapo-population',
    title: {
      en: 'Population at mid-year, reconstruction and projections',
      es: 'Población a mitad de año, conciliación y proyecciones',
    },
    format: 'conapo-state',
    indicators: [
      population(
        atMidYear,
        atMidYear,
        allSexes,
        { en: 'Population at mid-year', es: 'Población a mitad de año' },
        { en: 'Inhabitants at the middle of the year', es: 'Habitantes a la mitad del año' },
        ['population', 'inhabitants', 'residents', 'people live in'],
        ['población', 'habitantes', 'número de habitantes'],
      ),
      population(
        'female-population',
        atMidYear,
        'Mujeres',
        { en: 'Female population at mid-year', es: 'Población femenina a mitad de año' },
        { en: 'Women and girls at the middle of the year', es: 'Mujeres y niñas a la mitad del año' },
        ['female population', 'women and girls living in'],
        ['población femenina', 'población de mujeres'],
      ),
      population(
        'male-population',
        atMidYear,
        'Hombres',
        { en: 'Male population at mid-year', es: 'Población masculina a mitad de año' },
        { en: 'Men and boys at the middle of the year', es: 'Hombres y niños a la mitad del año' },
        ['male population', 'men and boys living in'],
        ['población masculina', 'población de hombres'],
      ),
      population(
        atStartOfYear,
        atStartOfYear,
        allSexes,
        { en: 'Population at the start of the year', es: 'Población al inicio del año' },
        { en: 'Inhabitants on the first of January', es: 'Habitantes el primero de enero' },
        ['population at the start of the year'],
        ['población al inicio del año'],
      ),
    ],
  },
  layout: { breakdowns: ['indicator', 'sex'], cells: [''], values: 'whole', addedFrom: null },
  reading: { kind: 'rows', rows: populationRows },
  projections: true,
}

function population(
  id: string,
  measure: string,
  sex: string,
  label: Localized,
  counted: Localized,
  en: string[],
  es: string[],
): Indicator {
  return {
    id,
    label,
    definition: {
      en: `${counted.en}, from CONAPO's reconstruction and projections`,
      es: `${counted.es}, según la conciliación y las proyecciones del Conapo`,
    },
    unit: 'person',
    dimensions: { counting: 'persons', year: 'calendar' },
    aliases: { en, es },
    family: id,
    additive: false,
    select: { indicator: [measure], sex: [sex] },
  }
}

const measures = [
  { indicator: atMidYear, column: 'pob_mid_year' },
  { indicator: atStartOfYear, column: 'pob_start_year' },
]

/** What the parts of a published total add up to so far. */
interface Total {
  readonly name: string
  line: number | null
  total: number | null
  parts: number
}

async function* populationRows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const totals = new Map<string, Total>()
  const options = { file: file.name, report, required: header, ignored: [] }
  for await (const row of namedRows(csvRows(file.path, { file: file.name, report }), options)) {
    const at = (column: string) => ({ file: file.name, line: row.line, column: row.position(column), report })
    const read = keysOf(row, at)
    if (read === null) continue
    for (const { indicator, column } of measures) {
      const count = readCount(row.text(column), at(column))
      if (count === null) continue
      note(totals, row, { ...read, indicator, count })
      const { place, year, sex } = read
      yield { line: row.line, breakdowns: [indicator, sex], place, period: year, value: String(count) }
    }
  }
  for (const { name, line, total, parts } of totals.values()) {
    // A file with one place or one sex has no parts to hold a total against.
    if (total === null || parts === 0 || total === parts) continue
    const words = { name, total, parts }
    report({ file: file.name, line, column: null, code: 'total differs from parts', words, acceptable: true })
  }
}

interface Keys {
  readonly place: string
  readonly year: string
  readonly sex: string
}

function keysOf(row: NamedRow, at: (column: string) => Parameters<typeof cellProblem>[0]): Keys | null {
  const key = row.text('cve_ent')
  const place = /^0{1,2}$/.test(key) ? 'MX' : /^\d{1,2}$/.test(key) ? stateOfKey(key.padStart(2, '0')) : null
  const year = row.text('n_year')
  const sex = row.text('genero')
  if (place === null) cellProblem(at('cve_ent'), 'wrong place', key, '00, 01, 32')
  if (!/^\d{4}$/.test(year)) cellProblem(at('n_year'), 'wrong period', year, '2020')
  if (!sexes.includes(sex)) cellProblem(at('genero'), 'unknown category', sex, sexes.join(', '))
  if (place === null || !/^\d{4}$/.test(year)) return null
  return { place, year, sex }
}

/** Adds a count to the totals of which it is a part: both sexes of its place, and its sex in the country. */
function note(
  totals: Map<string, Total>,
  row: NamedRow,
  { place, year, sex, indicator, count }: Keys & { readonly indicator: string; readonly count: number },
): void {
  const of = (placeName: string, kind: string): Total => {
    const key = [
      kind,
      placeName,
      year,
      sex === allSexes || kind === 'sexes' ? allSexes : sex,
      indicator,
    ].join('\t')
    const found = totals.get(key) ?? {
      name: `${placeName}, ${year}, ${indicator}`,
      line: null,
      total: null,
      parts: 0,
    }
    totals.set(key, found)
    return found
  }
  const ofSexes = of(place, 'sexes')
  if (sex === allSexes) Object.assign(ofSexes, { total: count, line: row.line })
  else ofSexes.parts += count
  const ofCountry = of('MX', 'states')
  if (place === 'MX') Object.assign(ofCountry, { total: count, line: row.line })
  else ofCountry.parts += count
}
