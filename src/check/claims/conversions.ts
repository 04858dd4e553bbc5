import Fraction from 'fraction.js'
import type { EvidenceView } from '../../evidence/evidence.ts'
import type { EvidenceItem } from '../../model/finding.ts'
import { yearPeriod } from '../../model/period.ts'
import { type Interval, intervalsMeet, type Quantity, quantityInterval } from '../../model/quantity.ts'
import { covers, itemsWithin, type Span } from '../../model/span.ts'
import type { QuantityAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'
import { tokensWithin } from '../words.ts'
import { answer } from './answer.ts'
import { groundPeriod } from './when.ts'

/** What may stand between an amount and its conversion. */
const linking = new Set(
  '( , or about roughly around approximately some almost nearly equivalent equal to i.e ie or o u unos unas cerca de casi aproximadamente alrededor equivalente equivalentes a es decir = ~'.split(
    ' ',
  ),
)

/** Of these, what tells a restatement from the next item of a list. */
const cues = new Set([...linking].filter((word) => ![',', 'a', 'de', 'to', 'of'].includes(word)))

/** A day's rate strays from its year's mean by up to a fifth in a bad year (2020); further off is an error. */
const slack = new Fraction(1, 5)

const factors = [1000, 1_000_000, 1_000_000_000]

/** An amount, its conversion beside it, and what the exchange rate of its date makes of it. */
export interface Conversion {
  readonly first: QuantityAnnotation
  readonly second: QuantityAnnotation
  readonly rate: Rate
  /** The currency that is not the dollar. */
  readonly other: string
  /** What the first amount is in the currency of the second. */
  readonly right: Fraction
  readonly holds: boolean
  /** A thousandfold or more by which the second is off; null when it is off by anything else. */
  readonly factor: number | null
}

/** The conversions between dollars and another currency in a sentence for which the evidence has a rate. */
export function conversionsIn(brief: Brief, evidence: EvidenceView, sentence: Sentence): Conversion[] {
  const amounts = itemsWithin(brief.annotations.quantities, sentence).filter(
    (each) => each.quantity.kind === 'money',
  )
  return amounts.flatMap((first, index) => {
    const next = amounts[index + 1]
    const second = next && first.quantity.currency !== null ? inDollars(next, first) : next
    const conversion =
      second && isConversion(brief, first, second) ? convert(brief, evidence, sentence, first, second) : null
    return conversion ?? []
  })
}

/** A bare "$" beside an amount in another currency is the dollar: "5,000 pesos ($250)". */
function inDollars(amount: QuantityAnnotation, beside: QuantityAnnotation): QuantityAnnotation {
  if (amount.quantity.currency !== null || beside.quantity.currency === 'USD') return amount
  return { ...amount, quantity: { ...amount.quantity, currency: 'USD' } }
}

function convert(
  brief: Brief,
  evidence: EvidenceView,
  sentence: Sentence,
  first: QuantityAnnotation,
  second: QuantityAnnotation,
): Conversion | null {
  const [dollars, other] = first.quantity.currency === 'USD' ? [first, second] : [second, first]
  const { currency } = other.quantity
  const rates =
    dollars.quantity.currency === 'USD' && currency !== null ? ratesFor(brief, evidence, sentence, other) : []
  const implied = ratio(quantityInterval(other.quantity), quantityInterval(dollars.quantity))
  // An old amount may be given at the rate of its own year or at today's.
  const rate = rates.find((each) => implied !== null && intervalsMeet(implied, around(each))) ?? rates[0]
  if (rate === undefined || implied === null || currency === null) return null
  const { low, high } = around(rate)
  const holds = intervalsMeet(implied, { low, high })
  return {
    first,
    second,
    rate,
    other: currency,
    right: converted(first.quantity, second.quantity, rate.value),
    holds,
    factor: holds ? null : factorOff(implied, low, high),
  }
}

function isConversion(brief: Brief, first: QuantityAnnotation, second: QuantityAnnotation): boolean {
  const { currency } = first.quantity
  if (currency === null || second.quantity.currency === null || currency === second.quantity.currency)
    return false
  const gap = tokensWithin(brief, { start: first.number.end, end: second.number.start })
  const dates = itemsWithin(brief.annotations.periods, { start: first.number.end, end: second.number.start })
  return (
    gap.some((token) => cues.has(token.folded)) &&
    gap.every(
      (token, at) =>
        linking.has(token.folded) ||
        token.end <= first.end ||
        isPace(gap, at) ||
        dates.some((date) => covers(date, token) || isPreposition(token, date)),
    )
  )
}

/** "17,280 million pesos in 2019, or about 897 million dollars". */
function isPreposition(token: Token, date: Span): boolean {
  return (token.folded === 'in' || token.folded === 'en') && date.start - token.end === 1
}

const paces = new Set(
  'a per each every al por cada monthly yearly annually mensuales anuales month year week day mes ano semana dia'.split(
    ' ',
  ),
)

/** "10,000 pesos a month (roughly $500)". */
function isPace(gap: readonly Token[], at: number): boolean {
  return at < 3 && paces.has(gap[at]?.folded ?? '')
}

/** An exchange rate of the evidence: so many units of the other currency to one US dollar, the mean of a year. */
export interface Rate {
  readonly indicator: string
  readonly value: Fraction
  readonly year: number
  readonly source: string
  readonly release: string
}

/** The rates of the year that the amount speaks of, of the brief's, and of the year before it, as far as there are any. */
function ratesFor(
  brief: Brief,
  evidence: EvidenceView,
  sentence: Sentence,
  amount: QuantityAnnotation,
): Rate[] {
  const stretches = { clause: sentence, sentence, paragraph: sentence, title: null }
  const spoken = groundPeriod(brief.annotations.periods, amount, stretches)?.value.start?.slice(0, 4)
  const published = brief.date?.slice(0, 4)
  return [spoken, published, published && String(Number(published) - 1)].flatMap((year) => {
    const rate = year ? rateOf(evidence, amount.quantity.currency, Number(year)) : null
    return rate ? [rate] : []
  })
}

function around({ value }: Rate): { low: Fraction; high: Fraction } {
  return { low: value.mul(new Fraction(1).sub(slack)), high: value.mul(new Fraction(1).add(slack)) }
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
  const fits = factors.find(
    (factor) =>
      intervalsMeet(implied, { low: low.mul(factor), high: high.mul(factor) }) ||
      intervalsMeet(implied, { low: low.div(factor), high: high.div(factor) }),
  )
  return fits ?? null
}

function converted(first: Quantity, second: Quantity, rate: Fraction): Fraction {
  const value = second.currency === 'USD' ? first.values[0].div(rate) : first.values[0].mul(rate)
  return value.round(value.compare(1000) > 0 ? 0 : 2)
}

/** The rate as a piece of evidence. */
export function rateEvidence(rate: Rate): EvidenceItem {
  return {
    kind: 'observation',
    id: rate.indicator,
    value: rate.value.valueOf(),
    source: rate.source,
    release: rate.release,
    period: String(rate.year),
  }
}
