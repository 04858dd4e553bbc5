import type { Span } from '../../model/span.ts'
import { endsSegment, trimPunctuation } from './entry-segments.ts'
import { asidePattern, containerLeads, genrePattern } from './entry-words.ts'
import { isInstitution, isKnownOutlet, isPlace } from './outlets.ts'

/** What stands between the title and the date: where the piece appeared and what is said beside it. */
export interface EntryContainer {
  readonly container: Span | null
  /** A second body named after the container: the publisher of the review or the series. */
  readonly second: Span | null
  readonly place: Span | null
  /** "Press release", "Comunicado 12/2020", "blog". */
  readonly genre: Span | null
  readonly volume: string | null
  readonly issue: string | null
}

/**
 * Reads the outlet out of what is left of an entry's tail.
 * @param holes stretches of the tail that are dates, addresses and the like, in any order
 */
export function readContainer(text: string, tail: Span, holes: readonly Span[]): EntryContainer {
  const found = { container: null as Span | null, second: null as Span | null, place: null as Span | null }
  let genre: Span | null = null
  let aside = false
  for (const piece of cutPieces(text, tail, holes)) {
    const words = text.slice(piece.start, piece.end)
    if (/^\p{Ll}{1,2}$/u.test(words)) continue
    const bracketed = /[([]/.test(text[piece.start - 1] ?? '') && found.container === null
    // A title's translation stands in brackets behind it.
    if (bracketed && !genrePattern.test(words) && !isKnownOutlet(words)) continue
    if (genrePattern.test(words)) genre ??= piece
    else if (asidePattern.test(words)) aside = true
    else if (found.container === null) takeContainer(text, piece, found)
    else if (isPlace(words)) found.place ??= piece
    else if (!aside) found.second ??= piece
  }
  if (
    found.container === null &&
    found.place !== null &&
    !/^(?:M[eé]xico)$/i.test(text.slice(found.place.start, found.place.end))
  ) {
    return { ...found, genre, volume: null, issue: null }
  }
  return withBrackets(text, { ...found, genre, volume: null, issue: null })
}

/** The tail without its holes, cut at full stops and semicolons, and trimmed. */
function cutPieces(text: string, tail: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = tail.start
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.start > start) pieces.push(...cutAtStops(text, { start, end: hole.start }))
    start = Math.max(start, hole.end)
  }
  pieces.push(...cutAtStops(text, { start, end: tail.end }))
  return pieces
}

function cutAtStops(text: string, span: Span): Span[] {
  const stretch = text.slice(span.start, span.end)
  const pieces: Span[] = []
  let start = 0
  for (const match of stretch.matchAll(/[.;](?=\s|$)|[”"»](?=\s|$)/g)) {
    if (match[0] === '.' && !endsSegment(stretch, match.index)) continue
    push(match.index)
    start = match.index + 1
  }
  push(stretch.length)
  return pieces

  function push(end: number): void {
    const piece = trimPunctuation(text, { start: span.start + start, end: span.start + end })
    if (piece) pieces.push(unbracketed(text, piece))
  }
}

/** Brackets that lost their other half to a hole go too. */
function unbracketed(text: string, piece: Span): Span {
  let { start, end } = piece
  const count = (mark: string) => text.slice(start, end).split(mark).length - 1
  if (count('(') > count(')') && text[end - 1] === '(') end--
  if (count(')') > count('(') && text[end - 1] === ')') end--
  if (text[start] === '(' && text[end - 1] === ')' && count('(') === 1) {
    start++
    end--
  }
  if (text[start] === '[' && text[end - 1] === ']') {
    start++
    end--
  }
  return trimPunctuation(text, { start, end }) ?? { start, end }
}

interface Taken {
  container: Span | null
  second: Span | null
  place: Span | null
}

/** Takes the outlet from a piece: without "In", without "Mexico City:" before it, without section or place after it. */
function takeContainer(text: string, piece: Span, found: Taken): void {
  const words = text.slice(piece.start, piece.end)
  const lead = containerLeads.exec(words)
  const start = lead && !isKnownOutlet(words) ? piece.start + lead[0].length : piece.start
  const colon = text.slice(start, piece.end).search(/:\s/)
  if (colon > 0 && isPlace(text.slice(start, start + colon))) {
    found.place = { start, end: start + colon }
    found.container = trimPunctuation(text, { start: start + colon, end: piece.end })
    return
  }
  const parts = commaParts(text, { start, end: piece.end })
  const kept = parts.findIndex((part) => !isNoise(text, part))
  if (kept < 0) {
    found.place ??= parts[0] ?? null
    return
  }
  const first = parts[kept]
  if (!first) return
  let end = first.end
  for (const part of parts.slice(kept + 1)) {
    if (isPlaceSpan(text, part)) found.place ??= part
    else if (isNoise(text, part) || isSection(text, first, part)) continue
    else if (end === previousEnd(text, part)) end = part.end
  }
  found.container = { start: first.start, end }
}

/** Newspapers are followed by sections and columns, bodies by their departments. */
function isSection(text: string, outlet: Span, part: Span): boolean {
  const name = text.slice(outlet.start, outlet.end)
  return isKnownOutlet(name) && !isInstitution(name) && !isInstitution(text.slice(part.start, part.end))
}

function isNoise(text: string, part: Span): boolean {
  const words = text.slice(part.start, part.end)
  return genrePattern.test(words) || asidePattern.test(words) || isPlace(words)
}

function isPlaceSpan(text: string, part: Span): boolean {
  return isPlace(text.slice(part.start, part.end))
}

function previousEnd(text: string, part: Span): number {
  let at = part.start
  while (at > 0 && /[\s,]/.test(text[at - 1] ?? '')) at--
  return at
}

function commaParts(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== ',') continue
    const part = trimPunctuation(text, { start, end: at })
    if (part) parts.push(part)
    start = at + 1
  }
  return parts
}

const volumeIssue = /,?\s+(?:vol\.? ?)?(\d{1,4})(?:,? (?:no|n[úu]m)\.? ?(\d+)|\((\d+)\))?$/iu
const endBracket = /\s*[([]([^()[\]]{1,80})[)\]]$/u

/** Volume and issue, and "(blog)" or "(México)" behind the name, come off; an acronym in brackets stays. */
function withBrackets(text: string, read: EntryContainer): EntryContainer {
  const { container } = read
  if (!container) return read
  const words = text.slice(container.start, container.end)
  const numbers = /^\p{L}/u.test(words) ? volumeIssue.exec(words) : null
  if (numbers && !isKnownOutlet(words)) {
    const end = container.start + numbers.index
    return {
      ...read,
      container: { ...container, end },
      volume: numbers[1] ?? null,
      issue: numbers[2] ?? numbers[3] ?? null,
    }
  }
  const bracket = endBracket.exec(words)
  const inside = bracket?.[1] ?? ''
  if (!bracket || bracket.index === 0 || /^[\p{Lu}\d-]{2,12}$/u.test(inside)) return read
  const start = container.start + bracket.index + bracket[0].indexOf(inside)
  const span = { start, end: start + inside.length }
  const cut = { ...read, container: { ...container, end: container.start + bracket.index } }
  return isPlace(inside) ? { ...cut, place: span } : { ...cut, genre: read.genre ?? span }
}
