import type { CandidateIncident, PlacePrecision, TimePrecision } from '../model/candidate-incident.ts'
import { countryNamed } from '../model/country-codes.ts'
import type { Indicator } from '../model/dataset.ts'
import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { isDay } from '../model/period.ts'
import { csvRows } from './csv-rows.ts'
import { eventBreakdowns, eventTotals } from './event-totals.ts'
import { headerIn } from './header-in.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { cellProblem, plainNumeral, readCount } from './numeral.ts'
import { stateNamed } from './state-named.ts'

const required =
  `id year type_of_violence where_prec adm_1 adm_2 latitude longitude country date_prec date_start
  date_end best high low`.split(/\s+/)
const optional =
  `side_a side_b source_office source_headline source_original where_coordinates where_description
  code_status`.split(/\s+/)
const ignored =
  `relid active_year conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name
  side_a_dset_id side_a_new_id side_b_dset_id side_b_new_id number_of_sources source_article source_date geom_wkt
  priogrid_gid country_id region event_clarity deaths_a deaths_b deaths_civilians deaths_unknown gwnoa gwnob`.split(
    /\s+/,
  )
const types: Readonly<Record<string, string>> = { 1: 'state-based', 2: 'non-state', 3: 'one-sided' }
// Beyond 5 the place is the country or the open sea; 4 and 5 still lie in the state that is named.
const coarsestInState = 5

function deaths(estimate: 'best' | 'low' | 'high', english: string, spanish: string): Indicator {
  return {
    id: `organized-violence-deaths-${estimate}`,
    label: {
      en: `Deaths in organized violence, ${english} estimate (UCDP)`,
      es: `Muertes en violencia organizada, estimación ${spanish} (UCDP)`,
    },
    definition: {
      en: `Deaths in events of state-based, non-state and one-sided violence, ${english} estimate. Only fatal events that UCDP ascribes to an organized actor; some are monthly or yearly totals taken from SESNSP, so it is never added to official figures`,
      es: `Muertes en eventos de violencia estatal, no estatal y unilateral, estimación ${spanish}. Solo eventos mortales que UCDP atribuye a un actor organizado; algunos son totales mensuales o anuales tomados del SESNSP, por lo que nunca se suma a cifras oficiales`,
    },
    unit: 'person',
    dimensions: { counting: 'deaths', year: 'calendar' },
    aliases: {
      en: [
        `deaths in organized violence, ${english} estimate`,
        ...(estimate === 'best' ? ['deaths in organized violence'] : []),
      ],
      es: [
        `muertes en violencia organizada, estimación ${spanish}`,
        ...(estimate === 'best' ? ['muertes en violencia organizada'] : []),
      ],
    },
    family: 'organized-violence-deaths',
    additive: true,
    select: { measure: [`deaths-${estimate}`] },
  }
}

/** Events of organized violence with deaths, one row an event, as totals by state and month. */
export const ucdpGed: Format = {
  id: 'ucdp-ged',
  title: {
    en: 'UCDP events of organized violence (GED)',
    es: 'Eventos de violencia organizada de UCDP (GED)',
  },
  recognises: (head) => headerIn(head, ['type_of_violence', 'where_prec', 'date_prec', 'best']),
  dataset: {
    id: 'ucdp-organized-violence',
    title: { en: 'Organized violence by state and month', es: 'Violencia organizada por entidad y mes' },
    publisher: 'uppsala-conflict-data-program',
    publisherName: {
      en: 'Uppsala Conflict Data Program',
      es: 'Programa de Datos sobre Conflictos de Uppsala',
    },
    publisherAcronym: 'UCDP',
    licence: 'CC BY 4.0',
    url: 'https://ucdp.uu.se/downloads/',
    format: 'ucdp-ged',
    indicators: [
      deaths('best', 'best', 'central'),
      deaths('low', 'low', 'baja'),
      deaths('high', 'high', 'alta'),
      {
        id: 'organized-violence-events',
        label: { en: 'Events of organized violence (UCDP)', es: 'Eventos de violencia organizada (UCDP)' },
        definition: {
          en: 'Events with at least one death that UCDP ascribes to an organized actor; jumps between years partly reflect how many events could be coded',
          es: 'Eventos con al menos una muerte que UCDP atribuye a un actor organizado; los saltos entre años reflejan en parte cuántos eventos pudieron codificarse',
        },
        unit: 'incident',
        dimensions: { counting: 'events', year: 'calendar' },
        aliases: { en: ['events of organized violence'], es: ['eventos de violencia organizada'] },
        family: 'organized-violence-events',
        additive: true,
        select: { measure: ['events'] },
      },
    ],
  },
  layout: { breakdowns: eventBreakdowns, cells: [''], values: 'whole', addedFrom: null },
  reading: { kind: 'rows', rows },
}

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const totals = eventTotals()
  for await (const event of events(file, report)) {
    if (event.country === null) continue
    const { low, best, high, start, end } = event
    const month = start.slice(0, 7)
    totals.add({
      line: event.row.line,
      country: event.country,
      state: event.state,
      year: event.row.text('year'),
      month: month === end.slice(0, 7) ? month : null,
      type: event.type,
      amounts: { 'deaths-best': best, 'deaths-low': low, 'deaths-high': high, events: 1 },
    })
  }
  yield* totals.rows()
}

