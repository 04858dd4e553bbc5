import Fraction from 'fraction.js'
import type { EvidenceItem } from '../../model/finding.ts'
import { incident } from '../../model/kinds/incident.ts'
import { type Interval, intervalsMeet, quantityInterval } from '../../model/quantity.ts'
import { type RegistryRecord, statementsOf } from '../../model/record.ts'
import { covers, firstFrom, itemsWithin } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Brief } from '../../prose/brief.ts'
import type { ClaimReading } from './claim-reading.ts'
import { type Harm, harmOf, isPoliceWord } from './harm-words.ts'
import type { SpokenIncident } from './incident-of.ts'
import type { Judgement } from './judged-claim.ts'
import type { Qualifiers } from './qualifiers.ts'

type CountField = 'deathsBest' | 'injured' | 'missing' | 'detained' | 'charged' | 'police' | 'civilians'

/** The figures that a field's statements give: the accepted ones, with low and high for deaths. */
interface Recorded {
  readonly statements: readonly Statement[]
  readonly interval: Interval
  readonly best: number
}

/**
 * Holds a count of people killed, hurt, missing, held or charged against the record of the incident that the sentence
 * tells of. Null when the claim is not of that sort or the record has no such figure. Figures that grow after the
 * event (detained, charged) can support and never accuse.
 */
export function judgeByIncident(
  brief: Brief,
  reading: ClaimReading,
  qualifiers: Qualifiers,
  spoken: SpokenIncident | null,
): Judgement | null {
  const { quantity } = reading.quantity
  if (spoken === null || quantity.kind !== 'count' || quantity.unit !== 'person') return null
  const harm = nearestHarm(brief, reading)
  if (harm === null) return null
  const recorded = recordedFigure(spoken.record, harm, countsPolice(brief, reading))
  if (recorded === null) return null
  const evidence = recorded.statements.map(evidenceOf)
  const base = { candidate: null, evidence, cause: null, outdated: null, ambiguous: false, disputed: false }
  if (intervalsMeet(quantityInterval(quantity), recorded.interval)) {
    return { ...base, verdict: 'supported', expected: String(recorded.best) }
  }
  if (!spoken.sure) return null
  const mayAccuse =
    !qualifiers.partial && (harm === 'deaths' || harm === 'missing') && isOnlyCount(brief, reading)
  return { ...base, verdict: mayAccuse ? 'contradicted' : 'unsupported', expected: String(recorded.best) }
}

/** Whether no other count of people stands before it in the sentence, or beside it in its clause: then it may be a part. */
function isOnlyCount(brief: Brief, reading: ClaimReading): boolean {
  const people = itemsWithin(brief.annotations.quantities, reading.sentence).filter(
    ({ quantity }) => quantity.kind === 'count' && quantity.unit === 'person',
  )
  const inClause = people.filter(
    (each) => each.start >= reading.clause.start && each.end <= reading.clause.end,
  )
  return people[0] === reading.quantity && inClause.length === 1
}

/** In "three charged and 25 suspects detained" the word after the number is meant rather than one as near before it. */
const followingCloser = 0.5
/** Characters by which a word of another clause, or one before an "and" that begins the count, stands further off. */
const apart = 1000

/** The word of harm nearest to the number within its clause, else within its sentence. */
function nearestHarm(brief: Brief, reading: ClaimReading): Harm | null {
  const { number } = reading.quantity
  const { tokens } = brief.prose
  const opener = tokens[firstFrom(tokens, reading.quantity.start) - 1]?.folded
  const beginsClause = opener === 'and' || opener === 'y'
  let best: Harm | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (let index = reading.sentence.firstToken; index < reading.sentence.lastToken; index++) {
    const token = tokens[index]
    const harm = token?.kind === 'word' ? harmOf(token.folded, reading.sentence.language) : null
    if (!token || harm === null) continue
    const outside = !covers(reading.clause, token) || (beginsClause && token.end <= number.start)
    const away =
      token.start >= number.end ? (token.start - number.end) * followingCloser : number.start - token.end
    const distance = outside ? away + apart : away
    if (distance < bestDistance) {
      best = harm
      bestDistance = distance
    }
  }
  return best
}

function countsPolice(brief: Brief, reading: ClaimReading): boolean {
  const noun = reading.quantity.noun
  if (noun === null) return false
  for (let index = reading.sentence.firstToken; index < reading.sentence.lastToken; index++) {
    const token = brief.prose.tokens[index]
    if (
      token &&
      token.start >= noun.start &&
      token.end <= noun.end &&
      isPoliceWord(token.folded, reading.sentence.language)
    ) {
      return true
    }
  }
  return false
}

function recordedFigure(record: RegistryRecord, harm: Harm, police: boolean): Recorded | null {
  if (harm === 'deaths') {
    const killedPolice = police ? figure(record, ['police']) : null
    return killedPolice ?? figure(record, ['deathsBest', 'deathsLow', 'deathsHigh'])
  }
  return figure(record, [harm])
}

function figure(
  record: RegistryRecord,
  fields: readonly (CountField | 'deathsLow' | 'deathsHigh')[],
): Recorded | null {
  const [main] = fields
  const statements = fields.flatMap((field) => statementsOf(record, field).filter(isNumeric))
  const best = statements.find((statement) => statement.field === main && statement.status === 'accepted')
  if (!best || main === undefined) return null
  const values = statements
    .filter((statement) => statement.status !== 'superseded')
    .map((statement) => Number(statement.value))
  return {
    statements,
    interval: { low: new Fraction(Math.min(...values)), high: new Fraction(Math.max(...values)) },
    best: Number(best.value),
  }
}

function isNumeric(statement: Statement): boolean {
  return statement.field in incident.fields && typeof statement.value === 'number'
}

function evidenceOf(statement: Statement): EvidenceItem {
  return {
    kind: 'statement',
    id: `${statement.record}.${statement.field}`,
    value: Number(statement.value),
    source: statement.source,
    release: null,
  }
}
