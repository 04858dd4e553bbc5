import Fraction from 'fraction.js'
import { type Interval, intervalsMeet, type Quantity, quantityInterval } from '../../model/quantity.ts'
import type { ComparisonAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
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
      const change = changeOf(brief, comparison)
      if (change === null || intervalsMeet(change.computed, quantityInterval(change.stated))) continue
      const middle =
        change.computed.low && change.computed.high
          ? change.computed.low.add(change.computed.high).div(2)
          : null
      if (middle === null) continue
      yield {
        severity: 'error',
        span: comparison,
        code:
          change.stated.kind === 'points'
            ? 'points'
            : change.stated.kind === 'multiple'
              ? 'multiple'
              : 'percent',
        words: {
          from: numeral(change.from.values[0], brief.language),
          to: numeral(change.to.values[0], brief.language),
          stated: numeral(change.stated.values[0], brief.language),
          computed: numeral(middle.round(1), brief.language),
        },
      }
    }
  },
}

interface StatedChange {
  readonly from: Quantity
  readonly to: Quantity
  readonly stated: Quantity
  readonly computed: Interval
}

function changeOf(brief: Brief, comparison: ComparisonAnnotation): StatedChange | null {
  if (comparison.kind !== 'change') return null
  const [from, to, stated] = [comparison.from, comparison.to, comparison.by].map((index) =>
    index === null ? undefined : brief.annotations.quantities[index]?.quantity,
  )
  if (!from || !to || !stated || from.kind !== to.kind || from.currency !== to.currency) return null
  const computed = computedChange(quantityInterval(from), quantityInterval(to), stated)
  return computed === null ? null : { from, to, stated, computed }
}

/** The size of the change that the two intervals allow, in the unit of the one stated; null when it is not of that sort. */
function computedChange(from: Interval, to: Interval, stated: Quantity): Interval | null {
  const corners = cornersOf(from, to)
  if (corners === null) return null
  const sizes = corners.map(([start, end]) => changeSize(start, end, stated)).filter((size) => size !== null)
  if (sizes.length !== corners.length) return null
  return sizes.reduce<Interval>((whole, size) => widen(whole, size), { low: null, high: null })
}

function widen(whole: Interval, value: Fraction): Interval {
  return {
    low: whole.low === null || value.compare(whole.low) < 0 ? value : whole.low,
    high: whole.high === null || value.compare(whole.high) > 0 ? value : whole.high,
  }
}

function cornersOf(from: Interval, to: Interval): [Fraction, Fraction][] | null {
  if (!from.low || !from.high || !to.low || !to.high) return null
  return [
    [from.low, to.low],
    [from.low, to.high],
    [from.high, to.low],
    [from.high, to.high],
  ]
}

function changeSize(start: Fraction, end: Fraction, stated: Quantity): Fraction | null {
  if (stated.kind === 'points' || stated.kind === 'count' || stated.kind === 'money')
    return end.sub(start).abs()
  if (start.compare(0) <= 0) return null
  if (stated.kind === 'percentage') return end.sub(start).abs().div(start).mul(100)
  if (stated.kind === 'share') return end.sub(start).abs().div(start)
  if (stated.kind !== 'multiple') return null
  return end.compare(start) >= 0 ? end.div(start) : end.compare(0) > 0 ? start.div(end) : new Fraction(0)
}
