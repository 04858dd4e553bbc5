import { countryNamed, countryOfThreeLetters } from '../model/country-codes.ts'
import type { FileHead, Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { parsePeriod } from '../model/period.ts'
import { csvRows, type TableRow } from './csv-rows.ts'
import { headerIn } from './header-in.ts'
import { cellProblem, plainNumeral, readNumeral, shortened } from './numeral.ts'
import { wjpIndicator, wjpIndicators } from './wjp-indicators.ts'
import { firstBytes, isArchive, readWorkbook, type Sheet } from './workbook.ts'

/** Scores of the Rule of Law Index: the workbook of any edition since 2020, or its table of all years as CSV. */
export const wjp: Format = {
  id: 'wjp',
  title: { en: 'WJP Rule of Law Index', es: 'Índice de Estado de Derecho del WJP' },
  recognises: (head: FileHead) =>
    isArchive(head.bytes)
      ? /wjp|rule_of_law/i.test(head.name)
      : headerIn(head, ['country', 'year', 'wjp rule of law index: overall score']),
  dataset: {
    id: 'wjp-rule-of-law-index-scores',
    title: { en: 'WJP Rule of Law Index: scores', es: 'Índice de Estado de Derecho del WJP: puntuaciones' },
    publisher: 'world-justice-project',
    publisherName: { en: 'World Justice Project', es: 'World Justice Project' },
    publisherAcronym: 'WJP',
    licence: 'free with citation; not for further publication',
    url: 'https://worldjusticeproject.org/rule-of-law-index/',
    format: 'wjp',
    indicators: [...wjpIndicators],
  },
  layout: { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows },
}

interface Source {
  readonly file: string
  readonly report: ReportImport
}

// Words that stand beside the scores and are none.
const companions = new Set([
  'country',
  'country code',
  'abbreviation',
  'year',
  'region',
  'income group',
  'country code year',
  'code',
])
const editionForm = /(\d{4}(?:-\d{4})?) scores?$/i
const firstEdition = '2012..2013'

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const source = { file: file.name, report }
  if (!isArchive(await firstBytes(file.path))) {
    yield* longTable(csvRows(file.path, source), source)
    return
  }
  const sheets = await readWorkbook(file.path, file.name, report)
  if (sheets === null) return
  const history = sheets.find((sheet) => sheet.name.trim().toLowerCase() === 'historical data')
  // The newer workbooks repeat each edition on a sheet of its own: the whole history says it all.
  if (history) yield* longTable(history.rows, source)
  else yield* editions(sheets, source)
}

async function* longTable(
  table: AsyncIterable<TableRow> | Iterable<TableRow>,
  source: Source,
): AsyncIterable<FormatRow> {
  let header: { readonly names: readonly string[]; readonly scores: readonly Score[] } | null = null
  for await (const row of table) {
    const names = row.cells.map(plainLabel)
    if (header === null) {
      if (!names.includes('country') || !names.includes('year')) return notThisFormat(row, source)
      header = { names, scores: scoresIn(row, source) }
      continue
    }
    const at = (name: string) => row.cells[header?.names.indexOf(name) ?? -1]?.trim() ?? ''
    if (names.every((name) => name === '')) continue
    const cell = { ...source, line: row.line, column: header.names.indexOf('year') + 1 }
    const period = editionPeriod(at('year'))
    if (period === null) {
      cellProblem(cell, 'wrong period', at('year'), '2020, 2017-2018')
      continue
    }
    const place = placeOf(at('country'), [at('country code'), at('code')])
    if (place === null) cellProblem({ ...cell, column: 1 }, 'wrong place', at('country'), 'Mexico')
    else yield* scoreRows(row, header.scores, { place, period }, source)
  }
}

function* editions(sheets: readonly Sheet[], source: Source): Iterable<FormatRow> {
  let found = false
  for (const { name, rows: table } of sheets) {
    const period = editionPeriod(editionForm.exec(name.trim())?.[1] ?? '')
    if (period === null) continue
    found = true
    const [head] = table
    if (head?.cells.some((cell) => wjpIndicator(cell, true) !== null)) {
      yield* countriesAsRows(table, period, source)
    } else yield* countriesAsColumns(table, period, source)
  }
  if (!found) notThisFormat({ line: 1, cells: [] }, source)
}

