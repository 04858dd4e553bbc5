import type { Citation, CslName } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { BibliographyEntry } from '../brief.ts'
import { leadingLanguage, scoreLanguage } from '../text/language.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { areAuthors, parseAuthors, withoutFinalStop } from './author-list.ts'
import { readContainer } from './entry-container.ts'
import { type EntryDate, findEntryDates } from './entry-dates.ts'
import { entryDefects } from './entry-defects.ts'
import { entryKind } from './entry-kind.ts'
import { type EntryNotes, findNotes, publishedStart } from './entry-notes.ts'
import type { EntryReading } from './entry-reading.ts'
import { splitSegments, trimSpace } from './entry-segments.ts'
import { type EntryShape, shapeEntry } from './entry-shape.ts'
import { type EntryText, tokensOf } from './entry-text.ts'
import { genrePattern, undated } from './entry-words.ts'
import { isInstitution, isKnownOutlet, isMagazine, isMedia } from './outlets.ts'
import { cslDateOf, joined, pickIssued } from './pick-date.ts'

/** Longer than any entry: what is longer is not read, so that no input can hold up the reader. */
const longestEntry = 4000

/**
 * Reads one entry of a bibliography as people type them, in English or Spanish.
 * @param span offsets of the entry in `text`; all offsets given back are into `text` too
 * @param tokens of the whole text, where it has been cut into tokens before
 */
export function parseEntry(
  text: string,
  span: Span,
  tokens: readonly Token[] = tokenize(text, span.start, span.end),
): BibliographyEntry {
  const entry = entryBody(text, span)
  if (entry.end - entry.start > longestEntry || entry.end <= entry.start) {
    return { ...span, citation: { type: 'document' }, parts: {}, defects: [{ ...span, code: 'unparsed' }] }
  }
  const own = tokensOf({ text, tokens }, entry)
  const language = leadingLanguage(scoreLanguage(text, own, 0, own.length), 'en')
  const reading = readEntry({ text, tokens: own, language }, entry)
  return {
    ...span,
    citation: toCitation(text, reading),
    parts: partsOf(reading),
    defects: entryDefects(text, reading),
  }
}

const bullet = /^(?:[-–—•*·‣▪]+\s+|\(?\d{1,3}[.)]\s+|\[\d{1,3}\]\s*)/u

/** The entry without bullet or number, and without white space at its ends. */
function entryBody(text: string, span: Span): Span {
  const trimmed = trimSpace(text, span)
  const found = bullet.exec(text.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + 12)))
  return { start: trimmed.start + (found?.[0].length ?? 0), end: trimmed.end }
}

function readEntry(words: EntryText, entry: Span): EntryReading {
  const { text } = words
  const shape = shapeEntry(words, entry)
  const tailDates = findEntryDates(words, shape.tail)
  const notes = findNotes(text, shape.tail, tailDates)
  const headDate = findEntryDates(words, shape.head).find((date) => !date.yearless) ?? null
  // "Updated March 3, 2021." alone is the only day that the author knows.
  const issued = issuedDate(text, shape, notes, headDate) ?? notes.revised
  const named = authorSpan(text, shape.head, headDate)
  const holes = issued ? [...notes.holes, ...dateHoles(text, shape.tail, notes.dates, issued)] : notes.holes
  const unsaid = undated.exec(text.slice(shape.tail.start, shape.tail.end))
  const marks = unsaid
    ? [{ start: shape.tail.start + unsaid.index, end: shape.tail.start + unsaid.index + unsaid[0].length }]
    : []
  const outlet = readContainer(text, shape.tail, [...holes, ...marks])
  // "Milenio. “Title.” March 3, 2021.": the newspaper stands in the author's place.
  const leads = named !== null && outlet.container === null && isNewspaper(text.slice(named.start, named.end))
  const before = outlet.container === null && !leads ? outletBefore(text, shape.head) : null
  return {
    entry,
    shape,
    authors: leads
      ? null
      : before
        ? authorSpan(text, { start: shape.head.start, end: before.start }, headDate)
        : named,
    title: shape.title && titleSpan(text, shape.title),
    issued,
    undated:
      issued === null && (marks.length > 0 || undated.test(text.slice(shape.head.start, shape.head.end))),
    notes,
    outlet: leads || before ? { ...outlet, container: before ?? named } : outlet,
  }
}

/** "García, Jacobo, El País, “La escena,” March 3, 2021.": the outlet stands between the authors and the title. */
function outletBefore(text: string, head: Span): Span | null {
  const stretch = text.slice(head.start, head.end)
  const match = /[.,]\s+([^.,]{2,60})[.,]?\s*$/.exec(stretch)
  const name = match?.[1]?.trimEnd() ?? ''
  if (!match || !isKnownOutlet(name)) return null
  const start = head.start + match.index + match[0].indexOf(name)
  return { start, end: start + name.length }
}

