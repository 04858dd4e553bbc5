import type { Clause } from './reading.ts'
import { isSize, quantityAt, wordOf } from './reading.ts'
import type { Slots } from './slots.ts'

const openers = new Set([',', '(', '—', '–', 'or', 'o'])
/** Words between the comma and the size: ", which represents an increase of 15 percent". */
const longest = 14

/**
 * Reads what is added after the values of a change: ", a 15 percent increase", "(15 percent)", ", 50 por ciento más",
 * ", lo que representa un aumento de 15 por ciento". Takes the size into the slots.
 * @returns the index after the tail, or -1 when there is none
 */
export function readTail(clause: Clause, index: number, slots: Slots): number {
  if (slots.by >= 0 || (slots.from < 0 && slots.to < 0)) return -1
  const opener = wordOf(clause, index)
  if (!openers.has(opener)) return -1
  let named = opener === '(' || opener === 'or' || opener === 'o'
  for (let at = index + 1; at < index + longest; at++) {
    const quantity = quantityAt(clause, at)
    if (quantity) {
      if (!isSize(clause, quantity, at)) return -1
      const end = afterNamed(clause, at + 1, slots)
      if (end < 0 && !named) return -1
      slots.by = at
      slots.next = Math.max(end, at + 1)
      while (clause.elements[slots.next]?.counted) slots.next++
      if (wordOf(clause, slots.next) === ')') slots.next++
      return slots.next
    }
    const word = wordOf(clause, at)
    if (word === ',' && at > index + 1) continue
    const change = clause.changes.get(word)
    if (change && change.form !== 'comparative') {
      if (slots.direction !== null && change.direction !== null && change.direction !== slots.direction)
        return -1
      slots.direction ??= change.direction
      named = true
    } else if (word === 'or' || word === 'o') named = true
    else if (
      !clause.grammar.linking.has(word) &&
      !clause.grammar.of.has(word) &&
      !clause.grammar.by.has(word)
    )
      return -1
  }
  return -1
}

/** The index after the word of change that follows the size ("15 percent more"), or -1. */
function afterNamed(clause: Clause, index: number, slots: Slots): number {
  for (let at = index; at < index + 4; at++) {
    const element = clause.elements[at]
    const change = element && clause.changes.get(element.word)
    if (change) {
      if (slots.direction !== null && change.direction !== null && change.direction !== slots.direction)
        return -1
      slots.direction ??= change.direction
      return at + 1
    }
    if (element?.kind === 'mark' && element.word !== '%') return -1
    if (element?.kind === 'quantity' || element?.kind === 'period' || !element) return -1
  }
  return -1
}
