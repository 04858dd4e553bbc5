import type { IndicatorEntry } from '../../evidence/evidence.ts'
import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import type { Brief } from '../../prose/brief.ts'
import { aliasesOf, stemsOf } from './alias-index.ts'
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
  const { own, defined } = indicatorStems(candidate.entry, language)
  const narrowed = qualifiers.narrowing.some(
    (word) => !own.has(stem(word, language)) && !defined.has(stem(word, language)),
  )
  const noun = nounStems(brief, reading)
  const isNamed = isTelling(candidate, noun, reading, language)
  return (
    isWhollyNamed(reading, candidate) &&
    isNamed &&
    !narrowed &&
    noun.every((key) => own.has(key) || neutral.has(key))
  )
}

/** Whether the sentence has every word of the alias by which the indicator was found. */
export function isWhollyNamed(reading: ClaimReading, candidate: Candidate): boolean {
  const { language } = reading.sentence
  const alias = aliasesOf(candidate.entry, language).find(({ text }) => text === candidate.alias)
  return (alias?.stems ?? stemsOf(candidate.alias, language)).every((key) => reading.stems.has(key))
}

interface IndicatorStems {
  /** Of its aliases and label. */
  readonly own: ReadonlySet<string>
  /** Of its definition. */
  readonly defined: ReadonlySet<string>
}

// Every claim asks for the words of some indicator, and there are far fewer indicators than claims.
const cutBefore: Readonly<Record<Language, WeakMap<IndicatorEntry, IndicatorStems>>> = {
  en: new WeakMap(),
  es: new WeakMap(),
}

function indicatorStems(entry: IndicatorEntry, language: Language): IndicatorStems {
  const known = cutBefore[language].get(entry)
  if (known) return known
  const { label, definition } = entry.indicator
  const aliases = aliasesOf(entry, language).flatMap(({ stems }) => stems)
  const stems = {
    own: new Set([...aliases, ...stemsOf(label[language], language)]),
    defined: new Set(stemsOf(definition[language], language)),
  }
  cutBefore[language].set(entry, stems)
  return stems
}

/** One common word ("killed") away from the number names no measure; its noun, several words or the publisher do. */
function isTelling(
  { alias }: Candidate,
  noun: readonly string[],
  { publishers }: ClaimReading,
  language: Language,
): boolean {
  const stems = stemsOf(alias, language)
  return publishers.length > 0 || stems.length > 1 || stems.some((key) => noun.includes(key))
}

function nounStems(brief: Brief, reading: ClaimReading): string[] {
  const noun = reading.quantity.noun
  return noun === null
    ? []
    : stemsOf(fold(brief.prose.text.slice(noun.start, noun.end)), reading.sentence.language)
}
