import Fraction from 'fraction.js'
import { type Interval, intervalsMeet, quantityInterval } from '../../model/quantity.ts'
import { itemsWithin, type Span } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule } from '../rule.ts'
import { tokensWithin } from '../words.ts'

/** Parts that follow these are told as all there are. */
const exhaustive = new Set([
  ':',
  '(',
  'comprising',
  'comprised',
  'consisting',
  'namely',
  'integrado',
  'integrada',
  'integrados',
  'compuesto',
])
/** Parts that follow these may leave some out, but can never be more than the whole. */
const open = new Set([
  'whom',
  'which',
  'them',
  'cuales',
  'ellos',
  'ellas',
  'including',
  'incluidos',
  'incluidas',
])

export const sumOfParts: Rule = {
  id: 'sum-of-parts',
  needs: 'text',
  severity: 'error',
  title: { en: 'Parts do not add up', es: 'Las partes no suman' },
  explanation: {
    en: 'Adds the parts that a sentence gives of a whole ("13 officers: eight state police and five investigators") and compares the sum with the whole. After "of whom" and the like the parts need not be all, but may not exceed it.',
    es: 'Suma las partes que una oración da de un total ("13 agentes: ocho policías estatales y cinco investigadores") y compara la suma con el total. Después de "de los cuales" y similares las partes no tienen que ser todas, pero no pueden excederlo.',
  },
  fires: { text: 'The attack killed 13 officers: eight state police and four investigators.' },
  silent: { text: 'The attack killed 13 officers: eight state police and five investigators.' },
  *check({ brief }) {
    for (const sentence of brief.sentences) {
      const counts = itemsWithin(brief.annotations.quantities, sentence).filter(isCount)
      const [whole, ...rest] = counts
      if (!whole || rest.length < 2) continue
      const parts = partsAfter(brief, whole, rest)
      if (parts === null) continue
      const sum = sumInterval(parts.counts)
      const total = countInterval(whole)
      const [first] = parts.counts
      const last = parts.counts.at(-1)
      if (!first || !last || !disagrees(sum, total, parts.isExhaustive)) continue
      const added = parts.counts.reduce((all, part) => all.add(part.quantity.values[0]), new Fraction(0))
      yield {
        severity: 'error',
        span: { start: whole.start, end: last.end },
        code: 'sum',
        words: {
          sum: numeral(added, brief.language),
          whole: numeral(whole.quantity.values[0], brief.language),
          parts: parts.counts.map((part) => numeral(part.quantity.values[0], brief.language)).join(' + '),
        },
      }
    }
  },
}

function isCount(annotation: QuantityAnnotation): boolean {
  const { kind, relation } = annotation.quantity
  return (kind === 'count' || (kind === 'number' && annotation.noun === null)) && relation === 'single'
}

interface Parts {
  readonly counts: readonly QuantityAnnotation[]
  readonly isExhaustive: boolean
}

/** The counts after a cue that follow one another by comma or "and" alone; null without a cue or with fewer than two. */
function partsAfter(
  brief: Brief,
  whole: QuantityAnnotation,
  rest: readonly QuantityAnnotation[],
): Parts | null {
  const [first] = rest
  if (!first) return null
  const gap = tokensWithin(brief, { start: whole.end, end: first.start })
  const cue = gap.findLast((token) => exhaustive.has(token.folded) || open.has(token.folded))
  if (!cue) return null
  const counts = [first]
  for (const next of rest.slice(1)) {
    const previous = counts.at(-1)
    if (!previous || !isJoined(brief, { start: previous.end, end: next.start })) break
    counts.push(next)
  }
  if (counts.length < 2 || !endsList(brief, counts)) return null
  const sameUnit = counts.every((count) => count.quantity.unit === whole.quantity.unit || count.noun === null)
  return sameUnit
    ? { counts, isExhaustive: exhaustive.has(cue.folded) && counts.length === rest.length }
    : null
}

const stops = new Set([';', ':', '.', '(', ')'])

function isJoined(brief: Brief, gap: Span): boolean {
  const tokens = tokensWithin(brief, gap)
  return (
    tokens.some((token) => token.folded === ',' || isAnd(token.folded)) &&
    !tokens.some((token) => stops.has(token.folded))
  )
}

function endsList(brief: Brief, counts: readonly QuantityAnnotation[]): boolean {
  const last = counts.at(-1)
  const before = counts.at(-2)
  if (!last || !before) return false
  return tokensWithin(brief, { start: before.end, end: last.start }).some((token) => isAnd(token.folded))
}

function isAnd(folded: string): boolean {
  return folded === 'and' || folded === 'y' || folded === 'e'
}

/** People are whole: a count written out has no slack to add up. */
function countInterval({ quantity }: QuantityAnnotation): Interval {
  const [value] = quantity.values
  return quantity.approximation === 'exact' && quantity.step.equals(1)
    ? { low: value, high: value }
    : quantityInterval(quantity)
}

function sumInterval(parts: readonly QuantityAnnotation[]): Interval {
  let low: Fraction | null = new Fraction(0)
  let high: Fraction | null = new Fraction(0)
  for (const part of parts) {
    const interval = countInterval(part)
    low = low === null || interval.low === null ? null : low.add(interval.low)
    high = high === null || interval.high === null ? null : high.add(interval.high)
  }
  return { low, high }
}

function disagrees(sum: Interval, total: Interval, isExhaustive: boolean): boolean {
  if (isExhaustive) return !intervalsMeet(sum, total)
  return sum.low !== null && total.high !== null && sum.low.compare(total.high) > 0
}
