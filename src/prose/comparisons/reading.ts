import type { ComparisonAnnotation, PeriodAnnotation, QuantityAnnotation } from '../annotations.ts'
import type { ChangeWord } from './change-words.ts'
import type { Element } from './elements.ts'
import type { GrammarWords } from './grammar-words.ts'

/** One sentence made ready for reading its comparisons. */
export interface Clause {
  readonly elements: readonly Element[]
  readonly quantities: readonly QuantityAnnotation[]
  readonly periods: readonly PeriodAnnotation[]
  readonly grammar: GrammarWords
  readonly changes: ReadonlyMap<string, ChangeWord>
  readonly spanish: boolean
}

/** A comparison with the half-open range of the elements that it takes. */
export interface FoundComparison {
  readonly comparison: ComparisonAnnotation
  readonly next: number
}

/** The word or mark at an index; empty for a number, a period or nothing. */
export function wordOf(clause: Clause, index: number): string {
  return clause.elements[index]?.word ?? ''
}

/** The quantity at an index, or undefined. */
export function quantityAt(clause: Clause, index: number): QuantityAnnotation | undefined {
  const element = clause.elements[index]
  return element?.kind === 'quantity' ? clause.quantities[element.index] : undefined
}

/** The period at an index, or undefined. */
export function periodAt(clause: Clause, index: number): PeriodAnnotation | undefined {
  const element = clause.elements[index]
  return element?.kind === 'period' ? clause.periods[element.index] : undefined
}

/** The index after the first of the phrases that starts here, else -1. */
export function afterWords(clause: Clause, index: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    if (phrase.every((word, offset) => wordOf(clause, index + offset) === word)) return index + phrase.length
  }
  return -1
}

/** Whether a quantity can be the size of a change by itself: percent, points, a share, a multiple, steps on a scale. */
export function isSize(clause: Clause, quantity: QuantityAnnotation, index: number): boolean {
  const { kind } = quantity.quantity
  if (kind === 'percentage' || kind === 'points' || kind === 'multiple' || kind === 'share') return true
  return (kind === 'count' || kind === 'number') && clause.grammar.steps.has(wordOf(clause, index + 1))
}

/** Whether two quantities may be the two ends of one change. */
export function sameKind(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  const [one, two] = [a.quantity, b.quantity]
  if (one.currency !== two.currency && one.currency !== null && two.currency !== null) return false
  if (one.kind === two.kind) return one.kind !== 'count' || sameUnit(a, b)
  return one.kind === 'number' || two.kind === 'number'
}

/** Nouns by which a text names the same dead by turns. */
const toll = new Set(
  'person people victim homicide murder killing death case femicide feminicide crime incident count investigation file assassination fatality casualty disappearance kidnapping'.split(
    ' ',
  ),
)

function sameUnit(a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  const [one, two] = [a.quantity.unit, b.quantity.unit]
  return one === two || a.noun === null || b.noun === null || (toll.has(one) && toll.has(two))
}

/** Whether a quantity may be an end of a change at all. */
export function isLevel(quantity: QuantityAnnotation): boolean {
  const { kind, relation } = quantity.quantity
  return relation !== 'range' && kind !== 'age' && kind !== 'multiple' && kind !== 'points'
}

/** The index after the number and the noun phrase that it counts. */
export function endOfQuantity(clause: Clause, at: number): number {
  const index = clause.elements[at]?.index
  let next = at + 1
  while (clause.elements[next]?.counted && clause.elements[next]?.index === index) next++
  return next
}

/** The index into the brief's quantities of the element, or null. */
export function annotation(clause: Clause, at: number): number | null {
  return at < 0 ? null : (clause.elements[at]?.index ?? null)
}

/** Where the element's words begin. */
export function startOf(clause: Clause, at: number): number {
  return clause.elements[at]?.start ?? 0
}

/** Articles and possessives that point at one thing. */
export const definite: ReadonlySet<string> = new Set(
  'the its his her their this los las el la lo su sus'.split(' '),
)
