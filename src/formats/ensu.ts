import Fraction from 'fraction.js'
import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { stateOfMunicipality } from '../model/place-codes.ts'
import { csvRows } from './csv-rows.ts'
import { headerIn } from './header-in.ts'
import { inegiOrigin } from './inegi-origin.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { cellProblem, readNumeral } from './numeral.ts'

const columns = ['bp1_1', 'fac_sel', 'cve_ent', 'cve_mun']
const answers: Readonly<Record<string, 'safe' | 'unsafe' | 'unknown'>> = {
  1: 'safe',
  2: 'unsafe',
  9: 'unknown',
}
/** Decimals of the share: more than any sample bears, enough to round to what INEGI publishes. */
const decimals = 6

/**
 * The answers of INEGI's quarterly city survey, one row a person. Each counts for the persons that it stands for (its
 * expansion factor); the city is the domain for which the sample was drawn, never the municipality alone.
 */
export const ensu: Format = {
  id: 'ensu',
  title: {
    en: 'Perception of insecurity by city (ENSU microdata)',
    es: 'Percepción de inseguridad por ciudad (microdatos de la ENSU)',
  },
  recognises: (head) => headerIn(head, columns),
  dataset: {
    id: 'ensu',
    title: {
      en: 'National survey of urban public security',
      es: 'Encuesta Nacional de Seguridad Pública Urbana',
    },
    ...inegiOrigin,
    url: 'https://www.inegi.org.mx/programas/ensu/',
    format: 'ensu',
    indicators: [
      {
        id: 'city-perceived-unsafe',
        label: {
          en: 'Adults who feel unsafe in their city',
          es: 'Población adulta que se siente insegura en su ciudad',
        },
        definition: {
          en: 'Share of people aged 18 and over in the cities of the sample who call living in their city unsafe, of all who were asked, also those who do not know; weighted by the expansion factor, a survey estimate',
          es: 'Porcentaje de la población de 18 años y más de las ciudades de la muestra que considera inseguro vivir en su ciudad, sobre toda la preguntada, también la que no sabe; ponderado con el factor de expansión, estimación de encuesta',
        },
        unit: 'percent',
        dimensions: { counting: 'persons' },
        aliases: {
          en: ['feel unsafe in their city', 'consider their city unsafe', 'urban perception of insecurity'],
          es: [
            'se siente insegura en su ciudad',
            'considera inseguro vivir en su ciudad',
            'percepción de inseguridad urbana',
          ],
        },
        family: 'perception-of-insecurity-cities',
        additive: false,
        better: 'low',
        select: { answer: ['unsafe'] },
      },
      {
        id: 'city-perceived-safe',
        label: {
          en: 'Adults who feel safe in their city',
          es: 'Población adulta que se siente segura en su ciudad',
        },
        definition: {
          en: 'Share of people aged 18 and over in the cities of the sample who call living in their city safe, of all who were asked; weighted by the expansion factor, a survey estimate',
          es: 'Porcentaje de la población de 18 años y más de las ciudades de la muestra que considera seguro vivir en su ciudad, sobre toda la preguntada; ponderado con el factor de expansión, estimación de encuesta',
        },
        unit: 'percent',
        dimensions: { counting: 'persons' },
        aliases: {
          en: ['feel safe in their city', 'consider their city safe'],
          es: ['se siente segura en su ciudad', 'considera seguro vivir en su ciudad'],
        },
        family: 'perception-of-insecurity-cities',
        additive: false,
        better: 'high',
        select: { answer: ['safe'] },
      },
    ],
  },
  partial: true,
  layout: { breakdowns: ['answer', 'city'], cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows },
}

