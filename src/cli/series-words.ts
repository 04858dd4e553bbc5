import type { Absence } from '../model/dataset.ts'
import type { Language } from '../model/language.ts'

/** What `cotejo series` says, in one language. */
export interface SeriesWords {
  readonly period: string
  readonly value: string
  readonly change: string
  readonly release: string
  readonly population: string
  readonly absences: Readonly<Record<Absence, string>>
  readonly disputed: string
  rate(per: string): string
  source(text: string): string
  populationSource(text: string): string
  asOf(day: string): string
  unknownIndicator(name: string, meant: string | null): string
  severalIndicators(name: string, ids: readonly string[]): string
  unknownPlace(name: string, meant: string | null): string
  wrongPeriod(text: string): string
  wrongDay(text: string): string
  wrongPer(text: string): string
  noRate(indicator: string, unit: string): string
  noPopulation(place: string, period: string): string
  nothing(indicator: string, place: string): string
}

const english: SeriesWords = {
  period: 'Period',
  value: 'Value',
  change: 'Change',
  release: 'Published',
  population: 'Population',
  absences: {
    missing: 'missing',
    suppressed: 'suppressed',
    'not applicable': 'not applicable',
    'not yet published': 'not yet published',
  },
  disputed: 'disputed',
  rate: (per) => `Per ${per}`,
  source: (text) => `Source: ${text}`,
  populationSource: (text) => `Population at mid-year: ${text}`,
  asOf: (day) => `as published by ${day}`,
  unknownIndicator: (name, meant) =>
    `unknown indicator: ${name}${meant === null ? '' : ` (did you mean ${meant}?)`}`,
  severalIndicators: (name, ids) =>
    `several indicators are called ${name}: name one by its id: ${ids.join(', ')}`,
  unknownPlace: (name, meant) =>
    `unknown place: ${name} (expected a code such as MX-MEX or 15033, or a name${meant === null ? '' : `; did you mean ${meant}?`})`,
  wrongPeriod: (text) => `invalid period: ${text} (expected one such as 2019, 2019-03, 2015..2020 or 2015..)`,
  wrongDay: (text) => `invalid day: ${text} (expected one such as 2021-01-26)`,
  wrongPer: (text) => `invalid --per: ${text} (expected a whole number above zero, such as 100000)`,
  noRate: (indicator, unit) => `no rate to be made of ${indicator}: expected a count, its unit is ${unit}`,
  noPopulation: (place, period) => `no population known: ${place}, ${period}`,
  nothing: (indicator, place) => `no figure of ${indicator} for ${place} in what was asked`,
}

const spanish: SeriesWords = {
  period: 'Periodo',
  value: 'Valor',
  change: 'Cambio',
  release: 'Publicación',
  population: 'Población',
  absences: {
    missing: 'sin dato',
    suppressed: 'reservado',
    'not applicable': 'no aplica',
    'not yet published': 'aún no publicado',
  },
  disputed: 'en disputa',
  rate: (per) => `Por ${per}`,
  source: (text) => `Fuente: ${text}`,
  populationSource: (text) => `Población a mitad de año: ${text}`,
  asOf: (day) => `según lo publicado hasta el ${day}`,
  unknownIndicator: (name, meant) =>
    `indicador desconocido: ${name}${meant === null ? '' : ` (¿quiso decir ${meant}?)`}`,
  severalIndicators: (name, ids) =>
    `varios indicadores se llaman ${name}: indique uno por su clave: ${ids.join(', ')}`,
  unknownPlace: (name, meant) =>
    `lugar desconocido: ${name} (se esperaba una clave como MX-MEX o 15033, o un nombre${meant === null ? '' : `; ¿quiso decir ${meant}?`})`,
  wrongPeriod: (text) =>
    `periodo no válido: ${text} (se esperaba uno como 2019, 2019-03, 2015..2020 o 2015..)`,
  wrongDay: (text) => `día no válido: ${text} (se esperaba uno como 2021-01-26)`,
  wrongPer: (text) => `--per no válido: ${text} (se esperaba un número entero mayor que cero, como 100000)`,
  noRate: (indicator, unit) =>
    `no se puede hacer una tasa de ${indicator}: se esperaba un conteo, su unidad es ${unit}`,
  noPopulation: (place, period) => `no se conoce la población: ${place}, ${period}`,
  nothing: (indicator, place) => `ninguna cifra de ${indicator} para ${place} en lo que se pidió`,
}

export const seriesWords: Readonly<Record<Language, SeriesWords>> = { en: english, es: spanish }
