import type { Span } from '../../model/span.ts'
import { lastPerson } from './antecedent.ts'
import { phraseEndingAt } from './speaker-phrase.ts'
import { sourcePhrases } from './speaker-words.ts'
import {
  isFiniteVerb,
  isParticiple,
  isSpeakingNoun,
  lastTokenOf,
  nameAt,
  quotedAt,
  type SpeechContext,
  wordAt,
} from './speech-context.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'

/** Token indices about one quotation. */
export interface QuotedPlace {
  /** The opening mark. */
  readonly open: number
  /** Past the closing mark, and past the brackets with the original. */
  readonly after: number
  /** The sentences that it stands in. */
  readonly first: number
  readonly last: number
  /** Whether a comma, a dash, a question mark or the like ties what follows to the quoted words. */
  readonly tied: boolean
}

/** Who is quoted: the subject of the verb of speech after the quotation, else of the one before it. */
export function findSpeaker(context: SpeechContext, place: QuotedPlace): Span | null {
  return speakerAfter(context, place) ?? speakerBefore(context, place)
}

const farthestVerb = 30
/** A verb that is further back than this says nothing of the quotation, and no text can make the search long. */
const farthestBack = 200

function speakerAfter(context: SpeechContext, { after, last, tied }: QuotedPlace): Span | null {
  let at = after
  while (at < last && [',', '—', '–', '-', '.', ')'].includes(wordAt(context, at))) at++
  if (at >= last || at > after + 2) return null
  const phrase = sourcePhraseAt(context, at)
  if (phrase > 0) return subjectAfter(context, at + phrase, last)
  if (!tied && at === after) return null
  if (wordAt(context, at) === 'as' || wordAt(context, at) === 'como') at++
  if (isFiniteVerb(context, at)) return subjectAfter(context, at + 1, last)
  return subjectOfNextVerb(context, at, last, 4)
}

/**
 * The first subject followed by its verb.
 * @param reach how many tokens may precede the subject
 */
function subjectOfNextVerb(context: SpeechContext, from: number, to: number, reach: number): Span | null {
  let subjectSeen = false
  for (let at = from; at < Math.min(to, from + farthestVerb); at++) {
    const quote = quotedAt(context, at)
    if (quote) {
      at = quote.last - 1
      continue
    }
    const word = wordAt(context, at)
    if (word === ';' || (word === '.' && context.prose.tokens[at + 1]?.spaced)) return null
    if (relative.has(word) && !subjectSeen) return null
    const name = nameAt(context, at)
    if (name || isSpeakingNoun(context, at) || pronouns.has(word)) {
      subjectSeen ||= at - from <= reach
      if (name) at = lastTokenOf(context, name, at) - 1
    } else if (isFiniteVerb(context, at)) return subjectSeen ? subjectBefore(context, at, from) : null
    if (!subjectSeen && at - from > reach) return null
  }
  return null
}

const relative = new Set(['that', 'which', 'who', 'que', 'cual', 'quien', 'where', 'donde'])
const pronouns = new Set(['he', 'she', 'they', 'ella', 'ellos'])

/** Goes back from the opening mark to the nearest verb of speech that has a subject, over other quotations. */
function speakerBefore(context: SpeechContext, { open, after, first, last }: QuotedPlace): Span | null {
  const named = introducedBy(context, open, first)
  if (named) return named
  let orphaned = false
  for (let at = open - 1; at >= Math.max(first, open - farthestBack); at--) {
    const quote = quotedAt(context, at)
    if (quote) {
      at = quote.first
      continue
    }
    if (isFiniteVerb(context, at)) {
      // Spanish puts the subject behind the verb: "dijo el presidente que “…”".
      const subject = subjectBefore(context, at, first) ?? subjectAfter(context, at + 1, open)
      if (subject) return subject
      orphaned = true
    } else if (isParticiple(context, at)) {
      if (at - first <= 2)
        return subjectOfNextVerb(context, after, last, last) ?? subjectAfterComma(context, at, open, last)
      orphaned = true
    } else {
      const phrase = sourcePhraseAt(context, at)
      if (phrase > 0) return subjectAfter(context, at + phrase, open)
    }
  }
  return orphaned ? firstSubject(context, first, open) : null
}

/** "Martínez-Celis: “…”". */
function introducedBy(context: SpeechContext, open: number, first: number): Span | null {
  return wordAt(context, open - 1) === ':' ? phraseEndingAt(context, open - 2, first) : null
}

/** "Speaking of “…”, the president": the subject after the comma, whatever its verb. */
function subjectAfterComma(context: SpeechContext, from: number, open: number, last: number): Span | null {
  for (let at = from; at < Math.min(last, open + farthestBack); at++) {
    if (wordAt(context, at) !== ',' || (at < open && quotedAt(context, at))) continue
    const subject = subjectAfter(context, at + 1, last)
    if (subject) return subject
  }
  return null
}

/** The sentence's first person before the quotation, or its first noun that can speak. */
function firstSubject(context: SpeechContext, first: number, open: number): Span | null {
  for (let at = first; at < Math.min(open, first + farthestBack); at++) {
    if (quotedAt(context, at)) continue
    const name = nameAt(context, at)
    if (name?.kind === 'person') return { start: name.start, end: name.end }
  }
  const opening = context.prose.tokens[first]
  return opening && isSpeechOpening(context, first) ? lastPerson(context, opening.start) : null
}

/** "Dijo que …": no subject, the last person goes on. */
function isSpeechOpening(context: SpeechContext, first: number): boolean {
  return (
    isFiniteVerb(context, first) || (isFiniteVerb(context, first + 1) && openings.has(wordAt(context, first)))
  )
}

const openings = new Set([
  'y',
  'tambien',
  'asimismo',
  'ademas',
  'incluso',
  'luego',
  'pero',
  'he',
  'she',
  'ella',
])

/** How many words of a phrase such as "according to" stand at a token; 0 when none does. */
function sourcePhraseAt(context: SpeechContext, at: number): number {
  for (const phrase of sourcePhrases) {
    if (phrase.every((word, step) => wordAt(context, at + step) === word)) return phrase.length
  }
  return 0
}