interface City {
  readonly line: number
  /** Persons sampled in each municipality of the city. */
  readonly municipalities: Map<string, number>
  readonly weights: { safe: Fraction; unsafe: Fraction; unknown: Fraction }
}

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const period = quarterOf(file)
  if (period === null) {
    const words = { value: file.name, expected: 'conjunto_de_datos_ensu_cb_0625.csv, ensu_2025_2t' }
    report({ file: file.name, line: null, column: null, code: 'wrong period', words, acceptable: false })
    return
  }
  const source = { file: file.name, report }
  const cities = new Map<string, City>()
  const country: City = emptyCity(1)
  const table = csvRows(file.path, source)
  const wanted = { ...source, required: columns, optional: ['cd', 'nom_cd'], ignored: null }
  for await (const row of namedRows(table, wanted)) {
    const person = readPerson(row, source)
    if (person === null) continue
    const city = cities.get(person.city) ?? emptyCity(row.line)
    cities.set(person.city, city)
    city.municipalities.set(person.municipality, (city.municipalities.get(person.municipality) ?? 0) + 1)
    for (const domain of [city, country]) {
      domain.weights[person.answer] = domain.weights[person.answer].add(person.weight)
    }
  }
  if (cities.size > 0) yield* shares(country, { city: '', place: 'MX', period })
  for (const [name, city] of cities)
    yield* shares(city, { city: name, place: mainMunicipality(city), period })
}

function readPerson(row: NamedRow, source: { readonly file: string; readonly report: ReportImport }) {
  const cell = (column: string) => ({ ...source, line: row.line, column: row.position(column) })
  const municipality = `${row.text('cve_ent').padStart(2, '0')}${row.text('cve_mun').padStart(3, '0')}`
  if (stateOfMunicipality(municipality) === null) {
    cellProblem(cell('cve_mun'), 'wrong place', municipality, '01001')
    return null
  }
  const answer = answers[row.text('bp1_1')]
  if (answer === undefined) {
    cellProblem(cell('bp1_1'), 'unknown category', row.text('bp1_1'), '1, 2, 9')
    return null
  }
  const weight = readNumeral(row.text('fac_sel'), cell('fac_sel'))
  if (weight === null) return null
  if (weight.startsWith('-')) {
    cellProblem(cell('fac_sel'), 'negative count', weight, '0')
    return null
  }
  const city = row.text('nom_cd') || row.text('cd') || municipality
  return { municipality, answer, weight: new Fraction(weight), city }
}

function emptyCity(line: number): City {
  const zero = new Fraction(0)
  return { line, municipalities: new Map(), weights: { safe: zero, unsafe: zero, unknown: zero } }
}

function* shares(
  { line, weights }: City,
  { city, place, period }: { readonly city: string; readonly place: string; readonly period: string },
): Iterable<FormatRow> {
  const all = weights.safe.add(weights.unsafe).add(weights.unknown)
  if (all.equals(0)) return
  for (const answer of ['safe', 'unsafe'] as const) {
    const value = decimal(weights[answer].mul(100).div(all))
    yield { line, breakdowns: [answer, city], place, period, value }
  }
}

/** Half of the last digit is rounded up; no float takes part. */
function decimal(share: Fraction): string {
  const scaled = share.mul(10 ** decimals)
  const digits = String((scaled.n * 2n + scaled.d) / (scaled.d * 2n)).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** The municipality in which most of the city's sample lives; of equals the lowest code. */
function mainMunicipality({ municipalities }: City): string {
  const [first] = [...municipalities].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? ''
}

const monthEnd = /(?:^|[^0-9])(03|06|09|12)(\d{2})(?:[^0-9]|$)/
const quarterName = /(\d{4})[_-]([1-4])t/i

/** The quarter that the name of the file or of its folders says: `…_cb_0625` or `ensu_2025_2t`. */
function quarterOf(file: ImportedFile): string | null {
  const month = monthEnd.exec(file.name)
  if (month) return `20${month[2]}-Q${Number(month[1]) / 3}`
  const quarter = quarterName.exec(file.name) ?? quarterName.exec(file.path)
  return quarter ? `${quarter[1]}-Q${quarter[2]}` : null
}
