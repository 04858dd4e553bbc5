import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { fold } from '../../model/fold.ts'

const word = /[\p{L}\p{N}]+/gu

/** The words that a query looks for, folded: those that it leaves out with a minus are not among them. */
export function wantedWords(query: string): readonly string[] {
  const asked = query.replace(/(?:^|\s)-(?:"[^"]*"?|\S+)/g, ' ')
  return [...new Set([...asked.matchAll(word)].map(([text]) => fold(text)))]
}

/** The text with the words that were looked for marked; everything in it is escaped. */
export function markedText(text: string, wanted: readonly string[]): Markup {
  const parts: (string | Markup)[] = []
  let from = 0
  for (const match of text.matchAll(word)) {
    if (!isWanted(match[0], wanted)) continue
    parts.push(text.slice(from, match.index), html`<mark>${match[0]}</mark>`)
    from = match.index + match[0].length
  }
  parts.push(text.slice(from))
  return html`${parts}`
}

/** A stretch of a text around the first word that was looked for, with an ellipsis where it was cut. */
export function passageAround(text: string, wanted: readonly string[], length = 200): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  const first = [...flat.matchAll(word)].find((match) => isWanted(match[0], wanted))
  const start = Math.max(0, Math.min((first?.index ?? 0) - Math.floor(length / 3), flat.length - length))
  const cut = flat.slice(start, start + length)
  const opened = start === 0 ? cut : `… ${cut.replace(/^\S*\s/, '')}`
  return start + length >= flat.length ? opened : `${opened.replace(/\s\S*$/, '')} …`
}

/** Whether a word is one of those, or the same but for its ending: `policías` for `policía`. */
function isWanted(text: string, wanted: readonly string[]): boolean {
  const folded = fold(text)
  return wanted.some((asked) => {
    if (folded === asked) return true
    const stem = asked.slice(0, Math.max(4, asked.length - 2))
    return asked.length >= 4 && folded.startsWith(stem) && Math.abs(folded.length - asked.length) <= 3
  })
}
