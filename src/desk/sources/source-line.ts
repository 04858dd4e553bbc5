import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { withheldSource } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import { cslDateText, cslNameText, type Source } from '../../model/source.ts'
import { sourceWords } from './source-words.ts'

/** A source in one line: who, what, where, when. */
export function sourceLine(source: Source): string {
  const [first, ...others] = source.author ?? []
  const author = first ? cslNameText(first) + (others.length > 0 ? ' et al.' : '') : null
  const title = source.title ? `“${source.title}”` : null
  const where = source['container-title'] ?? source.publisher
  const line = [author, title, where, cslDateText(source.issued)].filter(Boolean).join(', ')
  return line === '' ? (source.URL ?? source.id) : line
}

/** The line as a link to the page of the source; one that the viewer may not know of is said to be withheld. */
export function sourceLink(id: string, known: ReadonlyMap<string, Source>, language: Language): Markup {
  if (id === withheldSource) return html`<em>${sourceWords[language].withheld}</em>`
  const source = known.get(id)
  return html`<a href="/${language}/desk/sources/${encodeURIComponent(id)}">${source ? sourceLine(source) : id}</a>`
}

/** The address of a source, when it is one that may be followed: anything but http and https is shown as text. */
export function webAddress(source: Source): string | null {
  const doi = typeof source.DOI === 'string' ? `https://doi.org/${encodeURI(source.DOI)}` : null
  const address = source.URL ?? doi
  return address !== null && /^https?:\/\//i.test(address) ? address : null
}
