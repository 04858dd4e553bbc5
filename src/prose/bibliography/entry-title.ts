import { fold } from '../../model/fold.ts'
import type { Span } from '../../model/span.ts'
import { type MarkPair, pairMarks } from '../quotations/pair-marks.ts'
import { scanMarks } from '../quotations/scan-marks.ts'
import { monthNumbers, weekdays } from '../text/calendar-words.ts'
import { accessLabels, containerLeads } from './entry-words.ts'
import { isKnownOutlet } from './outlets.ts'

/** Where a title in quotation marks stands. */
export interface QuotedTitle {
  /** Between the marks. */
  readonly inner: Span
  /** With its marks; equal to the inner span on a side whose mark is missing. */
  readonly outer: Span
  /** Whether the mark of that side is there. */
  readonly opened: boolean
  readonly closed: boolean
}

/**
 * Finds the title between its quotation marks; pairs within it belong to it. When a side's mark is missing, the title
 * reaches to the entry's end on that side, and the caller cuts it. Null when the entry has no title in marks.
 */
export function findQuotedTitle(text: string, entry: Span): QuotedTitle | null {
  const { pairs, unclosed, faults } = pairMarks(scanMarks(text, entry))
  const strayCloses = faults
    .filter((fault) => fault.code === 'closed, not opened')
    .map((fault) => fault.span.start)
  const outer = outermost(pairs).find((pair) => mayOpenTitle(text, entry, pair.open.at))
  const lone = unclosed.find((mark) => mayOpenTitle(text, entry, mark.at))
  if (lone && (!outer || lone.at < outer.open.at)) {
    return {
      inner: { start: lone.at + 1, end: entry.end },
      outer: { start: lone.at, end: entry.end },
      opened: true,
      closed: false,
    }
  }
  if (outer) return fromPair(text, entry, outer, pairs, strayCloses)
  const stray = strayCloses.find((at) => /[.,?!]/.test(text[at - 1] ?? ''))
  if (stray === undefined) return null
  return {
    inner: { start: entry.start, end: stray },
    outer: { start: entry.start, end: stray + 1 },
    opened: false,
    closed: true,
  }
}

/** The pair that opens the title, or a later end where the title goes on after it. */
function fromPair(
  text: string,
  entry: Span,
  pair: MarkPair,
  pairs: readonly MarkPair[],
  strayCloses: readonly number[],
): QuotedTitle | null {
  let end = pair.close.at
  while (goesOn(text, end, entry.end)) {
    const stray = strayCloses.find((at) => at > end)
    const nextPair = pairs.find((other) => other.open.at > end && other.open.family !== 'single')
    if (stray !== undefined && !(nextPair && nextPair.open.at > stray)) end = stray
    else return null
  }
  return {
    inner: { start: pair.open.at + 1, end },
    outer: { start: pair.open.at, end: end + 1 },
    opened: true,
    closed: true,
  }
}

/** A title's mark stands at the start or after the stop, comma or bracket that ends what precedes. */
function mayOpenTitle(text: string, entry: Span, at: number): boolean {
  const before = text.slice(entry.start, at).trimEnd()
  if (before === '' || /[.,:;)\]?!–—*_]$/.test(before)) return true
  // "Malkin, Elizabeth “14 Police", "UNHCR “Fact Sheet": the stop was forgotten.
  return /^[^"“”«»]{2,40}, [^,"“”«»]{2,30}$/u.test(before) || isBody(before)
}

/** A known body or an acronym, and nothing else. */
function isBody(words: string): boolean {
  return words.length <= 80 && (isKnownOutlet(words) || /^\p{Lu}{3,10}$/u.test(words))
}

/** Whether the title is not over at a closing mark: small letters or a colon follow, and no name of an outlet. */
function goesOn(text: string, close: number, end: number): boolean {
  if (/[.,?!…]/.test(text[close - 1] ?? '')) return false
  const after = text.slice(close + 1, Math.min(end, close + 121))
  if (/^\s*[:;]\s*\p{L}/u.test(after) || /^(?:[’']s| [–—-] ?\p{Ll})/u.test(after)) return true
  const following = /^,?\s+(\p{Ll}.*)$/su.exec(after)?.[1]
  if (following === undefined) return false
  const word = /^\p{L}*/u.exec(following)?.[0] ?? ''
  if (monthNumbers.has(word) || weekdays.has(fold(word))) return false
  const name = /^[^.,(]*/.exec(following)?.[0] ?? ''
  return !(isKnownOutlet(name) || isLead(following) || startsWithAccess(following))
}

function isLead(following: string): boolean {
  const lead = containerLeads.exec(following)
  return lead !== null && /^\p{Lu}/u.test(following.slice(lead[0].length))
}

const accessOpening = new RegExp(`^(?:${accessLabels.source}|available|disponible|https?:|www\\.)`, 'iu')

function startsWithAccess(following: string): boolean {
  return accessOpening.test(following)
}

function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const found: MarkPair[] = []
  let end = -1
  const hasDouble = pairs.some((pair) => pair.open.family !== 'single')
  for (const pair of pairs) {
    if (pair.open.at < end || (hasDouble && pair.open.family === 'single')) continue
    found.push(pair)
    end = pair.close.at
  }
  return found
}
