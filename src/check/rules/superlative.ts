import type { EvidenceView, IndicatorEntry } from '../../evidence/evidence.ts'
import { incident } from '../../model/kinds/incident.ts'
import { formatPeriod, type Period } from '../../model/period.ts'
import { currentValue, type RegistryRecord } from '../../model/record.ts'
import { itemsWithin } from '../../model/span.ts'
import type { ComparisonAnnotation } from '../../prose/annotations.ts'
import { leadIncident } from '../claims/incident-of.ts'
import type { JudgedClaim } from '../claims/judged-claim.ts'
import { sentenceAt } from '../claims/read-claims.ts'
import { placeMentions, placesWithin } from '../claims/where.ts'
import { numeral } from '../messages/numeral.ts'
import type { Rule, RuleContext, RuleFinding } from '../rule.ts'
import { nameOf } from './incident-mismatch.ts'

export const superlative: Rule = {
  id: 'superlative',
  needs: 'evidence',
  severity: 'warning',
  title: { en: 'Not the extreme it is said to be', es: 'No es el extremo que se dice' },
  explanation: {
    en: '"The highest since 2015", "the states with most", "the deadliest since": the whole series, all places of the period, or all incidents of the registry in between are looked through for one that goes further.',
    es: '"La más alta desde 2015", "los estados con más", "el más mortífero desde": se busca en toda la serie, en todos los lugares del periodo o en todos los incidentes intermedios del registro uno que llegue más lejos.',
  },
  fires: {
    text: 'According to the SESNSP, there were 34,569 victims of intentional homicide in Mexico in 2020, the highest number since 2015.',
    date: '2026-01-15',
  },
  silent: {
    text: 'According to the SESNSP, there were 34,723 victims of intentional homicide in Mexico in 2019, the highest number since 2015.',
    date: '2026-01-15',
  },
  *check(context) {
    for (const comparison of context.brief.annotations.comparisons) {
      if (comparison.kind !== 'superlative' || comparison.extreme === null) continue
      const claim = claimFor(context, comparison)
      const place = claim ? amongPlaces(context, comparison, claim) : null
      if (place) yield place
      else if (claim && comparison.since !== null)
        yield* overTime(context, comparison, claim, comparison.since)
      else yield* amongIncidents(context, comparison)
    }
  },
}

/** The claim of the sentence with an indicator, else the last one before it in the paragraph. */
function claimFor({ brief, claims }: RuleContext, comparison: ComparisonAnnotation): JudgedClaim | null {
  const sentence = sentenceAt(brief, comparison)
  if (sentence === null) return null
  const inSentence = itemsWithin(claims, sentence)
  // The value that the superlative itself names decides, also when it is of no indicator.
  const own = inSentence.find((claim) => claim.reading.index === comparison.to)
  if (own) return own.judgement.candidate === null ? null : own
  const bound = inSentence.filter((claim) => claim.judgement.candidate !== null)
  const [first] = bound.sort((a, b) => distance(a, comparison) - distance(b, comparison))
  return first ?? null
}

function distance(claim: JudgedClaim, comparison: ComparisonAnnotation): number {
  return Math.min(Math.abs(claim.start - comparison.start), Math.abs(claim.end - comparison.end))
}

/** "Edomex and Veracruz recorded the highest numbers": some other place of the same period has more. */
function amongPlaces(
  context: RuleContext,
  comparison: ComparisonAnnotation,
  claim: JudgedClaim,
): RuleFinding | null {
  const { brief, evidence, names } = context
  const entry = claim.judgement.candidate?.entry
  const period = claim.period
  if (!entry || period === null || !isOfMeasure(claim, entry)) return null
  const mentions = placeMentions(brief, names, evidence.country)
  const named = placesWithin(mentions, claim.reading.sentence).filter((place) => /^[A-Z]{2}-/.test(place))
  if (named.length === 0) return null
  const all = evidence
    .places(entry.indicator.id, period)
    .map(({ place, observed }) => ({
      place,
      value: observed.vintages.at(-1)?.value ?? null,
    }))
    .filter((each) => each.value !== null && each.place !== evidence.country)
  const own = all.filter((each) => named.includes(each.place)).map((each) => each.value?.valueOf() ?? 0)
  if (own.length < named.length) return null
  const limit = comparison.extreme === 'most' ? Math.min(...own) : Math.max(...own)
  const beyond = all.filter(
    (each) => !named.includes(each.place) && goesFurther(each.value?.valueOf() ?? limit, limit, comparison),
  )
  const [worst] = beyond.sort(
    (a, b) =>
      ((b.value?.valueOf() ?? 0) - (a.value?.valueOf() ?? 0)) * (comparison.extreme === 'most' ? 1 : -1),
  )
  if (!worst?.value) return null
  return {
    severity: 'warning',
    span: { start: Math.min(comparison.start, claim.start), end: Math.max(comparison.end, claim.end) },
    code: comparison.extreme === 'most' ? 'place most' : 'place least',
    words: {
      place: worst.place,
      value: numeral(worst.value, brief.language),
      period: formatPeriod(period),
      measure: entry.indicator.label[brief.language],
    },
    evidence: [
      {
        kind: 'observation',
        id: entry.indicator.id,
        value: worst.value.valueOf(),
        source: null,
        release: null,
        place: worst.place,
        period: formatPeriod(period),
        label: entry.indicator.label[brief.language],
      },
    ],
  }
}

