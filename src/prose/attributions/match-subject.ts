import { isOffice } from '../names/office-words.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import {
  announcement,
  announcingVerbs,
  betweenSubjectAndVerb,
  callingBack,
  outputNouns,
  reportingVerbs,
  speakersFor,
  temporal,
} from './attribution-words.ts'
import { isReportingVerb } from './reporting-verb.ts'
import { isSource, type PlacedName, type SentenceReading, wordAt } from './source-reader.ts'

/** "X reports that", "the FGR also stated", "X’s data show", "informó X": the source is the subject. */
export function matchSubject(reading: SentenceReading, placed: PlacedName): AttributionDraft | null {
  if (!isSource(placed)) return null
  return subjectFirst(reading, placed) ?? verbFirst(reading, placed) ?? byReporter(reading, placed)
}

const filing = new Set(
  'wrote writes reported reports noted notes found revealed informo reporto escribio publico documento'.split(
    ' ',
  ),
)

/** "The Post’s Jane Doe wrote", "Jane Doe of Reuters reported": an outlet's reporter gives the outlet's word. */
function byReporter(reading: SentenceReading, placed: PlacedName): AttributionDraft | null {
  if (placed.name.kind !== 'publication') return null
  const owned = wordAt(reading, placed.last - 1).endsWith("'s")
    ? reading.byToken.get(placed.after)
    : undefined
  const joint = ['of', 'for', 'from', 'de', 'del'].includes(
    wordAt(reading, openingOf(reading, placed.first) - 1),
  )
  const before = joint ? reading.byEnd.get(openingOf(reading, placed.first) - 1) : undefined
  const reporter = owned ?? before
  if (reporter?.name.kind !== 'person') return null
  let verb = owned ? owned.after : placed.after
  while (betweenSubjectAndVerb.has(wordAt(reading, verb))) verb++
  if (!filing.has(wordAt(reading, verb))) return null
  return {
    first: owned ? openingOf(reading, placed.first) : reporter.first,
    last: verb + 1,
    sourceFirst: placed.first,
    sourceLast: placed.last,
    name: placed,
    phrase: false,
    calledBack: null,
  }
}

function subjectFirst(reading: SentenceReading, placed: PlacedName): AttributionDraft | null {
  const first = openingOf(reading, placed.first)
  const verb =
    verbAfter(reading, afterApposition(reading, afterSeat(reading, placed.after))) ??
    verbAfter(reading, afterOutputs(reading, placed.after)) ??
    closingVerb(reading, first, placed.after)
  if (verb === null) return null
  if (isOnlyTime(reading, first) || isObject(reading, first)) return null
  const start = speakerBefore(reading, first)
  return {
    first: start,
    last: verb,
    sourceFirst: placed.first,
    sourceLast: placed.last,
    name: placed,
    phrase: false,
    calledBack: null,
  }
}

/** Passes the ending of "Article 19’s" and "Times’", which stands in tokens of its own. */
function afterSplitPossessive(reading: SentenceReading, at: number): number {
  const mark = reading.prose.tokens[at]
  if (!mark || mark.spaced || (mark.folded !== '’' && mark.folded !== "'")) return at
  return wordAt(reading, at + 1) === 's' ? at + 2 : at + 1
}

/** "…, Reuters reports.": between a comma and the end the word can only be a verb. */
function closingVerb(reading: SentenceReading, first: number, at: number): number | null {
  const isClosed = ['', '.', ',', ';'].includes(wordAt(reading, at + 1))
  return isClosed && quoteOrComma.has(wordAt(reading, first - 1)) && reportingVerbs.has(wordAt(reading, at))
    ? at + 1
    : null
}

/** Passes "in Washington" after a body. */
function afterSeat(reading: SentenceReading, at: number): number {
  const joint = wordAt(reading, at)
  const seat = joint === 'in' || joint === 'en' ? reading.byToken.get(at + 1) : undefined
  return seat?.name.kind === 'place' ? seat.after : at
}

/**
 * Passes ", a think tank," after a subject. A possessive is no subject: the text then goes on with what it owns, which
 * the end of the sentence stands for here.
 */
