import type { Period } from '../../model/period.ts'
import { formatPeriod } from '../../model/period.ts'
import { itemsWithin } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Rule } from '../rule.ts'
import { textOf, tokensWithin } from '../words.ts'

/** Most tokens that may stand between a duration and the stretch of dates that spells it out. */
const reach = 3

export const periodMismatch: Rule = {
  id: 'period-mismatch',
  needs: 'text',
  severity: 'warning',
  title: { en: 'Duration does not fit its dates', es: 'La duración no corresponde a sus fechas' },
  explanation: {
    en: 'A number of months or years stands beside the dates that spell it out, and the dates span another number, counted with or without both ends.',
    es: 'Un número de meses o años está junto a las fechas que lo precisan, y las fechas abarcan otro número, contando o no ambos extremos.',
  },
  fires: { text: 'Over the five years from 2012 to 2019 the budget was cut.' },
  silent: { text: 'Over the six years from 2012 to 2018 the budget was cut.' },
  *check({ brief }) {
    for (const sentence of brief.sentences) {
      const durations = itemsWithin(brief.annotations.quantities, sentence).filter(
        (each) => each.quantity.kind === 'duration',
      )
      if (durations.length === 0) continue
      for (const { period, start, end } of itemsWithin(brief.annotations.periods, sentence)) {
        const duration = durations.find(
          (each) => each.end <= start && isClose(tokensWithin(brief, { start: each.end, end: start })),
        )
        const fits = duration ? fitsPeriod(duration, period) : true
        if (!duration || fits) continue
        yield {
          severity: 'warning',
          span: { start: duration.start, end },
          code: 'length',
          words: {
            stated: textOf(brief, duration),
            period: formatPeriod(period),
          },
        }
      }
    }
  },
}

const joining = new Set([
  'from',
  'between',
  'of',
  '(',
  ',',
  'de',
  'entre',
  'del',
  'period',
  'periodo',
  'in',
  'en',
])

function isClose(gap: readonly { readonly folded: string }[]): boolean {
  return gap.length <= reach && gap.every((token) => joining.has(token.folded))
}

function fitsPeriod(duration: QuantityAnnotation, period: Period): boolean {
  if (period.precision !== 'range' || period.start === null || period.end === null) return true
  if (duration.quantity.approximation !== 'exact') return true
  const stated = duration.quantity.values[0].valueOf()
  const between = monthsBetween(period.start, period.end)
  if (duration.quantity.unit === 'year')
    return [Math.round(between / 12), Math.round(between / 12) - 1].includes(stated)
  if (duration.quantity.unit === 'month') return [between, between - 1].includes(stated)
  return true
}

/** Whole months from the first to the last, both counted. */
function monthsBetween(start: string, end: string): number {
  const [startYear = 0, startMonth = 0] = start.split('-').map(Number)
  const [endYear = 0, endMonth = 0] = end.split('-').map(Number)
  return (endYear - startYear) * 12 + endMonth - startMonth + 1
}
