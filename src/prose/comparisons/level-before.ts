import type { QuantityAnnotation } from '../annotations.ts'
import type { Clause } from './reading.ts'
import { isLevel, quantityAt, sameKind, wordOf } from './reading.ts'

const window = 16

/**
 * The level that a trailing phrase (", up from 33,742", ", an increase of 15 percent") is said of: the one number of its
 * kind in the clause before the comma.
 * @param index of the first element of the phrase
 * @param pattern the other end, when it is known
 * @param passing whether one pace in between (", an average of 1.4 a day,") may be passed over
 * @returns the index of its element, or -1 when there is none or more than one could be meant
 */
export function levelBefore(
  clause: Clause,
  index: number,
  pattern: QuantityAnnotation | undefined,
  passing = true,
): number {
  let at = beforeLink(clause, index)
  if (at < 0) return -1
  let found = -1
  for (; at >= 0 && at > index - window; at--) {
    const element = clause.elements[at]
    if (!element || (element.kind === 'mark' && element.word !== '%')) break
    const quantity = quantityAt(clause, at)
    if (!quantity) continue
    const fits = pattern ? sameKind(quantity, pattern) && isLevel(quantity) : isCounted(quantity)
    if (!fits) continue
    // "918 cases fewer" is itself a size.
    if (isCompared(clause, at)) return -1
    if (found >= 0) return -1
    found = at
  }
  // "524 officers, an average of 1.4 a day, up from 446": the pace only restates the level before it.
  if (found >= 0 && isPaced(clause, found))
    return at > 0 && passing ? levelBefore(clause, at + 1, pattern, false) : -1
  return found
}

const marks = new Set([',', '(', '—', '–'])
const copulas = new Set(
  'is are was were represents represented es son fue fueron representa representan representaron'.split(' '),
)

/**
 * The index before what joins the phrase to its subject: a comma with its linking words (", lo que representa", ", es
 * decir,") or a verb of being; -1 when neither stands there.
 */
function beforeLink(clause: Clause, index: number): number {
  let at = index - 1
  let joined = false
  for (; at >= 0 && at > index - window; at--) {
    const word = wordOf(clause, at)
    if (marks.has(word) || copulas.has(word)) joined = true
    else if (!clause.grammar.linking.has(word)) break
  }
  return joined ? at : -1
}

/** Whether the quantity is said to be more or less than something. */
export function isCompared(clause: Clause, index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const element = clause.elements[at]
    if (element?.kind !== 'word') return false
    if (clause.changes.get(element.word)?.form === 'comparative') return true
  }
  return false
}

const paces = new Set(['a', 'an', 'per', 'every', 'each', 'al', 'por', 'cada'])
const times = new Set(
  'second minute hour day week month year segundo minuto hora dia semana mes ano'.split(' '),
)

function isPaced(clause: Clause, index: number): boolean {
  for (let at = index + 1; at < index + 5; at++)
    if (paces.has(wordOf(clause, at)) && times.has(wordOf(clause, at + 1))) return true
  return false
}

function isCounted(quantity: QuantityAnnotation): boolean {
  const { kind } = quantity.quantity
  return kind === 'count' || kind === 'money' || kind === 'rate' || kind === 'number'
}