function afterApposition(reading: SentenceReading, at: number): number {
  if (wordAt(reading, at - 1).endsWith("'s")) return reading.sentence.lastToken
  const opener = wordAt(reading, at + 1)
  if (wordAt(reading, at) !== ',' || !(articles.has(opener) || citing.has(opener))) return at
  for (let next = at + 2; next < at + 14; next++) {
    const word = wordAt(reading, next)
    if (word === ',') return next + 1
    if (word === '' || word === ';') break
  }
  return at
}

/** "Reuters, citing two officials, reported", "the CNDH, in a statement, said". */
const citing = new Set(['citing', 'quoting', 'citando', 'in', 'through', 'en', 'mediante'])

const outputReach = 10

/** Passes "data", "’s annual human rights report", "newspaper": what the subject gives out, or what it is. */
function afterOutputs(reading: SentenceReading, at: number): number {
  const split = afterSplitPossessive(reading, at)
  const owns = split > at || wordAt(reading, at - 1).endsWith("'s")
  const reach = owns ? outputReach : 2
  let next = split
  let end = at
  while (next < at + reach) {
    const word = wordAt(reading, next)
    const owned = reading.byToken.get(next)
    const isNumber = reading.prose.tokens[next]?.kind === 'number'
    // "report" and "estimates" are nouns where the verb comes after them.
    const isNoun = outputNouns.has(word) && isReportingVerb(reading, next + 1)
    if (end > at && !isNoun && isReportingVerb(reading, next)) break
    if (outputNouns.has(word) || callingBack.has(word) || (isNumber && end === next)) end = next + 1
    else if (owns && owned) {
      if (isSource(owned) || owned.name.kind === 'instrument') end = owned.after
      next = owned.after
      continue
    } else if (reading.prose.tokens[next]?.kind !== 'word' && !isNumber) break
    next++
  }
  return end
}

/** The token after the verb of reporting that follows a subject, its modifiers passed; null when there is none. */
function verbAfter(reading: SentenceReading, at: number): number | null {
  let verb = at
  while (verb < at + 4 && betweenSubjectAndVerb.has(wordAt(reading, verb))) verb++
  const word = wordAt(reading, verb)
  if (word === 'dio' && wordAt(reading, verb + 1) === 'a' && wordAt(reading, verb + 2) === 'conocer')
    return verb + 3
  if (word === 'hizo' && wordAt(reading, verb + 1) === 'publico') return verb + 2
  if (isReportingVerb(reading, verb)) return verb + 1
  if (!announcingVerbs.has(word)) return null
  return announcementEnd(reading, verb + 1)
}

const channels = new Set(
  `release statement communique report tweet press conference comunicado boletin informe conferencia`.split(
    ' ',
  ),
)

/** "announced in a press release that", "announced that": null when it is a thing that was announced. */
function announcementEnd(reading: SentenceReading, at: number): number | null {
  if (announcement.has(wordAt(reading, at))) return at
  const isChannel = ['in', 'through', 'via', 'en', 'mediante', 'a'].includes(wordAt(reading, at))
  if (isChannel) {
    for (let next = at + 1; next < at + 6; next++) {
      const end = wordAt(reading, next)
      if (channels.has(end) && !channels.has(wordAt(reading, next + 1))) return next + 1
    }
  }
  for (let next = at; next < at + 7; next++) {
    const word = wordAt(reading, next)
    if (word === 'that' || word === 'que') return at
    if (word === '' || word === '.' || word === ';') return null
  }
  return null
}

const articles = new Set(['the', 'el', 'la', 'los', 'las', 'a', 'an', 'un', 'una'])

/** Goes left from a name over its article and owner: "Mexico’s Attorney General’s Office", "the FGR". */
function openingOf(reading: SentenceReading, at: number): number {
  let first = at
  for (let steps = 0; steps < 4 && first > reading.sentence.firstToken; steps++) {
    const word = wordAt(reading, first - 1)
    const isOwner = word.endsWith("'s") && reading.prose.tokens[first - 1]?.kind === 'word'
    if (articles.has(word)) return first - 1
    if (!isOwner && !describers.has(word)) break
    first--
  }
  return first
}

