import type { Span } from '../../model/span.ts'
import type { EntryDate } from './entry-dates.ts'
import { accessLabels, addressLabels, publicationLabels, revisionLabels } from './entry-words.ts'

/** What the apparatus of an entry gives, each span with its label. */
export interface EntryNotes {
  readonly url: { readonly span: Span; readonly address: string } | null
  readonly accessed: EntryDate | null
  /** The day of the last revision, where the entry tells it as such. */
  readonly revised: EntryDate | null
  /** Dates that may be the date of publication, in order. */
  readonly dates: readonly EntryDate[]
  /** Stretches that are neither author, title nor outlet. */
  readonly holes: readonly Span[]
}

const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|\bdoi:\s*10\.\d{4,9}\/[^\s<>"“”]+|\b10\.\d{4,9}\/[^\s<>"“”]+|\b[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){1,4}\/[^\s<>"“”«»]+/giu
/** Every address has one of the two; most entries have neither, and the pattern above is slow to find that out. */
const mayHoldAddress = /\/|www\./i
const labelBefore = {
  access: endingWith(accessLabels),
  address: endingWith(addressLabels),
  publication: endingWith(publicationLabels),
  revision: endingWith(revisionLabels),
}

/**
 * Finds addresses and labelled dates within a span of an entry.
 * @param dates every date of the same span
 */
export function findNotes(text: string, span: Span, dates: readonly EntryDate[]): EntryNotes {
  const holes: Span[] = []
  let url: EntryNotes['url'] = null
  const stretch = text.slice(span.start, span.end)
  for (const match of mayHoldAddress.test(stretch) ? stretch.matchAll(address) : []) {
    const typed = match[0].replace(/[.,;:)\]>’']+$/, '')
    const start = span.start + match.index
    const found = { start, end: start + typed.length }
    url ??= { span: found, address: typed }
    holes.push({ start: labelStart(text, span, start, labelBefore.address) ?? start, end: found.end })
  }
  const plain: EntryDate[] = []
  let accessed: EntryDate | null = null
  let revised: EntryDate | null = null
  for (const date of dates) {
    if (holes.some((hole) => hole.start <= date.start && date.end <= hole.end)) continue
    const access = labelStart(text, span, date.start, labelBefore.access)
    const other = access ?? labelStart(text, span, date.start, labelBefore.revision)
    if (access !== null) accessed ??= date
    else if (other !== null) revised ??= date
    if (other === null) plain.push(date)
    const start = other ?? labelStart(text, span, date.start, labelBefore.publication) ?? date.start
    if (other !== null) holes.push({ start, end: date.end })
  }
  return { url, accessed, revised, dates: plain, holes }
}

/** Where the label begins that ends right before `offset`; null when there is none. */
function labelStart(text: string, span: Span, offset: number, label: RegExp): number | null {
  const from = Math.max(span.start, offset - 60)
  if (!mayEndLabel(text, from, offset)) return null
  const match = label.exec(text.slice(from, offset))
  return match ? from + match.index : null
}

const betweenLabelAndDate = /[\s:,<([]/

/** Every label ends in a letter; most dates stand after a stop, which tells without the patterns, slow to fail. */
function mayEndLabel(text: string, from: number, offset: number): boolean {
  let at = offset
  while (at > from && betweenLabelAndDate.test(text[at - 1] ?? '')) at--
  if (at === from) return false
  const code = text.charCodeAt(at - 1)
  return code >= 0x80 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** The start of a date with "Published on" or the like before it. */
export function publishedStart(text: string, span: Span, date: EntryDate): number {
  return labelStart(text, span, date.start, labelBefore.publication) ?? date.start
}

function endingWith(labels: RegExp): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${labels.source})[\\s:,<([]*$`, 'iu')
}
