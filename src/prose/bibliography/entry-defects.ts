import type { Span } from '../../model/span.ts'
import type { EntryDefect } from '../brief.ts'
import { findUnbalancedMarks } from '../quotations/quotation-marks.ts'
import type { EntryReading } from './entry-reading.ts'
import { isInstitution } from './outlets.ts'

/** What a careful editor would mend in an entry, in the order of the text. */
export function entryDefects(text: string, reading: EntryReading): EntryDefect[] {
  const { entry, title, authors, issued, notes } = reading
  if (title === null && notes.url === null && (authors === null || issued === null))
    return [{ ...entry, code: 'unparsed' }]
  const defects: EntryDefect[] = [
    ...missingParts(text, reading),
    ...datesAmiss(reading),
    ...missingStops(text, reading),
  ]
  for (const { span } of findUnbalancedMarks(text, entry, false)) {
    defects.push({ ...span, code: 'mismatched quotation marks' })
  }
  return defects.sort((a, b) => a.start - b.start)
}

function missingParts(text: string, reading: EntryReading): EntryDefect[] {
  const { entry, title, issued, outlet, authors, notes, undated } = reading
  const missing: EntryDefect[] = []
  if (title === null) missing.push({ ...entry, code: 'no title' })
  if (issued === null && !undated) missing.push({ ...entry, code: 'no date' })
  // A body that is the author publishes its own reports, and an address says where a page is.
  const selfPublished =
    authors !== null &&
    (reading.shape.quoted === null || isInstitution(text.slice(authors.start, authors.end)))
  if (outlet.container === null && !selfPublished && notes.url === null)
    missing.push({ ...entry, code: 'no container' })
  return missing
}

function datesAmiss({ issued, notes }: EntryReading): EntryDefect[] {
  return [issued, notes.accessed]
    .filter((date) => date !== null && !date.possible)
    .flatMap((date) => (date ? [{ start: date.start, end: date.end, code: 'impossible date' as const }] : []))
}

/** For the last two units of a text at most: on a longer one it would try every place. */
const endsInWord = /[\p{L}\d]$/u

/** Each at the word after which the stop is missing. */
function missingStops(text: string, reading: EntryReading): EntryDefect[] {
  const { shape, entry, outlet, issued, notes } = reading
  const places: number[] = []
  if (shape.quoted) {
    const head = text.slice(shape.head.start, shape.head.end).trimEnd()
    if (head !== '' && endsInWord.test(head.slice(-2))) places.push(shape.head.start + head.length)
    const last = shape.title ? text.slice(shape.title.start, shape.title.end).trimEnd() : ''
    const after = text.slice(shape.quoted.end, shape.quoted.end + 8)
    const stopped = /[.?!…][’'”"]$/u.test(last.slice(-2))
    if (!stopped && /[\p{L}\d)’”"]$/u.test(last.slice(-2)) && /^\s+[\p{L}\d]/u.test(after))
      places.push((shape.title?.start ?? 0) + last.length)
  }
  const { container } = outlet
  if (container && issued && issued.start > container.end) {
    if (/^\s+$/.test(text.slice(container.end, issued.start))) places.push(container.end)
  }
  const closing = text.slice(Math.max(entry.start, entry.end - 2), entry.end)
  if (endsInWord.test(closing) && !(notes.url && notes.url.span.end >= entry.end - 1)) places.push(entry.end)
  return places.map((at) => ({ ...wordBefore(text, entry, at), code: 'missing full stop' }))
}

function wordBefore(text: string, entry: Span, end: number): Span {
  let start = end
  while (start > entry.start && !/\s/.test(text[start - 1] ?? '')) start--
  return { start, end }
}
