import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acled, acledIncidents } from '../../src/formats/acled.ts'
import { ucdpGed, ucdpIncidents } from '../../src/formats/ucdp-ged.ts'
import type { FormatRow } from '../../src/model/format.ts'
import { told } from './read-file.ts'
import { collect, readNamedFile } from './read-named-file.ts'

const ucdpColumns =
  `id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob`.split(
    ',',
  )

const ucdpEvent: Readonly<Record<string, string>> = {
  id: '1',
  year: '2023',
  type_of_violence: '2',
  side_a: 'Group A',
  side_b: 'Group B',
  source_office: 'Paper;Radio; Paper',
  source_headline: '=HYPERLINK("x")',
  where_prec: '1',
  adm_1: 'México state',
  adm_2: 'Toluca municipality',
  latitude: '19.29',
  longitude: '-99.65',
  country: 'Mexico',
  date_prec: '1',
  date_start: '2023-10-04T00:00:00',
  date_end: '2023-10-04T00:00:00',
  best: '4',
  high: '5',
  low: '3',
}

const acledColumns =
  `event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp`.split(
    ',',
  )

const acledEvent: Readonly<Record<string, string>> = {
  event_id_cnty: 'MEX1',
  event_date: '2025-05-16',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Group A',
  actor2: 'Group B; Group A',
  country: 'Mexico',
  admin1: 'Mexico',
  admin2: 'Toluca',
  latitude: '19.29',
  longitude: '-99.65',
  geo_precision: '1',
  source: 'Paper; Radio',
  notes: 'An invented event.',
  fatalities: '2',
}

type Changes = Readonly<Record<string, string>>

