import type { EvidenceView } from '../../evidence/evidence.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence } from '../../prose/text/tokens.ts'
import { numeral } from '../messages/numeral.ts'
import type { ResolvedName } from '../names/resolve-names.ts'
import { type Bench, setUpBench } from './bench.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimReading } from './claim-reading.ts'
import { conversionsIn, rateEvidence } from './conversions.ts'
import { leadIncident, type SpokenIncident, spokenIncident } from './incident-of.ts'
import { judgeByIncident } from './judge-by-incident.ts'
import { judgeByIndicator } from './judge-by-indicator.ts'
import { judgeChange } from './judge-change.ts'
import { judgeRate } from './judge-rate.ts'
import { type JudgedClaim, type Judgement, without } from './judged-claim.ts'
import { qualifiersOf } from './qualifiers.ts'
import { restatedShare } from './restated-share.ts'

/** Holds each claim of a brief against the evidence, in the order of the text. */
export function judgeClaims(
  brief: Brief,
  readings: readonly ClaimReading[],
  names: readonly ResolvedName[],
  evidence: EvidenceView,
): readonly JudgedClaim[] {
  const bench = setUpBench(brief, evidence)
  const lead = leadIncident(brief, names, evidence)
  const incidents = new Map<Sentence, SpokenIncident | null>()
  const claims: JudgedClaim[] = []
  let before: { readonly block: number; readonly candidate: Candidate } | null = null
  for (const reading of readings) {
    if (!incidents.has(reading.sentence)) {
      incidents.set(reading.sentence, spokenIncident(brief, reading.sentence, names, evidence, lead))
    }
    const inherited: Candidate | null = before?.block === reading.sentence.block ? before.candidate : null
    const judgement = judge(bench, reading, incidents.get(reading.sentence) ?? null, inherited)
    if (judgement.candidate !== null)
      before = { block: reading.sentence.block, candidate: judgement.candidate }
    claims.push(toClaim(brief, reading, judgement))
  }
  return claims
}

function judge(
  bench: Bench,
  reading: ClaimReading,
  spoken: SpokenIncident | null,
  inherited: Candidate | null,
): Judgement {
  const qualifiers = qualifiersOf(bench.brief.prose.tokens, reading.sentence, reading.clause)
  const change = judgeChange(bench, reading, qualifiers, inherited) ?? judgeRestated(bench, reading)
  if (change) return change
  if (!isCheckable(reading)) return without('not checkable')
  const conversion = judgeConversion(bench, reading)
  if (conversion) return conversion
  return (
    judgeByIncident(bench.brief, reading, qualifiers, spoken) ??
    judgeByIndicator(bench, reading, qualifiers, inherited) ??
    judgeRate(bench, reading, qualifiers) ??
    without('unsupported')
  )
}

/** A percentage that restates a part of a whole follows from the two, or does not. */
function judgeRestated(bench: Bench, reading: ClaimReading): Judgement | null {
  if (reading.quantity.quantity.kind !== 'percentage') return null
  const { quantities } = bench.brief.annotations
  const before = quantities[reading.index - 1]
  const again = before ? restatedShare(bench.brief, before, reading.quantity) : null
  if (again === null) return null
  const value = Number(again.computed.round(2).valueOf())
  const id = again.whole.quantity.values.map((each) => numeral(each, bench.brief.language)).join(' / ')
  return {
    ...without(again.holds ? 'derived' : 'inconsistent'),
    evidence: [{ kind: 'computation', id, value, source: null, release: null }],
  }
}

/** An amount that restates the one before it in another currency stands or falls with the exchange rate. */
function judgeConversion(bench: Bench, reading: ClaimReading): Judgement | null {
  if (reading.quantity.quantity.kind !== 'money') return null
  const conversions = conversionsIn(bench.brief, bench.evidence, reading.sentence)
  const own = conversions.find((each) => each.second.start === reading.quantity.start)
  if (!own) return null
  const evidence = [rateEvidence(own.rate)]
  return {
    ...without(own.holds ? 'derived' : 'inconsistent'),
    expected: numeral(own.right, bench.brief.language),
    evidence,
  }
}

/** Durations and ages describe; points and multiples say nothing without the two values they hold together. */
function isCheckable(reading: ClaimReading): boolean {
  const { kind } = reading.quantity.quantity
  return kind !== 'duration' && kind !== 'age' && kind !== 'points' && kind !== 'multiple'
}

function toClaim(brief: Brief, reading: ClaimReading, judgement: Judgement): JudgedClaim {
  const noun = reading.quantity.noun
  return {
    start: reading.quantity.start,
    end: reading.quantity.end,
    quantity: reading.quantity,
    measure: measureOf(
      judgement,
      reading,
      noun === null ? null : brief.prose.text.slice(noun.start, noun.end),
    ),
    place: reading.place.footing === 'default' && judgement.candidate === null ? null : reading.place.value,
    period: reading.period?.value ?? null,
    attribution: reading.attribution,
    verdict: judgement.verdict,
    evidence: judgement.evidence,
    reading,
    judgement,
  }
}

function measureOf(judgement: Judgement, reading: ClaimReading, noun: string | null): string | null {
  return judgement.candidate?.entry.indicator.label[reading.sentence.language] ?? noun
}
