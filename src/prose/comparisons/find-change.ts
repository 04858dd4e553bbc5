import type { ComparisonAnnotation } from '../annotations.ts'
import { readTail } from './change-tail.ts'
import type { ChangeWord } from './change-words.ts'
import { levelBefore } from './level-before.ts'
import { pairBefore } from './pair-before.ts'
import type { Clause, FoundComparison } from './reading.ts'
import {
  afterWords,
  annotation,
  endOfQuantity,
  isLevel,
  isSize,
  quantityAt,
  sameKind,
  startOf,
  wordOf,
} from './reading.ts'
import type { Slots } from './slots.ts'

/** How many words may stand between a word of change and its values, beyond those of counted nouns. */
const reach = 8
const window = 40

/** Reads the change that the word at `index` tells of; null when its values are not clearly tied to it. */
export function readChange(clause: Clause, index: number): FoundComparison | null {
  const cue = clause.changes.get(wordOf(clause, index)) ?? multipleCue(clause, index)
  if (!cue) return null
  const slots: Slots = { from: -1, to: -1, by: -1, next: index + 1, first: index, direction: cue.direction }
  if (cue.form === 'comparative') return null
  if (cue.form === 'adverb' && !opensValues(clause, index + 1)) return null
  if (quantityAt(clause, index)) slots.by = index
  else if (cue.form !== 'adverb') takeSizeBefore(clause, index, slots)
  fillForward(clause, index + 1, cue, slots)
  if (cue.form !== 'verb' && slots.to < 0) takeLevelBefore(clause, slots)
  return conclude(clause, cue, slots)
}

/** "doubled", which is itself a number to the reader of quantities. */
function multipleCue(clause: Clause, index: number): ChangeWord | undefined {
  const quantity = quantityAt(clause, index)
  if (quantity?.quantity.kind !== 'multiple') return undefined
  const element = clause.elements[index]
  return element && clause.changes.get(element.word)
}

/** "up from", "down two places", "up 15 percent", "down to 300": an adverb by itself says too little. */
function opensValues(clause: Clause, index: number): boolean {
  const word = wordOf(clause, index)
  if (clause.grammar.from.has(word) || clause.grammar.by.has(word)) return true
  if (word === 'to') return wordOf(clause, index - 1) === 'down'
  const quantity = quantityAt(clause, index)
  return quantity !== undefined && isSize(clause, quantity, index)
}

/** "a 15 percent increase", "a 40 percent cut". */
function takeSizeBefore(clause: Clause, index: number, slots: Slots): void {
  for (let at = index - 1; at >= index - 4 && at >= 0; at--) {
    const quantity = quantityAt(clause, at)
    if (quantity) {
      if (!isSize(clause, quantity, at) || isSubject(clause, at)) return
      slots.by = at
      slots.first = at
      return
    }
    const element = clause.elements[at]
    if (element?.kind !== 'word' || clause.grammar.breakers.has(element.word)) {
      if (element?.word !== '%' && element?.word !== '-') return
    }
  }
}

/** "15 percent of homicides rose": the number is no size of the change unless an article announces it. */
function isSubject(clause: Clause, at: number): boolean {
  const before = wordOf(clause, at - 1)
  return !articles.has(before)
}

const articles = new Set('a an the this that its their some un una el la este esta ese esa'.split(' '))

type Slot = 'from' | 'to' | 'by' | null

function fillForward(clause: Clause, start: number, cue: ChangeWord, slots: Slots): void {
  const { elements, grammar } = clause
  let pending: Slot = null
  let fillers = 0
  for (let at = start; at < elements.length && at < start + window; at++) {
    const element = elements[at]
    if (!element) return
    if (element.kind === 'quantity') {
      // "raised its budget 15 percent"; after a noun the size stands at once.
      const direct = at === (cue.form === 'verb' ? start + fillers : start)
      const filled = fill(clause, at, pending, direct, slots)
      if (!filled) return
      pending = null
      fillers = 0
      continue
    }
    if (element.kind === 'period') {
      pending = null
      continue
    }
    if (element.counted) continue
    const compared = afterWords(clause, at, grammar.compared)
    if (compared > 0) {
      pending = 'from'
      at = compared - 1
      continue
    }
    if (element.kind === 'mark') {
      if (element.word === '%' || element.word === '$') continue
      if (element.word === ',' && afterWords(clause, at + 1, grammar.compared) > 0) continue
      const ends = element.word === ',' ? endsAfterComma(clause, at + 1) : -1
      if (ends > 0 && slots.from < 0 && slots.to < 0) {
        at = ends - 1
        continue
      }
      const tail = readTail(clause, at, slots)
      if (tail < 0) return
      at = tail - 1
      continue
    }
    const slot = slotOf(clause, at, cue, slots, at === start)
    if (slot !== undefined) {
      pending = slot
      continue
    }
    if (pending !== null && grammar.transparent.has(element.word)) continue
    if (grammar.breakers.has(element.word)) {
      const tail = slots.next === at ? readTail(clause, at, slots) : -1
      if (tail < 0) return
      at = tail - 1
      continue
    }
    pending = null
    if (++fillers > reach) return
  }
}

