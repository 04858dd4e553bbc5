import type { EvidenceView } from '../../evidence/evidence.ts'
import { incident } from '../../model/kinds/incident.ts'
import { currentValue, currentValues, type RegistryRecord } from '../../model/record.ts'
import { itemsWithin } from '../../model/span.ts'
import type { Brief } from '../../prose/brief.ts'
import { happenedIn, happenedWithin, incidentsNear } from '../claims/incident-of.ts'
import type { JudgedClaim } from '../claims/judged-claim.ts'
import { namesWithin, type ResolvedName } from '../names/resolve-names.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { textOf } from '../words.ts'

/** How far a date may be off for the incident still to be the one meant, in days. */
const nearDays = 3

export const incidentMismatch: Rule = {
  id: 'incident-mismatch',
  needs: 'evidence',
  severity: 'error',
  title: {
    en: 'Incident is told otherwise in the registry',
    es: 'El registro cuenta el incidente de otro modo',
  },
  explanation: {
    en: 'A sentence gives the day and the place of an incident that the registry holds, and another number of dead or missing than any of its statements; or the number and the municipality of one, and a day a little off.',
    es: 'Una oración da el día y el lugar de un incidente del registro y otro número de muertos o desaparecidos que todas sus declaraciones; o el número y el municipio de uno, y un día algo distinto.',
  },
  fires: {
    text: 'On March 18, 2021, 15 police officers were killed in an ambush in Coatepec Harinas, State of México.',
    date: '2021-04-01',
  },
  silent: {
    text: 'On March 18, 2021, 13 police officers were killed in an ambush in Coatepec Harinas, State of México.',
    date: '2021-04-01',
  },
  *check({ brief, claims, evidence, names }) {
    for (const claim of claims) {
      const isIncident =
        claim.judgement.candidate === null && claim.evidence.some((item) => item.kind === 'statement')
      if (isIncident && claim.verdict === 'contradicted') yield otherNumber(brief, claim, evidence)
      else if (!isIncident && claim.verdict === 'unsupported') yield* otherDay(brief, claim, evidence, names)
    }
  },
}

function otherNumber(brief: Brief, claim: JudgedClaim, evidence: EvidenceView): RuleFinding {
  const id = claim.evidence[0]?.id.split('.')[0] ?? ''
  const words = {
    stated: textOf(brief, claim.quantity.number),
    expected: claim.judgement.expected ?? '',
    incident: nameOf(evidence.record(id)) ?? id,
  }
  return { severity: 'error', span: claim, code: 'number', words, evidence: claim.evidence }
}

/** The count and the place are those of one incident, and its day is within three of the one told. */
function* otherDay(
  brief: Brief,
  claim: JudgedClaim,
  evidence: EvidenceView,
  names: readonly ResolvedName[],
): Iterable<RuleFinding> {
  const { quantity } = claim.quantity
  if (quantity.kind !== 'count' || quantity.unit !== 'person' || quantity.values[0].valueOf() < 3) return
  const { sentence } = claim.reading
  const places = namesWithin(brief, names, sentence).flatMap(({ place }) => (place === null ? [] : [place]))
  const days = itemsWithin(brief.annotations.periods, sentence).filter(
    (each) => each.period.precision === 'day',
  )
  const [day] = days
  if (!day || days.length > 1) return
  const near = incidentsNear(evidence, day.period, nearDays).filter(
    (record) =>
      places.some((place) => happenedIn(record, place)) && hasCount(record, quantity.values[0].valueOf()),
  )
  const [record] = near
  if (!record || near.length > 1 || happenedWithin(record, day.period)) return
  const words = {
    stated: textOf(brief, day),
    expected: currentValue(record, incident, 'date') ?? '',
    incident: nameOf(record) ?? record.id,
  }
  yield { severity: 'warning', span: day, code: 'day', words }
}

function hasCount(record: RegistryRecord, count: number): boolean {
  return (['deathsBest', 'police', 'missing', 'civilians'] as const).some(
    (field) => currentValue(record, incident, field) === count,
  )
}

/** What reports call an incident. */
export function nameOf(record: RegistryRecord | null): string | null {
  return record === null ? null : (currentValues(record, incident, 'name')[0] ?? null)
}
