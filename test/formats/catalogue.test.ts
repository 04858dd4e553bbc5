import { describe, expect, it } from 'vitest'
import { formatOf, formats } from '../../src/formats/catalogue.ts'
import { dataset } from '../../src/model/dataset.ts'

describe('the catalogue of formats', () => {
  it('has each format and each of its data sets once', () => {
    const ids = formats.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const format of formats) expect(formatOf(format.id)).toBe(format)
    expect(formatOf('sesnsp')).toBeNull()
  })

  it.each(formats.map((format) => [format.id, format] as const))(
    'describes a data set that a workspace could hold: %s',
    (id, { dataset: described, layout }) => {
      const { publisherName, publisherAcronym, ...description } = described
      expect(dataset.parse({ ...description, releases: [] })).toMatchObject({ id: described.id })
      expect(publisherName.en && publisherName.es && publisherAcronym !== '').toBeTruthy()
      expect(described.format ?? id).toBe(id)
      for (const { select = {}, aliases } of described.indicators) {
        expect(Object.keys(select).filter((name) => !layout.breakdowns.includes(name))).toEqual([])
        expect(aliases.en.length * aliases.es.length).toBeGreaterThan(0)
      }
    },
  )

  it('gives each indicator to one data set', () => {
    const owners = new Map<string, Set<string>>()
    for (const { dataset: described } of formats) {
      for (const { id } of described.indicators) {
        owners.set(id, (owners.get(id) ?? new Set()).add(described.id))
      }
    }
    expect([...owners].filter(([, sets]) => sets.size > 1).map(([id]) => id)).toEqual([])
  })
})
