import Fraction from 'fraction.js'

/** What sort of number it is; decides which evidence it can be held against. */
export type QuantityKind =
  | 'count' // 13 police officers
  | 'percentage' // 74.3 %
  | 'points' // 4.2 percentage points
  | 'share' // a fifth, one in five, half: the value is the fraction
  | 'ratio' // one adviser for every 98 victims; 30 of the 32: two values
  | 'rank' // 104th; 99 out of 126: position, then the number ranked
  | 'rate' // 27 per 100,000: `per` is the base
  | 'money' // value in units of `currency`, scale words multiplied out
  | 'duration' // five months
  | 'age' // aged 18 to 29
  | 'multiple' // doubled, three times as many
  | 'number' // a number of which nothing more can be said

/** How the words before a number bend it. */
export type Approximation =
  | 'exact'
  | 'about'
  | 'almost'
  | 'just over'
  | 'more than'
  | 'at least'
  | 'less than'
  | 'at most'

/**
 * A number as an author wrote it, kept exact. `step` is the value of the last digit shown, after scale words
 * ("33.7 thousand" has the value 33,700 and the step 100), so that precision can be judged, not guessed.
 */
export interface Quantity {
  readonly kind: QuantityKind
  /** One value, or two for a range ("60 to 70"), a ratio or a rank out of a number. */
  readonly values: readonly [Fraction] | readonly [Fraction, Fraction]
  /** Whether two values are the ends of a range or a part and its whole. */
  readonly relation: 'single' | 'range' | 'of'
  readonly step: Fraction
  readonly approximation: Approximation
  /** A singular English noun in lower case for counts and durations ("person", "month", "page"); "share", "percent". */
  readonly unit: string
  /** ISO 4217 code, for money. */
  readonly currency: string | null
  /** The base of a rate: 100,000 in "27 per 100,000". */
  readonly per: Fraction | null
}

/** A closed stretch of the number line; null is without bound on that side. */
export interface Interval {
  readonly low: Fraction | null
  readonly high: Fraction | null
}

/** "About" and "almost" are read as within a twentieth of the value, or within the step when that is more. */
const looseness = new Fraction(1, 20)

/**
 * The values that the words allow: half a step to each side of the digits shown, one-sided for "almost" and "just
 * over", a bound for "more than" and "at most", both ends for a range. For a part of a whole it is the part.
 */
export function quantityInterval(quantity: Quantity): Interval {
  const [first, second] = quantity.values
  const half = quantity.step.div(2)
  if (quantity.relation === 'range' && second !== undefined) {
    return first.compare(second) <= 0
      ? { low: first.sub(half), high: second.add(half) }
      : { low: second.sub(half), high: first.add(half) }
  }
  return approximate(first, half, quantity.approximation)
}

function approximate(value: Fraction, half: Fraction, approximation: Approximation): Interval {
  const loose = value.abs().mul(looseness)
  const wide = loose.compare(half) > 0 ? loose : half
  switch (approximation) {
    case 'exact':
      return { low: value.sub(half), high: value.add(half) }
    case 'about':
      return { low: value.sub(wide), high: value.add(wide) }
    case 'almost':
      return { low: value.sub(wide), high: value }
    case 'just over':
      return { low: value, high: value.add(wide) }
    case 'more than':
    case 'at least':
      return { low: value, high: null }
    case 'less than':
    case 'at most':
      return { low: null, high: value }
  }
}

/** Whether the two stretches have a value in common. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  const aBelow = a.high !== null && b.low !== null && a.high.compare(b.low) < 0
  const bBelow = b.high !== null && a.low !== null && b.high.compare(a.low) < 0
  return !aBelow && !bBelow
}

/** The single point as an interval. */
export function pointInterval(value: Fraction): Interval {
  return { low: value, high: value }
}

/** The value of the last digit shown in a plain decimal numeral: `33,742` 1, `74.3` 1/10. Thousands marks are ignored. */
export function stepOfNumeral(decimals: number, scale: Fraction): Fraction {
  return scale.div(new Fraction(10).pow(decimals) as Fraction)
}

/** The JSON form: a number, or the two numbers of a range, a ratio or a rank. */
export function quantityValue(quantity: Quantity): number | [number, number] {
  const [first, second] = quantity.values
  return second === undefined ? first.valueOf() : [first.valueOf(), second.valueOf()]
}
