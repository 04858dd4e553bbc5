import { html } from 'hono/html'
import type { Language } from '../../../model/language.ts'
import { parsePeriod } from '../../../model/period.ts'
import { cslDateText, cslNameText, type Source } from '../../../model/source.ts'
import { periodInWords } from '../period-text.ts'
import type { Markup } from './markup.ts'
import { recordValueWords } from './record-value-words.ts'

/**
 * A source cited in full: who, what, where, when. The title leads to it where its address is one of the web; any other
 * scheme is text.
 */
export function sourceCitation(source: Source, language: Language): Markup {
  const say = recordValueWords[language]
  const title = html`<cite>${source.title ?? say.untitled}</cite>`
  const before = (source.author ?? []).map(cslNameText).filter((name) => name !== '')
  const accessed = dateText(source, 'accessed', language)
  const after = [
    source.genre,
    source['container-title'],
    source.publisher === source['container-title'] ? undefined : source.publisher,
    source.number,
    dateText(source, 'issued', language),
    source.page,
    accessed === null ? null : say.accessed(accessed),
  ].filter((part): part is string => typeof part === 'string' && part !== '')
  return html`${before.length > 0 ? `${before.join(', ')}. ` : ''}${
    isWebAddress(source.URL) ? html`<a href="${source.URL}" rel="external noopener">${title}</a>` : title
  }${after.length > 0 ? `. ${after.join(', ')}` : ''}.`
}

/** Whether the text is an address that a browser may be led to. */
export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function dateText(source: Source, field: 'issued' | 'accessed', language: Language): string | null {
  const text = cslDateText(source[field])
  const period = text === null ? null : parsePeriod(text)
  return period === null ? (source[field]?.literal ?? null) : periodInWords(period, language)
}
