import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { eitherAbbreviations, leadingAbbreviations, monthAbbreviations } from './abbreviations.ts'
import { weekdays } from './calendar-words.ts'
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
    for (let from = first; from < last; ) {
      const to = pieceEnd(tokens, from, last)
      for (const end of proposedEnds(text, tokens, from, to)) {
        if (!isFalseEnd(text, tokens, first, end)) yield end
      }
      if (to < last && followsStop(tokens, to) && !isFalseEnd(text, tokens, first, to)) yield to
      from = to
    }
  }
  yield last
}

// The segmenter takes time by the square of a text's length, so a long block is given to it piece by piece.
const tokensInPiece = 600
const mostTokensInPiece = 2400

/** The end of the piece that starts at `from`: after a stop where there is one. */
function pieceEnd(tokens: readonly Token[], from: number, last: number): number {
  if (last - from <= tokensInPiece) return last
  const most = Math.min(last, from + mostTokensInPiece)
  for (let at = from + tokensInPiece; at < most; at++) if (followsStop(tokens, at)) return at
  return most
}

function followsStop(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === true && stops.has(tokens[at - 1]?.folded ?? '')
}

/** What the segmenter holds for ends within a piece, and those it leaves out. */
function* proposedEnds(text: string, tokens: readonly Token[], from: number, to: number): Generator<number> {
  const base = tokens[from]?.start ?? 0
  // The segmenter would end a sentence at every line's end.
  const slice = text.slice(base, tokens[to - 1]?.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ')
  let at = from
  for (const segment of segmenter.segment(slice)) {
    const boundary = base + segment.index
    for (; at < to && (tokens[at]?.start ?? 0) < boundary; at++)
      if (at > from && isMissedEnd(tokens, at)) yield at
    if (at > from && at < to) yield at
  }
  for (; at < to; at++) if (at > from && isMissedEnd(tokens, at)) yield at
}

/** Ends that the segmenter leaves out: before a number ("… in 2019. 14 officers …") and after three dots. */
function isMissedEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next?.spaced) return false
  let stop = at - 1
  while (closers.has(tokens[stop]?.folded ?? '')) stop--
  const mark = tokens[stop]?.folded
  if (mark === '…') return true
  return mark === '.' && next.kind === 'number' && tokens[at + 1]?.kind === 'word'
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

/** Whether no sentence ends before the token `end`, whatever the marks say. */
function isFalseEnd(text: string, tokens: readonly Token[], first: number, end: number): boolean {
  let next = end
  while (openers.has(tokens[next]?.folded ?? '')) next++
  const following = tokens[next]
  if (following?.kind === 'word' && startsSmall(text, following)) return true
  let stop = end - 1
  while (stop > first && closers.has(tokens[stop]?.folded ?? '')) stop--
  const mark = tokens[stop]?.folded
  if (mark === '…') return !opensSentence(following)
  if (mark !== '.') return false
  if (tokens[stop - 1]?.folded === '.' && stop - 1 >= first)
    return !opensSentence(following) || stop !== end - 1
  if (stop !== end - 1) return false
  const word = tokens[stop - 1]
  if (!word || stop - 1 < first || tokens[stop]?.spaced || word.kind !== 'word') return false
  return isAbbreviation(text, tokens, stop - 1, first, following)
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
  const before = tokens[at - 2]
  const dotted = at - 2 >= first && tokens[at - 1]?.folded === '.' && (before?.folded.length ?? 9) <= 2
  if (dotted && folded === 'm' && (before?.folded === 'p' || before?.folded === 'a')) {
    return !following || weekdays.has(following.folded) || isUpper(text, following)
  }
  if (word.end - word.start === 1 && !dotted) return !startsSmall(text, word) || following?.kind === 'number'
  if (dotted || eitherAbbreviations.has(folded)) return !opensSentence(following)
  return false
}

function opensSentence(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return functionWords.en.has(token.folded) || functionWords.es.has(token.folded)
}

function isUpper(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end)
  return token.kind === 'word' && word.length > 1 && word === word.toUpperCase()
}

function startsSmall(text: string, token: Token): boolean {
  const initial = text[token.start] ?? ''
  return initial !== initial.toUpperCase()
}
