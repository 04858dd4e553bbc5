import type { Language } from '../model/language.ts'
import { type CslDate, type CslName, cslNameText, type Source } from '../model/source.ts'

/**
 * A source as an entry of a brief's list of sources, in the manner of the Chicago style:
 * `Malkin, Elisabeth. “Title.” The New York Times. March 3, 2021. https://…`
 */
export function citationLine(source: Source, language: Language): string {
  const { author = [], title, issued, URL: address } = source
  const container = source['container-title'] ?? source.publisher
  const parts = [
    sentence(authorList(author, language)),
    title === undefined ? '' : `“${sentence(title)}”`,
    container === undefined ? '' : sentence(container),
    sentence(capitalised(dateText(issued, language))),
    address === undefined ? '' : address,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** A source as a sentence points to it: `(Malkin, 2021)`, `(SESNSP, 2020)`. */
export function citationMention(source: Source): string {
  const [first, ...others] = source.author ?? []
  const container = source['container-title'] ?? source.publisher ?? source.title ?? source.id
  const name = first === undefined ? container : (first.family ?? cslNameText(first))
  const year = source.issued?.['date-parts'][0]?.[0]
  const who =
    others.length > 1
      ? `${name} et al.`
      : [name, ...others.map((other) => other.family ?? cslNameText(other))].join(' & ')
  return year === undefined ? `(${who})` : `(${who}, ${year})`
}

function authorList(authors: readonly CslName[], language: Language): string {
  const names = authors.map((name, index) =>
    index === 0 && name.family !== undefined && name.given !== undefined
      ? `${name.family}, ${name.given}`
      : cslNameText(name),
  )
  if (names.length <= 1) return names[0] ?? ''
  const last = names.at(-1)
  return language === 'es'
    ? `${names.slice(0, -1).join(', ')} y ${last}`
    : `${names.slice(0, -1).join(', ')}, and ${last}`
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' }

function dateText(date: CslDate | undefined, language: Language): string {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined) return date?.literal ?? ''
  if (month === undefined) return String(year)
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

function sentence(text: string): string {
  return text === '' || /[.?!…]$/.test(text) ? text : `${text}.`
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