function isNewspaper(name: string): boolean {
  return isMedia(name) && !isInstitution(name) && isKnownOutlet(name)
}

/** The date of the tail; the year before the title counts when the tail has none or leaves the year out. */
function issuedDate(
  text: string,
  shape: EntryShape,
  notes: EntryNotes,
  headDate: EntryDate | null,
): EntryDate | null {
  const tailDate = pickIssued(text, shape.tail, notes.dates)
  if (!headDate) return tailDate
  if (headDate.precision === 'day' || tailDate === null) {
    const yearless = notes.dates.find((date) => date.yearless)
    return yearless && headDate.precision === 'year' ? joined(yearless, headDate) : headDate
  }
  return tailDate.precision === 'year' ? headDate : tailDate
}

function dateHoles(text: string, tail: Span, dates: readonly EntryDate[], issued: EntryDate): Span[] {
  const gone = dates.filter((date) => date.start === issued.start || date.precision !== 'year')
  return gone.map((date) => ({ start: publishedStart(text, tail, date), end: date.end }))
}

const longestAuthors = 300

/** The authors without the date behind them, or null when there are none or the head is something else. */
function authorSpan(text: string, head: Span, headDate: EntryDate | null): Span | null {
  let end = head.end
  if (headDate) end = headDate.start
  let trimmed = trimSpace(text, { start: head.start, end })
  while (trimmed.end > trimmed.start && /[(,\s]/.test(text[trimmed.end - 1] ?? ''))
    trimmed = { ...trimmed, end: trimmed.end - 1 }
  const words = text.slice(trimmed.start, trimmed.end)
  if (!/\p{L}/u.test(words) || words.length > longestAuthors) return null
  const [first, ...others] = splitSegments(text, trimmed)
  const whole = first && others.length > 0 && !areAuthors(words) ? first : trimmed
  const kept = withoutFinalStop(text.slice(whole.start, whole.end))
  if (kept === '' || genrePattern.test(kept)) return null
  return { start: whole.start, end: whole.start + kept.length }
}

/** The title without white space, trailing stop or comma. A stop of "U.S." and an ellipsis stay. */
function titleSpan(text: string, title: Span): Span | null {
  let { start, end } = trimSpace(text, title)
  while (end > start && /[.,;:\s]/.test(text[end - 1] ?? '')) {
    if (/(?:\p{Lu}\.\p{Lu}\.|\.\.)$/u.test(text.slice(Math.max(start, end - 4), end))) break
    end--
  }
  return end > start ? { start, end } : null
}

function partsOf(reading: EntryReading): BibliographyEntry['parts'] {
  const { authors, title, issued, notes, outlet } = reading
  return {
    ...(authors && { authors }),
    ...(title && { title }),
    ...(outlet.container && { container: outlet.container }),
    ...(issued && { issued: { start: issued.start, end: issued.end } }),
    ...(notes.accessed && { accessed: { start: notes.accessed.start, end: notes.accessed.end } }),
    ...(notes.url && { url: notes.url.span }),
  }
}

function toCitation(text: string, reading: EntryReading): Citation {
  const { authors, title, issued, notes, outlet, shape } = reading
  const words = (span: Span | null) =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : null
  const container = words(outlet.container)
  const genre = words(outlet.genre)
  const author: CslName[] = authors ? parseAuthors(text.slice(authors.start, authors.end)) : []
  const type = entryKind({
    container,
    bodyAuthor: author[0]?.literal !== undefined && isInstitution(author[0].literal),
    genre,
    volume: outlet.volume !== null,
    place: outlet.place !== null,
    quoted: shape.quoted !== null,
    url: notes.url !== null,
  })
  const issues =
    container !== null && isInstitution(container) && !isMedia(container) && !isMagazine(container)
  const titled = words(title)
  const second = words(outlet.second)
  const place = words(outlet.place)
  return {
    type,
    ...(author.length > 0 && { author }),
    ...(titled !== null && { title: titled }),
    ...(container !== null &&
      (issues || type === 'book' ? { publisher: container } : { 'container-title': container })),
    ...(second !== null && (issues ? { 'collection-title': second } : { publisher: second })),
    ...(place !== null && { 'publisher-place': place }),
    ...(issued && { issued: cslDateOf(text, issued) }),
    ...(notes.accessed && { accessed: cslDateOf(text, notes.accessed) }),
    ...(notes.url && addressField(notes.url.address)),
    ...(genre !== null && { genre }),
    ...(outlet.volume !== null && { volume: outlet.volume }),
    ...(outlet.issue !== null && { issue: outlet.issue }),
  }
}

function addressField(address: string): { URL: string } | { DOI: string } {
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/.+)$/i.exec(address)?.[1]
  return doi === undefined ? { URL: address } : { DOI: doi }
}
