import type { Span } from '../../model/span.ts'
import { clippedWords, type MarkGlyph, markGlyphs } from './mark-glyphs.ts'

/** A mark where it stands, with the roles that its neighbours allow. */
export interface ScannedMark extends MarkGlyph {
  readonly at: number
  readonly glyph: string
  /** What the neighbours say: text follows and none precedes (open), the reverse (close), or both or neither. */
  readonly leaning: 'open' | 'close' | 'either'
  /** Whether it may as well be the apostrophe of "the states’ rights" or the sign of inches in 2". */
  readonly doubtful: boolean
}

const word = /[\p{L}\p{M}\p{N}]/u
const letter = /[\p{L}\p{M}]/u
// What may stand before an opening mark, and after a closing one.
const before = /[\s([{¿¡—–\-/|*_]/
const after = /[\s)\]}.,;:!?…—–\-/|*_]/
const markCodes = new Set([...markGlyphs.keys()].map((glyph) => glyph.charCodeAt(0)))
const openGlyphs = new Set(['“', '„', '‟', '«', '‹', '‘', '‚', '‛'])
const closeGlyphs = new Set(['”', '»', '›', '’'])

/**
 * The quotation marks of a stretch of text in order, apostrophes and marks of feet, inches and minutes left out.
 * One pass; each mark looks at its neighbours only.
 */
export function scanMarks(text: string, span: Span): ScannedMark[] {
  const marks: ScannedMark[] = []
  const end = Math.min(span.end, text.length)
  for (let at = span.start; at < end; at++) {
    const code = text.charCodeAt(at)
    // Nearly every character is a plain letter, for which the two comparisons are enough.
    if (code < 0x80 ? code !== 0x22 && code !== 0x27 : !markCodes.has(code)) continue
    const mark = scanned(text, span, at)
    if (mark) marks.push(mark)
  }
  return marks
}

function scanned(text: string, span: Span, at: number): ScannedMark | null {
  const glyph = text[at] ?? ''
  const known = markGlyphs.get(glyph)
  if (!known) return null
  const left = at > span.start ? (text[at - 1] ?? '') : ''
  const right = at + 1 < span.end ? (text[at + 1] ?? '') : ''
  if (known.family === 'single' && isApostrophe(text, at, left, right, span.end)) return null
  const leaning = lean(left, right)
  const { family, facing } = known
  return { family, facing, at, glyph, leaning, doubtful: isDoubtful(text, at, left, known) }
}

/** After a number, a plural ("states’") or a clipped ending ("nothin’", "rock ’n’"). */
function isDoubtful(text: string, at: number, left: string, { family, facing }: MarkGlyph): boolean {
  if (/\d/.test(left)) return family === 'single' || facing === 'either'
  if (family !== 'single' || facing === 'open') return false
  return /[sxz]/i.test(left) || /(?:in|[’']n|\b(?:o|ol|th))$/i.test(text.slice(Math.max(0, at - 3), at))
}

function lean(left: string, right: string): 'open' | 'close' | 'either' {
  const free = left === '' || before.test(left) || openGlyphs.has(left) || left === '"' || left === "'"
  const done = right === '' || after.test(right) || closeGlyphs.has(right) || right === '"' || right === "'"
  if (free === done) return beside(left, right)
  return free ? 'open' : 'close'
}

/** A dash or a bracket on one side and the edge of the text or white space on the other still tell. */
function beside(left: string, right: string): 'open' | 'close' | 'either' {
  if ((left === '' || /\s/.test(left)) && right !== '' && !/[\s.,;:)\]]/.test(right)) return 'open'
  if ((right === '' || /\s/.test(right)) && left !== '' && !/[\s([]/.test(left)) return 'close'
  return 'either'
}

function isApostrophe(text: string, at: number, left: string, right: string, end: number): boolean {
  if (word.test(left) && word.test(right)) return true
  if (/\d/.test(right) && /^\d\ds?\b/.test(text.slice(at + 1, at + 5))) return !word.test(left)
  if (word.test(left) || !letter.test(right)) return false
  let stop = at + 1
  while (stop < end && stop < at + 8 && letter.test(text[stop] ?? '')) stop++
  return clippedWords.has(text.slice(at + 1, stop).toLowerCase())
}
