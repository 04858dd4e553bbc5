import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/span.ts'
import { eitherAbbreviations, leadingAbbreviations } from '../text/abbreviations.ts'

const stop = /[.?!…](?=["”’»)\]]*(?:\s|$))/g
const wordCharacter = /[\p{L}\p{M}\d]/u

/**
 * Cuts a stretch of an entry at its full stops, those of abbreviations and initials left alone. A segment keeps its
 * closing stop.
 */
export function splitSegments(text: string, span: Span): Span[] {
  const stretch = text.slice(span.start, span.end)
  const segments: Span[] = []
  let start = 0
  stop.lastIndex = 0
  for (let match = stop.exec(stretch); match; match = stop.exec(stretch)) {
    const end = match.index + 1
    if (match[0] === '.' && !endsSegment(stretch, match.index)) continue
    addSegment(segments, stretch, start, end, span.start)
    start = end
  }
  addSegment(segments, stretch, start, stretch.length, span.start)
  return segments
}

function addSegment(segments: Span[], stretch: string, start: number, end: number, base: number): void {
  const raw = stretch.slice(start, end)
  const inner = raw.trim()
  if (!/[\p{L}\d]/u.test(inner)) return
  const from = start + raw.indexOf(inner)
  segments.push({ start: base + from, end: base + from + inner.length })
}

/** The letters and digits right before `index`, thirty at most. */
function lastWord(stretch: string, index: number): string {
  const least = Math.max(0, index - 30)
  let start = index
  while (start > least && wordCharacter.test(stretch[start - 1] ?? '')) start--
  return stretch.slice(start, index)
}

/** Whether the full stop at `index` ends a segment rather than an abbreviation or an initial. */
export function endsSegment(stretch: string, index: number): boolean {
  const word = lastWord(stretch, index)
  const after = /^\s*(\S)/.exec(stretch.slice(index + 1, index + 20))?.[1] ?? ''
  if (after !== '' && after !== after.toUpperCase()) return false
  if (/^\p{Lu}$/u.test(word)) return after === '' || /["“«‘']/.test(after)
  const key = fold(word)
  if (key === 'no' || key === 'nos') return !/\d/.test(after)
  if (leadingAbbreviations.has(key) || pageAbbreviations.has(key)) return after === ''
  return !(eitherAbbreviations.has(key) && /\d/.test(after))
}

const edge = /[\s.,;:–—\-/·|•]/
const dotted = /\p{Lu}\.\p{Lu}$/u
const pageAbbreviations = new Set(['p', 'pp', 'pag', 'pags', 'n', 'vol', 'num'])

/** The span without white space and loose punctuation at its ends; null when nothing is left. */
export function trimPunctuation(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && (text[start] === ')' || edge.test(text[start] ?? ''))) start++
  while (end > start && (text[end - 1] === '(' || edge.test(text[end - 1] ?? ''))) end--
  if (text[end] === '.' && end < span.end && dotted.test(text.slice(Math.max(start, end - 3), end))) end++
  return start < end && /[\p{L}\d]/u.test(text.slice(start, end)) ? { start, end } : null
}

/** The span without white space at its ends. */
export function trimSpace(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
