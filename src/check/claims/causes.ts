import type Fraction from 'fraction.js'
import type { EvidenceView, IndicatorEntry } from '../../evidence/evidence.ts'
import { formatPeriod } from '../../model/period.ts'
import { intervalsMeet, type Quantity, quantityInterval } from '../../model/quantity.ts'
import { type Answer, answer } from './answer.ts'
import type { Cause } from './judged-claim.ts'

/**
 * Looks, after a contradiction and only then, for what the author may have slipped on. Each guess must give the
 * claimed digits exactly, else it is not made. The first that fits is told.
 * @param expected the value that the claim was held against
 */
export function findCause(
  quantity: Quantity,
  found: Answer,
  expected: Fraction,
  evidence: EvidenceView,
  indicators: readonly IndicatorEntry[],
): Cause | null {
  const [claimed] = quantity.values
  return (
    scaleCause(quantity, expected) ??
    swappedDigits(claimed, expected) ??
    otherPeriod(claimed, found, evidence) ??
    otherIndicator(claimed, found, evidence, indicators)
  )
}

const factors = [1000, 1_000_000, 1_000_000_000]

function scaleCause(quantity: Quantity, expected: Fraction): Cause | null {
  const claimed = quantityInterval(quantity)
  for (const factor of factors) {
    for (const scaled of [expected.mul(factor), expected.div(factor)]) {
      if (intervalsMeet(claimed, { low: scaled, high: scaled })) return { code: 'scale', factor }
    }
  }
  return null
}

/** Two neighbouring digits in the wrong order: 34,515 typed as 34,155. */
function swappedDigits(claimed: Fraction, expected: Fraction): Cause | null {
  const wrong = claimed.toString()
  const right = expected.toString()
  if (wrong.length !== right.length || wrong.length < 3) return null
  const differing = [...wrong]
    .map((digit, index) => (digit === right[index] ? -1 : index))
    .filter((index) => index >= 0)
  const [first, second] = differing
  if (differing.length !== 2 || first === undefined || second !== first + 1) return null
  return wrong[first] === right[second] && wrong[second] === right[first]
    ? { code: 'swapped digits', value: right }
    : null
}

/** The digits belong to another period of the same series; told only when that is one period. */
function otherPeriod(claimed: Fraction, found: Answer, evidence: EvidenceView): Cause | null {
  const series = evidence.series(found.entry.indicator.id, found.place)
  const matches = series.filter(
    (observed) =>
      observed.period.precision === found.period.precision &&
      observed.vintages.some((vintage) => vintage.value?.equals(claimed)),
  )
  const [match] = matches
  return match && matches.length === 1 ? { code: 'other period', period: formatPeriod(match.period) } : null
}

/** The digits are those of another publisher, or of another definition of the same publisher. */
function otherIndicator(
  claimed: Fraction,
  found: Answer,
  evidence: EvidenceView,
  indicators: readonly IndicatorEntry[],
): Cause | null {
  const family = found.entry.indicator.family
  if (family === undefined) return null
  for (const entry of indicators) {
    if (entry.indicator.family !== family || entry.indicator.id === found.entry.indicator.id) continue
    const other = answer(evidence, entry, found.place, found.period)
    if (!other?.vintages.some((vintage) => vintage.value.equals(claimed))) continue
    return entry.publisher === found.entry.publisher
      ? { code: 'other definition', measure: entry.indicator.id }
      : { code: 'other publisher', publisher: entry.publisher }
  }
  return null
}
