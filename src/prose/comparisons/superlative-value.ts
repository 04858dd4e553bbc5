import type { Period } from '../../model/period.ts'
import { isCompared } from './level-before.ts'
import type { Clause, FoundComparison } from './reading.ts'
import { annotation, quantityAt, startOf, wordOf } from './reading.ts'
import type { Extreme } from './superlative-words.ts'

interface Parts {
  readonly extreme: Extreme
  readonly start: number
  readonly next: number
  /** Index of the quantity that is the extreme; -1 for none. */
  readonly value: number
  readonly since: Period | null
}

export function superlative(clause: Clause, parts: Parts): FoundComparison {
  return {
    comparison: {
      kind: 'superlative',
      direction: null,
      from: null,
      to: annotation(clause, parts.value),
      by: null,
      extreme: parts.extreme,
      since: parts.since,
      start: startOf(clause, parts.start),
      end: clause.elements[parts.next - 1]?.end ?? 0,
    },
    next: parts.next,
  }
}

/** "…, with 39 victims", "… of 12", "… (39)" after what bounds the claim. */
export function valueAfter(clause: Clause, next: number): number {
  let at = wordOf(clause, next) === ',' ? next + 1 : next
  if (wordOf(clause, at) !== '(' && !clause.grammar.at.has(wordOf(clause, at))) return -1
  at++
  while (clause.grammar.transparent.has(wordOf(clause, at))) at++
  const kind = quantityAt(clause, at)?.quantity.kind
  return kind === undefined || kind === 'duration' || kind === 'age' ? -1 : at
}

/** "34,588 victims, the highest number since 2015": the value just before the comma. */
export function valueBefore(clause: Clause, index: number): number {
  let at = index - 1
  while (at >= 0 && at > index - 6 && clause.elements[at]?.kind === 'word') at--
  if (wordOf(clause, at) !== ',') return -1
  let found = -1
  for (at--; at >= 0 && at > index - 20; at--) {
    const element = clause.elements[at]
    if (!element || (element.kind === 'mark' && element.word !== '%')) break
    const kind = quantityAt(clause, at)?.quantity.kind
    if (kind === undefined || kind === 'duration' || kind === 'age' || isCompared(clause, at)) continue
    if (found >= 0) return -1
    found = at
  }
  return found
}
