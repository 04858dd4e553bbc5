// Escape sequences and marks that turn the writing direction would let a brief rewrite the terminal or hide a
// finding; tabs and line breaks would put the caret in the wrong place.
const breaks = /[\t\r\n\u2028\u2029\u00a0]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to catch
const controls = /[\u0000-\u001f\u007f-\u009f]/g
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Text made safe to print on one line of a terminal; UTF-16 length may shrink. */
export function printable(text: string): string {
  return text.replace(breaks, ' ').replace(controls, '\ufffd').replace(unseen, '')
}

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const zero = /^[\p{Mn}\p{Me}]/u
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ascii = /^[\u0000-\u007f]*$/

/** Terminal columns that printable text takes: two for wide characters and pictures, none for bare accents. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment)
  return width
}

/** The longest start (or end) of printable text that takes at most `columns`. */
export function clip(text: string, columns: number, side: 'start' | 'end'): string {
  if (ascii.test(text))
    return side === 'start' ? text.slice(0, columns) : text.slice(Math.max(0, text.length - columns))
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment)
  if (side === 'end') graphemes.reverse()
  const kept: string[] = []
  let left = columns
  for (const grapheme of graphemes) {
    left -= graphemeWidth(grapheme)
    if (left < 0) break
    kept.push(grapheme)
  }
  return (side === 'end' ? kept.reverse() : kept).join('')
}

function graphemeWidth(grapheme: string): number {
  if (zero.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}
