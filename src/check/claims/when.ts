import type { Period } from '../../model/period.ts'
import { firstFrom, itemsWithin, type Span } from '../../model/span.ts'
import type { PeriodAnnotation, QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Footing, Grounded } from './claim-reading.ts'

/**
 * When a quantity holds: the nearest period of its clause, else of its sentence, else the last one before it in the
 * paragraph, else in the title; null when none is near. A period with an open end ("since 2006") bounds a comparison,
 * so it only counts when nothing closed is there.
 */
export function groundPeriod(
  periods: readonly PeriodAnnotation[],
  quantity: Span,
  stretches: {
    readonly clause: Span
    readonly sentence: Span
    readonly paragraph: Span
    readonly title: Span | null
  },
  quantities: readonly QuantityAnnotation[] = [],
): Grounded<Period> | null {
  const inClause = nearest(periods, quantity, stretches.clause)
  if (inClause)
    return { value: inClause.period, footing: footingOf('clause', inClause, quantity, quantities) }
  const inSentence = nearest(periods, quantity, stretches.sentence)
  if (inSentence)
    return { value: inSentence.period, footing: footingOf('sentence', inSentence, quantity, quantities) }
  const before = { start: stretches.paragraph.start, end: stretches.sentence.start }
  const inParagraph = possibleWithin(periods, before).at(-1)
  if (inParagraph) return { value: inParagraph.period, footing: 'paragraph' }
  const inTitle = stretches.title && possibleWithin(periods, stretches.title).at(-1)
  return inTitle ? { value: inTitle.period, footing: 'title' } : null
}

/** "1,126 murders, compared with 1,391 in 2019": the time belongs to the nearer number, so it is no sure footing here. */
function footingOf(
  footing: Footing,
  period: Span,
  quantity: Span,
  quantities: readonly QuantityAnnotation[],
): Footing {
  if (period.start < quantity.end) return footing
  const nearer = quantities[firstFrom(quantities, period.start) - 1]
  const isTaken =
    nearer !== undefined &&
    nearer.start >= quantity.end &&
    nearer.quantity.kind !== 'duration' &&
    nearer.quantity.kind !== 'age' &&
    period.start - nearer.end <= besideLength
  return isTaken ? 'paragraph' : footing
}

function possibleWithin(periods: readonly PeriodAnnotation[], span: Span): PeriodAnnotation[] {
  return itemsWithin(periods, span).filter((period) => period.possible)
}

/** A period that follows its number ("33,742 in 2018") is meant rather than one as near before it. */
const followingCloser = 0.6
/** An open period bounds a comparison: it is taken when nothing closed is there. */
const openFurther = 10_000

function nearest(periods: readonly PeriodAnnotation[], to: Span, span: Span): PeriodAnnotation | null {
  let best: PeriodAnnotation | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const period of possibleWithin(periods, span)) {
    const gap =
      period.start >= to.end ? (period.start - to.end) * followingCloser : Math.max(0, to.start - period.end)
    const open = period.period.start === null || period.period.end === null
    const distance = open ? gap + openFurther : gap
    if (distance < bestDistance) {
      best = period
      bestDistance = distance
    }
  }
  return best
}

/** The other closed periods of the sentence, one of which a claim may mean when its own is not beside it. */
export function otherPeriods(
  periods: readonly PeriodAnnotation[],
  quantity: Span,
  sentence: Span,
  chosen: Period | null,
): readonly Period[] {
  const all = possibleWithin(periods, sentence)
  const beside = all.find((each) => each.period === chosen && gapBetween(each, quantity) <= besideLength)
  if (beside) return []
  return all
    .map((each) => each.period)
    .filter((period) => period !== chosen && period.start !== null && period.end !== null)
}

/** So many characters hold "victims in" or ", " and no other clause. */
const besideLength = 12

function gapBetween(period: Span, quantity: Span): number {
  return period.start >= quantity.end ? period.start - quantity.end : Math.max(0, quantity.start - period.end)
}

const articles = new Set(['the', 'el', 'la', 'los', 'las'])
const comparing = new Set(['than', 'from', 'versus', 'against', 'frente', 'respecto', 'contra', 'que'])
const linking = new Set(['in', 'en', 'with', 'to', 'con', 'a', 'de', 'al', 'del'])
const comparedBy = new Set([
  'than',
  'compared',
  'relative',
  'que',
  'comparado',
  'comparada',
  'comparacion',
  'frente',
  'respecto',
])

/**
 * The periods that figures may be of: not those that a comparison is measured from ("down two places from the year
 * before", "more than in 2019", "frente a 2019").
 */
export function ownPeriods(brief: Brief): readonly PeriodAnnotation[] {
  const { tokens } = brief.prose
  return brief.annotations.periods.filter((period) => {
    const first = firstFrom(tokens, period.start)
    const at = articles.has(tokens[first - 1]?.folded ?? '') ? first - 1 : first
    const [before, last] = [tokens[at - 2]?.folded ?? '', tokens[at - 1]?.folded ?? '']
    return !comparing.has(last) && !(linking.has(last) && comparedBy.has(before))
  })
}
