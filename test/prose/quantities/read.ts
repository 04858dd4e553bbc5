import type { Language } from '../../../src/model/language.ts'
import { quantityValue } from '../../../src/model/quantity.ts'
import type { PeriodAnnotation, QuantityAnnotation } from '../../../src/prose/annotations.ts'
import type { BlockKind, Prose } from '../../../src/prose/brief.ts'
import { findQuantities } from '../../../src/prose/quantities/find-quantities.ts'
import { findSentences } from '../../../src/prose/text/sentences.ts'
import { sourceMap } from '../../../src/prose/text/source-map.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'

/** All quantities of a text of one block, in the language given. */
export function quantitiesOf(
  text: string,
  language: Language,
  periods: readonly PeriodAnnotation[] = [],
  kind: BlockKind = 'paragraph',
): QuantityAnnotation[] {
  const tokens = tokenize(text)
  const span = { start: 0, end: text.length }
  const sentences = findSentences(text, tokens, [{ span, index: 0 }], language).map((sentence) => ({
    ...sentence,
    language,
  }))
  const prose: Prose = {
    file: 'a.txt',
    text,
    map: sourceMap(text),
    blocks: [{ ...span, kind, level: 0 }],
    tokens,
    sentences,
  }
  return findQuantities(prose, sentences, periods)
}

/** The same as short rows: covered text, value, kind, unit. */
export function rowsOf(text: string, language: Language, periods: readonly PeriodAnnotation[] = []) {
  return quantitiesOf(text, language, periods).map((found) => [
    text.slice(found.start, found.end),
    quantityValue(found.quantity),
    found.quantity.kind,
    found.quantity.unit,
  ])
}
