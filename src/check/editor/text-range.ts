import type { Range } from 'vscode-languageserver'
import type { Span } from '../../model/span.ts'
import type { Prose } from '../../prose/brief.ts'
import { fileRange } from '../reporters/file-range.ts'

/** A span as an editor counts: lines and UTF-16 units from 0. */
export function textRange(prose: Prose, span: Span): Range {
  const { line, column, endLine, endColumn } = fileRange(prose, span)
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  }
}

/** Whether two ranges touch; a cursor is a range of no length. */
export function rangesMeet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
