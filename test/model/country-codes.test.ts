import { describe, expect, it } from 'vitest'
import { countries, countryCodes } from '../../src/model/countries.ts'
import { countryNamed, countryOfThreeLetters } from '../../src/model/country-codes.ts'

describe('codes of countries', () => {
  it('gives two letters for three, for every country of ISO 3166-1', () => {
    expect([...'MEX USA GTM GBR'.split(' ')].map(countryOfThreeLetters)).toEqual(['MX', 'US', 'GT', 'GB'])
    expect(['mex', 'WORLD', 'ZZZ', '', 'toString'].map(countryOfThreeLetters)).toEqual(Array(5).fill(null))
    const three = [...countryCodes].filter((code) => code !== '').length
    const found = new Set<string>()
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    for (const a of letters) {
      for (const b of letters) {
        for (const c of letters) {
          const code = countryOfThreeLetters(a + b + c)
          if (code !== null) found.add(code)
        }
      }
    }
    expect(found.size).toBe(three)
    expect([...found].filter((code) => !countryCodes.has(code))).toEqual([])
  })

  it('knows every listed name and the spellings of publishers', () => {
    for (const [code, names] of Object.entries(countries))
      expect(names.map(countryNamed)).toEqual(names.map(() => code))
    expect(
      [
        'Venezuela, RB',
        'Russia (Soviet Union)',
        'DR Congo (Zaire)',
        'Türkiye',
        'Cote d\u2019Ivoire',
        'Viet Nam',
      ].map(countryNamed),
    ).toEqual(['VE', 'RU', 'CD', 'TR', 'CI', 'VN'])
    expect(['Jalisco', 'Atlantis', '', '()', 'constructor'].map(countryNamed)).toEqual(Array(5).fill(null))
  })
})
