import type Fraction from 'fraction.js'
import { itemsWithin } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { restatedShare } from '../claims/restated-share.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleFinding } from '../rule.ts'

export const shareOfWhole: Rule = {
  id: 'share-of-whole',
  needs: 'text',
  severity: 'error',
  title: {
    en: 'Share does not follow from part and whole',
    es: 'La proporción no corresponde a la parte y el total',
  },
  explanation: {
    en: 'For "30 of the 32 states (94 percent)" the percentage is recomputed; and a part may not be more than its whole.',
    es: 'En "30 de los 32 estados (94 por ciento)" se recalcula el porcentaje; y una parte no puede ser mayor que su total.',
  },
  fires: { text: 'Elections will be held for 30 of the 32 state congresses (84 percent).' },
  silent: { text: 'Elections will be held for 30 of the 32 state congresses (94 percent).' },
  *check({ brief }) {
    for (const sentence of brief.sentences) {
      const quantities = itemsWithin(brief.annotations.quantities, sentence)
      for (const [index, whole] of quantities.entries()) {
        const [part, total] = whole.quantity.values
        if (whole.quantity.relation !== 'of' || total === undefined || total.compare(0) <= 0) continue
        if (part.compare(total) > 0 && whole.quantity.kind !== 'share')
          yield exceeds(brief, whole, part, total)
        else yield* restated(brief, whole, quantities[index + 1], part, total)
      }
    }
  },
}

function exceeds(brief: Brief, span: QuantityAnnotation, part: Fraction, total: Fraction): RuleFinding {
  const words = { part: numeral(part, brief.language), whole: numeral(total, brief.language) }
  return { severity: 'error', span, code: 'exceeds', words }
}

function* restated(
  brief: Brief,
  whole: QuantityAnnotation,
  next: QuantityAnnotation | undefined,
  part: Fraction,
  total: Fraction,
): Iterable<RuleFinding> {
  const again = restatedShare(brief, whole, next)
  if (again === null || again.holds) return
  yield {
    severity: 'error',
    span: { start: whole.start, end: again.share.end },
    code: 'share',
    words: {
      part: numeral(part, brief.language),
      whole: numeral(total, brief.language),
      stated: numeral(again.share.quantity.values[0], brief.language),
      computed: numeral(again.computed.round(1), brief.language),
    },
  }
}
