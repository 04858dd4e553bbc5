import { firstFrom, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../prose/text/tokens.ts'

/**
 * What no full stop ends for so long is a list or a table and no sentence: each of its figures is then read with so
 * many tokens on either side, or else a thousand figures would each be read with all of it.
 */
const tokensAround = 200
/** The same for paragraphs, in characters. */
const charactersAround = 10_000

/** The sentence of a quantity, or the middle of it when it is longer than any sentence. */
export function sentenceNear(tokens: readonly Token[], sentence: Sentence, quantity: Span): Sentence {
  if (sentence.lastToken - sentence.firstToken <= 2 * tokensAround) return sentence
  const at = firstFrom(tokens, quantity.start)
  const firstToken = Math.max(sentence.firstToken, at - tokensAround)
  const lastToken = Math.min(sentence.lastToken, at + tokensAround)
  const start = tokens[firstToken]?.start ?? sentence.start
  const end = tokens[lastToken - 1]?.end ?? sentence.end
  return { ...sentence, start, end, firstToken, lastToken }
}

/** The paragraph of a sentence, or as much of it as stands near. */
export function paragraphNear(paragraph: Span, sentence: Span): Span {
  const start = Math.max(paragraph.start, sentence.start - charactersAround)
  const end = Math.min(paragraph.end, sentence.end + charactersAround)
  return { start, end }
}
