import type { CandidateIncident, PlacePrecision } from '../model/candidate-incident.ts'
import { countryNamed } from '../model/country-codes.ts'
import type { Format, FormatRow, ImportedFile, ReportImport } from '../model/format.ts'
import { addDays, isDay } from '../model/period.ts'
import { csvRows } from './csv-rows.ts'
import { eventBreakdowns, eventTotals } from './event-totals.ts'
import { headerIn } from './header-in.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { cellProblem, plainNumeral, readCount } from './numeral.ts'
import { stateNamed } from './state-named.ts'

const required = 'event_id_cnty event_date event_type country admin1 fatalities'.split(' ')
const optional =
  `time_precision geo_precision sub_event_type actor1 actor2 assoc_actor_1 assoc_actor_2 admin2 latitude
  longitude source notes`.split(/\s+/)
// The last four stand only in exports from before 2024.
const ignored =
  `year disorder_type inter1 inter2 interaction civilian_targeting iso region admin3 location source_scale
  tags timestamp data_id event_id_no_cnty iso3 population_best`.split(/\s+/)
const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const writtenDay = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/

/** Events of political violence and protest, one row an event, as totals by state and month. */
export const acled: Format = {
  id: 'acled',
  title: { en: 'ACLED events of political violence', es: 'Eventos de violencia política de ACLED' },
  recognises: (head) => headerIn(head, required),
  dataset: {
    id: 'acled-political-violence',
    title: { en: 'Political violence by state and month', es: 'Violencia política por entidad y mes' },
    publisher: 'acled',
    publisherName: {
      en: 'Armed Conflict Location & Event Data',
      es: 'Armed Conflict Location & Event Data',
    },
    publisherAcronym: 'ACLED',
    licence: 'for registered users; events may not be published further',
    url: 'https://acleddata.com/',
    format: 'acled',
    indicators: [
      {
        id: 'political-violence-events',
        label: { en: 'Events coded by ACLED', es: 'Eventos codificados por ACLED' },
        definition: {
          en: 'Events of political violence, protest and strategic developments that ACLED codes from reports; Mexico since 2018',
          es: 'Eventos de violencia política, protesta y hechos estratégicos que ACLED codifica de reportes; México desde 2018',
        },
        unit: 'incident',
        dimensions: { counting: 'events', year: 'calendar' },
        aliases: {
          en: ['ACLED events', 'events of political violence'],
          es: ['eventos de ACLED', 'eventos de violencia política'],
        },
        family: 'political-violence-events',
        additive: true,
        select: { measure: ['events'] },
      },
      {
        id: 'political-violence-fatalities',
        label: { en: 'Reported fatalities (ACLED)', es: 'Muertes reportadas (ACLED)' },
        definition: {
          en: 'Fatalities that reports give for the events; zero stands for none and for an unknown number alike',
          es: 'Muertes que dan los reportes de los eventos; cero vale por ninguna y también por un número desconocido',
        },
        unit: 'person',
        dimensions: { counting: 'deaths', year: 'calendar' },
        aliases: {
          en: ['ACLED fatalities', 'reported fatalities'],
          es: ['muertes de ACLED', 'muertes reportadas'],
        },
        family: 'political-violence-fatalities',
        additive: true,
        select: { measure: ['fatalities'] },
      },
    ],
  },
  layout: { breakdowns: eventBreakdowns, cells: [''], values: 'whole', addedFrom: null },
  reading: { kind: 'rows', rows },
}

async function* rows(file: ImportedFile, report: ReportImport): AsyncIterable<FormatRow> {
  const totals = eventTotals()
  for await (const { row, day, country, state, fatalities } of events(file, report)) {
    if (country === null) continue
    totals.add({
      line: row.line,
      country,
      state,
      year: day.slice(0, 4),
      month: day.slice(0, 7),
      type: row.text('event_type'),
      amounts: { events: 1, fatalities },
    })
  }
  yield* totals.rows()
}

/** The events themselves, for a person to make incidents of; what cannot be read is reported and left out. */
export async function* acledIncidents(
  file: ImportedFile,
  report: ReportImport,
): AsyncIterable<CandidateIncident> {
  for await (const { row, day, country, state, fatalities } of events(file, report)) {
    const place = placePrecision(row)
    const time = timePrecision(row)
    yield {
      id: `acled:${row.text('event_id_cnty')}`,
      line: row.line,
      period: widened(day, time),
      country,
      state,
      municipality: row.text('admin2') || null,
      coordinates: place === 'state' ? null : coordinates(row),
      deaths: { low: null, best: fatalities, high: null },
      kind: row.text('sub_event_type') || row.text('event_type'),
      actors: listed(row, ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2']),
      sources: listed(row, ['source']),
      description: row.text('notes'),
      precision: { place, time },
    }
  }
}

interface Event {
  readonly row: NamedRow
  readonly day: string
  readonly country: string | null
  readonly state: string | null
  readonly fatalities: number
}

async function* events(file: ImportedFile, report: ReportImport): AsyncIterable<Event> {
  const source = { file: file.name, report }
  const table = csvRows(file.path, source)
  for await (const row of namedRows(table, { ...source, required, optional, ignored })) {
    const cell = (column: string) => ({ ...source, line: row.line, column: row.position(column) })
    const day = dayOf(row.text('event_date'))
    const fatalities = readCount(row.text('fatalities'), cell('fatalities'))
    const country = countryNamed(row.text('country'))
    if (day === null)
      cellProblem(cell('event_date'), 'wrong period', row.text('event_date'), '2025-05-16, 16 May 2025')
    if (country === null) cellProblem(cell('country'), 'wrong place', row.text('country'), 'Mexico')
    const state = country === 'MX' ? stateNamed(row.text('admin1')) : null
    if (country === 'MX' && state === null) {
      cellProblem(cell('admin1'), 'wrong place', row.text('admin1'), 'Sinaloa')
    }
    if (day !== null && fatalities !== null) yield { row, day, country, state, fatalities }
  }
}

/** `2025-05-16` as the interface gives it, `16 May 2025` as the export tool writes it. */
function dayOf(text: string): string | null {
  const written = writtenDay.exec(text)
  if (!written) return isDay(text) ? text : null
  const month = months.indexOf((written[2] ?? '').toLowerCase()) + 1
  const day = `${written[3]}-${String(month).padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
  return isDay(day) ? day : null
}

function placePrecision(row: NamedRow): PlacePrecision {
  const precisions: Readonly<Record<string, PlacePrecision>> = { 1: 'point', 2: 'near' }
  return precisions[row.text('geo_precision')] ?? 'state'
}

function timePrecision(row: NamedRow): 'day' | 'week' | 'month' {
  const precisions: Readonly<Record<string, 'day' | 'week'>> = { 1: 'day', 2: 'week' }
  return precisions[row.text('time_precision')] ?? 'month'
}

/** A day that only says the week may be any of its days: six on either side hold every such week. */
function widened(day: string, time: 'day' | 'week' | 'month'): string {
  if (time === 'day') return day
  return time === 'month' ? day.slice(0, 7) : `${addDays(day, -6)}..${addDays(day, 6)}`
}

function listed(row: NamedRow, columns: readonly string[]): readonly string[] {
  const names = columns.flatMap((column) => row.text(column).split(';'))
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

function coordinates(row: NamedRow): CandidateIncident['coordinates'] {
  const [latitude, longitude] = [plainNumeral(row.text('latitude')), plainNumeral(row.text('longitude'))]
  return latitude === null || longitude === null
    ? null
    : { latitude: Number(latitude), longitude: Number(longitude) }
}
