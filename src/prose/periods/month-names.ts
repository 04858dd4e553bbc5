import type { Language } from '../../model/language.ts'

const full = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
}

const short = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep oct nov dic',
}

/** The twelve months, folded, to their number from 1. */
export const monthNames: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: numbered(full.en),
  es: numbered(full.es).set('setiembre', 9),
}

/** Months cut short, folded and without their stop, to their number from 1. */
export const shortMonthNames: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: numbered(short.en).set('sept', 9),
  es: numbered(short.es).set('sept', 9).set('set', 9),
}

/** The days of the week, folded, to their number: Sunday is 0. */
export const weekdayNames: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
  es: numbered('domingo lunes martes miercoles jueves viernes sabado', 0),
}

function numbered(words: string, first = 1): Map<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, index + first]))
}