function table(columns: readonly string[], event: Changes, changes: readonly Changes[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = changes.map((change) =>
    columns.map((column) => quoted(change[column] ?? event[column] ?? '')).join(','),
  )
  return [columns.join(','), ...lines].join('\n')
}
const ucdpTable = (...changes: readonly Changes[]) => table(ucdpColumns, ucdpEvent, changes)
const acledTable = (...changes: readonly Changes[]) => table(acledColumns, acledEvent, changes)

const glance = (rows: readonly FormatRow[], measure: string) =>
  rows
    .filter(({ breakdowns }) => breakdowns[0] === measure)
    .map(({ breakdowns, place, period, value }) => `${breakdowns[1]} ${place} ${period} ${value}`)

describe('the events of the Uppsala programme', () => {
  it('adds up by country and state, year and month, and by type', async () => {
    const { rows, problems } = await readNamedFile(
      ucdpGed,
      ucdpTable({}, { id: '2', best: '1', type_of_violence: '3' }, { id: '3', adm_1: 'Distrito Federal' }),
    )
    expect(problems).toEqual([])
    expect(glance(rows, 'deaths-best')).toEqual([
      'non-state MX 2023 8',
      'non-state MX 2023-10 8',
      'non-state MX-MEX 2023 4',
      'non-state MX-MEX 2023-10 4',
      'one-sided MX 2023 1',
      'one-sided MX 2023-10 1',
      'one-sided MX-MEX 2023 1',
      'one-sided MX-MEX 2023-10 1',
      'non-state MX-CMX 2023 4',
      'non-state MX-CMX 2023-10 4',
    ])
    expect(glance(rows, 'events')[0]).toBe('non-state MX 2023 2')
    expect(glance(rows, 'deaths-low')[0]).toBe('non-state MX 2023 6')
    expect(glance(rows, 'deaths-high')[0]).toBe('non-state MX 2023 10')
  })

  it('counts what has no state for the country, and what has no month for the year', async () => {
    const { rows } = await readNamedFile(
      ucdpGed,
      ucdpTable(
        { where_prec: '6', adm_1: '' },
        { date_prec: '5', date_start: '2023-01-01', date_end: '2023-12-31', where_prec: '4' },
      ),
    )
    expect(glance(rows, 'events')).toEqual([
      'non-state MX 2023 2',
      'non-state MX 2023-10 1',
      'non-state MX-MEX 2023 1',
    ])
  })

  it('gives candidates with what is known of each, and no point where the point is a centre', async () => {
    const content = ucdpTable(
      {},
      { id: '2', where_prec: '4', adm_2: '', date_prec: '4', date_end: '2023-10-31' },
    )
    const { items, problems } = await collect(ucdpIncidents, content)
    expect(problems).toEqual([])
    expect(items[0]).toEqual({
      id: 'ucdp:1',
      line: 2,
      period: '2023-10-04',
      country: 'MX',
      state: 'MX-MEX',
      municipality: 'Toluca',
      coordinates: { latitude: 19.29, longitude: -99.65 },
      deaths: { low: 3, best: 4, high: 5 },
      kind: 'non-state',
      actors: ['Group A', 'Group B'],
      sources: ['Paper', 'Radio'],
      description: '=HYPERLINK("x")',
      precision: { place: 'point', time: 'day' },
    })
    expect(items[1]).toMatchObject({
      period: '2023-10-04..2023-10-31',
      municipality: null,
      coordinates: null,
      precision: { place: 'state', time: 'month' },
    })
  })

  it('names every cell that is wrong', async () => {
    const read = await readNamedFile(
      ucdpGed,
      ucdpTable(
        { best: '-1' },
        { high: '1.5' },
        { date_start: '2023-02-30' },
        { type_of_violence: '7' },
        { adm_1: 'Atlantis state' },
        { country: 'Atlantis' },
        { year: 'x' },
      ),
    )
    expect(told(read)).toEqual([
      'negative count 2:45 -1',
      'wrong number 3:46 1.5',
      'wrong period 4:39 2023-02-30 2023-10-04',
      'unknown category 5:6 7',
      'wrong place 6:28 Atlantis state',
      'wrong place 7:34 Atlantis',
      'wrong period 8:3 x',
    ])
  })

  it('says which columns are unknown or missing', async () => {
    const changed = ucdpTable({}).replace('date_prec', 'date_precision')
    expect(told(await readNamedFile(ucdpGed, changed))).toEqual(['missing column 1:- date_prec'])
    const added = ucdpTable({}).replace('gwnob\n', 'gwnob,new\n').concat(',1')
    expect(told(await readNamedFile(ucdpGed, added))).toEqual(['unknown column 1:50 new'])
  })
})

describe('the events of ACLED', () => {
  it('adds up events and fatalities by state and month; "Mexico" as a state is the State of Mexico', async () => {
    const { rows, problems } = await readNamedFile(
      acled,
      acledTable({}, { event_date: '1 June 2025', admin1: 'Michoacan de Ocampo', fatalities: '0' }),
    )
    expect(problems).toEqual([])
    expect(glance(rows, 'fatalities')).toEqual([
      'Battles MX 2025 2',
      'Battles MX 2025-05 2',
      'Battles MX-MEX 2025 2',
      'Battles MX-MEX 2025-05 2',
      'Battles MX 2025-06 0',
      'Battles MX-MIC 2025 0',
      'Battles MX-MIC 2025-06 0',
    ])
    expect(glance(rows, 'events')[0]).toBe('Battles MX 2025 2')
  })

  it('gives candidates, their time as wide as it is known', async () => {
    const { items } = await collect(
      acledIncidents,
      acledTable(
        {},
        { time_precision: '2', geo_precision: '3' },
        { time_precision: '3', country: 'Guatemala' },
      ),
    )
    expect(items[0]).toMatchObject({
      id: 'acled:MEX1',
      kind: 'Armed clash',
      actors: ['Group A', 'Group B'],
      sources: ['Paper', 'Radio'],
      deaths: { low: null, best: 2, high: null },
      precision: { place: 'point', time: 'day' },
    })
    expect(items[1]).toMatchObject({ period: '2025-05-10..2025-05-22', coordinates: null })
    expect(items[2]).toMatchObject({ period: '2025-05', country: 'GT', state: null })
  })

  it('names every cell that is wrong', async () => {
    const read = await readNamedFile(
      acled,
      acledTable(
        { event_date: '31 June 2025' },
        { fatalities: '1,200' },
        { admin1: 'Atlantis' },
        { country: '' },
      ),
    )
    expect(told(read)).toEqual([
      'wrong period 2:2 31 June 2025',
      'thousands separator 3:29 1,200',
      'wrong place 4:19 Atlantis',
      'wrong place 5:18',
    ])
  })
})

describe('any set of events', () => {
  it('is read or refused, never thrown at', async () => {
    const cells = (columns: readonly string[]) =>
      fc.dictionary(fc.constantFrom(...columns), fc.string({ maxLength: 20 }), { maxKeys: 6 })
    await fc.assert(
      fc.asyncProperty(cells(ucdpColumns), cells(acledColumns), async (ucdp, armed) => {
        for (const { value } of (await readNamedFile(ucdpGed, ucdpTable(ucdp))).rows)
          expect(value).toMatch(/^\d+$/)
        for (const { value } of (await readNamedFile(acled, acledTable(armed))).rows)
          expect(value).toMatch(/^\d+$/)
      }),
      { numRuns: 30, seed: 7 },
    )
  })
})
