import type { Span } from '../../model/span.ts'
import type { AttributionAnnotation, NameAnnotation, QuotationAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import type { Sentence } from '../text/tokens.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { calledOutputs } from './attribution-words.ts'
import { matchOpening, matchOutput, matchSpeaking } from './match-opening.ts'
import { matchCalledBack, matchSubject } from './match-subject.ts'
import { readSentence, type SentenceReading } from './source-reader.ts'

/**
 * Finds the words that put a statement on the account of a body, an outlet or a report, in the order of the text.
 * Persons who speak for themselves are quoted, not cited: they make no attribution.
 * @param names all names of the brief; the result's `name` is an index into them
 */
export function findAttributions(
  prose: Prose,
  sentences: readonly Sentence[],
  names: readonly NameAnnotation[],
  quotations: readonly QuotationAnnotation[],
): AttributionAnnotation[] {
  const found: AttributionAnnotation[] = []
  let from = 0
  let quotation = 0
  for (const sentence of sentences) {
    while ((names[from]?.start ?? Infinity) < sentence.start) from++
    let to = from
    while ((names[to]?.start ?? Infinity) < sentence.end) to++
    while ((quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation++
    if (speaks(prose, sentence)) {
      const reading = readSentence(prose, sentence, names, from, to)
      for (const draft of draftsOf(reading)) {
        const start = prose.tokens[draft.first]?.start ?? sentence.start
        if (isQuoted(quotations, quotation, start)) continue
        const annotation = finish(reading, draft, names, found)
        if (annotation) found.push(annotation)
      }
    }
    from = to
  }
  return found
}

/** Titles and headings state nothing on somebody's word. */
function speaks(prose: Prose, sentence: Sentence): boolean {
  const kind = prose.blocks[sentence.block]?.kind
  return kind !== 'title' && kind !== 'heading'
}

function isQuoted(quotations: readonly QuotationAnnotation[], from: number, offset: number): boolean {
  for (let at = from; at < quotations.length; at++) {
    const quotation = quotations[at]
    if (!quotation || quotation.start > offset) return false
    if (quotation.content.start <= offset && offset < quotation.content.end) return true
  }
  return false
}

/** What stands at each token, the earlier first; one that begins inside another is a part of it. */
function draftsOf(reading: SentenceReading): AttributionDraft[] {
  const { sentence } = reading
  const drafts: AttributionDraft[] = []
  for (const placed of reading.names) {
    const draft = matchSubject(reading, placed)
    if (draft) drafts.push(draft)
  }
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if (reading.prose.tokens[at]?.kind !== 'word') continue
    const draft =
      matchOpening(reading, at) ??
      matchSpeaking(reading, at) ??
      matchOutput(reading, at) ??
      matchCalledBack(reading, at)
    if (draft) drafts.push(draft)
  }
  drafts.sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: AttributionDraft[] = []
  for (const draft of drafts) {
    const previous = kept.at(-1)
    if (!previous || draft.first >= previous.last) kept.push(draft)
  }
  return kept
}

function finish(
  { prose, sentence }: SentenceReading,
  draft: AttributionDraft,
  names: readonly NameAnnotation[],
  found: readonly AttributionAnnotation[],
): AttributionAnnotation | null {
  const span = spanOf(prose, draft.first, draft.last)
  const name = draft.name?.index ?? calledBackName(span.start, draft.calledBack, names, found)
  if (name === null) return null
  const fuller = names[name]?.refersTo ?? name
  const source = draft.name
    ? { start: draft.name.name.start, end: sourceEnd(prose, draft) }
    : spanOf(prose, draft.sourceFirst, draft.sourceLast)
  return { ...span, source, name: fuller, scope: scopeOf(prose, sentence, draft) }
}

function sourceEnd(prose: Prose, draft: AttributionDraft): number {
  const last = prose.tokens[draft.sourceLast - 1]
  if (!last || !draft.name) return 0
  return last.end > draft.name.name.end && last.start < draft.name.name.end ? draft.name.name.end : last.end
}

function spanOf(prose: Prose, first: number, last: number): Span {
  const start = prose.tokens[first]?.start ?? 0
  return { start, end: prose.tokens[last - 1]?.end ?? start }
}

/**
 * Whom "the organization" or "the newspaper" calls back: the name that has the noun in it, else the last on whose
 * word something was stated, else the last named of a kind that fits.
 */
function calledBackName(
  before: number,
  noun: string | null,
  names: readonly NameAnnotation[],
  found: readonly AttributionAnnotation[],
): number | null {
  const cited = found.at(-1)?.name ?? null
  const isOutlet = noun !== null && outlets.has(noun)
  const isBody = noun !== null && bodies.has(noun)
  const fits = (name: NameAnnotation | undefined): boolean =>
    (name?.kind === 'publication' && !isBody) || (name?.kind === 'organization' && !isOutlet)
  let last: number | null = null
  for (let at = namesBefore(names, before) - 1, steps = 0; at >= 0 && steps < 40; at--, steps++) {
    const name = names[at]
    if (!name || !fits(name)) continue
    if (noun !== null && name.key.includes(noun) && !calledOutputs.has(noun)) return at
    last ??= at
  }
  return cited !== null && !isBody && fits(names[cited]) ? cited : last
}

/** What no outlet is called: the last body named is meant. */
const bodies = new Set('party court tribunal group partido corte grupo'.split(' '))

const outlets = new Set(
  'newspaper outlet daily magazine paper broadcaster periodico diario medio revista semanario'.split(' '),
)

/** How many names begin before an offset, by halving. */
function namesBefore(names: readonly NameAnnotation[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** After an opening phrase or a verb: the rest of the sentence; after a closing phrase: what stands before it. */
function scopeOf(prose: Prose, sentence: Sentence, draft: AttributionDraft): Span {
  const leading = clauseStart(prose, sentence, draft.first)
  const trailing = clauseEnd(prose, sentence, draft.last)
  const before = prose.tokens[draft.first - 1]
  const isShort = draft.phrase && trailing - draft.last < draft.first - leading
  const closes =
    before !== undefined && draft.first - leading > 3 && (isShort || !hasWords(prose, draft.last, trailing))
  if (closes) return spanOf(prose, leading, draft.first - (before.kind === 'mark' ? 1 : 0))
  return hasWords(prose, draft.last, trailing)
    ? spanOf(prose, draft.last, trailing)
    : { start: sentence.start, end: sentence.end }
}

function clauseStart(prose: Prose, sentence: Sentence, at: number): number {
  let start = at
  while (start > sentence.firstToken && prose.tokens[start - 1]?.folded !== ';') start--
  return start
}

function clauseEnd(prose: Prose, sentence: Sentence, at: number): number {
  let end = at
  while (end < sentence.lastToken && prose.tokens[end]?.folded !== ';') end++
  return end
}

function hasWords(prose: Prose, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (prose.tokens[at]?.kind !== 'mark') return true
  return false
}
