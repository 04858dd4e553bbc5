import type Fraction from 'fraction.js'
import { type Period, yearPeriod } from '../../model/period.ts'
import { numeral } from '../messages/numeral.ts'
import { isWhollyNamed, mayAccuse } from './accuse.ts'
import { type Answer, answer } from './answer.ts'
import { type Bench, surroundingsOf } from './bench.ts'
import type { Candidate } from './candidate.ts'
import { findCause } from './causes.ts'
import type { ClaimReading } from './claim-reading.ts'
import { observationEvidence } from './evidence-items.ts'
import { type Held, hold } from './hold.ts'
import { type Judgement, without } from './judged-claim.ts'
import { margin, measureCandidates } from './measures.ts'
import type { Qualifiers } from './qualifiers.ts'
import { unitFits } from './unit-filter.ts'

/** A candidate for which the evidence has a value at the claim's place and period, and how the claim stands to it. */
interface HeldCandidate {
  readonly candidate: Candidate
  readonly answer: Answer
  readonly held: Held
}

/**
 * Holds a claim against the indicator that its words mean. The candidates within the margin of the best are all
 * asked; where they differ the claim stays unsupported and they are listed. Null when no indicator is meant.
 */
export function judgeByIndicator(
  bench: Bench,
  reading: ClaimReading,
  qualifiers: Qualifiers,
  inherited: Candidate | null,
): Judgement | null {
  const surroundings = surroundingsOf(bench, reading)
  const own = measureCandidates(reading, qualifiers, surroundings, bench.aliases(reading.sentence.language))
  const back = own.length === 0 && inherited !== null && mayInherit(bench, reading, inherited)
  const candidates = back ? [inherited] : own
  const answered = candidates
    .map((candidate) => holdCandidate(bench, reading, candidate))
    .filter((each) => each !== null)
  const [best] = answered
  if (!best) return null
  const near = answered.filter((each) => each.candidate.score >= best.candidate.score * margin)
  if (near.some((each) => agrees(each.held) !== agrees(best.held))) return undecided(reading, near)
  const outranked = (candidates[0]?.score ?? 0) * margin > best.candidate.score
  const accusable =
    own.length > 0 &&
    !outranked &&
    near.every((each) => mayAccuse(bench.brief, reading, qualifiers, each.candidate, bench.evidence.country))
  return conclude(bench, reading, best, accusable)
}

function agrees(held: Held): boolean {
  return held.verdict !== 'contradicted'
}

const anaphora = new Set(
  'number numbers figure figures total totals count toll tally cifra cifras numero numeros conteo saldo'.split(
    ' ',
  ),
)

function mayInherit(bench: Bench, reading: ClaimReading, inherited: Candidate): boolean {
  return refersBack(bench, reading) && unitFits(reading.quantity.quantity, inherited.entry.indicator)
}

/** "39 each", "the highest numbers": the measure is the one that the paragraph named before. */
function refersBack(bench: Bench, reading: ClaimReading): boolean {
  if (reading.quantity.noun === null) return true
  const { firstToken, lastToken } = reading.sentence
  return bench.brief.prose.tokens.slice(firstToken, lastToken).some((token) => anaphora.has(token.folded))
}

function holdCandidate(bench: Bench, reading: ClaimReading, candidate: Candidate): HeldCandidate | null {
  return holdAt(bench, reading, candidate, reading.place.value, reading.period?.value ?? null)
}

function holdAt(
  bench: Bench,
  reading: ClaimReading,
  candidate: Candidate,
  place: string,
  period: Period | null,
): HeldCandidate | null {
  const found = findAnswer(bench, candidate, place, period)
  if (found === null) return null
  const held = hold(reading.quantity.quantity, found, bench.brief.date)
  return held === null ? null : { candidate, answer: found, held }
}

/** A claim with no period of its own is held against the latest that the series had on the brief's day. */
function findAnswer(bench: Bench, candidate: Candidate, place: string, period: Period | null): Answer | null {
  if (period !== null) {
    const exact = answer(bench.evidence, candidate.entry, place, period)
    return exact ?? yearAround(bench, candidate, place, period)
  }
  const day = bench.brief.date
  const series = bench.evidence.series(candidate.entry.indicator.id, place)
  const last = series.findLast((observed) => day === null || (observed.period.start ?? '') <= day)
  return last ? answer(bench.evidence, candidate.entry, place, last.period) : null
}

/** A dated figure of a yearly series ("as of 14 January 2020") is that of the year; only day and month are widened. */
function yearAround(bench: Bench, candidate: Candidate, place: string, period: Period): Answer | null {
  if (period.precision !== 'until' && period.precision !== 'since') return null
  const year = (period.end ?? period.start)?.slice(0, 4)
  return year === undefined ? null : answer(bench.evidence, candidate.entry, place, yearPeriod(Number(year)))
}

