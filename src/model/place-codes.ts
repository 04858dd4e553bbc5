import { countries, countryCodes } from './countries.ts'
import { mexicanStates } from './mexican-states.ts'

export type PlaceLevel = 'country' | 'state' | 'municipality'

const keyByCode = new Map(mexicanStates.map((state) => [state.code, state.key]))
const codeByKey = new Map(mexicanStates.map((state) => [state.key, state.code]))
const countryForm = /^[A-Z]{2}$/
const stateForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/
const municipalityForm = /^\d{5}$/
const combining = /[\u0300-\u036f]/g

let codeByName: Map<string, string> | null = null

/**
 * The code of a country or Mexican state by any of its usual names, English or Spanish.
 * @param folded the name in lower case without accents (see prose/text/fold.ts), words parted by single spaces
 * @returns an ISO 3166-1 or 3166-2 code. "mexico" is the country: the state of that name is told from it only by
 *   "State of Mexico", "Edomex" and the like
 */
export function placeOfName(folded: string): string | null {
  codeByName ??= namesToCodes()
  return codeByName.get(folded) ?? null
}

function namesToCodes(): Map<string, string> {
  const codes = new Map<string, string>()
  for (const state of mexicanStates) {
    for (const name of [state.official, state.short, state.english, ...state.aliases]) {
      codes.set(plain(name), state.code)
    }
  }
  for (const [code, names] of Object.entries(countries)) {
    for (const name of names) codes.set(plain(name), code)
  }
  return codes
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(combining, '')
}

/** INEGI's two-digit key of a Mexican state, given its ISO 3166-2 code; null for any other code. */
export function inegiKey(code: string): string | null {
  return keyByCode.get(code) ?? null
}

/** ISO 3166-2 code of the Mexican state with INEGI's two-digit key; null when there is none. */
export function stateOfKey(key: string): string | null {
  return codeByKey.get(key) ?? null
}

/** ISO 3166-2 code of the state that a municipality lies in, given its five-digit INEGI key. */
export function stateOfMunicipality(key: string): string | null {
  return municipalityForm.test(key) ? stateOfKey(key.slice(0, 2)) : null
}

/** The level of a place by the form of its code; null for ids of another form, such as "california". */
export function levelOf(code: string): PlaceLevel | null {
  if (countryForm.test(code)) return 'country'
  if (stateForm.test(code)) return 'state'
  return municipalityForm.test(code) ? 'municipality' : null
}

/** The code of the place that holds this one: the state of a municipality, the country of a state; else null. */
export function parentOf(code: string): string | null {
  if (stateForm.test(code)) return code.slice(0, 2)
  return stateOfMunicipality(code)
}

/** Whether a code stands for a place without any record of it: a country of ISO 3166-1 or a Mexican state. */
export function isKnownPlace(code: string): boolean {
  return keyByCode.has(code) || countryCodes.has(code)
}

/** The name of a listed country or state in the language, or null. */
export function placeName(code: string, language: 'en' | 'es'): string | null {
  const state = mexicanStates.find((candidate) => candidate.code === code)
  if (state) return language === 'en' ? state.english : state.short
  return countries[code]?.[language === 'en' ? 0 : 1] ?? null
}
