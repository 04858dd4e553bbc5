import type { Span } from '../../model/span.ts'

/** A run of analysed text that stands in the file unbroken. */
export interface Segment {
  readonly textStart: number
  readonly fileStart: number
  readonly length: number
}

/** The way from an offset of the analysed text to the line and column of the file as given. */
export interface SourceMap {
  /** UTF-16 offset in the file's decoded text of an offset in the analysed text. */
  toFile(offset: number): number
  /** Line and column from 1, column in UTF-16 units, of an offset in the file's decoded text. */
  position(fileOffset: number): { readonly line: number; readonly column: number }
}

/**
 * Builds the map. Without segments the analysed text is the file's text.
 * @param file the file's decoded text, by which lines are counted (CR, LF and CRLF each end a line)
 * @param segments in order; an offset between two of them maps to the end of the one before
 */
export function sourceMap(file: string, segments: readonly Segment[] | null = null): SourceMap {
  let starts: number[] | null = null
  return {
    toFile: (offset) => (segments === null ? offset : throughSegments(segments, offset)),
    position(fileOffset) {
      starts ??= lineStarts(file)
      const line = lastAtMost(starts.length, (index) => starts?.[index] ?? 0, fileOffset)
      return { line: line + 1, column: fileOffset - (starts[line] ?? 0) + 1 }
    },
  }
}

/** The span in the file of a span of the analysed text; markup inside the span is taken along. */
export function fileSpan(map: SourceMap, span: Span): Span {
  const start = map.toFile(span.start)
  return { start, end: span.end > span.start ? map.toFile(span.end - 1) + 1 : start }
}

function throughSegments(segments: readonly Segment[], offset: number): number {
  const index = lastAtMost(segments.length, (at) => segments[at]?.textStart ?? 0, offset)
  const segment = segments[index]
  if (!segment) return 0
  return segment.fileStart + Math.max(0, Math.min(offset - segment.textStart, segment.length))
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The last index whose value is at most `target`, by halving; 0 when none is. */
function lastAtMost(count: number, valueAt: (index: number) => number, target: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valueAt(middle) <= target) low = middle
    else high = middle - 1
  }
  return low
}