function conclude(bench: Bench, reading: ClaimReading, best: HeldCandidate, accusable: boolean): Judgement {
  const language = bench.brief.language
  const { candidate, held } = best
  const now = best.answer.vintages.at(-1) ?? held.vintage
  const base = {
    candidate,
    expected: numeral(held.vintage.value, language),
    evidence: [observationEvidence(best.answer, held.vintage, language)],
    cause: null,
    outdated: null,
    ambiguous: false,
    disputed: held.vintage.disputed,
  }
  if (held.verdict === 'outdated') {
    const evidence = [...base.evidence, observationEvidence(best.answer, held.now, language)]
    const outdated = {
      release: held.vintage.release,
      revisedAfter: held.revisedAfter,
      now: numeral(now.value, language),
    }
    return { ...base, verdict: 'outdated', evidence, outdated }
  }
  if (held.verdict !== 'contradicted') {
    const verdict = best.answer.derivation === null ? held.verdict : 'derived'
    return wrongTotal(bench, reading, best) ?? { ...base, verdict }
  }
  if (!accusable || held.vintage.disputed || agreesElsewhere(bench, reading, candidate)) {
    return isWhollyNamed(reading, candidate) ? { ...base, verdict: 'unsupported' } : without('unsupported')
  }
  const cause = findCause(
    reading.quantity.quantity,
    best.answer,
    held.vintage.value,
    bench.evidence,
    bench.indicators,
  )
  const [claimed] = reading.quantity.quantity.values
  if (cause === null && (isFar(claimed, held.vintage.value) || isForeseen(bench, claimed, held.vintage)))
    return { ...base, verdict: 'unsupported' }
  return { ...base, verdict: 'contradicted', cause }
}

/** "104th of 126": the place is right and the number of those ranked is not that of the edition. */
function wrongTotal(bench: Bench, reading: ClaimReading, best: HeldCandidate): Judgement | null {
  const [place, total] = reading.quantity.quantity.values
  const { indicator } = best.candidate.entry
  if (total === undefined || reading.quantity.quantity.relation !== 'of' || indicator.unit !== 'rank')
    return null
  const [ranked, more] = sameFamily(bench, best.candidate).filter(
    ({ entry }) => entry.indicator.unit === 'other',
  )
  const found =
    ranked && !more ? answer(bench.evidence, ranked.entry, best.answer.place, best.answer.period) : null
  const last = found?.vintages.at(-1)
  if (!found || !last || last.disputed || last.value.equals(total)) return null
  const { language } = bench.brief
  return {
    verdict: 'contradicted',
    candidate: best.candidate,
    expected: `${numeral(place, language)} / ${numeral(last.value, language)}`,
    evidence: [
      observationEvidence(best.answer, best.held.vintage, language),
      observationEvidence(found, last, language),
    ],
    cause: null,
    outdated: null,
    ambiguous: false,
    disputed: false,
  }
}

/** A release that came after the brief may have revised what its author could read by as much as this. */
const revision = 0.1

function isForeseen({ brief }: Bench, claimed: Fraction, { published, value }: Held['vintage']): boolean {
  if (brief.date === null || published <= brief.date) return false
  return Math.abs(claimed.valueOf() - value.valueOf()) <= Math.abs(value.valueOf()) * revision
}

/** A figure so far off without a reason is more likely of another thing than wrong. */
const farOff = 2

function isFar(claimed: Fraction, value: Fraction): boolean {
  const [one, two] = [Math.abs(claimed.valueOf()), Math.abs(value.valueOf())]
  return one > two * farOff || two > one * farOff
}

/**
 * Whether the claim holds at another place or period that the text might mean, or, when the text names no publisher,
 * by another count of the same thing; then it is not called wrong.
 */
function agreesElsewhere(bench: Bench, reading: ClaimReading, candidate: Candidate): boolean {
  const { value: place } = reading.place
  const period = reading.period?.value ?? null
  const kin = reading.publishers.length > 0 ? [] : sameFamily(bench, candidate)
  const others = [
    ...reading.otherPlaces.map((other) => holdAt(bench, reading, candidate, other, period)),
    ...reading.otherPeriods.map((other) => holdAt(bench, reading, candidate, place, other)),
    ...kin.map((other) => holdAt(bench, reading, other, place, period)),
  ]
  return others.some((other) => other !== null && agrees(other.held))
}

function sameFamily(bench: Bench, candidate: Candidate): Candidate[] {
  const { family, id } = candidate.entry.indicator
  if (family === undefined) return []
  return bench.indicators
    .filter((entry) => entry.indicator.family === family && entry.indicator.id !== id)
    .map((entry) => ({ ...candidate, entry }))
}

function undecided(reading: ClaimReading, near: readonly HeldCandidate[]): Judgement {
  return {
    verdict: 'unsupported',
    candidate: null,
    expected: null,
    evidence: near.map((each) =>
      observationEvidence(each.answer, each.held.vintage, reading.sentence.language),
    ),
    cause: null,
    outdated: null,
    ambiguous: true,
    disputed: false,
  }
}
