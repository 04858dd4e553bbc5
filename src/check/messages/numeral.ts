import type Fraction from 'fraction.js'
import type { Language } from '../../model/language.ts'

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }),
  es: new Intl.NumberFormat('es-MX', { maximumFractionDigits: 4, useGrouping: true }),
}

/** A number as a reader of the language expects it, in the Mexican convention for Spanish: 28,870.5. */
export function numeral(value: Fraction | number, language: Language): string {
  return formats[language].format(typeof value === 'number' ? value : value.valueOf())
}
