import { describe, expect, it } from 'vitest'
import { recordEntities, sourceEntity } from '../../src/formats/follow-the-money.ts'
import { recordFeature } from '../../src/formats/geojson.ts'
import { recordCells, recordColumns } from '../../src/formats/records-csv.ts'
import { incident } from '../../src/model/kinds/incident.ts'
import type { RecordSummary } from '../../src/model/record-summary.ts'
import type { Source } from '../../src/model/source.ts'

const ambush: RecordSummary = {
  id: 'coatepec-harinas-2021',
  kind: 'incident',
  title: { en: 'Coatepec ambush', es: 'Emboscada de Coatepec' },
  starts: '2021-03-18',
  ends: '2021-03-18',
  state: 'MX-MEX',
  municipality: '15021',
  latitude: null,
  longitude: null,
  current: {
    name: ['Emboscada de Coatepec'],
    deathsBest: 13,
    actor: [{ organization: 'familia', role: 'perpetrator', attribution: 'alleged' }],
    summary: ['Trece policías', 'muertos'],
  },
  version: 3,
  changedAt: new Date('2026-01-02T03:04:05Z'),
}

const article: Source = {
  id: 'nota',
  type: 'article-newspaper',
  title: 'Emboscada',
  'container-title': 'El Diario',
  issued: { 'date-parts': [[2021, 3, 19]] },
  URL: 'https://example.org/nota',
}

describe('a record as GeoJSON', () => {
  it('has no point where none may be shown', () => {
    expect(recordFeature(ambush).geometry).toBeNull()
  })

  it('has longitude before latitude', () => {
    const shown = recordFeature({ ...ambush, latitude: 18.9, longitude: -99.7 })
    expect(shown.geometry).toEqual({ type: 'Point', coordinates: [-99.7, 18.9] })
    expect(shown.properties).not.toHaveProperty('latitude')
  })
})

describe('a record as CSV', () => {
  it('has a column for each field of the one kind', () => {
    const columns = recordColumns(incident)
    const cells = recordCells(ambush, incident)
    expect(cells).toHaveLength(columns.length)
    expect(cells[columns.indexOf('deathsBest')]).toBe('13')
    expect(cells[columns.indexOf('name')]).toBe('Emboscada de Coatepec')
    expect(cells[columns.indexOf('summary')]).toBe('["Trece policías","muertos"]')
    expect(cells[columns.indexOf('injured')]).toBe('')
  })

  it('holds all values in one column where the kinds are mixed', () => {
    const columns = recordColumns(null)
    expect(JSON.parse(recordCells(ambush, null)[columns.indexOf('values')] ?? '')).toEqual(ambush.current)
  })
})

describe('a record as FollowTheMoney entities', () => {
  const entities = recordEntities(
    ambush,
    [
      { field: 'name', source: 'nota' },
      { field: 'deathsBest', source: 'nota' },
      { field: 'place', source: 'withheld' },
    ],
    new Map([['nota', article]]),
  )

  it('is an event with its day and its sources', () => {
    expect(entities[0]).toMatchObject({
      id: 'coatepec-harinas-2021',
      schema: 'Event',
      properties: {
        name: ['Emboscada de Coatepec'],
        date: ['2021-03-18'],
        country: ['mx'],
        sourceUrl: ['https://example.org/nota'],
      },
    })
  })

  it('is tied to who took part and to the source of each value', () => {
    expect(entities.slice(1).map(({ schema, properties }) => ({ schema, ...properties }))).toEqual([
      {
        schema: 'UnknownLink',
        subject: ['familia'],
        object: ['coatepec-harinas-2021'],
        role: ['perpetrator, alleged'],
      },
      {
        schema: 'Documentation',
        entity: ['coatepec-harinas-2021'],
        document: ['source.nota'],
        summary: ['name, deathsBest'],
      },
    ])
  })

  it('tells an article with its publisher and day, and drops an address that is no web page', () => {
    expect(sourceEntity(article)).toMatchObject({
      schema: 'Article',
      properties: { publisher: ['El Diario'], publishedAt: ['2021-03-19'] },
    })
    expect(sourceEntity({ ...article, URL: 'javascript:alert(1)' }).properties).not.toHaveProperty(
      'sourceUrl',
    )
  })

  it('tells an organisation by its sort, with its acronym apart from its name', () => {
    const [police] = recordEntities(
      {
        ...ambush,
        id: 'ssp',
        kind: 'organization',
        current: {
          sort: 'police',
          place: 'MX-MEX',
          name: [
            { text: 'Secretaría de Seguridad', kind: 'official' },
            { text: 'SSP', kind: 'acronym' },
          ],
        },
      },
      [],
      new Map(),
    )
    expect(police).toMatchObject({
      schema: 'PublicBody',
      properties: { name: ['Secretaría de Seguridad'], weakAlias: ['SSP'], country: ['mx'] },
    })
  })
})
