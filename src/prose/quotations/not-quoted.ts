import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../model/span.ts'
import type { NameAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import { aliasWords, callingWords, thingWords, titleWords } from './not-quoted-words.ts'

/**
 * Whether words between marks are a nickname ("Joaquín “El Chapo” Guzmán", "alias “El Mencho”") or the title of a work
 * or an operation ("the documentary “…”"), neither of which is a quotation.
 * @param quoted with its marks
 * @param names those that share a character with the quoted words
 */
export function isNameOrTitle(
  prose: Prose,
  quoted: Span,
  content: Span,
  names: readonly NameAnnotation[],
): boolean {
  if (names.some((name) => name.start < quoted.start && name.end > quoted.end)) return true
  if (isCalling(prose, quoted) || isNamedThing(prose, quoted, content)) return true
  return isNickname(prose, quoted, content, names) || isTitle(prose, quoted, content)
}

const coining = new Set(['the', 'el', 'la', 'los', 'las', 'del', 'al'])

/** "the so-called “…”", "known as “…”": what a thing is called by everyone. */
function isCalling({ tokens }: Prose, quoted: Span): boolean {
  const before = firstFrom(tokens, quoted.start) - 1
  const word = tokens[before]?.folded ?? ''
  if (callingWords.has(word)) return true
  return (word === 'as' || word === 'como') && aliasWords.has(tokens[before - 1]?.folded ?? '')
}

/** "the “3 de 3” initiative": a short name before the noun that says what it is. */
function isNamedThing({ tokens, text }: Prose, quoted: Span, content: Span): boolean {
  if (!thingWords.has(tokens[firstFrom(tokens, quoted.end)]?.folded ?? '')) return false
  const words = text.slice(content.start, content.end).split(/\s+/).filter(Boolean)
  return words.length <= 5 && (startsLarge(words[0]) || /^\d/.test(words[0] ?? ''))
}

function isNickname(prose: Prose, quoted: Span, content: Span, names: readonly NameAnnotation[]): boolean {
  const { tokens, text } = prose
  const first = firstFrom(tokens, quoted.start)
  const after = firstFrom(tokens, quoted.end)
  const words = text.slice(content.start, content.end).split(/\s+/).filter(Boolean)
  if (words.length === 0 || words.length > 5) return false
  const before = tokens[first - 1]
  if (before && aliasWords.has(before.folded)) return true
  if (before?.folded === '.' && aliasWords.has(tokens[first - 2]?.folded ?? '') && !before.spaced) return true
  if (!startsLarge(words[0]) || !startsLarge(words.at(-1)) || words.length > 4) return false
  // "the “Culiacanazo”": a coined name.
  if (words.length === 1 && before?.kind === 'word' && coining.has(before.folded)) return true
  const beforeName =
    before?.kind === 'word' && startsLarge(text[before.start]) && !/[.,;:]$/.test(words.at(-1) ?? '')
  const next = tokens[after]
  if (beforeName && next?.kind === 'word' && startsLarge(text[next.start])) return true
  const apposed = before?.folded === ',' || before?.folded === '(' ? tokens[first - 2] : before
  const article = /^(?:El|La|Los|Las|The|Don)$/.test(words[0] ?? '') && words.length >= 2
  if (article && apposed?.kind === 'word' && startsLarge(text[apposed.start]) && apposed !== undefined)
    return true
  return names.some(
    (name) => name.kind === 'person' && name.start >= content.start && name.end <= content.end && article,
  )
}

function isTitle(prose: Prose, quoted: Span, content: Span): boolean {
  const first = firstFrom(prose.tokens, quoted.start)
  let before = first - 1
  if (prose.tokens[before]?.folded === ',' || prose.tokens[before]?.folded === ':') before--
  const word = prose.tokens[before]?.folded ?? ''
  if (!titleWords.has(word)) return false
  const opening = prose.text.slice(content.start, content.start + 3)
  return startsLarge(opening.replace(/^[¿¡]/, ''))
}

function startsLarge(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}
