import type { Span } from '../../model/span.ts'
import { antecedent } from './antecedent.ts'
import { withDeterminer } from './speaker-phrase.ts'
import { personPronouns, phraseJoints } from './speaker-words.ts'
import {
  isFiniteVerb,
  isSpeakingNoun,
  lastTokenOf,
  nameAt,
  quotedAt,
  type SpeechContext,
  wordAt,
} from './speech-context.ts'

const farthestSubject = 18

/** The subject that follows its verb: "said security analyst Alejandro Hope", "dijo el presidente". */
export function subjectAfter(context: SpeechContext, after: number, to: number): Span | null {
  let noun: Span | null = null
  let body: Span | null = null
  const limit = Math.min(to, after + farthestSubject)
  for (let at = after; at < limit; at++) {
    const word = wordAt(context, at)
    if (endsSubject(context, at, after)) break
    const name = nameAt(context, at)
    if (!name) {
      if (noun === null && isSpeakingNoun(context, at)) noun = nounPhrase(context, at, after)
      if (at === after && personPronouns.has(word) && word !== 'el') return antecedent(context, at)
      continue
    }
    const last = lastTokenOf(context, name, at)
    if (name.kind === 'person') return { start: name.start, end: name.end }
    if (!isAddressed(context, at, after)) {
      if (noun !== null && noun.end <= name.start && isJoined(context, noun, at))
        noun = { start: noun.start, end: name.end }
      else if (name.kind !== 'place') body ??= { start: name.start, end: name.end }
    }
    at = last - 1
  }
  return noun ?? body
}

function endsSubject(context: SpeechContext, at: number, after: number): boolean {
  const word = wordAt(context, at)
  if (word === '.' || word === ';' || word === ':' || word === '"' || word === '“' || word === '«')
    return true
  if (at > after && (word === 'that' || word === 'que' || word === 'and' || word === 'y' || word === 'who'))
    return true
  return quotedAt(context, at) !== null || (at > after && isFiniteVerb(context, at))
}

function nounPhrase(context: SpeechContext, noun: number, from: number): Span | null {
  const token = context.prose.tokens[noun]
  return token ? withDeterminer(context, noun, token.end, from) : null
}

/** Only words such as "de la" stand between the noun and the name. */
function isJoined(context: SpeechContext, noun: Span, at: number): boolean {
  const { tokens } = context.prose
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!token || token.start < noun.end) return true
    if (!phraseJoints.has(token.folded)) return false
  }
  return false
}

/** "dijo a Milenio": who listened. The "to" of "according to" stands before `after`. */
function isAddressed(context: SpeechContext, at: number, after: number): boolean {
  const article = wordAt(context, at - 1) === 'the' || wordAt(context, at - 1) === 'la'
  const joint = article ? at - 2 : at - 1
  return joint >= after && addressing.has(wordAt(context, joint))
}

const addressing = new Set(['a', 'al', 'to'])
