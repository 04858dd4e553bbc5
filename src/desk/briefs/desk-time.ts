import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-MX', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
}

/** A moment as the desk tells it, in universal time. */
export function deskTime(at: Date, language: Language): Markup {
  return html`<time datetime="${at.toISOString()}">${formats[language].format(at)} UTC</time>`
}
