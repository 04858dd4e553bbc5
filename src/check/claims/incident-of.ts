import type { EvidenceView } from '../../evidence/evidence.ts'
import { incident } from '../../model/kinds/incident.ts'
import { addDays, type Period, parsePeriod, periodsOverlap } from '../../model/period.ts'
import { currentValue, currentValues, type RegistryRecord } from '../../model/record.ts'
import { itemsWithin } from '../../model/span.ts'
import type { Brief } from '../../prose/brief.ts'
import type { Sentence } from '../../prose/text/tokens.ts'
import { namesWithin, type ResolvedName } from '../names/resolve-names.ts'
import { stemsOf, stemsOfTokens } from './alias-index.ts'
import { harmOf } from './harm-words.ts'

/** The incident that a sentence tells of. */
export interface SpokenIncident {
  readonly record: RegistryRecord
  /** Whether the sentence gives its day or month and its place, so that its figures can be held against the record. */
  readonly sure: boolean
}

/**
 * Finds the one incident that a sentence speaks of: by a period and a place (or a word of the incident's name) that
 * the sentence gives, when it also tells of harm. Null when none or several fit.
 */
export function incidentOf(
  brief: Brief,
  sentence: Sentence,
  names: readonly ResolvedName[],
  evidence: EvidenceView,
): SpokenIncident | null {
  if (!tellsOfHarm(brief, sentence)) return null
  const periods = itemsWithin(brief.annotations.periods, sentence).filter((period) => period.possible)
  const places = namesWithin(brief, names, sentence).flatMap(({ place }) => (place === null ? [] : [place]))
  const stems = sentenceStems(brief, sentence)
  const found = new Map<string, SpokenIncident>()
  for (const { period: told } of periods) {
    // "the worst since 14 October 2019, when thirteen were killed": the stretch opens on the day of the incident.
    const period = told.precision === 'since' ? { ...told, end: told.start } : told
    if (period.start === null || period.end === null) continue
    for (const record of evidence.incidentsTold(period, { places, words: stems, wordsOf: stemsOfName })) {
      const named = isNamed(record, stems)
      if (!named && !places.some((place) => happenedIn(record, place))) continue
      const sure = period.precision === 'day' || period.precision === 'month'
      const known = found.get(record.id)
      found.set(record.id, { record, sure: sure || (known?.sure ?? false) })
    }
  }
  const all = [...found.values()]
  const certain = all.filter((spoken) => spoken.sure)
  const [only] = certain.length > 0 ? certain : all
  return only && (certain.length > 0 ? certain : all).length === 1 ? only : null
}

/** How many sentences an author takes to say what a brief is about. */
const opening = 4

/** The incident that a brief is about: the first that its opening sentences surely tell of. */
export function leadIncident(
  brief: Brief,
  names: readonly ResolvedName[],
  evidence: EvidenceView,
): RegistryRecord | null {
  for (const sentence of brief.sentences.slice(0, opening)) {
    const spoken = incidentOf(brief, sentence, names, evidence)
    if (spoken?.sure) return spoken.record
  }
  return null
}

/**
 * The incident of a sentence, or, where it dates nothing itself and tells of harm, the one that the brief is about;
 * that can support its figures and never accuse them.
 */
export function spokenIncident(
  brief: Brief,
  sentence: Sentence,
  names: readonly ResolvedName[],
  evidence: EvidenceView,
  lead: RegistryRecord | null,
): SpokenIncident | null {
  const own = incidentOf(brief, sentence, names, evidence)
  if (own !== null || lead === null || !tellsOfHarm(brief, sentence)) return own
  return itemsWithin(brief.annotations.periods, sentence).length === 0 ? { record: lead, sure: false } : null
}

/** Incidents dated within a day of a date and in a place: for dates that the text may have slipped on. */
export function incidentsNear(
  evidence: EvidenceView,
  period: Period,
  days: number,
): readonly RegistryRecord[] {
  if (period.start === null || period.end === null) return []
  return evidence.incidents({
    start: addDays(period.start, -days),
    end: addDays(period.end, days),
    precision: 'range',
  })
}

function tellsOfHarm(brief: Brief, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    const token = brief.prose.tokens[index]
    if (token?.kind === 'word' && harmOf(token.folded, sentence.language) !== null) return true
  }
  return false
}

function sentenceStems(brief: Brief, sentence: Sentence): ReadonlySet<string> {
  return stemsOfTokens(brief.prose.tokens, sentence.firstToken, sentence.lastToken, sentence.language)
}

/** Whether a word of the sentence is one of the proper words of the incident's name: "Ayotzinapa", "Tlatlaya". */
function isNamed(record: RegistryRecord, stems: ReadonlySet<string>): boolean {
  return nameStems(record).some((key) => stems.has(key))
}

// Each sentence with a date asks after the same few incidents.
const cutBefore = new WeakMap<RegistryRecord, readonly string[]>()

function nameStems(record: RegistryRecord): readonly string[] {
  const known = cutBefore.get(record)
  if (known) return known
  const stems = currentValues(record, incident, 'name').flatMap(stemsOfName)
  cutBefore.set(record, stems)
  return stems
}

function stemsOfName(name: string): string[] {
  return properWords(name).flatMap((word) => [...stemsOf(word, 'en'), ...stemsOf(word, 'es')])
}

const tooCommon = new Set([
  'mexico',
  'estado',
  'state',
  'attack',
  'ataque',
  'ambush',
  'emboscada',
  'killing',
  'massacre',
  'masacre',
  'police',
  'case',
  'caso',
  'city',
  'ciudad',
])

function properWords(name: string): string[] {
  const words = name.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length > 4)
  return words.filter((word) => !tooCommon.has(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')))
}

/** Whether the incident happened in the state or municipality with this code. */
export function happenedIn(record: RegistryRecord, place: string): boolean {
  const where = currentValue(record, incident, 'place')
  return where !== null && (where.state === place || where.municipality === place)
}

/** Whether the incident's days share one with the period. */
export function happenedWithin(record: RegistryRecord, period: Period): boolean {
  const text = currentValue(record, incident, 'date')
  const date = text === null ? null : parsePeriod(text)
  return date !== null && periodsOverlap(date, period)
}
