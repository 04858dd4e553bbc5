import type { Span } from '../../model/span.ts'
import { parseEntry } from './parse-entry.ts'

const longest = 1200

/**
 * Whether a line could be an entry of a bibliography, when no heading says so: an address or a date at its end, and
 * two of author, title in marks, and outlet.
 */
export function looksLikeEntry(text: string, span: Span): boolean {
  if (span.end - span.start > longest || span.end - span.start < 15) return false
  const { citation, parts } = parseEntry(text, span)
  if (!citation.title || (!parts.issued && !parts.accessed && !parts.url)) return false
  const { authors, container, issued, title } = parts
  const quoted =
    title !== undefined && /["“«]/.test(text.slice(Math.max(span.start, title.start - 1), title.start))
  const person = citation.author?.some((author) => author.family !== undefined) ?? false
  const dateLast = issued !== undefined && span.end - issued.end <= 160
  const inOrder =
    (authors?.end ?? span.start) <= (title?.start ?? 0) && (container?.start ?? span.end) >= (title?.end ?? 0)
  if (!inOrder || !(dateLast || parts.url)) return false
  return Number(quoted) + Number(person) + Number(container !== undefined) >= 2
}
