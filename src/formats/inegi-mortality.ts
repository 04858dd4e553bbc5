import type { Format, FormatRow, ImportedFile, ImportProblem, ReportImport } from '../model/format.ts'
import { monthCells } from '../model/layout.ts'
import { stateOfKey } from '../model/place-codes.ts'
import { csvRows, type TableRow } from './csv-rows.ts'
import { inegiOrigin } from './inegi-origin.ts'
import { cellProblem, shortened } from './numeral.ts'
import { spanishMonths } from './spanish-months.ts'

const registered = 'homicide-deaths'
const occurred = 'homicide-deaths-by-occurrence'

/**
 * Deaths by homicide as INEGI's cube of mortality exports them: one year a file, a row for the country, each state and
 * each municipality in which the death occurred, a column for each month. Deaths abroad, which INEGI keys from 33 on, stand
 * under places such as `abroad-33999` (the United States): they count in the country's total and belong to no state.
 */
export const inegiMortality: Format = {
  id: 'inegi-mortality',
  title: {
    en: 'INEGI: deaths by homicide, table of the mortality cube',
    es: 'INEGI: defunciones por homicidio, tabulado del cubo de mortalidad',
  },
  recognises: ({ text }) => /^\ufeff?"?Defunciones por homicidios?"?\s*\n/.test(text.replaceAll('\r', '')),
  dataset: {
    ...inegiOrigin,
    id: 'inegi-homicides',
    title: { en: 'Deaths by homicide', es: 'Defunciones por homicidio' },
    url: 'https://www.inegi.org.mx/programas/mortalidad/',
    format: 'inegi-mortality',
    indicators: [
      {
        id: registered,
        label: { en: 'Deaths by homicide', es: 'Defunciones por homicidio' },
        definition: {
          en: 'Deaths that a death certificate presumes to be homicide, by year of registration',
          es: 'Defunciones que el certificado presume homicidio, por año de registro',
        },
        unit: 'person',
        dimensions: { counting: 'deaths', level: 'all', year: 'calendar' },
        aliases: {
          en: [
            'deaths by homicide',
            'homicide deaths',
            'deaths from homicide',
            'deaths registered as homicide',
            'registered homicides',
            'homicides',
          ],
          es: [
            'defunciones por homicidio',
            'muertes por homicidio',
            'homicidios registrados',
            'defunciones registradas como homicidio',
            'homicidios',
          ],
        },
        family: 'homicide',
        additive: true,
      },
      {
        id: occurred,
        label: {
          en: 'Deaths by homicide, by year of occurrence',
          es: 'Defunciones por homicidio, por año de ocurrencia',
        },
        definition: {
          en: 'Deaths that a death certificate presumes to be homicide, by year of occurrence; lower than the truth in the last year, as deaths are registered late',
          es: 'Defunciones que el certificado presume homicidio, por año de ocurrencia; incompleto en el último año, pues hay registros tardíos',
        },
        unit: 'person',
        dimensions: { counting: 'deaths', level: 'all', year: 'calendar' },
        aliases: {
          en: ['deaths by homicide by year of occurrence', 'homicide deaths by year of occurrence'],
          es: [
            'defunciones por homicidio por año de ocurrencia',
            'muertes por homicidio por año de ocurrencia',
          ],
        },
        family: 'homicide',
        additive: true,
      },
    ],
  },
  // The rows of the country and the states are the publisher's own totals, checked against their parts.
  layout: { breakdowns: ['indicator'], cells: monthCells, values: 'whole', addedFrom: null },
  reading: { kind: 'rows', rows: mortalityRows },
  partial: true,
}

const columns = ['Total', ...spanishMonths]
const title = /^Defunciones por homicidios?$/
const yearLine = /^Año de (registro|ocurrencia) : (\d{4})$/
const queryLine = /^Consulta de: .*Por: Ent y mun de ocurrencia\s+Según: Mes de (registro|ocurrencia)$/
const municipalityCode = /^(\d{2}) (\d{3})$/
const stateCode = /^=CONCATENAR\(\s*0?\s*,\s*(\d{1,2})\)$/
const footer = /^FUENTE: /

/** Title and query above the table, as far as they have been read. */
interface Preamble {
  title: boolean
  year: { readonly by: string; readonly number: string } | null
  query: { readonly by: string } | null
}

/** A row of the table: its total and its months. */
interface Counts {
  readonly name: string
  readonly line: number
  readonly numbers: readonly number[]
}

async function* mortalityRows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const tell = (
    code: ImportProblem['code'],
    line: number | null,
    words: ImportProblem['words'],
    acceptable = false,
  ) => report({ file: file.name, line, column: null, code, words, acceptable })
  const preamble: Preamble = { title: false, year: null, query: null }
  const totals = new Totals()
  let inTable = false
  let ended = false
  for await (const row of csvRows(file.path, { file: file.name, report })) {
    const first = (row.cells[0] ?? '').trim()
    if (ended) continue
    if (!inTable) {
      if (row.cells.length > 2) {
        if (!isHeader(row)) {
          tell('unknown column', row.line, {
            value: shortened(row.cells.join(', ')),
            expected: columns.join(', '),
          })
          return
        }
        if (!isComplete(preamble, tell)) return
        inTable = true
      } else readPreamble(first, preamble)
      continue
    }
    if (footer.test(first)) {
      ended = true
      continue
    }
    yield* tableRow(row, file, preamble, totals, report)
  }
  if (!inTable) tell('not this format', null, { expected: 'Defunciones por homicidio' })
  else if (!ended) tell('truncated', null, { expected: 'FUENTE: INEGI' })
  totals.check((line, words) => tell('total differs from parts', line, words, true))
}

