import type { AttributionDraft } from './attribution-draft.ts'
import {
  beforeSource,
  callingBack,
  makerJoints,
  openingPhrases,
  outputNouns,
  speakingPhrases,
} from './attribution-words.ts'
import { isReportingVerb } from './reporting-verb.ts'
import { isSource, type PlacedName, type SentenceReading, wordAt } from './source-reader.ts'

const opening = byFirstWord(openingPhrases)
const speaking = byFirstWord(speakingPhrases)

function byFirstWord(
  phrases: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase
    map.set(
      first,
      [...(map.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    )
  }
  return map
}

/** "According to data from X", "as reported by X", "según X", "citing X", "per X". */
export function matchOpening(reading: SentenceReading, at: number): AttributionDraft | null {
  const from = afterPhrase(reading, at, opening) ?? afterPer(reading, at)
  if (from === null) return null
  const source = sourceFrom(reading, from, 12)
  if (source) return draft(at, source.from, source.name)
  return calledBack(reading, at, from)
}

/** "Speaking to X", "told X", "in an interview with X", where X is an outlet. */
export function matchSpeaking(reading: SentenceReading, at: number): AttributionDraft | null {
  const from = afterPhrase(reading, at, speaking)
  if (from === null) return null
  const source = sourceFrom(reading, from, 6)
  return source?.name.name.kind === 'publication' ? draft(at, source.from, source.name) : null
}

/** "Data from X show", "a report by X", "X data show": what a body gives out, with what it says or not. */
export function matchOutput(reading: SentenceReading, at: number): AttributionDraft | null {
  if (!outputNouns.has(wordAt(reading, at)) || !makerJoints.has(wordAt(reading, at + 1))) return null
  const source = sourceFrom(reading, at + 2, 4)
  if (!source) return null
  const verb = source.name.after
  return isReportingVerb(reading, verb) ||
    isReportingVerb(reading, verb + 1) ||
    placing.has(wordAt(reading, verb))
    ? draft(at, source.from, source.name)
    : null
}

/** "Figures from X put the total at …". */
const placing = new Set(['put', 'puts', 'place', 'places', 'situan', 'ubican', 'colocan'])

function draft(at: number, sourceFirst: number, name: PlacedName): AttributionDraft {
  return {
    first: at,
    last: name.after,
    sourceFirst,
    sourceLast: name.last,
    name,
    phrase: true,
    calledBack: null,
  }
}

function afterPhrase(
  reading: SentenceReading,
  at: number,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): number | null {
  const candidates = phrases.get(wordAt(reading, at))
  if (!candidates) return null
  for (const phrase of candidates) {
    if (phrase.every((word, index) => wordAt(reading, at + index) === word)) return at + phrase.length
  }
  return null
}

/** "Per X" gives a source only at the head of a sentence or after a comma. */
function afterPer(reading: SentenceReading, at: number): number | null {
  if (wordAt(reading, at) !== 'per') return null
  const before = wordAt(reading, at - 1)
  return before === '' || before === ',' ? at + 1 : null
}

/** The body or outlet that is named soon after, over describers, outputs and joints; null when another name is first. */
function sourceFrom(
  reading: SentenceReading,
  from: number,
  reach: number,
): { from: number; name: PlacedName } | null {
  let unknown = 0
  for (let at = from; at < from + reach; at++) {
    const placed = reading.byToken.get(at)
    if (placed && isSource(placed)) return { from, name: ownerOrOwned(reading, placed) }
    const word = wordAt(reading, at)
    if (placed) {
      const owns = word.endsWith("'s") || wordAt(reading, placed.last - 1).endsWith("'s")
      if (placed.name.kind !== 'place' || !owns) return null
      at = placed.last - 1
      continue
    }
    const passes =
      beforeSource.has(word) ||
      outputNouns.has(word) ||
      makerJoints.has(word) ||
      passing.has(word) ||
      /^(?:19|20)\d\d$/.test(word)
    if (passes && unknown === 0) continue
    // "according to the consultancy X": a word or two that say what X is stand right before its name.
    if (!isPlainNoun(reading, at) || ++unknown > 2) return null
  }
  return null
}

/** A small word of four letters or more that neither joins nor is said of many persons. */
function isPlainNoun(reading: SentenceReading, at: number): boolean {
  const token = reading.prose.tokens[at]
  if (token?.kind !== 'word' || token.end - token.start < 4 || notDescribing.has(token.folded)) return false
  const initial = reading.prose.text[token.start] ?? ''
  return initial === initial.toLowerCase() && wordAt(reading, at) !== '' && !isReportingVerb(reading, at)
}

const notDescribing = new Set(
  `about after against along among around because been before being between could during from have having into more most
  much near only other over same since some such than that them then there these they this those through under until upon
  were what when where which while whom whose will with within without would officials sources authorities witnesses
  residents experts analysts critics prosecutors police investigators agents members leaders activists former law laws
  fuentes autoridades funcionarios testigos vecinos expertos agentes integrantes miembros entre desde hasta hacia para
  sobre contra durante mediante segun donde cuando como este esta estos estas ellos ellas porque aunque pero ley leyes
  articulo articles article charges plan plans`.split(/\s+/),
)

const passing = new Set(
  `published released compiled provided collected gathered obtained issued reported produced conducted made public in with
  publicado publicada publicados publicadas elaborado elaborada realizado realizada presentado difundido abiertos the
  latest press lo las que con en reciente executive quarterly to january february march april may june july august
  september october november december`.split(/\s+/),
)

/** "Justice in Mexico’s Memoria": the owner gives the word; the span still takes both. */
function ownerOrOwned(reading: SentenceReading, placed: PlacedName): PlacedName {
  const owned = reading.byToken.get(placed.last)
  const owns = wordAt(reading, placed.last - 1).endsWith("'s")
  return owns && owned && (isSource(owned) || owned.name.kind === 'instrument')
    ? { ...placed, last: owned.last, after: owned.after }
    : placed
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
])

function calledBack(reading: SentenceReading, at: number, from: number): AttributionDraft | null {
  if (!determiners.has(wordAt(reading, from))) return null
  for (let noun = from + 1; noun < from + 3; noun++) {
    const word = wordAt(reading, noun)
    if (!callingBack.has(word)) continue
    const next = wordAt(reading, noun + 1)
    if (makerJoints.has(next) || next === "'s") return null
    return {
      first: at,
      last: noun + 1,
      sourceFirst: from,
      sourceLast: noun + 1,
      name: null,
      phrase: true,
      calledBack: word,
    }
  }
  return null
}