/** ", from 884 cases to 987", ", going from …", ", al pasar de …": both ends follow the size. */
function endsAfterComma(clause: Clause, index: number): number {
  let at = index
  if (wordOf(clause, at) === 'al' || wordOf(clause, at) === 'tras') at++
  const change = clause.changes.get(wordOf(clause, at))
  if (change?.direction === null) at++
  if (!clause.grammar.from.has(wordOf(clause, at))) return -1
  return quantityAt(clause, at + 1) ? at : -1
}

/** "bajaron en 73, de 34,588 a 34,515": the ends after the comma make the number before it the size. */
function endsFollow(clause: Clause, at: number): boolean {
  return clause.elements[at]?.word === ',' && endsAfterComma(clause, at + 1) > 0
}

/** The slot that a preposition here opens; undefined when the word is none. */
function slotOf(
  clause: Clause,
  at: number,
  cue: ChangeWord,
  slots: Slots,
  adjacent: boolean,
): Slot | undefined {
  const { grammar } = clause
  const word = wordOf(clause, at)
  if (grammar.to.has(word)) return 'to'
  const noun = cue.form === 'noun' || cue.form === 'either'
  if (noun && grammar.of.has(word) && slots.by < 0)
    return clause.spanish && leadsOn(clause, at) ? 'from' : 'by'
  if (grammar.from.has(word)) return 'from'
  // "el crecimiento se ubicaba en 3.5 por ciento" says where it stood, not by how much.
  const told = !noun || adjacent || !clause.spanish
  return grammar.by.has(word) && told ? 'by' : undefined
}

/** "un aumento de 10 a 15" has its other end after the number; "un aumento de 10 por ciento" has not. */
function leadsOn(clause: Clause, at: number): boolean {
  const from = quantityAt(clause, at + 1)
  if (!from) return false
  for (let next = at + 2; next < at + 10; next++) {
    const element = clause.elements[next]
    if (!element || (element.kind === 'mark' && element.word !== '%')) return false
    if (clause.grammar.to.has(element.word)) {
      const to = quantityAt(clause, next + 1)
      return to !== undefined && sameKind(from, to)
    }
  }
  return false
}

/** Puts the quantity into the slot that the words before it opened. False ends the reading. */
function fill(clause: Clause, at: number, pending: Slot, direct: boolean, slots: Slots): boolean {
  const quantity = quantityAt(clause, at)
  if (!quantity) return false
  const { kind } = quantity.quantity
  if (kind === 'duration' && pending !== 'from' && pending !== 'to') return slots.by >= 0
  if (pending === 'by' || (pending === null && direct)) {
    if (slots.by >= 0 || kind === 'age') return false
    const announced = (pending === 'by' && !clause.spanish) || endsFollow(clause, endOfQuantity(clause, at))
    if (!announced && !isSize(clause, quantity, at) && wordOf(clause, at - 1) !== 'de') return false
    slots.by = at
  } else if (pending === 'from') {
    if (slots.from >= 0 || !isLevel(quantity)) return false
    if (slots.to >= 0 && !matches(clause, at, slots.to)) return false
    slots.from = at
  } else if (pending === 'to') {
    if (slots.to >= 0 || !isLevel(quantity)) return false
    if (slots.from >= 0 && !matches(clause, at, slots.from)) return false
    slots.to = at
  } else return false
  slots.next = endOfQuantity(clause, at)
  return true
}

function matches(clause: Clause, a: number, b: number): boolean {
  const [one, two] = [quantityAt(clause, a), quantityAt(clause, b)]
  return one !== undefined && two !== undefined && sameKind(one, two)
}

/** "34,588 homicides in 2019, up from 33,742": the new level stands before the word. */
function takeLevelBefore(clause: Clause, slots: Slots): void {
  const pattern = slots.from >= 0 ? quantityAt(clause, slots.from) : undefined
  const level = levelBefore(clause, slots.first, pattern)
  if (level < 0) {
    const pair = slots.from < 0 && slots.by >= 0 ? pairBefore(clause, slots.first) : null
    if (!pair) return
    slots.from = pair.from
    slots.to = pair.to
    slots.first = Math.min(pair.from, pair.to)
    return
  }
  slots.to = level
  slots.first = Math.min(slots.first, level)
}

function conclude(clause: Clause, cue: ChangeWord, slots: Slots): FoundComparison | null {
  const ends = slots.from >= 0 && slots.to >= 0
  if (!ends && (slots.by < 0 || cue.direction === null)) return null
  const parts = [slots.first, slots.next - 1, slots.from, slots.to, slots.by].filter((part) => part >= 0)
  const comparison: ComparisonAnnotation = {
    kind: 'change',
    direction: slots.direction,
    from: annotation(clause, slots.from),
    to: annotation(clause, slots.to),
    by: annotation(clause, slots.by),
    extreme: null,
    since: null,
    start: startOf(clause, Math.min(...parts)),
    end: clause.elements[Math.max(...parts)]?.end ?? 0,
  }
  return { comparison, next: slots.next }
}
