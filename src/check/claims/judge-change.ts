import Fraction from 'fraction.js'
import { type Period, yearPeriod } from '../../model/period.ts'
import { type Interval, intervalsMeet, type Quantity, quantityInterval } from '../../model/quantity.ts'
import { itemsWithin } from '../../model/span.ts'
import type { ComparisonAnnotation } from '../../prose/annotations.ts'
import { numeral } from '../messages/numeral.ts'
import { mayAccuse } from './accuse.ts'
import { type Answer, answer } from './answer.ts'
import { type Bench, surroundingsOf } from './bench.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimReading } from './claim-reading.ts'
import { observationEvidence } from './evidence-items.ts'
import { type Judgement, without } from './judged-claim.ts'
import { margin, measureCandidates } from './measures.ts'
import type { Qualifiers } from './qualifiers.ts'
import { statedChange } from './stated-change.ts'

/** The same indicator at two times, with the change that the evidence gives between them. */
interface Change {
  readonly candidate: Candidate
  readonly from: Answer
  readonly to: Answer
  /** By the releases of the brief's day, and by the latest. */
  readonly sizes: readonly [Fraction, ...Fraction[]]
}

/**
 * Recomputes the size of a change that the text gives without both its ends ("fell by 17.5 percent from 2019 to
 * 2020") from the series of the indicator meant. Null when the claim is no such change or the evidence lacks an end.
 */
export function judgeChange(
  bench: Bench,
  reading: ClaimReading,
  qualifiers: Qualifiers,
  inherited: Candidate | null,
): Judgement | null {
  const comparison = changeOf(bench, reading)
  if (comparison === null) return null
  if (comparison.from !== null && comparison.to !== null) return fromText(bench, comparison)
  const times = twoTimes(bench, reading)
  if (times === null) return null
  const changes = changesOf(bench, reading, qualifiers, times, inherited)
  const [best] = changes
  if (!best) return null
  const near = changes.filter((change) => change.candidate.score >= best.candidate.score * margin)
  const { quantity } = reading.quantity
  const verdicts = near.map((change) =>
    change.sizes.some((size) => intervalsMeet(quantityInterval(quantity), around(size, quantity))),
  )
  if (verdicts.some((verdict) => verdict !== verdicts[0])) return null
  return conclude(
    bench,
    reading,
    best,
    verdicts[0] ?? false,
    times.sure &&
      near.every((change) =>
        mayAccuse(bench.brief, reading, qualifiers, change.candidate, bench.evidence.country),
      ),
  )
}

function changeOf(bench: Bench, reading: ClaimReading): ComparisonAnnotation | null {
  const inSentence = itemsWithin(bench.brief.annotations.comparisons, reading.sentence)
  return inSentence.find((each) => each.kind === 'change' && each.by === reading.index) ?? null
}

/** Both ends stand in the text: the size follows from them, or does not. */
function fromText(bench: Bench, comparison: ComparisonAnnotation): Judgement | null {
  const change = statedChange(bench.brief, comparison)
  if (change === null) return null
  const { language } = bench.brief
  const ends = [change.from, change.to].map((end) => numeral(end.values[0], language))
  const meets = intervalsMeet(change.computed, quantityInterval(change.stated))
  return {
    ...without(meets ? 'derived' : 'inconsistent'),
    evidence: [
      {
        kind: 'computation',
        id: ends.join(' → '),
        value: middleOf(change.computed),
        source: null,
        release: null,
      },
    ],
  }
}

function middleOf({ low, high }: Interval): number | null {
  return low && high ? Number(low.add(high).div(2).round(2).valueOf()) : null
}

/** Two times that a change lies between; not sure when the text gives only the later one. */
interface Times {
  readonly before: Period
  readonly after: Period
  readonly sure: boolean
}

/** The two periods of the sentence, the ends of its range, or its year and the one before. */
function twoTimes(bench: Bench, reading: ClaimReading): Times | null {
  const periods = itemsWithin(bench.brief.annotations.periods, reading.sentence)
    .filter((each) => each.possible)
    .map((each) => each.period)
  const [first, second, third] = periods
  if (!first || third || first.start === null) return null
  if (second) {
    if (second.start === null) return null
    const [before, after] = first.start < second.start ? [first, second] : [second, first]
    return { before, after, sure: true }
  }
  const year = Number(first.start.slice(0, 4))
  if (first.precision === 'year') return { before: yearPeriod(year - 1), after: first, sure: false }
  if (first.precision !== 'range' || first.end === null) return null
  return { before: yearPeriod(year), after: yearPeriod(Number(first.end.slice(0, 4))), sure: true }
}

