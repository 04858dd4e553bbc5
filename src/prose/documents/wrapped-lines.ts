import type { Span } from '../../model/span.ts'

/** A line that is not blank, without its line ending; `blankBefore` tells whether a blank line stands above it. */
export interface TextLine extends Span {
  readonly blankBefore: boolean
  /** Columns of white space before its first character. */
  readonly indent: number
}

/** Cuts a stretch of text into its lines that are not blank, white space at both ends left out. */
export function textLines(text: string, start = 0, end = text.length): TextLine[] {
  const lines: TextLine[] = []
  let blankBefore = true
  for (let at = start; at < end; ) {
    const stop = lineEnd(text, at, end)
    const from = skipSpace(text, at, stop)
    if (from === stop) blankBefore = true
    else {
      lines.push({ start: from, end: trimEnd(text, from, stop), indent: from - at, blankBefore })
      blankBefore = false
    }
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1
  }
  return lines
}

/** Where text was broken by an editor at a fixed width. */
export interface Wrapping {
  /** The width at which lines were broken, in UTF-16 units. */
  readonly width: number
}

const longestWidth = 130
const fewestWrapped = 2

/**
 * Decides whether a text was broken at a fixed width: running text so broken starts most of its lines with a small
 * letter, a list of lines or paragraphs hardly any.
 * @returns null when each line stands for itself
 */
export function findWrapping(text: string, lines: readonly TextLine[]): Wrapping | null {
  const widths: number[] = []
  let pairs = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]
    const above = lines[index - 1]
    if (!line || !above || line.blankBefore) continue
    pairs++
    if (startsSmall(text, line.start)) widths.push(above.end - above.start + above.indent)
  }
  if (widths.length < fewestWrapped || widths.length * 4 < pairs) return null
  widths.sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0
  return width <= longestWidth ? { width } : null
}

/** Whether `line` goes on with the sentence of the line above it. */
export function continuesLine(text: string, above: TextLine, line: TextLine, wrapping: Wrapping): boolean {
  if (line.blankBefore) return false
  if (startsSmall(text, line.start)) return true
  const firstWord = text.slice(line.start, Math.min(line.end, line.start + 40)).search(/\s|$/)
  return above.indent + above.end - above.start + 1 + firstWord > wrapping.width
}

const small = /^\p{Ll}/u

function startsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 97 && code <= 122 : small.test(text.slice(at, at + 2))
}

function lineEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return end
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** White space and marks that print nothing: no-break space, byte order mark, direction marks. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
