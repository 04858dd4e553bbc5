import type { Span } from '../../model/span.ts'
import { functionWords } from '../text/function-words.ts'
import { determiners, personPronouns, phraseEnds, phraseJoints } from './speaker-words.ts'
import { firstTokenOf, isSpeakingNoun, nameAt, type SpeechContext, wordAt } from './speech-context.ts'

const speaking = new Set(['person', 'organization', 'publication', 'instrument', 'place'])

/** The name or noun phrase whose last token is `at`, its head found through "of" and "for". */
export function phraseEndingAt(context: SpeechContext, at: number, from: number): Span | null {
  if (at < from) return null
  const name = nameAt(context, at)
  if (name) {
    const first = firstTokenOf(context, name, at)
    return (
      headBefore(context, name, first, from) ??
      (speaking.has(name.kind) ? { start: name.start, end: name.end } : null)
    )
  }
  const token = context.prose.tokens[at]
  if (!token) return null
  if (!isSpeakingNoun(context, at)) return unknownSurname(context, at, from)
  return headBefore(context, token, at, from) ?? withDeterminer(context, at, token.end, from)
}

/** A capitalised word that opens its clause: somebody whose full name the text does not give. */
function unknownSurname(context: SpeechContext, at: number, from: number): Span | null {
  const token = context.prose.tokens[at]
  const before = wordAt(context, at - 1)
  const opens =
    at === from || before === ',' || before === 'and' || before === 'y' || before === '”' || before === '"'
  if (
    token?.kind !== 'word' ||
    !opens ||
    functionWords.en.has(token.folded) ||
    functionWords.es.has(token.folded)
  )
    return null
  const initial = context.prose.text[token.start] ?? ''
  return initial !== initial.toLowerCase() && !personPronouns.has(token.folded) && token.end - token.start > 2
    ? { start: token.start, end: token.end }
    : null
}

/** "A spokesperson for DOJ", "Siria Gastelum of the Global Initiative": what stands before the preposition leads. */
function headBefore(context: SpeechContext, tail: Span, first: number, from: number): Span | null {
  let at = first - 1
  while (at >= from && phraseJoints.has(wordAt(context, at))) at--
  const joint = wordAt(context, at + 1)
  if (at === first - 1 || at < from || determiners.has(joint)) return null
  const name = nameAt(context, at)
  if (name?.kind === 'person') return { start: name.start, end: name.end }
  if (!name && isSpeakingNoun(context, at)) return withDeterminer(context, at, tail.end, from)
  return null
}

/** From the determiner, a few words before the noun at most, to `end`. */
export function withDeterminer(context: SpeechContext, noun: number, end: number, from: number): Span {
  const { tokens } = context.prose
  const start = tokens[noun]?.start ?? end
  for (let at = noun - 1; at >= Math.max(from, noun - 5); at--) {
    const word = wordAt(context, at)
    if (determiners.has(word)) return { start: tokens[at]?.start ?? start, end }
    if (phraseEnds.has(word) || tokens[at]?.kind !== 'word') break
  }
  return { start, end }
}
