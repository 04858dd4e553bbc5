import type { Span } from '../../model/span.ts'
import { antecedent } from './antecedent.ts'
import { phraseEndingAt } from './speaker-phrase.ts'
import { betweenWords, personPronouns } from './speaker-words.ts'
import { isFiniteVerb, nameAt, quotedAt, type SpeechContext, wordAt } from './speech-context.ts'

const longestApposition = 40

/**
 * The subject of a verb that stands before it: a name or "the president", through "also had", a gloss in brackets or
 * an apposition between commas. Null when the clause has none of its own.
 * @param verb token index
 * @param from index of the first token of the sentence
 */
export function subjectBefore(context: SpeechContext, verb: number, from: number): Span | null {
  let at = verb - 1
  while (at >= from && isBetween(wordAt(context, at)) && !personPronouns.has(wordAt(context, at))) at--
  at = (quotedAt(context, at)?.first ?? at + 1) - 1
  at = beforeBracket(context, at, from)
  if (at < from) return null
  if (wordAt(context, at) === ',') return apposed(context, at, from)
  return phraseEndingAt(context, at, from) ?? antecedent(context, at)
}

function isBetween(word: string): boolean {
  return betweenWords.has(word) || (word.length > 4 && (word.endsWith('ly') || word.endsWith('mente')))
}

function beforeBracket(context: SpeechContext, at: number, from: number): number {
  if (wordAt(context, at) !== ')') return at
  for (let index = at - 1; index >= Math.max(from, at - longestApposition); index--) {
    if (wordAt(context, index) === '(') return index - 1
  }
  return at
}

/** "Alejandro Hope, a security analyst, said": the name before the comma that opens the apposition. */
function apposed(context: SpeechContext, comma: number, from: number): Span | null {
  let fallback: Span | null = null
  for (let at = comma - 1; at >= Math.max(from, comma - longestApposition); at--) {
    const quote = quotedAt(context, at)
    if (quote) {
      at = quote.first
      continue
    }
    if (isFiniteVerb(context, at)) break
    if (wordAt(context, at) !== ',') continue
    const phrase = phraseEndingAt(context, beforeBracket(context, at - 1, from), from)
    if (!phrase) continue
    if (nameAt(context, beforeBracket(context, at - 1, from))?.kind === 'person') return phrase
    fallback ??= phrase
  }
  // "As for the governor, Ana Pérez, said" has no more commas: the phrase right before the comma then speaks itself.
  return fallback ?? phraseEndingAt(context, comma - 1, from)
}