/** A rate is no count, and a figure many times off is of another measure than the one that its words came near to. */
function isOfMeasure(claim: JudgedClaim, { indicator }: IndicatorEntry): boolean {
  const { kind, values } = claim.quantity.quantity
  if ((kind === 'rate') !== (indicator.unit === 'rate')) return false
  const [item] = claim.evidence
  const [stated, known] = [values[0].valueOf(), typeof item?.value === 'number' ? item.value : null]
  return known === null || claim.verdict !== 'unsupported' || (stated <= known * 2 && known <= stated * 2)
}

function goesFurther(value: number, limit: number, comparison: ComparisonAnnotation): boolean {
  return comparison.extreme === 'most' ? value > limit : value < limit
}

/** "The highest since 2015": some period of the same length from then on, up to the brief's day, goes further. */
function* overTime(
  context: RuleContext,
  comparison: ComparisonAnnotation,
  claim: JudgedClaim,
  since: Period,
): Iterable<RuleFinding> {
  const { brief, evidence } = context
  const entry = claim.judgement.candidate?.entry
  if (!entry || claim.period === null || claim.place === null || !isOfMeasure(claim, entry)) return
  if (claim.verdict === 'unsupported' || claim.verdict === 'contradicted') return
  const own = valueAt(evidence, entry, claim.place, claim.period)
  if (own === null) return
  const rival = evidence.series(entry.indicator.id, claim.place).find((observed) => {
    const value = observed.vintages.at(-1)?.value?.valueOf()
    const inside =
      (observed.period.start ?? '') >= (since.start ?? '') &&
      (observed.period.end ?? '9999') <= (brief.date ?? '9999')
    const same =
      observed.period.precision === claim.period?.precision && observed.period.start !== claim.period.start
    return value !== undefined && inside && same && goesFurther(value, own, comparison)
  })
  const value = rival?.vintages.at(-1)?.value
  if (!rival || !value) return
  yield {
    severity: 'warning',
    span: comparison,
    code: comparison.extreme === 'most' ? 'time most' : 'time least',
    words: {
      period: formatPeriod(rival.period),
      value: numeral(value, brief.language),
      own: numeral(own, brief.language),
    },
    evidence: [
      {
        kind: 'observation',
        id: entry.indicator.id,
        value: value.valueOf(),
        source: rival.vintages.at(-1)?.source ?? null,
        release: rival.vintages.at(-1)?.release ?? null,
        place: claim.place,
        period: formatPeriod(rival.period),
        label: entry.indicator.label[brief.language],
      },
    ],
  }
}

function valueAt(
  evidence: EvidenceView,
  entry: IndicatorEntry,
  place: string,
  period: Period,
): number | null {
  const observed = evidence
    .series(entry.indicator.id, place)
    .find((each) => each.period.start === period.start && each.period.end === period.end)
  return observed?.vintages.at(-1)?.value?.valueOf() ?? null
}

/** "The deadliest since …": an incident of the registry in between, later than the one it is measured from, killed more police. */
function* amongIncidents(context: RuleContext, comparison: ComparisonAnnotation): Iterable<RuleFinding> {
  const { brief, evidence, names } = context
  const lead = leadIncident(brief, names, evidence)
  if (!lead || comparison.since === null || comparison.since.end === null || comparison.extreme !== 'most')
    return
  const own = deathsOf(lead)
  const range = { after: comparison.since.end, until: brief.date }
  const police = currentValue(lead, incident, 'police')
  const rival =
    police === null
      ? evidence.laterIncidentBeyond(range, 'deathsBest', own)
      : evidence.laterIncidentBeyond(range, 'police', police)
  if (!rival) return
  const words = { incident: nameOf(rival) ?? rival.id, value: deathsOf(rival), own }
  yield { severity: 'warning', span: comparison, code: 'incident', words }
}

function deathsOf(record: RegistryRecord): number {
  return currentValue(record, incident, 'deathsBest') ?? 0
}
