import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { stateOfKey } from '../model/place-codes.ts'
import { csvRows } from './csv-rows.ts'
import { headerIn } from './header-in.ts'
import { inegiOrigin } from './inegi-origin.ts'
import { namedRows } from './named-rows.ts'
import { cellProblem, readNumeral } from './numeral.ts'
import { stateNamed } from './state-named.ts'

const columns = ['año', 'valor', 'entidad', 'clave']
const indicator = 'perception-of-insecurity-per-100000'

/** Perception of insecurity by state from INEGI's indicator bank, as a table with one row a state and year. */
export const envipe: Format = {
  id: 'envipe',
  title: {
    en: 'Perception of insecurity by state (ENVIPE table)',
    es: 'Percepción de inseguridad por entidad (tabla de la ENVIPE)',
  },
  recognises: (head) => headerIn(head, columns),
  dataset: {
    id: 'envipe-indicator-bank',
    title: {
      en: 'Perception of insecurity by state (ENVIPE, indicator bank)',
      es: 'Percepción de inseguridad por entidad (ENVIPE, banco de indicadores)',
    },
    ...inegiOrigin,
    url: 'https://www.inegi.org.mx/programas/envipe/',
    format: 'envipe',
    indicators: [
      {
        id: indicator,
        label: {
          en: 'Adults who feel unsafe in their state, per 100,000',
          es: 'Población adulta que se siente insegura en su entidad, por cada 100 mil',
        },
        definition: {
          en: 'People aged 18 and over who call their state unsafe, for each 100,000; indicator 6204327085 of INEGI’s bank, a survey estimate whose sampling error the table does not give',
          es: 'Personas de 18 años y más que consideran insegura su entidad, por cada 100 mil; indicador 6204327085 del banco del INEGI, estimación de encuesta cuyo error de muestreo no da la tabla',
        },
        unit: 'rate',
        per: 100000,
        dimensions: { counting: 'persons', year: 'calendar' },
        aliases: {
          en: ['adults per 100,000 who feel unsafe', 'rate of perceived insecurity'],
          es: [
            'personas adultas por cada 100 mil que se sienten inseguras',
            'tasa de percepción de inseguridad',
          ],
        },
        family: 'perception-of-insecurity',
        additive: false,
        better: 'low',
      },
    ],
  },
  layout: { breakdowns: ['indicator'], cells: [''], values: 'decimal', addedFrom: null },
  reading: { kind: 'rows', rows },
}

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const source = { file: file.name, report }
  const table = csvRows(file.path, source)
  for await (const row of namedRows(table, { ...source, required: columns, ignored: [] })) {
    const cell = (column: string) => ({ ...source, line: row.line, column: row.position(column) })
    const key = row.text('clave')
    const place = /^0{1,2}$/.test(key) ? 'MX' : stateOfKey(key.padStart(2, '0'))
    const named = stateNamed(row.text('entidad'))
    if (place === null || (place !== 'MX' && named !== null && named !== place)) {
      cellProblem(cell('clave'), 'wrong place', `${key} ${row.text('entidad')}`, '00, 01, …, 32')
      continue
    }
    const period = row.text('año')
    if (!/^\d{4}$/.test(period)) {
      cellProblem(cell('año'), 'wrong period', period, '2025')
      continue
    }
    const common = { line: row.line, breakdowns: [indicator], place, period }
    const text = row.text('valor')
    if (text === '') {
      yield { ...common, value: '', absence: 'missing' }
      continue
    }
    const value = readNumeral(text, cell('valor'))
    if (value !== null) yield { ...common, value }
  }
}
