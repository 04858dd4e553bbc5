import type { Language } from '../../model/language.ts'
import { covers, overlaps, type Span } from '../../model/span.ts'
import type { PeriodAnnotation, QuantityAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import { findSeparators, type Separators } from '../numbers/separators.ts'
import type { Sentence } from '../text/tokens.ts'
import { mayOpenQuantity } from './openers.ts'
import { readDurationIn, readQuantity } from './read-quantity.ts'
import type { QuantityReading, QuantityScan } from './scan.ts'

const silentBlocks: ReadonlySet<string> = new Set([
  'bibliography heading',
  'bibliography entry',
  'dateline',
  'byline',
])

/**
 * Finds every number of a text that measures something, with what it counts. Dates, years and numbers that are part of
 * a name are none.
 * @param sentences in the order of the text; those of bibliographies, datelines and bylines are passed over
 * @param periods in the order of the text; inside them only durations are quantities ("the first five months of 2020")
 */
export function findQuantities(
  prose: Prose,
  sentences: readonly Sentence[],
  periods: readonly PeriodAnnotation[],
): QuantityAnnotation[] {
  const separators = separatorsOf(prose)
  const found: QuantityAnnotation[] = []
  let period = 0
  for (const sentence of sentences) {
    if (silentBlocks.has(prose.blocks[sentence.block]?.kind ?? '')) continue
    const scan: QuantityScan = {
      text: prose.text,
      tokens: prose.tokens,
      first: sentence.firstToken,
      last: sentence.lastToken,
      language: sentence.language,
      separators,
    }
    let at = scan.first
    while (at < scan.last) {
      const token = scan.tokens[at]
      if (!token || !mayOpenQuantity(scan, at)) {
        at++
        continue
      }
      while ((periods[period]?.end ?? Number.POSITIVE_INFINITY) <= token.start) period++
      const reading = readAt(scan, at, periods[period])
      if (reading && 'quantity' in reading) found.push(annotation(reading, sentence.language, found.at(-1)))
      at = Math.max(at + 1, reading?.next ?? 0)
    }
  }
  return found
}

// A file may hold a thousand briefs, whose numerals are all written alike: they are looked through once.
const lookedThrough = new WeakMap<Prose, Separators>()

function separatorsOf(prose: Prose): Separators {
  const known = lookedThrough.get(prose) ?? findSeparators(prose)
  lookedThrough.set(prose, known)
  return known
}

/** A quantity, or only the index to go on from. */
function readAt(
  scan: QuantityScan,
  at: number,
  period: PeriodAnnotation | undefined,
): QuantityReading | { readonly next: number } | null {
  const token = scan.tokens[at]
  if (!token) return null
  if (period && overlaps(period, token)) return readDurationIn(scan, at, period)
  const reading = readQuantity(scan, at)
  if (!reading || !('quantity' in reading) || !period || !overlaps(period, reading)) return reading
  if (overlaps(period, reading.number)) return null
  // A noun phrase must not run into a date: "39 March …".
  return {
    ...reading,
    end: Math.min(reading.end, Math.max(reading.number.end, endBefore(scan, period))),
    noun: cut(reading.noun, period),
  }
}

function endBefore(scan: QuantityScan, period: Span): number {
  let end = period.start
  while (end > 0 && /\s/.test(scan.text[end - 1] ?? '')) end--
  return end
}

function cut(noun: Span | null, period: Span): Span | null {
  return noun && overlaps(noun, period) && !covers(noun, period) ? null : noun
}

function annotation(
  reading: QuantityReading,
  language: Language,
  previous: QuantityAnnotation | undefined,
): QuantityAnnotation {
  const start = previous ? Math.max(reading.start, previous.end) : reading.start
  return {
    start: Math.min(start, reading.number.start),
    end: reading.end,
    quantity: reading.quantity,
    number: reading.number,
    noun: reading.noun,
    language,
  }
}
