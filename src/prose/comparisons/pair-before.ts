import type { Clause } from './reading.ts'
import { isLevel, periodAt, quantityAt, sameKind, wordOf } from './reading.ts'

/** The two ends of a change, as indices of elements. */
export interface Pair {
  readonly from: number
  readonly to: number
}

const window = 30
const joints = new Set(['and', 'y', 'e'])
const before = new Set(['in', 'for', 'during', 'en', 'durante'])

/**
 * Two values, each with its time, of which a trailing phrase tells the change: "10 cases in 2019 and 15 in 2020, a 50
 * percent increase". The earlier time is the one that the change starts from.
 * @param index of the first element of the phrase
 * @returns null unless exactly two values of one kind, joined by "and", both have a time of their own
 */
export function pairBefore(clause: Clause, index: number): Pair | null {
  const found: { readonly at: number; readonly start: string }[] = []
  let joined = false
  let opened = false
  for (let at = index - 1; at >= 0 && at > index - window; at--) {
    const element = clause.elements[at]
    if (!element) break
    const word = wordOf(clause, at)
    if (!opened) {
      if (element.kind === 'mark' && (word === ',' || word === '(' || word === '—')) opened = true
      else if (!clause.grammar.linking.has(word)) return null
      continue
    }
    if (element.kind === 'mark' && word !== '%') break
    if (joints.has(word) && found.length === 1) joined = true
    const quantity = quantityAt(clause, at)
    if (!quantity || !isLevel(quantity) || quantity.quantity.kind === 'duration') continue
    const start = timeAfter(clause, at)
    if (start === null) return null
    found.push({ at, start })
  }
  const [later, earlier] = found
  if (!later || !earlier || found.length > 2 || !joined || later.start === earlier.start) return null
  const [one, two] = [quantityAt(clause, later.at), quantityAt(clause, earlier.at)]
  if (!one || !two || !sameKind(one, two)) return null
  return later.start > earlier.start ? { from: earlier.at, to: later.at } : { from: later.at, to: earlier.at }
}

/** The start of the period that follows the value at once, its noun and "in" let through. */
function timeAfter(clause: Clause, at: number): string | null {
  for (let next = at + 1; next < at + 9; next++) {
    const element = clause.elements[next]
    if (!element || element.kind === 'quantity') return null
    if (element.kind === 'period') return periodAt(clause, next)?.period.start ?? null
    const passes = element.counted || element.word === '%' || before.has(element.word)
    if (!passes && element.kind === 'mark') return null
  }
  return null
}
