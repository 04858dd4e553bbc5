import type { ComparisonAnnotation } from '../annotations.ts'
import { readTail } from './change-tail.ts'
import type { Direction } from './change-words.ts'
import { levelBefore } from './level-before.ts'
import type { Clause, FoundComparison } from './reading.ts'
import {
  afterWords,
  annotation,
  endOfQuantity,
  isLevel,
  isSize,
  periodAt,
  quantityAt,
  sameKind,
  startOf,
  wordOf,
} from './reading.ts'
import type { Slots } from './slots.ts'

/** Words between a comparative and "than": "more homicides than". */
const reach = 5

/** "17.5 percent less than in 2019", "more than in 2019", "superior a la de 2019". */
export function readComparative(clause: Clause, index: number): FoundComparison | null {
  const cue = clause.changes.get(wordOf(clause, index))
  if (cue?.form !== 'comparative') return null
  const than = afterThan(clause, index + 1)
  if (than < 0) return null
  const size = sizeBefore(clause, index)
  const against = readAgainst(clause, than)
  if (!against) return null
  const start = size >= 0 ? size : index
  const given = quantityAt(clause, against.quantity)?.quantity.kind === 'duration' ? -1 : against.quantity
  let to = levelBefore(clause, start, given >= 0 ? quantityAt(clause, given) : undefined)
  const added = size >= 0 && given < 0 ? levelAfterwards(clause, against.next, start) : -1
  if (added >= 0) to = to >= 0 ? to : levelBefore(clause, start, quantityAt(clause, added))
  const from = added >= 0 ? added : given
  if (size < 0 && from >= 0 && to < 0) return null
  const direction = cue.direction
  return {
    comparison: {
      ...ends(clause, direction, from, to, size),
      kind: size >= 0 ? 'change' : 'order',
      since: size >= 0 ? null : (periodAt(clause, against.period)?.period ?? null),
      start: startOf(clause, to >= 0 ? to : start),
      end: clause.elements[Math.max(against.next - 1, from)]?.end ?? 0,
    },
    next: Math.max(against.next, from + 1),
  }
}

const whens = new Set(['when', 'cuando'])
const standing = new Set(
  'it they the rate figure number total there stood was were had had been reached registered at la el los las cifra tasa se ubico fue era fueron hubo registraron habia en de estaba alcanzo'.split(
    ' ',
  ),
)

/** "higher than in 2017 (28,870)", "lower than a year ago, when it stood at 60 percent": the level held against. */
function levelAfterwards(clause: Clause, index: number, start: number): number {
  const opener = wordOf(clause, index)
  let at = index + 1
  if (opener === ',' && whens.has(wordOf(clause, at))) {
    for (at++; at < index + 8 && standing.has(wordOf(clause, at)); ) at++
  } else if (opener !== '(') return -1
  const quantity = quantityAt(clause, at)
  if (!quantity || !isLevel(quantity)) return -1
  const to = levelBefore(clause, start, quantity)
  return to >= 0 ? at : -1
}

/** "395 cases, more than twice as many as the 169 of 2017", "el doble que en 2019". */
export function readMultiple(clause: Clause, index: number): FoundComparison | null {
  if (quantityAt(clause, index)?.quantity.kind !== 'multiple') return null
  const than = clause.spanish ? afterSpanishMultiple(clause, index + 1) : afterAs(clause, index + 1)
  const against = than < 0 ? null : readAgainst(clause, than)
  if (!against) return null
  const from = against.quantity
  const to = levelBefore(clause, index, from >= 0 ? quantityAt(clause, from) : undefined)
  return {
    comparison: {
      ...ends(clause, 'up', from, to, index),
      kind: 'change',
      start: startOf(clause, to >= 0 ? to : index),
      end: clause.elements[against.next - 1]?.end ?? 0,
    },
    next: against.next,
  }
}

/** The index after both halves of "as many … as". */
function afterAs(clause: Clause, index: number): number {
  if (wordOf(clause, index) !== 'as') return -1
  for (let at = index + 2; at < index + 6; at++) {
    if (wordOf(clause, at) === 'as') return at + 1
    if (clause.elements[at]?.kind !== 'word') return -1
  }
  return -1
}

function afterSpanishMultiple(clause: Clause, index: number): number {
  return clause.grammar.than.has(wordOf(clause, index)) ? index + 1 : -1
}

