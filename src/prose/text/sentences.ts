import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { eitherAbbreviations, leadingAbbreviations, monthAbbreviations } from './abbreviations.ts'
import { functionWords } from './function-words.ts'
import { leadingLanguage, scoreLanguage } from './language.ts'
import { tokenRange } from './token-range.ts'
import type { Sentence, Token } from './tokens.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Cuts the blocks of a text into sentences. Intl.Segmenter proposes the ends; those after an abbreviation, an initial
 * or before a small letter are taken back.
 * @param tokens of the whole text
 * @param blocks with their index among the blocks of the text
 * @param fallback the language of sentences that are too short to tell
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  blocks: readonly { readonly span: Span; readonly index: number }[],
  fallback: Language,
): Sentence[] {
  const sentences: Sentence[] = []
  for (const { span, index } of blocks) {
    const { first, last } = tokenRange(tokens, span)
    let start = first
    for (const end of sentenceEnds(text, tokens, first, last)) {
      const from = tokens[start]
      const to = tokens[end - 1]
      if (!from || !to) continue
      const language = leadingLanguage(scoreLanguage(text, tokens, start, end), fallback)
      sentences.push({
        start: from.start,
        end: to.end,
        firstToken: start,
        lastToken: end,
        language,
        block: index,
      })
      start = end
    }
  }
  return sentences
}

/** Indices one past the last token of each sentence of the range. */
function* sentenceEnds(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): Generator<number> {
  if (first === last) return
  if (hasInnerStop(tokens, first, last)) {
    const base = tokens[first]?.start ?? 0
    // The segmenter would end a sentence at every line's end.
    const slice = text.slice(base, tokens[last - 1]?.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ')
    let at = first
    for (const segment of segmenter.segment(slice)) {
      const boundary = base + segment.index
      while (at < last && (tokens[at]?.start ?? 0) < boundary) at++
      if (at > first && at < last && !isFalseEnd(text, tokens, first, at)) yield at
    }
  }
  yield last
}

function hasInnerStop(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last - 1; index++) {
    const token = tokens[index]
    if (token?.kind === 'mark' && stops.has(token.folded)) return true
  }
  return false
}

const stops = new Set(['.', '!', '?', '…'])
const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '›'])
const openers = new Set(['"', '“', '‘', "'", '«', '(', '[', '‹', '¿', '¡'])

function isFalseEnd(text: string, tokens: readonly Token[], first: number, end: number): boolean {
  let next = end
  while (openers.has(tokens[next]?.folded ?? '')) next++
  const following = tokens[next]
  if (following?.kind === 'word' && startsSmall(text, following)) return true
  let stop = end - 1
  while (stop > first && closers.has(tokens[stop]?.folded ?? '')) stop--
  if (tokens[stop]?.folded !== '.') return false
  if (stop !== end - 1) return isOmission(tokens, stop, end)
  const word = tokens[stop - 1]
  if (!word || stop - 1 < first || tokens[stop]?.spaced || word.kind !== 'word') return false
  return isAbbreviation(text, tokens, stop - 1, first, following)
}

/** "[...]": something was left out, nothing ended. */
function isOmission(tokens: readonly Token[], stop: number, end: number): boolean {
  return (
    tokens[stop - 1]?.folded === '.' && (tokens[end - 1]?.folded === ']' || tokens[end - 1]?.folded === ')')
  )
}

function isAbbreviation(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: number,
  following: Token | undefined,
): boolean {
  const word = tokens[at]
  if (!word) return false
  const folded = word.folded
  if (folded === 'no' || folded === 'nos') return following?.kind === 'number'
  if (leadingAbbreviations.has(folded)) return true
  if (monthAbbreviations.has(folded)) return following?.kind === 'number'
  const dotted =
    at - 2 >= first && tokens[at - 1]?.folded === '.' && (tokens[at - 2]?.folded.length ?? 9) <= 2
  if (word.end - word.start === 1 && !dotted) return !startsSmall(text, word)
  if (dotted || eitherAbbreviations.has(folded)) return !opensSentence(following)
  return false
}

function opensSentence(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return functionWords.en.has(token.folded) || functionWords.es.has(token.folded)
}

function startsSmall(text: string, token: Token): boolean {
  const initial = text[token.start] ?? ''
  return initial !== initial.toUpperCase()
}
