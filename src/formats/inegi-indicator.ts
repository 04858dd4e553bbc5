import * as z from 'zod'
import type { Absence } from '../model/dataset.ts'
import type { Format, FormatRow, ImportedFile, ImportProblem, ReportImport } from '../model/format.ts'
import { formatPeriod, isDay, months, parsePeriod } from '../model/period.ts'
import { stateOfKey, stateOfMunicipality } from '../model/place-codes.ts'
import { readText } from './csv-rows.ts'
import { inegiOrigin } from './inegi-origin.ts'
import { plainNumeral, shortened } from './numeral.ts'

/**
 * The answer of INEGI's API of indicators (BISE and BIE), saved as it came. The key of the indicator tells the series
 * apart: the answer has no names. Values are kept with every digit that was published.
 */
export const inegiIndicator: Format = {
  id: 'inegi-indicator',
  title: {
    en: 'INEGI: answer of the API of indicators',
    es: 'INEGI: respuesta de la API de indicadores',
  },
  recognises: ({ text }) =>
    /^\ufeff?\s*(?:\{\s*"Header"\s*:|\[\s*"ErrorInfo:)/.test(text) ||
    (/^\ufeff?\s*\{/.test(text) && text.includes('"INDICADOR"') && text.includes('"OBSERVATIONS"')),
  dataset: {
    ...inegiOrigin,
    id: 'inegi-indicators',
    title: { en: 'Bank of indicators', es: 'Banco de indicadores' },
    url: 'https://www.inegi.org.mx/app/indicadores/',
    format: 'inegi-indicator',
    indicators: [
      {
        id: 'adults-who-feel-unsafe-per-100000',
        label: {
          en: 'Adults who feel unsafe in their state, per 100,000 (indicator bank)',
          es: 'Población adulta que se siente insegura en su entidad, por 100 mil (banco de indicadores)',
        },
        definition: {
          en: 'Indicator 6204327085: people aged 18 and over who call their state unsafe, for each 100,000; a survey estimate, on another base than the percentage that INEGI announces',
          es: 'Indicador 6204327085: personas de 18 años y más que consideran insegura su entidad, por cada 100 mil; estimación de encuesta, con otra base que el porcentaje que anuncia el INEGI',
        },
        unit: 'rate',
        per: 100000,
        dimensions: { counting: 'persons', year: 'calendar' },
        aliases: {
          en: ['adults who feel unsafe for each 100,000', 'indicator 6204327085'],
          es: ['personas que se sienten inseguras por cada 100 mil', 'indicador 6204327085'],
        },
        family: 'perception-of-insecurity',
        additive: false,
        better: 'low',
        select: { indicator: ['6204327085'] },
      },
    ],
  },
  layout: { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows: indicatorRows },
}

const text = z.union([z.string(), z.number().transform(String)])
const optional = text.nullish().transform((value) => value ?? '')
const answer = z.object({
  Series: z.array(
    z.object({
      INDICADOR: text,
      FREQ: optional,
      UNIT_MULT: optional,
      LASTUPDATE: optional,
      OBSERVATIONS: z.array(
        z.object({ TIME_PERIOD: text, OBS_VALUE: optional, OBS_STATUS: optional, COBER_GEO: optional }),
      ),
    }),
  ),
})
type Series = z.infer<typeof answer>['Series'][number]

async function* indicatorRows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const tell = (
    code: ImportProblem['code'],
    line: number | null,
    words: ImportProblem['words'],
    acceptable = false,
  ) => report({ file: file.name, line, column: null, code, words, acceptable })
  const json = parsed(await readText(file.path))
  if (json === undefined) return tell('not readable', null, { expected: 'JSON' })
  if (Array.isArray(json)) return tell('no answer', null, { found: shortened(json.map(String).join('; ')) })
  const read = answer.safeParse(json)
  if (!read.success) {
    const { path = [], message = '' } = read.error.issues[0] ?? {}
    return tell('not this format', null, {
      found: shortened(`${path.join('.')}: ${message}`),
      expected: 'Series',
    })
  }
  let line = 0
  for (const series of read.data.Series) {
    const updated = lastUpdate(series.LASTUPDATE)
    if (updated === null && series.LASTUPDATE !== '') {
      tell(
        'wrong period',
        null,
        { value: shortened(series.LASTUPDATE), expected: '24/09/2026 12:00:00 a. m.' },
        true,
      )
    } else if (updated !== null && updated > file.published) {
      // An answer cannot have been published before its last update: the release bears a wrong day.
      tell('future period', null, { value: updated, today: file.published }, true)
    }
    const shift = decimalShift(series.UNIT_MULT)
    if (shift === null) {
      tell('wrong number', null, { value: shortened(series.UNIT_MULT), expected: 'UNIT_MULT 0, 3, 6, 1000' })
      continue
    }
    for (const observation of series.OBSERVATIONS) {
      line++
      const row = observed(series, observation, shift)
      if ('code' in row) tell(row.code, line, { value: shortened(row.value), expected: row.expected })
      else yield { line, breakdowns: [series.INDICADOR], ...row }
    }
  }
}

/** A value of the series, or what is wrong with it. */
function observed(
  { FREQ }: Series,
  { TIME_PERIOD, OBS_VALUE, COBER_GEO }: Series['OBSERVATIONS'][number],
  shift: number,
):
  | { place: string; period: string; value: string; absence?: Absence }
  | { code: ImportProblem['code']; value: string; expected: string } {
  const place = placeOfArea(COBER_GEO)
  if (place === null) return { code: 'wrong place', value: COBER_GEO, expected: '00, 01, 01001' }
  const period = periodOf(TIME_PERIOD, FREQ)
  if (period === null) {
    return { code: 'wrong period', value: `${TIME_PERIOD} (FREQ ${FREQ})`, expected: '2025, 2026/07' }
  }
  if (OBS_VALUE.trim() === '') return { place, period, value: '', absence: 'missing' }
  const value = plainNumeral(OBS_VALUE.trim())
  if (value === null) return { code: 'wrong number', value: OBS_VALUE, expected: '109.21' }
  return { place, period, value: shifted(value, shift) }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** The day in the Spanish form of LASTUPDATE, `24/09/2026 12:00:00 a. m.`, also with spaces that do not break. */
export function lastUpdate(written: string): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?\s*m\.?)?)?$/i.exec(
    written.trim(),
  )
  if (match === null) return null
  const [, day = '', month = '', year = ''] = match
  const written8601 = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written8601) ? written8601 : null
}

