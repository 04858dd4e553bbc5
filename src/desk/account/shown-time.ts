import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = { en: format('en-GB'), es: format('es-MX') }

/** A moment, to the minute, in UTC. */
export function shownTime(moment: Date, language: Language): Markup {
  return html`<time datetime="${moment.toISOString()}">${formats[language].format(moment)}</time>`
}

function format(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
}