function readPreamble(line: string, preamble: Preamble): void {
  if (title.test(line)) preamble.title = true
  const year = yearLine.exec(line)
  if (year) preamble.year = { by: year[1] ?? '', number: year[2] ?? '' }
  const query = queryLine.exec(line)
  if (query) preamble.query = { by: query[1] ?? '' }
}

/** Whether the table is the one that is known; else what another would be counted by is said. */
function isComplete(
  { title, year, query }: Preamble,
  tell: (code: ImportProblem['code'], line: number | null, words: ImportProblem['words']) => void,
): boolean {
  if (!title) tell('not this format', 1, { expected: 'Defunciones por homicidio' })
  else if (year === null) tell('wrong period', 2, { value: '', expected: 'Año de registro : 2015' })
  else if (query === null) {
    tell('not this format', null, { expected: 'Por: Ent y mun de ocurrencia Según: Mes de registro' })
  } else if (year.by !== query.by) {
    tell('not this format', null, { expected: `Según: Mes de ${year.by}` })
  } else return true
  return false
}

function isHeader({ cells }: TableRow): boolean {
  return (
    columns.every((column, at) => cells[at + 2] === column) && cells.slice(15).every((cell) => cell === '')
  )
}

function* tableRow(
  row: TableRow,
  file: ImportedFile,
  { year }: Preamble,
  totals: Totals,
  report: ReportImport,
): Iterable<FormatRow> {
  const code = (row.cells[0] ?? '').trim()
  const name = row.cells[1] ?? ''
  const place = { file: file.name, line: row.line, report }
  if (row.cells.slice(15).some((cell) => cell !== '') || row.cells.length < 15) {
    const words = { found: row.cells.length, expected: 15 }
    report({
      file: file.name,
      line: row.line,
      column: null,
      code: 'wrong cell count',
      words,
      acceptable: false,
    })
    return
  }
  const numbers = row.cells.slice(2, 15).map((cell, at) => countOf(cell, { ...place, column: at + 3 }))
  if (numbers.some((number) => number === null)) return
  const counts = { name, line: row.line, numbers: numbers.map((number) => number ?? 0) }
  const known = totals.take(code, counts)
  if (known === null) {
    cellProblem({ ...place, column: 1 }, 'wrong place', `${code} ${name}`, '01 001')
    return
  }
  // The total of all deaths abroad is the sum of its countries, which are kept.
  if (known === '') return
  const indicator = year?.by === 'ocurrencia' ? occurred : registered
  for (const [at, cell] of monthCells.entries()) {
    yield {
      line: row.line,
      breakdowns: [indicator],
      place: known,
      period: `${year?.number}${cell}`,
      value: String(counts.numbers[at + 1]),
    }
  }
}

/** A blank is a zero here: the totals say so. Thousands are set apart by commas in every export. */
function countOf(cell: string, place: Parameters<typeof cellProblem>[0]): number | null {
  if (cell.trim() === '') return 0
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(cell)) return Number(cell.replaceAll(',', ''))
  cellProblem(place, cell.startsWith('-') ? 'negative count' : 'wrong number', cell, '20,762')
  return null
}

/** Holds the totals that the table prints against the sums of their parts. */
class Totals {
  private country: Counts | null = null
  private readonly states = new Map<string, Counts>()
  private readonly sums = new Map<string, number[]>()
  private readonly rows: Counts[] = []

  /** @returns the place of a row; empty for one that only adds up others, null when its code is none */
  take(code: string, counts: Counts): string | null {
    if (code === '' && counts.name === 'Total') {
      this.country = counts
      this.rows.push(counts)
      return 'MX'
    }
    const state = stateCode.exec(code)?.[1]?.padStart(2, '0')
    if (state !== undefined) {
      const known = stateOfKey(state)
      if (known === null && Number(state) < 33) return null
      this.states.set(state, counts)
      this.rows.push(counts)
      return known ?? ''
    }
    const [, key, municipality] = municipalityCode.exec(code) ?? []
    if (key === undefined || (stateOfKey(key) === null && Number(key) < 33)) return null
    this.rows.push(counts)
    const sums = this.sums.get(stateOfKey(key) === null ? 'abroad' : key) ?? []
    this.sums.set(stateOfKey(key) === null ? 'abroad' : key, added(sums, counts.numbers))
    return stateOfKey(key) === null ? `abroad-${key}${municipality}` : `${key}${municipality}`
  }

  check(differs: (line: number, words: ImportProblem['words']) => void): void {
    const compare = ({ name, line }: Counts, total: number, parts: number, column = '') => {
      if (total !== parts) differs(line, { name: column === '' ? name : `${name}, ${column}`, total, parts })
    }
    for (const row of this.rows) {
      const [total = 0, ...months] = row.numbers
      compare(row, total, sum(months))
    }
    for (const [key, state] of this.states) {
      const parts = this.sums.get(stateOfKey(key) === null ? 'abroad' : key) ?? []
      for (const [at, column] of columns.entries())
        compare(state, state.numbers[at] ?? 0, parts[at] ?? 0, column)
    }
    const country = this.country
    if (country === null) return
    const parts = [...this.states.values()].reduce<number[]>((sums, { numbers }) => added(sums, numbers), [])
    for (const [at, column] of columns.entries())
      compare(country, country.numbers[at] ?? 0, parts[at] ?? 0, column)
  }
}

function added(sums: readonly number[], numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number + (sums[at] ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
