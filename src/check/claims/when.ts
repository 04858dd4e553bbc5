import type { Period } from '../../model/period.ts'
import { itemsWithin, type Span } from '../../model/span.ts'
import type { PeriodAnnotation } from '../../prose/annotations.ts'
import type { Grounded } from './claim-reading.ts'

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
): Grounded<Period> | null {
  const inClause = nearest(periods, quantity, stretches.clause)
  if (inClause) return { value: inClause, footing: 'clause' }
  const inSentence = nearest(periods, quantity, stretches.sentence)
  if (inSentence) return { value: inSentence, footing: 'sentence' }
  const before = { start: stretches.paragraph.start, end: stretches.sentence.start }
  const inParagraph = possibleWithin(periods, before).at(-1)
  if (inParagraph) return { value: inParagraph.period, footing: 'paragraph' }
  const inTitle = stretches.title && possibleWithin(periods, stretches.title).at(-1)
  return inTitle ? { value: inTitle.period, footing: 'title' } : null
}

function possibleWithin(periods: readonly PeriodAnnotation[], span: Span): PeriodAnnotation[] {
  return itemsWithin(periods, span).filter((period) => period.possible)
}

function nearest(periods: readonly PeriodAnnotation[], to: Span, span: Span): Period | null {
  let best: PeriodAnnotation | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const period of possibleWithin(periods, span)) {
    const gap = period.start >= to.end ? period.start - to.end : Math.max(0, to.start - period.end)
    const open = period.period.start === null || period.period.end === null
    const distance = open ? gap + 10_000 : gap
    if (distance < bestDistance) {
      best = period
      bestDistance = distance
    }
  }
  return best?.period ?? null
}
