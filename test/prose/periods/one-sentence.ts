import type { Language } from '../../../src/model/language.ts'
import type { Prose } from '../../../src/prose/brief.ts'
import { sourceMap } from '../../../src/prose/text/source-map.ts'
import { type Sentence, tokenize } from '../../../src/prose/text/tokens.ts'

/** A text taken as one sentence of one paragraph, without the reader of documents. */
export function oneSentence(
  text: string,
  language: Language,
): { prose: Prose; sentences: readonly Sentence[] } {
  const tokens = tokenize(text)
  const sentence = { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length, language, block: 0 }
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, level: 0 }]
  const prose = { file: 'test.txt', text, map: sourceMap(text), blocks, tokens, sentences: [sentence] }
  return { prose, sentences: [sentence] }
}
