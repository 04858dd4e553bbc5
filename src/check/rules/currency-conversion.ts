import Fraction from 'fraction.js'
import type { EvidenceView } from '../../evidence/evidence.ts'
import { yearPeriod } from '../../model/period.ts'
import { type Interval, intervalsMeet, type Quantity, quantityInterval } from '../../model/quantity.ts'
import { itemsWithin } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import { answer } from '../claims/answer.ts'
import { groundPeriod } from '../claims/when.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleContext, RuleFinding } from '../rule.ts'
import { textOf, tokensWithin } from '../words.ts'

/** What may stand between an amount and its conversion. */
const linking = new Set(
  '( , or about roughly around approximately some almost nearly equivalent equal to i.e ie or o u unos unas cerca de casi aproximadamente alrededor equivalente equivalentes a es decir = ~'.split(
    ' ',
  ),
)

/** A day's rate strays from its year's mean by up to a fifth in a bad year (2020); further off is an error. */
const slack = new Fraction(1, 5)

const factors = [1000, 1_000_000, 1_000_000_000]

export const currencyConversion: Rule = {
  id: 'currency-conversion',
  needs: 'text',
  severity: 'error',
  title: { en: 'Conversion between currencies is off', es: 'La conversión entre monedas no cuadra' },
  explanation: {
    en: 'An amount followed by its conversion, as in "65,333 million pesos (almost $3 million USD)", is held against the exchange rate of its date in the workspace, with a fifth to each side since days stray from the yearly mean. Without such a rate nothing is said.',
    es: 'Un monto seguido de su conversión, como "65,333 millones de pesos (casi 3 millones de dólares)", se compara con el tipo de cambio de su fecha en el espacio de trabajo, con un quinto de margen a cada lado porque los días se apartan del promedio anual. Sin tipo de cambio no se dice nada.',
  },
  fires: {
    text: 'The programme received 65,333 million pesos (almost $3 million USD) more in 2021.',
    date: '2021-03-01',
  },
  silent: {
    text: 'The programme received 65,333 million pesos (about $3.2 billion USD) more in 2021.',
    date: '2021-03-01',
  },
  *check(context) {
    for (const sentence of context.brief.sentences) {
      const amounts = itemsWithin(context.brief.annotations.quantities, sentence).filter(
        (each) => each.quantity.kind === 'money',
      )
      for (const [index, first] of amounts.entries()) {
        const second = amounts[index + 1]
        if (second && isConversion(context.brief, first, second)) yield* held(context, first, second)
      }
    }
  },
}

function isConversion(brief: Brief, first: QuantityAnnotation, second: QuantityAnnotation): boolean {
  const { currency } = first.quantity
  if (currency === null || second.quantity.currency === null || currency === second.quantity.currency)
    return false
  const gap = tokensWithin(brief, { start: first.number.end, end: second.number.start })
  return (
    gap.some((token) => token.folded !== ',') &&
    gap.every((token) => linking.has(token.folded) || token.end <= first.end)
  )
}

function* held(
  context: RuleContext,
  first: QuantityAnnotation,
  second: QuantityAnnotation,
): Iterable<RuleFinding> {
  const [dollars, other] = first.quantity.currency === 'USD' ? [first, second] : [second, first]
  if (dollars.quantity.currency !== 'USD') return
  const rate = rateFor(context, other, dollars)
  if (rate === null) return
  const low = rate.value.mul(new Fraction(1).sub(slack))
  const high = rate.value.mul(new Fraction(1).add(slack))
  const implied = ratio(quantityInterval(other.quantity), quantityInterval(dollars.quantity))
  if (implied === null || intervalsMeet(implied, { low, high })) return
  const factor = factorOff(implied, low, high)
  const { language } = context.brief
  const right = converted(first.quantity, second.quantity, rate.value)
  yield {
    severity: 'error',
    span: { start: first.start, end: closing(context.brief, second) },
    code: factor === null ? 'rate' : 'scale',
    words: {
      first: textOf(context.brief, first.number),
      second: textOf(context.brief, second.number),
      currency: second.quantity.currency ?? '',
      other: other.quantity.currency ?? '',
      year: rate.year,
      rate: numeral(rate.value, language),
      right: numeral(right, language),
      factor: factor === null ? '' : numeral(factor, language),
    },
    evidence: [
      {
        kind: 'observation',
        id: rate.indicator,
        value: rate.value.valueOf(),
        source: rate.source,
        release: rate.release,
        period: String(rate.year),
      },
    ],
  }
}

interface Rate {
  readonly indicator: string
  readonly value: Fraction
  readonly year: number
  readonly source: string
  readonly release: string
}

/** The rate of the year that the amount speaks of, else of the brief's, else of the year before it. */
function rateFor(context: RuleContext, other: QuantityAnnotation, near: QuantityAnnotation): Rate | null {
  const { brief, evidence } = context
  const sentence = context.claims.find((claim) => claim.quantity === other || claim.quantity === near)
    ?.reading.sentence
  const grounded = sentence
    ? groundPeriod(brief.annotations.periods, other, {
        clause: sentence,
        sentence,
        paragraph: sentence,
        title: null,
      })
    : null
  const spoken = grounded?.value.start?.slice(0, 4)
  const published = brief.date?.slice(0, 4)
  for (const year of [spoken, published, published && String(Number(published) - 1)]) {
    const rate = year ? rateOf(evidence, other.quantity.currency, Number(year)) : null
    if (rate) return rate
  }
  return null
}

function rateOf(evidence: EvidenceView, currency: string | null, year: number): Rate | null {
  for (const entry of evidence.exchangeRates) {
    if (entry.indicator.currency !== currency) continue
    const found = answer(evidence, entry, evidence.country, yearPeriod(year))
    const last = found?.vintages.at(-1)
    if (last)
      return {
        indicator: entry.indicator.id,
        value: last.value,
        year,
        source: last.source,
        release: last.release,
      }
  }
  return null
}

function ratio(other: Interval, dollars: Interval): Interval | null {
  if (!dollars.low || !dollars.high || dollars.low.compare(0) <= 0) return null
  return { low: other.low?.div(dollars.high) ?? null, high: other.high?.div(dollars.low) ?? null }
}

function factorOff(implied: Interval, low: Fraction, high: Fraction): number | null {
  const fits = factors.find((factor) =>
    [factor, 1 / factor].some((by) => intervalsMeet(implied, { low: low.mul(by), high: high.mul(by) })),
  )
  return fits ?? null
}

function converted(first: Quantity, second: Quantity, rate: Fraction): Fraction {
  const value = second.currency === 'USD' ? first.values[0].div(rate) : first.values[0].mul(rate)
  return value.round(value.compare(1000) > 0 ? 0 : 2)
}

/** Takes the bracket that closes the conversion into the span. */
function closing(brief: Brief, second: QuantityAnnotation): number {
  const rest = brief.prose.text.slice(second.end, second.end + 1)
  return rest === ')' ? second.end + 1 : second.end
}
