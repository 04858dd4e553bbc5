import type { Language } from '../../../src/model/language.ts'
import { type NumberOptions, readNumberAt } from '../../../src/prose/numbers/read-number.ts'
import { findSeparators } from '../../../src/prose/numbers/separators.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'

/** The number at the start of a text, as "text = value" with the step and role that tests ask for. */
export function readFirst(text: string, language: Language, options: NumberOptions = {}) {
  const tokens = tokenize(text)
  const read = readNumberAt(text, tokens, 0, language, findSeparators({ tokens }), options)
  return read && { ...read, text: text.slice(read.start, read.end), number: read.value.valueOf() }
}
