import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/span.ts'
import { monthNumbers } from '../text/calendar-words.ts'
import { areAuthors } from './author-list.ts'
import { type EntryDate, findEntryDates } from './entry-dates.ts'
import { findNotes } from './entry-notes.ts'
import { endsSegment, splitSegments, trimPunctuation, trimSpace } from './entry-segments.ts'
import type { EntryText } from './entry-text.ts'
import { findQuotedTitle } from './entry-title.ts'
import { asidePattern, genrePattern, staffByline } from './entry-words.ts'
import { isInstitution, isKnownOutlet, isMedia, isPlace } from './outlets.ts'

/** An entry cut into what stands before the title, the title and what follows. */
export interface EntryShape {
  readonly head: Span
  /** Without its marks; null when there is none. */
  readonly title: Span | null
  readonly tail: Span
  /** The title with its marks, when it has any. */
  readonly quoted: Span | null
}

/** Cuts an entry, by its quotation marks where it has them, else by its full stops. */
export function shapeEntry(words: EntryText, entry: Span): EntryShape {
  const { text } = words
  const quoted = findQuotedTitle(text, entry)
  if (!quoted) return shapeByStops(words, entry)
  const head = { start: entry.start, end: quoted.outer.start }
  if (quoted.opened && quoted.closed) {
    return {
      head,
      title: quoted.inner,
      tail: { start: quoted.outer.end, end: entry.end },
      quoted: quoted.outer,
    }
  }
  if (quoted.opened) {
    const cut = cutTitle(words, quoted.inner)
    return {
      head,
      ...cut,
      quoted: { start: quoted.outer.start, end: cut.title?.end ?? quoted.outer.start + 1 },
    }
  }
  const authors = authorPrefix(text, { start: entry.start, end: quoted.inner.end })
  const title = trimSpace(text, { start: authors.end, end: quoted.inner.end })
  return {
    head: authors,
    title,
    tail: { start: quoted.outer.end, end: entry.end },
    quoted: { ...title, end: quoted.outer.end },
  }
}

function shapeByStops(words: EntryText, entry: Span): EntryShape {
  const { text } = words
  const persons = authorPrefix(text, entry)
  const head = persons.end > persons.start ? persons : bodyPrefix(words, entry)
  const dated = leadingYear(text, { start: head.end, end: entry.end })
  return {
    head: { start: entry.start, end: dated },
    ...cutTitle(words, { start: dated, end: entry.end }),
    quoted: null,
  }
}

const longestHead = 240

