import type { Span } from '../../model/span.ts'
import { clip, displayWidth, printable } from './display-width.ts'

/** A line of the text, cut to the terminal, and the columns that the caret underlines. */
export interface Excerpt {
  readonly line: string
  /** Columns before the span. */
  readonly indent: number
  /** Columns that the span takes; at least 1. */
  readonly width: number
}

const ellipsis = '…'
/** UTF-16 units looked at on each side for every column there is: accents and pictures take several units a column. */
const unitsPerColumn = 4

/**
 * The line on which a span starts, with the span in sight. A span that goes on beyond the line, or is longer than
 * the terminal is wide, is shown from its start.
 * @param columns that the excerpt may take
 */
export function excerpt(text: string, span: Span, columns: number): Excerpt {
  const farthest = columns * unitsPerColumn
  const windowStart = Math.max(0, span.start - farthest)
  const window = text.slice(windowStart, span.start + farthest)
  const lineStart = windowStart + window.lastIndexOf('\n', span.start - windowStart - 1) + 1
  const lineBreak = window.indexOf('\n', span.start - windowStart)
  const lineEnd = windowStart + (lineBreak < 0 ? window.length : lineBreak)
  const spanEnd = Math.min(span.end, lineEnd)
  const marked = fitted(printable(text.slice(span.start, spanEnd)), columns)
  const room = Math.max(0, columns - displayWidth(marked))
  const before = printable(text.slice(lineStart, span.start))
  const after = printable(text.slice(spanEnd, lineEnd))
  const afterWidth = Math.min(displayWidth(after), Math.ceil(room / 2))
  const start = cut(before, room - afterWidth, 'end')
  const end = cut(after, room - displayWidth(start), 'start')
  return { line: start + marked + end, indent: displayWidth(start), width: Math.max(1, displayWidth(marked)) }
}

function fitted(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : clip(text, columns - 1, 'start') + ellipsis
}

function cut(text: string, columns: number, side: 'start' | 'end'): string {
  if (displayWidth(text) <= columns) return text
  if (columns < 2) return ''
  const kept = clip(text, columns - 1, side)
  return side === 'end' ? ellipsis + kept : kept + ellipsis
}
