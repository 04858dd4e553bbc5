import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/span.ts'
import type { ReadDocument } from '../documents/document.ts'
import { bulletLength } from '../documents/list-bullet.ts'
import {
  continuesLine,
  findWrapping,
  type TextLine,
  textLines,
  type Wrapping,
} from '../documents/wrapped-lines.ts'
import { closingOpenings } from './section-words.ts'

/** What a block below the heading of a list of sources is. */
export type ListedKind = 'entry' | 'closing' | 'prose'

const longestUndated = 240
const datedOrQuoted = /["“”«»‘]|(?:19|20)\d\d|https?:|www\.|\bn\.d\.|\bs\.f\./

/**
 * Tells entries from what else stands below a list of sources: an editor's note and page furniture, which end the
 * list, and running prose.
 */
export function listedKind(text: string, block: Span): ListedKind {
  const opening = fold(text.slice(block.start, Math.min(block.end, block.start + 40))).replace(
    /^[^\p{L}©]+/u,
    '',
  )
  if (closingOpenings.some((words) => opening.startsWith(words))) return 'closing'
  const stretch = text.slice(block.start, Math.min(block.end, block.start + 2000))
  return block.end - block.start > longestUndated && !datedOrQuoted.test(stretch) ? 'prose' : 'entry'
}

/** Whether a footnote tells a source and not an aside: a work between quotation marks or an address, and a year. */
export function notesSource(text: string, block: Span): boolean {
  const stretch = text.slice(block.start, Math.min(block.end, block.start + 2000))
  return /["“”«»]|https?:|www\./.test(stretch) && /(?:19|20)\d\d/.test(stretch)
}

/**
 * Cuts a block below "Sources" into its entries: one a line, unless a line goes on with the one above. A bullet or
 * number before an entry is no part of it.
 */
export function splitEntries(document: ReadDocument, block: Span): Span[] {
  const { text, lineEnds } = document
  const lines = textLines(text, block.start, block.end)
  const entries: { start: number; end: number }[] = []
  const wrapping = lineEnds === 'either' ? findWrapping(text, lines) : null
  let above: TextLine | null = null
  for (const line of lines) {
    const bullet = bulletLength(text, line.start, line.end)
    const goesOn =
      above !== null &&
      bullet === 0 &&
      (lineEnds === 'wrapped' || (lineEnds === 'either' && continuesEntry(text, above, line, wrapping)))
    const last = entries.at(-1)
    if (last && goesOn) last.end = line.end
    else entries.push({ start: line.start + bullet, end: line.end })
    above = line
  }
  return entries.flatMap((entry) => splitRunOn(text, entry))
}

const yearEnd = /(?:19|20)\d\d\.?[^\S\n]+/g
const closedTitle = /[”"»]/
/** "Montes, Juan & Hackman, Michelle. “…", "“…": how an entry with a title in marks begins. */
const entryOpening = /^(?:[“"«]|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}, [^“"«”»]{2,120}\.? ?[“"«])/u
const longestOpening = 180

/** Cuts a line that holds two entries or more, where one has had its title and its year and another opens. */
function splitRunOn(text: string, line: Span): Span[] {
  const stretch = text.slice(line.start, line.end)
  const parts: Span[] = []
  let from = 0
  for (const match of stretch.matchAll(yearEnd)) {
    const next = match.index + match[0].length
    if (!entryOpening.test(stretch.slice(next, next + longestOpening))) continue
    if (!closedTitle.test(stretch.slice(from, match.index)) || !hasYear(stretch, next)) continue
    parts.push({
      start: line.start + from,
      end: line.start + next - (match[0].length - match[0].trimEnd().length),
    })
    from = next
  }
  return [...parts, { start: line.start + from, end: line.end }]
}

/** Whether a year follows within the length of an entry. */
function hasYear(text: string, from: number): boolean {
  return /(?:19|20)\d\d/.test(text.slice(from, from + 600))
}

/** In Markdown a line that neither ends an entry nor opens one is the middle of one. */
function continuesEntry(text: string, above: TextLine, line: TextLine, wrapping: Wrapping | null): boolean {
  if (/^(?:https?:|www\.)/.test(text.slice(line.start, line.start + 8))) return true
  if (!entryEnd.test(text.slice(Math.max(above.start, above.end - 8), above.end))) return true
  return wrapping !== null && continuesLine(text, above, line, wrapping)
}

/** A full stop, a closing mark, a bracket, a year or an address: how the last line of an entry closes. */
const entryEnd = /[.!?"”»)\]\d/]$/
