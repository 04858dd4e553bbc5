import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { periodInWords } from '../../check/reporters/period-text.ts'
import { kindNamed } from '../../model/codebook.ts'
import { partLabel, valueLabel } from '../../model/kind-words.ts'
import type { Language } from '../../model/language.ts'
import { municipality } from '../../model/mexican-municipalities.ts'
import { parsePeriod } from '../../model/period.ts'
import { placeName } from '../../model/place-codes.ts'
import { shapeOf } from './field-shape.ts'
import { type Surroundings, titleOf } from './record-view.ts'
import { recordWords } from './record-words.ts'

/** Where a value stands: `incident`, `place`. */
export interface ValueOf {
  readonly kind: string
  readonly field: string
}

type Known = Pick<Surroundings, 'titles'>

/** A value as a reader sees it, with links to the records that it names. */
export function valueMarkup(at: ValueOf, value: unknown, known: Known, language: Language): Markup {
  const refers = kindNamed(at.kind)?.fields[at.field]?.refers
  if (refers) return reference(refers, String(value), known, language)
  if (typeof value !== 'object' || value === null) {
    return html`${plainText(`${at.kind}.${at.field}`, value, language)}`
  }
  return html`<dl>${partsOf(at, value).map(([part, inside]) => html`${part === 'text' ? '' : html`<dt>${partLabel(part, language)}</dt>`}<dd>${partMarkup(at, part, inside, known, language)}</dd>`)}</dl>`
}

function partMarkup(at: ValueOf, part: string, value: unknown, known: Known, language: Language): Markup {
  if (kindNamed(part) !== null && part !== 'place' && typeof value === 'string') {
    return reference(part, value, known, language)
  }
  return html`${partText(at, part, value, known, language)}`
}

function reference(kind: string, id: string, known: Known, language: Language): Markup {
  const own = kind === 'place' ? placeText(id, language) : null
  if (own !== null && !known.titles.has(id)) return html`${own}`
  return html`<a href="/${language}/desk/records/${encodeURIComponent(id)}">${titleOf(id, known, language)}</a>`
}

/** A value in one line of plain text: for tables, comparisons and summaries. */
export function valueLine(at: ValueOf, value: unknown, known: Known, language: Language): string {
  const refers = kindNamed(at.kind)?.fields[at.field]?.refers
  if (refers) return referenceText(refers, String(value), known, language)
  if (typeof value !== 'object' || value === null) return plainText(`${at.kind}.${at.field}`, value, language)
  return partsOf(at, value)
    .map(([part, inside]) => {
      const text = partText(at, part, inside, known, language)
      return part === 'text' ? text : `${partLabel(part, language)}: ${text}`
    })
    .join(' · ')
}

/** The parts that hold something, in the order in which they are declared: the registry keeps none. */
function partsOf({ kind, field }: ValueOf, value: object): [string, unknown][] {
  const declared = kindNamed(kind)?.fields[field]
  const shape = declared && shapeOf(declared.value)
  const order = shape?.form === 'group' ? shape.parts.map(({ name }) => name) : []
  return Object.entries(value)
    .filter(([, inside]) => inside !== undefined && inside !== null)
    .toSorted(([a], [b]) => place(order, a) - place(order, b))
}

function place(order: readonly string[], part: string): number {
  const found = order.indexOf(part)
  return found === -1 ? order.length : found
}

function referenceText(kind: string, id: string, known: Known, language: Language): string {
  const titled = known.titles.get(id)?.[language]
  return titled ?? (kind === 'place' ? placeText(id, language) : null) ?? id
}

function partText(at: ValueOf, part: string, value: unknown, known: Known, language: Language): string {
  if (typeof value === 'object' && value !== null) {
    const localized = (value as Partial<Record<Language, unknown>>)[language]
    if (typeof localized === 'string') return localized
    return Object.entries(value)
      .map(([name, inside]) => `${partLabel(name, language)}: ${partText(at, name, inside, known, language)}`)
      .join(', ')
  }
  if (typeof value === 'string') {
    if (part === 'state' || part === 'municipality') return placeText(value, language) ?? value
    if (kindNamed(part) !== null) return referenceText(part, value, known, language)
    if (part === 'language') return languageName(value, language)
    if (part === 'by') return known.titles.get(value)?.[language] ?? value
  }
  return plainText(`${at.kind}.${at.field}.${part}`, value, language)
}

function languageName(code: string, language: Language): string {
  return /^[a-z]{2}$/.test(code)
    ? (new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code)
    : code
}

/** Dates in words, numbers in the writing of the language, choices by their labels, all else as it is. */
function plainText(path: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return recordWords[language].notShown
  if (typeof value === 'boolean') return value ? recordWords[language].yes : recordWords[language].no
  if (typeof value === 'number') {
    const isYear = path.endsWith('.year')
    return isYear
      ? String(value)
      : value.toLocaleString(language === 'en' ? 'en-US' : 'es-MX', { maximumFractionDigits: 6 })
  }
  const text = String(value)
  const last = path.slice(path.lastIndexOf('.') + 1)
  const period = periodFields.has(last) ? parsePeriod(text) : null
  if (period !== null) return periodInWords(period, language)
  return valueLabel(path, text, language)
}

const periodFields = new Set(['date', 'period', 'existed', 'died'])

/** The name of a country, state or municipality by its code; null for what is none. */
export function placeText(code: string, language: Language): string | null {
  return placeName(code, language) ?? municipality(code)?.name ?? null
}
