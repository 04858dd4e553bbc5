import type Fraction from 'fraction.js'
import { intervalsMeet, quantityInterval } from '../../model/quantity.ts'
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

/** A rate recomputed: the count, the population, and the two divided. */
interface Recomputed {
  readonly candidate: Candidate
  readonly count: Answer
  readonly population: Answer
  readonly rate: Fraction
}

/**
 * Recomputes a rate ("26.6 per 100,000 people") from the count of the indicator meant and the mid-year population of
 * the same place and year. A published rate is asked first, by the ordinary way. Publishers use other populations, so a
 * recomputed rate accuses only beyond a twentieth; nearer than that it is left undecided.
 */
export function judgeRate(bench: Bench, reading: ClaimReading, qualifiers: Qualifiers): Judgement | null {
  const { quantity } = reading.quantity
  if (quantity.kind !== 'rate' || quantity.per === null || reading.period === null) return null
  const all = recompute(bench, reading, qualifiers)
  const [best] = all
  if (!best) return null
  const near = all.filter((each) => each.candidate.score >= best.candidate.score * margin)
  const claimed = quantityInterval(quantity)
  const meets = near.map((each) => intervalsMeet(claimed, { low: each.rate, high: each.rate }))
  if (meets.some((each) => each !== meets[0])) return without('unsupported')
  const far = near.every(
    (each) => !intervalsMeet(claimed, { low: each.rate.mul(0.95), high: each.rate.mul(1.05) }),
  )
  const mayBlame =
    far &&
    reading.otherPlaces.length === 0 &&
    mayAccuse(bench.brief, reading, qualifiers, best.candidate, bench.evidence.country)
  return {
    ...without(meets[0] ? 'derived' : mayBlame ? 'contradicted' : 'unsupported'),
    candidate: best.candidate,
    expected: numeral(best.rate.round(1), bench.brief.language),
    evidence: [best.count, best.population].flatMap((found) => {
      const last = found.vintages.at(-1)
      return last ? [observationEvidence(found, last, bench.brief.language)] : []
    }),
  }
}

function recompute(bench: Bench, reading: ClaimReading, qualifiers: Qualifiers): Recomputed[] {
  const { quantity } = reading.quantity
  const asCount = {
    ...reading,
    quantity: { ...reading.quantity, quantity: { ...quantity, kind: 'number' as const } },
  }
  const surroundings = surroundingsOf(bench, reading)
  const candidates = measureCandidates(
    asCount,
    qualifiers,
    surroundings,
    bench.aliases(reading.sentence.language),
  )
  return candidates.flatMap((candidate) => {
    const rate = rateOf(bench, reading, candidate)
    return rate === null ? [] : [rate]
  })
}

function rateOf(bench: Bench, reading: ClaimReading, candidate: Candidate): Recomputed | null {
  const { unit } = candidate.entry.indicator
  const [population] = bench.evidence.population
  const period = reading.period?.value
  if (
    (unit !== 'person' && unit !== 'case file') ||
    !population ||
    candidate.entry.indicator.id === population.indicator.id ||
    !period ||
    reading.quantity.quantity.per === null
  )
    return null
  const count = answer(bench.evidence, candidate.entry, reading.place.value, period)
  const people = answer(bench.evidence, population, reading.place.value, period)
  const [harmed, living] = [count?.vintages.at(-1)?.value, people?.vintages.at(-1)?.value]
  if (!count || !people || !harmed || !living || living.equals(0)) return null
  return { candidate, count, population: people, rate: harmed.div(living).mul(reading.quantity.quantity.per) }
}
