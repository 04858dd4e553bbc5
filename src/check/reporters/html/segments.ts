import type { Span } from '../../../model/span.ts'

/** A run of text in which neither the claim nor the findings change. */
export interface Segment extends Span {
  /** Index of the claim it belongs to, or null. */
  readonly claim: number | null
  /** Indices of the findings that cover it. */
  readonly findings: readonly number[]
}

export interface IndexedSpan extends Span {
  readonly index: number
}

/**
 * Cuts a block of text wherever a claim or a finding starts or ends. Of claims that overlap, the one that starts
 * first has the text they share.
 * @param claims in order of their start, as are `findings`
 */
export function segmentsOf(
  block: Span,
  claims: readonly IndexedSpan[],
  findings: readonly IndexedSpan[],
): Segment[] {
  const segments: Segment[] = []
  const edges = edgesOf(block, [...claims, ...findings])
  const claimAt = sweep(claims)
  const findingsAt = sweep(findings)
  let start = block.start
  for (const end of edges) {
    const claim = claimAt(start)[0]?.index ?? null
    segments.push({ start, end, claim, findings: findingsAt(start).map((finding) => finding.index) })
    start = end
  }
  return segments
}

function edgesOf(block: Span, spans: readonly Span[]): number[] {
  const inside = (offset: number) => offset > block.start && offset < block.end
  const edges = new Set(spans.flatMap((span) => [span.start, span.end]).filter(inside))
  return [...edges, block.end].filter((edge) => edge > block.start).sort((a, b) => a - b)
}

/** Gives, for offsets asked in rising order, the spans that cover them, without going over the list again. */
function sweep(spans: readonly IndexedSpan[]): (offset: number) => readonly IndexedSpan[] {
  let next = 0
  let active: IndexedSpan[] = []
  return (offset) => {
    active = active.filter((span) => span.end > offset)
    for (let span = spans[next]; span && span.start <= offset; span = spans[++next]) {
      if (span.end > offset) active.push(span)
    }
    return active
  }
}

/** Neighbouring segments of one claim, or of none. */
export interface SegmentGroup {
  readonly claim: number | null
  readonly segments: readonly Segment[]
}

/** Puts neighbouring segments of the same claim together. */
export function groupByClaim(segments: readonly Segment[]): SegmentGroup[] {
  const groups: { claim: number | null; segments: Segment[] }[] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    if (last && last.claim === segment.claim) last.segments.push(segment)
    else groups.push({ claim: segment.claim, segments: [segment] })
  }
  return groups
}
