import { describe, expect, it } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { municipalitiesOf, municipality, municipalityNamed } from '../../src/model/mexican-municipalities.ts'
import { mexicanStates } from '../../src/model/mexican-states.ts'

describe('the municipalities of Mexico', () => {
  const all = mexicanStates.flatMap(({ code }) => municipalitiesOf(code))

  it('are 2,475, each in its state', () => {
    expect(all).toHaveLength(2475)
    expect(new Set(all.map(({ code }) => code)).size).toBe(2475)
    expect(municipalitiesOf('MX-OAX')).toHaveLength(570)
    expect(municipality('15033')).toEqual({
      code: '15033',
      name: 'Ecatepec de Morelos',
      state: 'MX-MEX',
      since: null,
      partOf: null,
    })
  })

  it('do not hold the keys of what is unspecified', () => {
    for (const code of ['09998', '20999', '1001', '00000', 'MX-MEX']) expect(municipality(code)).toBeNull()
  })

  it('know what they were split from, within their state', () => {
    expect(municipality('02006')).toMatchObject({ name: 'San Quintín', since: 2020, partOf: '02001' })
    for (const { code, partOf } of all) {
      if (partOf !== null)
        expect([code, municipality(partOf)?.state]).toEqual([code, municipality(code)?.state])
    }
  })

  it('of a day leave out those that came later', () => {
    const keys = (day: string) => municipalitiesOf('MX-ROO', day).map(({ code }) => code)
    expect(keys('2010-12-31')).not.toContain('23010')
    expect(keys('2012-01-01')).toContain('23010')
    expect(keys('2012-01-01')).not.toContain('23011')
    expect(keys('2020-01-01')).toHaveLength(11)
  })

  it('are found by a name that only one bears, or by name and state', () => {
    expect(municipalityNamed(fold('Acapulco de Juárez'))?.code).toBe('12001')
    expect(municipalityNamed(fold('Emiliano Zapata'))).toBeNull()
    expect(municipalityNamed(fold('Emiliano Zapata'), 'MX-MOR')?.code).toBe('17008')
    expect(municipalityNamed(fold('Nowhere'))).toBeNull()
  })
})