/** "34,588 victims in 2019, compared with 33,742 in 2018". */
export function readCompared(clause: Clause, index: number): FoundComparison | null {
  const after = afterWords(clause, index, clause.grammar.compared)
  if (after < 0) return null
  const at = skipSmall(clause, after)
  const from = quantityAt(clause, at)
  if (!from) return null
  const to =
    levelBefore(clause, index, from) >= 0 ? levelBefore(clause, index, from) : neighbour(clause, index, at)
  if (to < 0) return null
  const slots: Slots = { from: at, to, by: -1, next: endOfQuantity(clause, at), first: to, direction: null }
  const tail = readTail(clause, afterTime(clause, slots.next), slots)
  const next = tail > 0 ? tail : slots.next
  return {
    comparison: {
      ...ends(clause, slots.direction, at, to, slots.by),
      kind: slots.by >= 0 ? 'change' : 'order',
      start: startOf(clause, to),
      end: clause.elements[next - 1]?.end ?? 0,
    },
    next,
  }
}

const timeLeads = new Set(
  'in of during for the same period en de durante el la los las mismo periodo lapso'.split(' '),
)

/** The index after "in 2019", "in the same period of 2019", which may stand before what is said of the change. */
function afterTime(clause: Clause, index: number): number {
  let at = index
  while (at < index + 6 && (timeLeads.has(wordOf(clause, at)) || periodAt(clause, at))) at++
  return at
}

/** Without a comma the number must stand close: "414 in 2019 compared with 446". */
function neighbour(clause: Clause, index: number, other: number): number {
  const from = quantityAt(clause, other)
  for (let at = index - 1; at >= 0 && at > index - 8; at--) {
    const element = clause.elements[at]
    if (!element || element.kind === 'mark') return -1
    const quantity = quantityAt(clause, at)
    if (quantity) return from && sameKind(quantity, from) ? at : -1
  }
  return -1
}

function afterThan(clause: Clause, index: number): number {
  const { grammar, spanish } = clause
  for (let at = index; at <= index + reach; at++) {
    const word = wordOf(clause, at)
    if (grammar.than.has(word)) return at + 1
    if (spanish && (word === 'a' || word === 'al') && (at === index || at === index + 1)) return at + 1
    const element = clause.elements[at]
    // "7,000 fewer homicides in 2019 than in 2018"
    if (element?.kind === 'period') continue
    if (element?.kind !== 'word' || (grammar.breakers.has(word) && !grammar.than.has(word))) return -1
  }
  return -1
}

/** The size before a comparative: "15 percent more", "13 officers more", "13 more". */
function sizeBefore(clause: Clause, index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const quantity = quantityAt(clause, at)
    if (quantity) {
      if (isSize(clause, quantity, at)) return at
      const plain = quantity.quantity.kind === 'count' || quantity.quantity.kind === 'number'
      return plain && at === index - 1 ? at : -1
    }
    const element = clause.elements[at]
    if (element?.kind !== 'word' && element?.word !== '%') return -1
  }
  return -1
}

interface Against {
  readonly period: number
  readonly quantity: number
  readonly next: number
}

/** What stands after "than": "in 2019", "the previous year", "the 33,742 of 2018", "la de 2019". */
function readAgainst(clause: Clause, index: number): Against | null {
  let quantity = -1
  for (let at = index; at < index + 7; at++) {
    const element = clause.elements[at]
    if (!element) break
    if (element.kind === 'period') return { period: at, quantity, next: at + 1 }
    if (element.kind === 'quantity') {
      if (quantity >= 0) break
      quantity = at
      continue
    }
    if (element.kind === 'mark' && element.word !== '%') break
    if (element.counted || against.has(element.word)) continue
    break
  }
  return quantity >= 0 ? { period: -1, quantity, next: endOfQuantity(clause, quantity) } : null
}

const against = new Set(
  'in the that those of during recorded reported registered for a an en el la los las lo de del durante registrado registrada registrados registradas reportado reportada se registro registraron over at'.split(
    ' ',
  ),
)

function skipSmall(clause: Clause, index: number): number {
  let at = index
  while (clause.grammar.transparent.has(wordOf(clause, at))) at++
  return at
}

function ends(
  clause: Clause,
  direction: Direction | null,
  from: number,
  to: number,
  by: number,
): Omit<ComparisonAnnotation, 'start' | 'end' | 'kind'> {
  return {
    direction,
    from: annotation(clause, from),
    to: annotation(clause, to),
    by: annotation(clause, by),
    extreme: null,
    since: null,
  }
}
