import type { Language } from '../model/language.ts'

const formats = {
  en: new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-MX', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** The month of a day, short, as charts and tables name a release: "Jan 2021". */
export function monthText(day: string, language: Language): string {
  return formats[language].format(new Date(`${day}T12:00:00Z`))
}
