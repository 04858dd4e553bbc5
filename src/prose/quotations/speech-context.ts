import type { Span } from '../../model/span.ts'
import { firstFrom } from '../../model/span.ts'
import type { NameAnnotation } from '../annotations.ts'
import type { Prose } from '../brief.ts'
import { callings, isOffice } from '../names/office-words.ts'
import { speakingNouns } from './speaker-words.ts'
import { englishSpeechParticiples, englishSpeechVerbs, nounsAsWell } from './speech-verbs-en.ts'
import { spanishSpeechParticiples, spanishSpeechVerbs } from './speech-verbs-es.ts'

/** The words around a quotation as the finder of its speaker needs them. Token indices throughout. */
export interface SpeechContext {
  readonly prose: Prose
  readonly names: readonly NameAnnotation[]
  /** Token ranges between quotation marks, marks included, in order: what stands there tells nothing of the speaker. */
  readonly quoted: readonly { readonly first: number; readonly last: number }[]
}

/** The folded word at a token index; empty outside of the text. */
export function wordAt({ prose }: SpeechContext, at: number): string {
  return prose.tokens[at]?.folded ?? ''
}

export function isFiniteVerb(context: SpeechContext, at: number): boolean {
  const word = wordAt(context, at)
  if (!englishSpeechVerbs.has(word) && !spanishSpeechVerbs.has(word)) return false
  return !nounsAsWell.has(word) || followsVerb.has(wordAt(context, at + 1))
}

const followsVerb = new Set([
  'that',
  'que',
  ',',
  ':',
  '“',
  '"',
  '«',
  '‘',
  'as',
  'como',
  'it',
  'him',
  'her',
  'them',
  'for',
  'the',
  'la',
  'el',
  'los',
])

export function isParticiple(context: SpeechContext, at: number): boolean {
  const word = wordAt(context, at)
  return englishSpeechParticiples.has(word) || spanishSpeechParticiples.has(word)
}

/** "the president", "una vocera", "the organization": a noun that can speak. */
export function isSpeakingNoun(context: SpeechContext, at: number): boolean {
  const word = wordAt(context, at)
  return isOffice(word) || callings.has(word) || speakingNouns.has(word)
}

/** The name that a token is part of, or null. */
export function nameAt({ prose, names }: SpeechContext, at: number): NameAnnotation | null {
  const token = prose.tokens[at]
  if (!token) return null
  for (let index = firstFrom(names, token.start + 1) - 1, back = 0; index >= 0 && back < 4; index--, back++) {
    const name = names[index]
    if (name && name.start <= token.start && token.start < name.end) return name
  }
  return null
}

/** The index of the first token of a name that is known to cover the token `at`. */
export function firstTokenOf({ prose }: SpeechContext, name: Span, at: number): number {
  let first = at
  while (first > 0 && (prose.tokens[first - 1]?.start ?? -1) >= name.start) first--
  return first
}

/** The index past the last token of a name that covers the token `at`. */
export function lastTokenOf({ prose }: SpeechContext, name: Span, at: number): number {
  let last = at + 1
  while (last < prose.tokens.length && (prose.tokens[last]?.start ?? name.end) < name.end) last++
  return last
}

/** The quoted stretch that a token stands in, or null. */
export function quotedAt(
  { quoted }: SpeechContext,
  at: number,
): { readonly first: number; readonly last: number } | null {
  let low = 0
  let high = quoted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quoted[middle]?.last ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = quoted[low]
  return found && found.first <= at ? found : null
}