function changesOf(
  bench: Bench,
  reading: ClaimReading,
  qualifiers: Qualifiers,
  { before, after }: Times,
  inherited: Candidate | null,
): Change[] {
  const { quantity } = reading.quantity
  const surroundings = surroundingsOf(bench, reading)
  const anyUnit = {
    ...reading,
    quantity: { ...reading.quantity, quantity: { ...quantity, kind: 'number' as const } },
  }
  const percent = {
    ...reading,
    quantity: { ...reading.quantity, quantity: { ...quantity, kind: 'percentage' as const } },
  }
  const language = reading.sentence.language
  const read = quantity.kind === 'points' ? [percent] : [anyUnit, percent]
  const candidates = read.flatMap((each) =>
    measureCandidates(each, qualifiers, surroundings, bench.aliases(language)),
  )
  const meant = candidates.length === 0 && inherited ? [inherited] : candidates
  return meant
    .map((candidate) => changeBetween(bench, candidate, reading.place.value, before, after, quantity))
    .filter((change) => change !== null)
    .sort((a, b) => b.candidate.score - a.candidate.score)
}

function changeBetween(
  { evidence, brief }: Bench,
  candidate: Candidate,
  place: string,
  before: Period,
  after: Period,
  quantity: Quantity,
): Change | null {
  const from = answer(evidence, candidate.entry, place, before)
  const to = answer(evidence, candidate.entry, place, after)
  if (!from || !to) return null
  const sizes = [brief.date, null].flatMap((date) => {
    const [start, end] = [from, to].map((found) => valueBy(found, date))
    const size = start && end ? changeSize(start, end, quantity, candidate) : null
    return size === null ? [] : [size]
  })
  const [first, ...more] = sizes
  return first ? { candidate, from, to, sizes: [first, ...more] } : null
}

/** The value of the release of a day; of the latest without one. */
function valueBy({ vintages }: Answer, date: string | null): Fraction | undefined {
  const then = date === null ? undefined : vintages.findLast((vintage) => vintage.published <= date)
  return (then ?? vintages.at(-1))?.value
}

function changeSize(
  start: Fraction,
  end: Fraction,
  quantity: Quantity,
  candidate: Candidate,
): Fraction | null {
  if (quantity.kind === 'points') return end.sub(start).abs()
  if (quantity.kind === 'percentage' || quantity.kind === 'share') {
    if (start.equals(0)) return null
    const relative = end.sub(start).div(start).abs()
    return quantity.kind === 'percentage' ? relative.mul(100) : relative
  }
  if (quantity.kind === 'multiple') return start.equals(0) ? null : end.div(start)
  const sameUnit = candidate.entry.indicator.unit !== 'percent'
  return (quantity.kind === 'count' || quantity.kind === 'number') && sameUnit ? end.sub(start).abs() : null
}

/** The evidence is exact, but authors round percentages of it by a tenth in the last digit either way. */
function around(size: Fraction, quantity: Quantity): { low: Fraction; high: Fraction } {
  const slack = quantity.step.mul(new Fraction(1, 10))
  return { low: size.sub(slack), high: size.add(slack) }
}

function conclude(
  bench: Bench,
  reading: ClaimReading,
  change: Change,
  meets: boolean,
  accusable: boolean,
): Judgement {
  const language = bench.brief.language
  const items = [change.from, change.to].flatMap((found) => {
    const last = found.vintages.at(-1)
    return last ? [observationEvidence(found, last, language)] : []
  })
  const disputed = [change.from, change.to].some((found) => found.vintages.at(-1)?.disputed)
  const mayBlame = accusable && !disputed && reading.otherPlaces.length === 0
  return {
    verdict: meets ? 'derived' : mayBlame ? 'contradicted' : 'unsupported',
    candidate: change.candidate,
    expected: numeral(change.sizes[0], language),
    evidence: items,
    cause: null,
    outdated: null,
    ambiguous: false,
    disputed,
  }
}
