import type { Absence } from '../../model/dataset.ts'
import type { Language } from '../../model/language.ts'
import { addDays, type Period, parsePeriod } from '../../model/period.ts'
import { citation } from './citation.ts'
import { tableText } from './csv.ts'
import type { ExportedDataset, ExportedFigure, Figures } from './exported-figure.ts'
import { spreadsheetText } from './spreadsheet-text.ts'

const header = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'INDICATOR',
  'REF_AREA',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'ABSENCE',
  'STATUS',
  'UNIT_MEASURE',
  'FREQ',
  'PERIOD',
  'RELEASE',
  'RELEASE_DATE',
  'SOURCE',
  'COMMENT',
]

/**
 * The figures in SDMX-CSV 2.0. The dimensions are INDICATOR, REF_AREA and TIME_PERIOD, the rest are attributes: FREQ
 * because the period tells it, so that months and years of one indicator stay one; PERIOD repeats the period in
 * Cotejo's own form, because SDMX has none that is open at one end.
 * @returns the text in pieces
 */
export async function* sdmxCsvText(
  figures: Figures,
  { dataset }: ExportedDataset,
  language: Language,
): AsyncGenerator<string> {
  yield tableText([header])
  const structure = structureId(dataset.id)
  let rows: string[][] = []
  for await (const figure of figures) {
    rows.push(['dataflow', structure, 'I', ...cells(figure, language)].map(spreadsheetText))
    if (rows.length < rowsInPiece) continue
    yield tableText(rows)
    rows = []
  }
  if (rows.length > 0) yield tableText(rows)
}

const rowsInPiece = 1000

/** Identifiers of SDMX begin with a letter and hold letters, digits, hyphens and low lines. */
function structureId(dataset: string): string {
  const id = dataset.replace(/[^\w-]+/g, '_').toUpperCase()
  return `COTEJO:${/^[A-Z]/.test(id) ? id : `DS_${id}`}(1.0.0)`
}

/** Of the code list CL_OBS_STATUS: a missing value of whatever kind is told apart further in ABSENCE. */
const statusOfAbsence: Readonly<Record<Absence, string>> = {
  missing: 'O',
  suppressed: 'Q',
  'not applicable': 'M',
  'not yet published': 'O',
}

function cells(figure: ExportedFigure, language: Language): string[] {
  const period = parsePeriod(figure.period)
  return [
    figure.indicator,
    figure.place,
    period ? timePeriod(period, figure.period) : figure.period,
    figure.value ?? '',
    figure.value === null ? statusOfAbsence[figure.absence ?? 'missing'] : 'A',
    figure.absence ?? '',
    figure.status === 'disputed' ? 'disputed' : '',
    figure.unit,
    frequency(period),
    figure.period,
    figure.release,
    figure.published,
    citation(figure.source, language),
    figure.note ?? '',
  ]
}

const frequencies: Readonly<Record<Period['precision'], string>> = {
  year: 'A',
  half: 'S',
  quarter: 'Q',
  month: 'M',
  day: 'D',
  range: '_O',
  since: '_O',
  until: '_O',
}

function frequency(period: Period | null): string {
  return period ? frequencies[period.precision] : '_U'
}

/** The period as SDMX writes it: `2021-S1` for a half, first day and length for a range. */
function timePeriod({ start, end, precision }: Period, text: string): string {
  if (start === null || end === null) return start ?? end ?? text
  if (precision === 'half') return text.replace('-H', '-S')
  return precision === 'range' ? `${start}/${lengthOf(start, end)}` : text
}

/** Whole years or months where the range is made of them, else days. */
function lengthOf(start: string, end: string): string {
  const after = addDays(end, 1)
  if (start.slice(8) === '01' && after.slice(8) === '01') {
    const months = monthNumber(after) - monthNumber(start)
    return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
  }
  return `P${Math.round((Date.parse(after) - Date.parse(start)) / millisecondsOfDay)}D`
}

const millisecondsOfDay = 86_400_000

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
