import { describe, expect, it } from 'vitest'
import type { Restrictions } from '../../../src/model/access.ts'
import type { RegistryRecord } from '../../../src/model/record.ts'
import { derivedViews } from '../../../src/registry/records/derive-view.ts'
import type { StoredStatement } from '../../../src/registry/tables.ts'

const nothing: Restrictions = { records: new Set(), sources: new Set() }

function record(
  kind: string,
  statements: readonly Partial<StoredStatement>[],
): RegistryRecord<StoredStatement> {
  const common = { record: 'r', source: 'press', status: 'accepted' as const }
  return {
    id: 'r',
    kind,
    statements: statements.map((statement, at) => ({
      id: at,
      field: '',
      value: null,
      ...common,
      ...statement,
    })),
  }
}

const place = { state: 'MX-MEX', municipality: '15021', latitude: 18.9, longitude: -99.7 }

describe('what is derived from a record', () => {
  it('is one row where the public sees all', () => {
    const views = derivedViews(record('incident', [{ field: 'name', value: 'Emboscada' }]), nothing)
    expect(views.map(({ audience }) => audience)).toEqual(['everyone'])
    expect(views[0]).toMatchObject({ title: { en: 'Emboscada', es: 'Emboscada' }, names: 'emboscada' })
  })

  it('has no coordinate for the public where a place is shown by municipality', () => {
    const views = derivedViews(
      record('incident', [
        { field: 'place', value: { ...place, publicPrecision: 'municipality' } },
        { field: 'date', value: '2021-03' },
        { field: 'subType', value: 'Armed clash' },
      ]),
      nothing,
    )
    expect(views.map(({ audience, latitude }) => [audience, latitude])).toEqual([
      ['public', null],
      ['trusted', 18.9],
    ])
    expect(JSON.stringify(views[0])).not.toMatch(/18\.9|99\.7/)
    expect(views[0]).toMatchObject({
      starts: '2021-03-01',
      ends: '2021-03-31',
      state: 'MX-MEX',
      municipality: '15021',
      title: {
        en: 'Armed clash, Coatepec Harinas, State of Mexico, 2021-03',
        es: 'Enfrentamiento armado, Coatepec Harinas, Estado de México, 2021-03',
      },
    })
  })

  it('is one row of the same place where the exact one is not known', () => {
    const { latitude: _, longitude: __, ...coarse } = place
    const value = { ...coarse, publicPrecision: 'municipality' }
    expect(derivedViews(record('incident', [{ field: 'place', value }]), nothing)).toHaveLength(1)
  })

  it('gives the public no name, word or reference that is restricted', () => {
    const statements = [
      { field: 'name', value: 'Secreta', restricted: true as const },
      { field: 'incident', value: 'hidden-one' },
      { field: 'age', value: 9, source: 'leak' },
    ]
    const restrictions = { records: new Set(['hidden-one']), sources: new Set(['leak']) }
    const [open, whole] = derivedViews(record('victim', statements), restrictions)
    expect(JSON.stringify(open)).not.toMatch(/Secreta|secreta|hidden-one|leak/)
    expect(open).toMatchObject({
      title: { en: 'Unnamed victim r', es: 'Víctima sin nombre r' },
      bears: [],
      refers: [],
      current: { age: 9 },
    })
    expect(whole?.bears).toHaveLength(1)
    expect(whole?.refers).toEqual([{ field: 'incident', target: 'hidden-one' }])
  })

  it('calls a victim without a name by occupation and outcome, as far as the audience may know them', () => {
    const statements = [
      { field: 'name', value: 'unnamed' },
      { field: 'occupation', value: 'police' },
      { field: 'level', value: 'municipal' },
      { field: 'outcome', value: 'killed', restricted: true as const },
    ]
    const titles = derivedViews(record('victim', statements), nothing).map(({ title }) => title)
    expect(titles).toEqual([
      { en: 'Unnamed victim, police (municipal)', es: 'Víctima sin nombre, policía (municipal)' },
      {
        en: 'Unnamed victim, police (municipal), killed',
        es: 'Víctima sin nombre, policía (municipal), muerte',
      },
    ])
    const [withheld] = derivedViews(
      record('victim', [
        { field: 'name', value: 'withheld' },
        { field: 'occupation', value: 'unknown' },
        { field: 'outcome', value: 'injured' },
      ]),
      nothing,
    )
    expect(withheld?.title.en).toBe('Victim, name withheld, injured')
  })

  it('is nothing for the public of a record that is restricted as a whole', () => {
    const hidden = { ...record('victim', [{ field: 'age', value: 9 }]), restricted: true as const }
    expect(derivedViews(hidden, nothing).map(({ audience }) => audience)).toEqual(['trusted'])
  })

  it('is named once for each name in the language, and no more by what was superseded', () => {
    const value = (text: string, language?: string) => ({
      text,
      kind: 'official',
      ...(language ? { language } : {}),
    })
    const [view] = derivedViews(
      record('organization', [
        { field: 'name', value: value('Secretaría de Marina', 'es') },
        { field: 'name', value: value('Ministry of the Navy', 'en') },
        { field: 'name', value: { text: 'SEMAR', kind: 'acronym' } },
        { field: 'name', value: { text: 'SEMAR', kind: 'acronym' }, source: 'other' },
        { field: 'parent', value: 'old-parent', status: 'superseded' },
      ]),
      nothing,
    )
    expect(view?.title).toEqual({ en: 'Ministry of the Navy', es: 'Secretaría de Marina' })
    expect(view?.bears.map(({ name, form }) => [name, form])).toEqual([
      ['Secretaría de Marina', 'name'],
      ['Ministry of the Navy', 'name'],
      ['SEMAR', 'acronym'],
    ])
    expect(view?.refers).toEqual([])
  })
})
