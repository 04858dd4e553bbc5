import Fraction from 'fraction.js'
import { intervalsMeet, quantityInterval } from '../../model/quantity.ts'
import { type StatedChange, statedChange } from '../claims/stated-change.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule } from '../rule.ts'

export const percentChange: Rule = {
  id: 'percent-change',
  needs: 'text',
  severity: 'error',
  title: { en: 'Change does not follow from its values', es: 'El cambio no corresponde a sus valores' },
  explanation: {
    en: 'Recomputes the percentage, points or multiple of a change from the two values that the sentence gives, allowing for the digits shown on each.',
    es: 'Recalcula el porcentaje, los puntos o el múltiplo de un cambio a partir de los dos valores que da la oración, según los dígitos de cada uno.',
  },
  fires: { text: 'Killings of police rose from 400 in 2019 to 500 in 2020, an increase of 35 percent.' },
  silent: { text: 'Killings of police rose from 400 in 2019 to 500 in 2020, an increase of 25 percent.' },
  *check({ brief }) {
    for (const comparison of brief.annotations.comparisons) {
      const change = statedChange(brief, comparison)
      if (change === null || intervalsMeet(change.computed, quantityInterval(change.stated))) continue
      yield {
        severity: isNear(change) ? 'warning' : 'error',
        span: comparison,
        code: codeOf(change),
        words: {
          from: numeral(change.from.values[0], brief.language),
          to: numeral(change.to.values[0], brief.language),
          stated: numeral(
            change.stated.values[0].mul(change.stated.kind === 'share' ? 100 : 1),
            brief.language,
          ),
          computed: numeral(inPercent(change).round(1), brief.language),
        },
      }
    }
  },
}

function codeOf({ from, stated }: StatedChange): string {
  if (stated.kind === 'points' || stated.kind === 'multiple') return stated.kind
  if (stated.kind === 'percentage' || stated.kind === 'share') return 'percent'
  return from.kind === 'percentage' ? 'points' : 'difference'
}

/** The size as the message gives it: a share is told in percent. */
function inPercent({ stated, plain }: StatedChange): Fraction {
  return stated.kind === 'share' ? plain.mul(100) : plain
}

const tenth = new Fraction(1, 10)

/** Cut off instead of rounded, or the points told as percent: a slip of words more than of figures. */
function isNear({ from, to, stated, plain }: StatedChange): boolean {
  const off = plain.sub(stated.values[0]).abs()
  if (off.compare(stated.step) < 0 || off.compare(stated.values[0].abs().mul(tenth)) < 0) return true
  const points = to.values[0].sub(from.values[0]).abs()
  return from.kind === 'percentage' && stated.kind === 'percentage' && points.equals(stated.values[0])
}
