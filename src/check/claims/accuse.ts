import { fold } from '../../model/fold.ts'
import type { Brief } from '../../prose/brief.ts'
import { stemsOf } from './alias-index.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimReading, Footing } from './claim-reading.ts'
import { conflicts, type Qualifiers } from './qualifiers.ts'
import { stem } from './stem.ts'

/** Words of a noun phrase that do not change what is counted. */
const neutral = new Set(
  [
    ...'reported registered recorded people persons members total officers number cases killed murdered dead new last year years approximately known country national nationwide figure'.split(
      ' ',
    ),
    ...'reportados registrados personas integrantes elementos total numero casos asesinados asesinadas muertos nuevos pais cifra ano anos'.split(
      ' ',
    ),
  ].flatMap((word) => [stem(word, 'en'), stem(word, 'es'), word]),
)

/**
 * Whether a figure that disagrees with the evidence may be called wrong. Everything that leaves another reading open
 * rules it out: a word that narrows the measure, a part of a whole, a period or a place that the sentence does not
 * give, somebody else's word, a conflict of definition.
 */
export function mayAccuse(
  brief: Brief,
  reading: ClaimReading,
  qualifiers: Qualifiers,
  candidate: Candidate,
  home: string,
): boolean {
  const { place, period } = reading
  const grounded = isNear(period?.footing) && (isNear(place.footing) || place.value === home)
  const onOwnWord = reading.attribution === null || reading.publishers.includes(candidate.entry.publisher)
  return (
    grounded &&
    !reading.mayBeLocal &&
    onOwnWord &&
    !qualifiers.partial &&
    conflicts(qualifiers.dimensions, candidate.entry.indicator.dimensions).length === 0 &&
    isExplained(brief, reading, qualifiers, candidate)
  )
}

function isNear(footing: Footing | undefined): boolean {
  return footing === 'clause' || footing === 'sentence'
}

/** Whether every word that narrows the measure, and every word of its noun phrase, is one of the indicator's own. */
function isExplained(
  brief: Brief,
  reading: ClaimReading,
  qualifiers: Qualifiers,
  candidate: Candidate,
): boolean {
  const language = reading.sentence.language
  const { aliases, label, definition } = candidate.entry.indicator
  const own = new Set([...aliases[language], label[language]].flatMap((text) => stemsOf(text, language)))
  const defined = new Set(stemsOf(definition[language], language))
  const aliasMet = stemsOf(candidate.alias, language).every((key) => reading.stems.has(key))
  const narrowed = qualifiers.narrowing.some(
    (word) => !own.has(stem(word, language)) && !defined.has(stem(word, language)),
  )
  return aliasMet && !narrowed && nounStems(brief, reading).every((key) => own.has(key) || neutral.has(key))
}

function nounStems(brief: Brief, reading: ClaimReading): string[] {
  const noun = reading.quantity.noun
  return noun === null
    ? []
    : stemsOf(fold(brief.prose.text.slice(noun.start, noun.end)), reading.sentence.language)
}
