import { describe, expect, it } from 'vitest'
import { countries, countryCodes } from '../../src/model/countries.ts'
import { fold } from '../../src/model/fold.ts'
import { mexicanStates } from '../../src/model/mexican-states.ts'
import {
  inegiKey,
  isKnownPlace,
  levelOf,
  parentOf,
  placeName,
  placeOfName,
  stateOfKey,
  stateOfMunicipality,
} from '../../src/model/place-codes.ts'

describe('a place', () => {
  it.each([
    ['mexico', 'MX'],
    ['estado de mexico', 'MX-MEX'],
    ['state of mexico', 'MX-MEX'],
    ['edomex', 'MX-MEX'],
    ['mexico city', 'MX-CMX'],
    ['cdmx', 'MX-CMX'],
    ['distrito federal', 'MX-CMX'],
    ['michoacan', 'MX-MIC'],
    ['veracruz de ignacio de la llave', 'MX-VER'],
    ['estados unidos', 'US'],
    ['ee. uu.', 'US'],
    ['el salvador', 'SV'],
    ['espana', 'ES'],
  ])('called %s is %s', (name, code) => {
    expect(placeOfName(name)).toBe(code)
  })

  it('of another name is none', () => {
    expect(placeOfName('coatepec harinas')).toBeNull()
    expect(placeOfName('')).toBeNull()
  })

  it('is found by every name that the tables give it, but for the state called like its country', () => {
    for (const state of mexicanStates) {
      for (const name of [state.official, state.short, state.english, ...state.aliases]) {
        expect(placeOfName(fold(name))).toBe(name === 'México' ? 'MX' : state.code)
      }
    }
    for (const [code, names] of Object.entries(countries)) {
      for (const name of names) expect(placeOfName(fold(name))).toBe(code)
    }
  })

  it('has a level, and what holds it, by the form of its code', () => {
    expect(['MX', 'MX-MEX', '15021', 'california'].map(levelOf)).toEqual([
      'country',
      'state',
      'municipality',
      null,
    ])
    expect(['MX', 'MX-MEX', '15021', '99001', 'US-CA'].map(parentOf)).toEqual([
      null,
      'MX',
      'MX-MEX',
      null,
      'US',
    ])
  })

  it('of a Mexican state has a key of INEGI, and back', () => {
    expect(mexicanStates.map((state) => state.key)).toEqual(
      Array.from({ length: 32 }, (_, at) => String(at + 1).padStart(2, '0')),
    )
    for (const { code, key } of mexicanStates) {
      expect(inegiKey(code)).toBe(key)
      expect(stateOfKey(key)).toBe(code)
    }
    expect(inegiKey('US')).toBeNull()
    expect(stateOfMunicipality('15021')).toBe('MX-MEX')
    expect(stateOfMunicipality('33001')).toBeNull()
    expect(stateOfMunicipality('1502')).toBeNull()
  })

  it('is known without a record when it is a country or a Mexican state', () => {
    expect(countryCodes.size).toBe(249)
    expect(['MX', 'QA', 'MX-ZAC', 'MX-XXX', 'ZZ', '15021'].map(isKnownPlace)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    for (const code of Object.keys(countries)) expect(countryCodes.has(code)).toBe(true)
  })

  it('has a name in each language', () => {
    expect(placeName('MX-MEX', 'en')).toBe('State of Mexico')
    expect(placeName('MX-MEX', 'es')).toBe('Estado de México')
    expect(placeName('US', 'es')).toBe('Estados Unidos')
    expect(placeName('15021', 'es')).toBeNull()
  })
})
