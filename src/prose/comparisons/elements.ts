import type { PeriodAnnotation, QuantityAnnotation } from '../annotations.ts'
import type { Sentence, Token } from '../text/tokens.ts'

/** A sentence as its grammar is read: words and marks, with each number and each period as one item. */
export interface Element {
  readonly kind: 'word' | 'mark' | 'quantity' | 'period'
  /** Folded, for words and marks; else empty. */
  readonly word: string
  /** Into `quantities` or `periods`; for a word of the noun counted, of its quantity; else -1. */
  readonly index: number
  /** Whether the word is part of the noun phrase of a quantity. */
  readonly counted: boolean
  readonly start: number
  readonly end: number
}

/** Cursors into the annotation lists, moved on from sentence to sentence. */
export interface Cursors {
  quantity: number
  period: number
}

/**
 * The elements of a sentence. A quantity stands for its approximation and number only, so that the words after it
 * ("15 percent increase") can still be read; a quantity within a period ("first five months of 2020") is left out.
 */
export function elementsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  quantities: readonly QuantityAnnotation[],
  periods: readonly PeriodAnnotation[],
  cursors: Cursors,
): Element[] {
  const elements: Element[] = []
  let done = sentence.start
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at]
    if (!token || token.start < done) continue
    while ((periods[cursors.period]?.end ?? Number.POSITIVE_INFINITY) <= token.start) cursors.period++
    const period = periods[cursors.period]
    if (period && period.start <= token.start) {
      elements.push(element('period', '', cursors.period, token.start, period.end))
      done = period.end
      continue
    }
    while ((quantities[cursors.quantity]?.end ?? Number.POSITIVE_INFINITY) <= token.start) cursors.quantity++
    const quantity = quantities[cursors.quantity]
    if (quantity && quantity.start <= token.start && token.start < quantity.number.end) {
      const word =
        quantity.quantity.kind === 'multiple' ? wordAtOffset(tokens, at, quantity.number.start) : ''
      elements.push(element('quantity', word, cursors.quantity, token.start, quantity.number.end))
      done = quantity.number.end
      continue
    }
    const counted = quantity !== undefined && quantity.start <= token.start
    const kind = token.kind === 'mark' ? 'mark' : 'word'
    elements.push({
      ...element(kind, token.folded, counted ? cursors.quantity : -1, token.start, token.end),
      counted,
    })
  }
  return elements
}

/** "doubled" in "more than doubled" is a number and a word of change at once. */
function wordAtOffset(tokens: readonly Token[], index: number, offset: number): string {
  let at = index
  while ((tokens[at]?.start ?? offset) < offset) at++
  return tokens[at]?.folded ?? ''
}

function element(kind: Element['kind'], word: string, index: number, start: number, end: number): Element {
  return { kind, word, index, counted: false, start, end }
}