function* countriesAsRows(table: readonly TableRow[], period: string, source: Source): Iterable<FormatRow> {
  const [head, ...rest] = table
  if (!head) return
  const scores = scoresIn(head, source, period)
  for (const row of rest) {
    const country = (row.cells[0] ?? '').trim()
    if (country === '') continue
    const place = placeOf(country, [])
    if (place === null)
      cellProblem({ ...source, line: row.line, column: 1 }, 'wrong place', country, 'Mexico')
    else yield* scoreRows(row, scores, { place, period }, source)
  }
}

function* countriesAsColumns(
  table: readonly TableRow[],
  period: string,
  source: Source,
): Iterable<FormatRow> {
  const rowOf = (...labels: string[]) => table.find((row) => labels.includes(plainLabel(row.cells[0] ?? '')))
  const countries = rowOf('country')
  const codes = rowOf('country code', 'abbreviation')
  if (!countries) return notThisFormat(table[0] ?? { line: 1, cells: [] }, source)
  const places = countries.cells.map((name, at) => {
    if (at === 0 || name.trim() === '') return null
    const place = placeOf(name, [codes?.cells[at] ?? ''])
    if (place === null) {
      cellProblem({ ...source, line: countries.line, column: at + 1 }, 'wrong place', name, 'Mexico')
    }
    return place
  })
  for (const row of table) {
    const label = row.cells[0] ?? ''
    const indicator = wjpIndicator(label, period === firstEdition)
    if (indicator === null) {
      if (plainLabel(label) !== '' && !companions.has(plainLabel(label))) unknown(label, row.line, 1, source)
      continue
    }
    for (const [at, place] of places.entries()) {
      const score = { indicator, at }
      if (place !== null) yield* scoreRows(row, [score], { place, period }, source)
    }
  }
}

interface Score {
  readonly indicator: string
  /** Column of the score, from 0. */
  readonly at: number
}

/** The columns that hold scores; any other that is no known companion is reported. */
function scoresIn(head: TableRow, source: Source, period = ''): readonly Score[] {
  const scores: Score[] = []
  for (const [at, label] of head.cells.entries()) {
    const indicator = wjpIndicator(label, period === firstEdition)
    if (indicator !== null) scores.push({ indicator, at })
    else if (plainLabel(label) !== '' && !companions.has(plainLabel(label)))
      unknown(label, head.line, at + 1, source)
  }
  return scores
}

function* scoreRows(
  row: TableRow,
  scores: readonly Score[],
  { place, period }: { readonly place: string; readonly period: string },
  source: Source,
): Iterable<FormatRow> {
  for (const { indicator, at } of scores) {
    const text = (row.cells[at] ?? '').trim()
    const common = { line: row.line, breakdowns: [indicator], place, period }
    if (text === '' || text === '.' || text.toUpperCase() === 'N/A') {
      yield { ...common, value: '', absence: 'missing' }
      continue
    }
    const cell = { ...source, line: row.line, column: at + 1 }
    const value = readNumeral(text, cell)
    if (value === null) continue
    if (isScore(value)) yield { ...common, value }
    else cellProblem(cell, 'wrong number', text, '0 … 1')
  }
}

/** Scores lie between 0 and 1; a rank or a percentage in their place is a changed layout. */
function isScore(value: string): boolean {
  return Number(value) >= 0 && Number(value) <= 1 && plainNumeral(value) !== null
}

/** `2020` as it is, `2017-2018` as the range of both years. */
function editionPeriod(text: string): string | null {
  const period = text.trim().replace(/^(\d{4})\s*[-–]\s*(\d{4})$/, '$1..$2')
  return /^\d{4}(\.\.\d{4})?$/.test(period) && parsePeriod(period) !== null ? period : null
}

function placeOf(name: string, codes: readonly string[]): string | null {
  for (const code of codes) {
    const place = countryOfThreeLetters(code.trim().toUpperCase())
    if (place !== null) return place
  }
  return countryNamed(name.replace(/^the /i, '')) ?? countryNamed(name)
}

function plainLabel(label: string): string {
  return label
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function unknown(label: string, line: number, column: number, { file, report }: Source): void {
  const words = { value: shortened(label), expected: 'Factor 1: Constraints on Government Powers' }
  report({ file, line, column, code: 'unknown column', words, acceptable: true })
}

function notThisFormat(row: TableRow, { file, report }: Source): void {
  const words = { expected: 'Historical Data: Country, Year, WJP Rule of Law Index: Overall Score' }
  report({ file, line: row.line, column: null, code: 'not this format', words, acceptable: false })
}
