import type { Span } from '../../model/span.ts'
import type { Prose } from '../../prose/brief.ts'
import { fileSpan } from '../../prose/text/source-map.ts'

/** Where something stands in the file as given: from 1, columns in UTF-16 units, the end exclusive. */
export interface FileRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The lines and columns of a span of the analysed text. */
export function fileRange(prose: Pick<Prose, 'map'>, span: Span): FileRange {
  const inFile = fileSpan(prose.map, span)
  const start = prose.map.position(inFile.start)
  const end = prose.map.position(inFile.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
