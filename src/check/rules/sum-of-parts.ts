import Fraction from 'fraction.js'
import { type Interval, intervalsMeet, quantityInterval } from '../../model/quantity.ts'
import { itemsWithin, type Span } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Token } from '../../prose/text/tokens.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleFinding } from '../rule.ts'
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

/** A sentence with more counts than this is a table or a list, not a whole with its parts. */
const mostCounts = 30

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
      if (counts.length < 3 || counts.length > mostCounts) continue
      const sum = addedUp(brief, counts) ?? withTotal(brief, counts)
      if (sum !== null && disagrees(sum)) yield finding(brief, sum)
    }
  },
}

/** Parts with the whole that they make up. */
interface Sum {
  readonly whole: QuantityAnnotation
  readonly parts: readonly QuantityAnnotation[]
  /** Whether the parts are all there are; else they may only not exceed the whole. */
  readonly isExhaustive: boolean
  /** Whether the grammar leaves no doubt that these are the parts; those of "of whom" may overlap. */
  readonly isSure: boolean
}

function finding(brief: Brief, { whole, parts, isSure }: Sum): RuleFinding {
  const all = [whole, ...parts]
  const added = parts.reduce((sum, part) => sum.add(part.quantity.values[0]), new Fraction(0))
  return {
    severity: isSure ? 'error' : 'warning',
    span: {
      start: Math.min(...all.map((each) => each.start)),
      end: Math.max(...all.map((each) => each.end)),
    },
    code: 'sum',
    words: {
      sum: numeral(added, brief.language),
      whole: numeral(whole.quantity.values[0], brief.language),
      parts: parts.map((part) => numeral(part.quantity.values[0], brief.language)).join(' + '),
    },
  }
}

/** A whole and the parts after it: the first in the sentence that a cue ties together. */
function addedUp(brief: Brief, counts: readonly QuantityAnnotation[]): Sum | null {
  for (const [index, whole] of counts.entries()) {
    const found = partsAfter(brief, whole, counts.slice(index + 1))
    if (found)
      return { whole, parts: found.counts, isExhaustive: found.isExhaustive, isSure: found.isExhaustive }
  }
  return null
}

/** "25 crossed at one bridge and 27 at another, for a total of 52": the whole comes last. */
function withTotal(brief: Brief, counts: readonly QuantityAnnotation[]): Sum | null {
  const whole = counts.at(-1)
  const parts = counts.slice(0, -1)
  if (!whole || parts.length < 2 || !isTotal(brief, whole)) return null
  const isOneSort = parts.every(
    (part) => part.noun === null || whole.noun === null || part.quantity.unit === whole.quantity.unit,
  )
  const units = new Set(parts.filter((part) => part.noun !== null).map((part) => part.quantity.unit))
  return isOneSort && units.size <= 1 ? { whole, parts, isExhaustive: true, isSure: false } : null
}

const totals = [
  ['for', 'a', 'total', 'of'],
  ['para', 'un', 'total', 'de'],
  ['en', 'total'],
]

function isTotal(brief: Brief, whole: QuantityAnnotation): boolean {
  const before = tokensWithin(brief, { start: Math.max(0, whole.start - 20), end: whole.start })
  return totals.some((words) =>
    words.every((word, at) => before[before.length - words.length + at]?.folded === word),
  )
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
  const isOpened = cue !== undefined || isPartitive(brief, whole, gap)
  if (!isOpened) return null
  const counts = [first]
  for (const next of rest.slice(1)) {
    const previous = counts.at(-1)
    if (!previous || !isJoined(brief, { start: previous.end, end: next.start })) break
    counts.push(next)
  }
  if (counts.length < 2 || !endsList(brief, counts)) return null
  const sameUnit = counts.every((count) => count.quantity.unit === whole.quantity.unit || count.noun === null)
  return sameUnit
    ? { counts, isExhaustive: exhaustive.has(cue?.folded ?? '') && counts.length === rest.length }
    : null
}

const definite = new Set(['the', 'its', 'those', 'these', 'los', 'las', 'sus', 'esos', 'esas'])

/** "Of the eight factors, four went down …": the whole after "of the", the parts at once after the comma. */
function isPartitive(brief: Brief, whole: QuantityAnnotation, gap: readonly Token[]): boolean {
  const before = tokensWithin(brief, { start: Math.max(0, whole.start - 12), end: whole.start })
  const [of, the] = before.slice(-2)
  const opens = (of?.folded === 'of' || of?.folded === 'de') && definite.has(the?.folded ?? '')
  return opens && gap.some((token) => token.folded === ',') && gap.length <= 4
}

const stops = new Set([';', ':', '.', '(', ')'])

function isJoined(brief: Brief, gap: Span): boolean {
  const tokens = withoutBrackets(tokensWithin(brief, gap))
  return (
    tokens.some((token) => token.folded === ',' || isAnd(token.folded)) &&
    !tokens.some((token) => stops.has(token.folded))
  )
}

/** What stands in brackets ("(Secretaría de Seguridad, SS)") does not part a list. */
function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0
  const kept = tokens.filter((token) => {
    if (token.folded === '(') depth++
    const inside = depth > 0
    if (token.folded === ')' && depth > 0) depth--
    return !inside
  })
  return depth === 0 ? kept : [...tokens]
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

function disagrees({ whole, parts, isExhaustive }: Sum): boolean {
  const sum = sumInterval(parts)
  const total = countInterval(whole)
  if (isExhaustive) return !intervalsMeet(sum, total)
  return sum.low !== null && total.high !== null && sum.low.compare(total.high) > 0
}
