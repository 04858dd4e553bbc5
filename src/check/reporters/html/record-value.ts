import { html } from 'hono/html'
import { kindNamed } from '../../../model/codebook.ts'
import { partLabel, valueLabel } from '../../../model/kind-words.ts'
import type { Language } from '../../../model/language.ts'
import { municipality } from '../../../model/mexican-municipalities.ts'
import { parsePeriod } from '../../../model/period.ts'
import { numberText } from '../evidence-text.ts'
import { periodInWords } from '../period-text.ts'
import type { Markup } from './markup.ts'
import { recordValueWords } from './record-value-words.ts'

/** What the value of a statement is told with. */
export interface ValueContext {
  readonly language: Language
  /** The name of a place by its code; null when it is not known. */
  placeName(code: string, language: Language): string | null
  /** Another record that a value holds the id of; null when this reader may not know of it, or it is not there. */
  record(id: string): { readonly title: string; readonly path: string } | null
}

/** The parts that say what a compound value is; the others stand in brackets after them. */
const heads: Readonly<Record<string, readonly string[]>> = {
  name: ['text'],
  identifier: ['value'],
  'person.office': ['title'],
  'incident.place': ['locality', 'municipality', 'state'],
  'incident.actor': ['name', 'organization'],
  'case.party': ['person', 'organization'],
  'case.stage': ['stage'],
  'case.statusAsOf': ['status'],
  'instrument.stage': ['stage'],
  'instrument.budget': ['year'],
  'place.coordinates': ['latitude', 'longitude'],
}

/** Parts that mean little without their name. */
const named: ReadonlySet<string> = new Set(['amount', 'change', 'changePercent', 'publicPrecision', 'by'])

/** What the public need not be told: how exact the place is shows, and "common" is what a name is unless it says. */
const silent = (part: string, value: unknown) =>
  part === 'publicPrecision' || (part === 'kind' && value === 'common')

/** A value of a field of a record as a reader expects it: words for codes, names for ids, links to other records. */
export function valueMarkup(kind: string, field: string, value: unknown, context: ValueContext): Markup {
  if (kindNamed(kind)?.fields[field]?.refers && typeof value === 'string') return reference(value, context)
  return isParts(value)
    ? compound(kind, field, value, context)
    : simple(`${kind}.${field}`, field, value, context)
}

function compound(
  kind: string,
  field: string,
  value: Readonly<Record<string, unknown>>,
  context: ValueContext,
): Markup {
  const path = `${kind}.${field}`
  const head = heads[path] ?? heads[field] ?? []
  const present = (part: string) => value[part] !== undefined && value[part] !== null
  const leading = head.filter(present)
  const details = Object.keys(value).filter(
    (part) => !leading.includes(part) && present(part) && !silent(part, value[part]),
  )
  const shown = details.map((part) => detail(path, part, value[part], context))
  if (leading.length === 0) return separated(shown)
  const main = separated(leading.map((part) => simple(`${path}.${part}`, part, value[part], context)))
  return shown.length === 0 ? main : html`${main} <span class="details">(${separated(shown)})</span>`
}

function detail(path: string, part: string, value: unknown, context: ValueContext): Markup {
  const text = simple(`${path}.${part}`, part, value, context)
  return named.has(part) ? html`${partLabel(part, context.language)}: ${text}` : text
}

/** A value without parts; `part` is its own name, which tells dates, places and ids from plain text. */
function simple(path: string, part: string, value: unknown, context: ValueContext): Markup {
  const { language } = context
  if (typeof value === 'boolean') return html`${recordValueWords[language][value ? 'yes' : 'no']}`
  if (typeof value === 'number') return html`${part === 'year' ? value : numberText(value, language)}`
  if (isParts(value)) return html`${localText(value, language)}`
  const text = String(value)
  if (kindNamed(part) !== null) return reference(text, context)
  const said = valueLabel(path, text, language)
  return html`${said === text ? plain(part, text, context) : said}`
}

function plain(part: string, text: string, { language, placeName }: ValueContext): string {
  switch (part) {
    case 'date':
    case 'period':
    case 'existed':
    case 'died': {
      const period = parsePeriod(text)
      return period === null ? text : periodInWords(period, language)
    }
    case 'state':
    case 'jurisdiction':
    case 'place':
    case 'parent':
      return placeName(text, language) ?? text
    case 'municipality':
      return municipality(text)?.name ?? placeName(text, language) ?? text
    case 'language':
      return languageName(text, language)
    default:
      return text
  }
}

/** An id that may not be told, or that leads nowhere, is shown as what it is, without a link. */
function reference(id: string, context: ValueContext): Markup {
  const record = context.record(id)
  if (record !== null) return html`<a href="${record.path}">${record.title}</a>`
  return html`${context.placeName(id, context.language) ?? id}`
}

function separated(parts: readonly Markup[]): Markup {
  return html`${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}`
}

function localText(value: Readonly<Record<string, unknown>>, language: Language): string {
  return String(value[language] ?? value.es ?? value.en ?? '')
}

function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
