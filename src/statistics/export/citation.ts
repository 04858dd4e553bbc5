import type { Language } from '../../model/language.ts'
import { cslDateText, cslNameText, type Source } from '../../model/source.ts'

/** A source on one line, as it may be printed below a table: who, what, where, when. */
export function citation(source: Source, language: Language): string {
  const authors = (source.author ?? []).map(cslNameText).join(language === 'en' ? ' and ' : ' y ')
  const place = source['container-title'] ?? source.publisher
  const parts = [
    authors,
    source.title && (language === 'en' ? `“${source.title}”` : `«${source.title}»`),
    place === authors ? undefined : place,
    cslDateText(source.issued),
    source.URL,
  ]
  const line = parts
    .filter((part) => part !== undefined && part !== null && part !== '')
    .map((part) => String(part).replace(/\s+/g, ' ').trim().replace(/\.$/, ''))
    .join('. ')
  return line === '' ? source.id : line
}