/** `0`, `00` and `0700` are the country, `01` and `07000001` a state, `01001` a municipality. */
function placeOfArea(area: string): string | null {
  const key = area.replace(/^0700(?:00)?(?=\d\d$|$)/, '')
  if (key === '' || /^0+$/.test(key)) return 'MX'
  if (/^\d{1,2}$/.test(key)) return stateOfKey(key.padStart(2, '0'))
  return stateOfMunicipality(key) === null ? null : key
}

/** Months that one period of INEGI's frequencies has: half-years, thirds, quarters, pairs, months. */
const monthsOfFrequency: Readonly<Record<string, number>> = { 4: 6, 5: 4, 6: 3, 7: 2, 8: 1 }
const precisionOfMonths = { 1: 'month', 2: 'range', 3: 'quarter', 4: 'range', 6: 'half' } as const

function periodOf(written: string, frequency: string): string | null {
  if (/^\d{4}$/.test(written)) return written
  const day = written.replaceAll('/', '-')
  if (isDay(day)) return day
  const [, year, number] = /^(\d{4})\/(\d{1,2})$/.exec(written) ?? []
  const length = monthsOfFrequency[frequency]
  if (year === undefined || number === undefined || length === undefined) return null
  const precision = precisionOfMonths[length as keyof typeof precisionOfMonths]
  const period = months(Number(year), (Number(number) - 1) * length + 1, length, precision)
  const form = period === null ? null : formatPeriod(period)
  return form !== null && parsePeriod(form) !== null ? form : null
}

/**
 * How many places UNIT_MULT moves the point: SDMX gives the power of ten (`3`), others the factor (`1000`). `1` may be
 * either, and is refused rather than guessed.
 */
function decimalShift(written: string): number | null {
  if (written === '' || written === '0') return 0
  if (/^10+$/.test(written) && written.length <= 13) return written.length - 1
  return /^(?:[2-9]|1[1-2])$/.test(written) ? Number(written) : null
}

/** The numeral with its point moved to the right, exact. */
function shifted(numeral: string, places: number): string {
  return places === 0 ? numeral : (plainNumeral(`${numeral}e${places}`) ?? numeral)
}
