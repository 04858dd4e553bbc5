import type { Span } from '../../model/span.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import { bibliographyHeadings } from './section-words.ts'

const mostWords = 18
const longest = 140

/**
 * Whether a block reads like a heading where no markup says so: one short line that opens with a capital and does not
 * close as a sentence does.
 */
export function looksLikeHeading(text: string, tokens: readonly Token[], block: Span): boolean {
  if (block.end - block.start > longest) return false
  const { first, last } = tokenRange(tokens, block)
  if (first === last || last - first > mostWords + 8) return false
  const opening = tokens[first]
  const closing = tokens[last - 1]
  if (!opening || !closing || closesSentence.has(closing.folded)) return false
  if (/[\r\n]/.test(text.slice(block.start, block.end))) return false
  let words = 0
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'mark') words++
  return words > 0 && words <= mostWords && opensHeading(text, tokens, first)
}

const closesSentence = new Set(['.', ',', ';', ':', '…'])

function opensHeading(text: string, tokens: readonly Token[], first: number): boolean {
  const opening = tokens[first]
  if (!opening) return false
  if (opening.kind === 'number') return true
  if (opening.kind === 'mark') return opening.folded !== '(' && opening.folded !== '['
  const initial = text[opening.start] ?? ''
  return initial !== initial.toLowerCase()
}

/**
 * The offset past a heading that opens a list of sources ("Sources", "Fuentes:"), or null. The first entry may follow
 * on the same line after a colon, or on the next.
 */
export function bibliographyHeadingEnd(text: string, tokens: readonly Token[], block: Span): number | null {
  const lineEnd =
    block.start + text.slice(block.start, Math.min(block.end, block.start + longest)).search(/[\r\n]|$/)
  const { first, last } = tokenRange(tokens, { start: block.start, end: lineEnd })
  const words: string[] = []
  for (let at = first; at < Math.min(last, first + mostHeadingTokens); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.folded === ':') return bibliographyHeadings.has(words.join(' ')) ? token.end : null
    if (token.kind === 'word') words.push(token.folded)
    else if (token.kind === 'number' && at > first) return null
  }
  return last - first <= mostHeadingTokens && bibliographyHeadings.has(words.join(' ')) ? lineEnd : null
}

const mostHeadingTokens = 8
