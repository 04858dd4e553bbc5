import { firstFrom, type Span } from '../../../model/span.ts'
import type { Block } from '../../../prose/brief.ts'
import type { CheckedBrief } from '../../checked-brief.ts'
import type { IndexedSpan } from './segments.ts'

/** A block of the brief with what is said in it: its claims and the findings that start in it. */
export interface Passage {
  readonly block: Block
  readonly claims: readonly IndexedSpan[]
  readonly findings: readonly IndexedSpan[]
}

/** The blocks of a brief in order, each with its claims and findings. What stands between blocks goes to the one before. */
export function passagesOf(checked: CheckedBrief): Passage[] {
  const { blocks } = checked.brief
  const claims = byBlock(blocks, checked.claims)
  const findings = byBlock(
    blocks,
    checked.findings.map((finding) => finding.span),
  )
  return blocks.map((block, index) => ({
    block,
    claims: claims.get(index) ?? [],
    findings: findings.get(index) ?? [],
  }))
}

function byBlock(blocks: readonly Block[], spans: readonly Span[]): Map<number, IndexedSpan[]> {
  const grouped = new Map<number, IndexedSpan[]>()
  const ordered = spans
    .map((span, index) => ({ start: span.start, end: span.end, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  for (const span of ordered) {
    const block = Math.max(0, firstFrom(blocks, span.start + 1) - 1)
    const group = grouped.get(block)
    if (group) group.push(span)
    else grouped.set(block, [span])
  }
  return grouped
}