/** The events themselves, for a person to make incidents of; what cannot be read is reported and left out. */
export async function* ucdpIncidents(
  file: ImportedFile,
  report: ReportImport,
): AsyncIterable<CandidateIncident> {
  for await (const { row, start, end, low, best, high, ...event } of events(file, report)) {
    const place = placePrecision(row)
    yield {
      id: `ucdp:${row.text('id')}`,
      line: row.line,
      period: start === end ? start : `${start}..${end}`,
      country: event.country,
      state: event.state,
      municipality: row.text('adm_2').replace(/\s+municipality$/i, '') || null,
      coordinates: place === 'state' || place === 'country' ? null : coordinates(row),
      deaths: { low, best, high },
      kind: event.type,
      actors: [row.text('side_a'), row.text('side_b')].filter((name) => name !== ''),
      sources: [
        ...new Set(
          row
            .text('source_office')
            .split(';')
            .map((name) => name.trim()),
        ),
      ].filter((name) => name !== ''),
      description: [row.text('source_headline'), row.text('where_description')]
        .filter((text) => text !== '')
        .join(' | '),
      precision: { place, time: timePrecision(row) },
    }
  }
}

interface Event {
  readonly row: NamedRow
  readonly country: string | null
  readonly state: string | null
  readonly type: string
  readonly start: string
  readonly end: string
  readonly best: number
  readonly low: number
  readonly high: number
}

async function* events(file: ImportedFile, report: ReportImport): AsyncIterable<Event> {
  const source = { file: file.name, report }
  const table = csvRows(file.path, source)
  for await (const row of namedRows(table, { ...source, required, optional, ignored })) {
    const event = readEvent(row, source)
    if (event !== null) yield event
  }
}

function readEvent(
  row: NamedRow,
  source: { readonly file: string; readonly report: ReportImport },
): Event | null {
  const cell = (column: string) => ({ ...source, line: row.line, column: row.position(column) })
  const [best, low, high] = ['best', 'low', 'high'].map((column) => readCount(row.text(column), cell(column)))
  const start = row.text('date_start').slice(0, 10)
  const end = row.text('date_end').slice(0, 10)
  const type = types[row.text('type_of_violence')]
  const country = countryNamed(row.text('country'))
  const whole = isDay(start) && isDay(end) && start <= end
  if (!whole) cellProblem(cell('date_start'), 'wrong period', `${start} ${end}`, '2023-10-04')
  const year = /^\d{4}$/.test(row.text('year'))
  if (!year) cellProblem(cell('year'), 'wrong period', row.text('year'), '2023')
  if (type === undefined)
    cellProblem(cell('type_of_violence'), 'unknown category', row.text('type_of_violence'), '1, 2, 3')
  if (country === null) cellProblem(cell('country'), 'wrong place', row.text('country'), 'Mexico')
  if (best == null || low == null || high == null || !whole || !year || type === undefined) return null
  return { row, country, state: stateOf(row, country, cell('adm_1')), type, start, end, best, low, high }
}

function stateOf(
  row: NamedRow,
  country: string | null,
  cell: Parameters<typeof cellProblem>[0],
): string | null {
  const name = row.text('adm_1')
  if (country !== 'MX' || name === '' || !(Number(row.text('where_prec')) <= coarsestInState)) return null
  const state = stateNamed(name)
  if (state === null) cellProblem(cell, 'wrong place', name, 'Sinaloa state')
  return state
}

function placePrecision(row: NamedRow): PlacePrecision {
  switch (row.text('where_prec')) {
    case '1':
      return 'point'
    case '2':
      return 'near'
    case '3':
      return 'municipality'
    case '4':
    case '5':
      return row.text('adm_1') === '' ? 'country' : 'state'
    default:
      return 'country'
  }
}

function timePrecision(row: NamedRow): TimePrecision {
  const precisions: Readonly<Record<string, TimePrecision>> = { 1: 'day', 2: 'days', 3: 'week', 4: 'month' }
  return precisions[row.text('date_prec')] ?? 'longer'
}

function coordinates(row: NamedRow): CandidateIncident['coordinates'] {
  const [latitude, longitude] = [plainNumeral(row.text('latitude')), plainNumeral(row.text('longitude'))]
  return latitude === null || longitude === null
    ? null
    : { latitude: Number(latitude), longitude: Number(longitude) }
}
