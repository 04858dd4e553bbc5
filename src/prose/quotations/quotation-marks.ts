import type { Span } from '../../model/span.ts'
import { type MarkFault, pairMarks } from './pair-marks.ts'
import { scanMarks } from './scan-marks.ts'

/**
 * Faults in the quotation marks of a block or a bibliography entry, each at the exact marks; for double marks nested
 * inside double marks, the span of the inner pair. Apostrophes, feet and minutes are none, nor is the mark left open
 * where the next paragraph goes on with the quotation and so opens it again.
 * @param span offsets into `text`, of one block or one entry
 * @param continues whether the next paragraph may go on with the quotation; false for bibliography entries
 */
export function findUnbalancedMarks(text: string, span: Span, continues = true): MarkFault[] {
  const marks = scanMarks(text, span)
  const { faults, unclosed } = pairMarks(marks)
  const carried = continues && opensWithMark(text, span.end) ? unclosed.at(-1) : undefined
  return faults.filter((fault) => {
    if (isFollowMark(text, span, fault.span.start)) return false
    return fault.code !== 'opened, not closed' || fault.span.start !== carried?.at
  })
}

const openers = new Set(['“', '"', '«', '»', '”'])

function opensWithMark(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + 200)
  let at = from
  while (at < limit && /\s/.test(text[at] ?? '')) at++
  return openers.has(text[at] ?? '')
}

/** Spanish books begin each further paragraph of a quotation with a closing mark. */
function isFollowMark(text: string, span: Span, at: number): boolean {
  return text[at] === '»' && text.slice(span.start, at).trim() === ''
}