/** The persons at the start of an entry, up to the stop that ends them; empty when there are none. */
export function authorPrefix(text: string, entry: Span): Span {
  const limit = Math.min(entry.end, entry.start + longestHead)
  const stretch = text.slice(entry.start, limit)
  for (const match of stretch.matchAll(/[.:](?=\s)|\s\((?=\d{4}|n\. ?d|s\. ?f)/g)) {
    const end = match[0] === '.' || match[0] === ':' ? match.index + 1 : match.index
    if (goesOnAsName(stretch, end)) continue
    if (areAuthors(stretch.slice(0, end))) return { start: entry.start, end: entry.start + end }
  }
  return { start: entry.start, end: entry.start }
}

function goesOnAsName(stretch: string, end: number): boolean {
  return /^,?\s*(?:(?:&|and|y|e|et al|with|con)\b|&|\p{Lu}\.(?:\s|,)|\p{Lu}\.-)|^[,;]/u.test(
    stretch.slice(end, end + 12),
  )
}

/** A staff byline, or a body before a title and an outlet. */
function bodyPrefix(source: EntryText, entry: Span): Span {
  const { text } = source
  const none = { start: entry.start, end: entry.start }
  const content = contentSegments(source, entry)
  const [first, second] = content
  if (!first || !second) return first ? commaBody(text, first) : none
  const words = bare(text, first)
  if (staffByline.test(words) && words.length < 60) return first
  if (words.length > 90 || genrePattern.test(words)) return none
  const body = isKnownOutlet(words) || isInstitution(words) || isMedia(words)
  if (content.length >= 3 ? body || isShortName(words) : body && !looksLikeOutlet(text, second)) return first
  return none
}

/** "Human Rights Watch, World Report 2021, New York, 2021.": a body and more than an outlet or a date behind it. */
function commaBody(text: string, segment: Span): Span {
  const none = { start: segment.start, end: segment.start }
  const [body = '', title = ''] = text
    .slice(segment.start, Math.min(segment.end, segment.start + longestHead))
    .split(/,\s/)
  const isBody = isKnownOutlet(body) || (isInstitution(body) && isShortName(body))
  const isTitle = /\p{L}/u.test(title) && !isKnownOutlet(title) && !isPlace(title) && !startsWithDate(title)
  return isBody && isTitle ? { start: segment.start, end: segment.start + body.length + 1 } : none
}

function startsWithDate(words: string): boolean {
  const [first = '', second = ''] = fold(words).split(/[\s.]+/)
  return monthNumbers.has(first) || (/^\d/.test(first) && (second === 'de' || monthNumbers.has(second)))
}

function isShortName(words: string): boolean {
  const parts = words.split(/\s+/)
  return (
    parts.length <= 5 &&
    parts.every((part) => /^\p{Lu}|^(?:de|del|la|en|of|for|the|y|and)$/iu.test(part)) &&
    !/\d/.test(words)
  )
}

/** "(2019, October 14)." or "2019." right after the authors. */
function leadingYear(text: string, rest: Span): number {
  const match =
    /^\s*(?:\((?:[^()]{0,40}\d{4}[^()]{0,40}|n\. ?d\.?|s\. ?f\.?)\)[.,:]?|(?:19|20)\d\d[a-z]?[.,](?=\s))/u.exec(
      text.slice(rest.start, Math.min(rest.end, rest.start + 110)),
    )
  return match ? rest.start + match[0].length : rest.start
}

/** Cuts a title off that no closing mark ends: everything before the outlet. */
function cutTitle(words: EntryText, rest: Span): { title: Span | null; tail: Span } {
  const { text } = words
  const content = contentSegments(words, rest)
  const [first] = content
  if (!first) return { title: null, tail: rest }
  const later = content.slice(1)
  const outlet = later.find((segment) => looksLikeOutlet(text, segment)) ?? later.at(-1)
  if (outlet) {
    return {
      title: trimSpace(text, { start: first.start, end: outlet.start }),
      tail: { start: outlet.start, end: rest.end },
    }
  }
  const comma = commaBeforeOutlet(text, first)
  const end = comma ?? beforePlace(text, first, endOfTitle(words, first))
  return { title: { start: first.start, end }, tail: { start: end, end: rest.end } }
}

/** Without an outlet the title ends before the date that follows it. */
function endOfTitle(words: EntryText, segment: Span): number {
  const { text } = words
  const dates = findEntryDates(words, segment).filter(
    (date) =>
      date.start > segment.start &&
      (date.precision !== 'year' || segment.end - date.end <= 1) &&
      /[,(]\s*$/.test(text.slice(segment.start, date.start)),
  )
  return dates.at(-1)?.start ?? segment.end
}

/** "World Report 2021, New York, 2021": the place of publication is no part of the title. */
function beforePlace(text: string, segment: Span, end: number): number {
  const match = /,\s+([^,]{2,40}?)[,\s]*$/.exec(text.slice(Math.max(segment.start, end - 60), end))
  if (!match || !isPlace(match[1] ?? '')) return end
  return end - match[0].length
}

/** "Título de la nota, El País, 14 de octubre": where the comma before a known outlet stands. */
function commaBeforeOutlet(text: string, segment: Span): number | null {
  for (let at = segment.start; at < segment.end; at++) {
    if (text[at] !== ',' || !/\s/.test(text[at + 1] ?? '')) continue
    const name = /^\s+([^,.(]{2,60})/.exec(text.slice(at + 1, Math.min(segment.end, at + 70)))?.[1]
    if (name !== undefined && isKnownOutlet(name.trim())) return at
  }
  return null
}

function looksLikeOutlet(text: string, segment: Span): boolean {
  const words = bare(text, segment)
  const name = /^[^,(]*/.exec(words)?.[0].trim() ?? ''
  if (name.split(/\s+/).length > 9 || (/\d/.test(name) && !isKnownOutlet(name))) return false
  return isKnownOutlet(name) || isMedia(name) || isInstitution(name) || /^[^:]{3,30}: /.test(words)
}

/** The segments that are more than a date, an address, a page or a label. */
function contentSegments(words: EntryText, span: Span): Span[] {
  const { text } = words
  const dates = findEntryDates(words, span)
  const { holes } = findNotes(text, span, dates)
  return splitSegments(text, span).filter((segment) => hasContent(text, segment, dates, holes))
}

function hasContent(
  text: string,
  segment: Span,
  dates: readonly EntryDate[],
  holes: readonly Span[],
): boolean {
  let rest = text.slice(segment.start, segment.end)
  const within = [
    ...dates.filter((date) => date.precision !== 'year' || date.start === segment.start),
    ...holes,
  ]
    .filter((hole) => hole.start < segment.end && hole.end > segment.start)
    .sort((a, b) => b.start - a.start)
  for (const hole of within) {
    const from = Math.max(0, hole.start - segment.start)
    rest = rest.slice(0, from) + rest.slice(Math.max(from, hole.end - segment.start))
  }
  const left = withoutEdges(rest)
  return (
    left !== '' &&
    /\p{L}/u.test(left) &&
    !asidePattern.test(left) &&
    !genrePattern.test(left) &&
    !/^(?:n\. ?d|s\. ?f)$/i.test(left)
  )
}

const letterOrDigit = /[\p{L}\d]/u

/** Without what is neither letter nor digit at the ends, found from the ends: a pattern would try every place. */
function withoutEdges(words: string): string {
  let start = 0
  let end = words.length
  while (start < end) {
    const character = String.fromCodePoint(words.codePointAt(start) ?? 0)
    if (letterOrDigit.test(character)) break
    start += character.length
  }
  while (end > start) {
    const pair = end - start > 1 && (words.codePointAt(end - 2) ?? 0) > 0xffff
    if (letterOrDigit.test(words.slice(pair ? end - 2 : end - 1, end))) break
    end -= pair ? 2 : 1
  }
  return words.slice(start, end)
}

function bare(text: string, span: Span): string {
  const trimmed = trimPunctuation(text, span)
  return trimmed ? text.slice(trimmed.start, trimmed.end) : ''
}

/** Whether a stretch ends a sentence at its last character. */
export function endsWithStop(text: string, span: Span): boolean {
  const stretch = text.slice(span.start, span.end).trimEnd()
  return stretch.endsWith('.') && endsSegment(stretch, stretch.length - 1)
}