const describers = new Set(
  'newspaper organization agency outlet daily magazine ngo group periodico diario organizacion agencia semanario portal mexican nonprofit'.split(
    ' ',
  ),
)

/** "A spokesperson for the DOJ stated": the span begins with the spokesperson. */
function speakerBefore(reading: SentenceReading, first: number): number {
  const joint = wordAt(reading, first - 1)
  if (!['for', 'of', 'from', 'at', 'with', 'de', 'del'].includes(joint)) return first
  const speaker = wordAt(reading, first - 2)
  if (!speakersFor.has(speaker)) return first
  return articles.has(wordAt(reading, first - 3)) ? first - 3 : first - 2
}

/** "… since the FGR announced": the clause only tells when. */
function isOnlyTime(reading: SentenceReading, first: number): boolean {
  return (
    temporal.has(wordAt(reading, first - 1)) &&
    first - 1 > reading.sentence.firstToken &&
    wordAt(reading, first - 1) !== 'as'
  )
}

/** After a preposition or a conjunction of names, the name is no subject: "… of Morena said", "by the DEA said". */
function isObject(reading: SentenceReading, first: number): boolean {
  const before = wordAt(reading, first - 1)
  const isSpoken = speakersFor.has(wordAt(reading, first - 2))
  if (prepositions.has(before) && !isSpoken) return true
  return beforeComma(reading, first)
}

const prepositions = new Set(
  `of for from by with at in to on against about de del con por para en al contra sobre like`.split(/\s+/),
)

/** "Jane Doe, of the Senate, said": the person before the comma speaks. */
function beforeComma(reading: SentenceReading, first: number): boolean {
  const before = reading.prose.tokens[first - 1]
  if (before?.folded !== ',') return false
  return reading.byEnd.get(first - 1)?.name.kind === 'person'
}

const quoteOrComma = new Set([',', '”', '"', '»', '’'])

/** "…, informó Reuters", "…,” said the DOJ". */
function verbFirst(reading: SentenceReading, placed: PlacedName): AttributionDraft | null {
  const opening = openingOf(reading, placed.first)
  const madeKnown = ['dio', 'a', 'conocer'].every((part, at) => wordAt(reading, opening - 3 + at) === part)
  const verb = madeKnown ? opening - 3 : opening - 1
  const word = madeKnown ? 'informo' : wordAt(reading, verb)
  if (!reportingVerbs.has(word) && word !== 'anuncio') return null
  if (isOffice(wordAt(reading, placed.after))) return null
  const before = wordAt(reading, verb - 1)
  const isClosing = quoteOrComma.has(before) || ['como', 'as', 'segun'].includes(before)
  const isSpanish = reading.sentence.language === 'es'
  if (!isClosing && !(isSpanish && (before === '' || ['asi', 'lo', 'que', 'tambien'].includes(before))))
    return null
  return {
    first: before === 'como' || before === 'as' || before === 'segun' ? verb - 1 : verb,
    last: placed.after,
    sourceFirst: placed.first,
    sourceLast: placed.last,
    name: placed,
    phrase: true,
    calledBack: null,
  }
}

const determiners = new Set([
  'the',
  'this',
  'that',
  'el',
  'la',
  'este',
  'esta',
  'dicho',
  'dicha',
  'ese',
  'esa',
  'same',
])

/** "the organization reported": a noun that calls back a body named before, then the verb. */
export function matchCalledBack(reading: SentenceReading, at: number): AttributionDraft | null {
  const noun = wordAt(reading, at)
  if (!callingBack.has(noun) || !determiners.has(wordAt(reading, at - 1)) || reading.byToken.has(at))
    return null
  const verb = verbAfter(reading, at + 1)
  const first = at - 1
  if (verb === null || isOnlyTime(reading, first) || prepositions.has(wordAt(reading, first - 1))) return null
  return {
    first,
    last: verb,
    sourceFirst: first,
    sourceLast: at + 1,
    name: null,
    phrase: false,
    calledBack: noun,
  }
}
