import { firstFrom, type Span } from '../../model/span.ts'
import type { NameAnnotation } from '../annotations.ts'
import { personPronouns } from './speaker-words.ts'
import { type SpeechContext, wordAt } from './speech-context.ts'

/** "He said": the person named last before, outside of quotations. */
export function antecedent(context: SpeechContext, at: number): Span | null {
  if (!personPronouns.has(wordAt(context, at))) return null
  const token = context.prose.tokens[at]
  return token ? lastPerson(context, token.start) : null
}

const farthestName = 60

/** The last person named before an offset, outside of quotations. */
export function lastPerson(context: SpeechContext, offset: number): Span | null {
  const { names } = context
  const from = firstFrom(names, offset)
  for (let index = from - 1; index >= Math.max(0, from - farthestName); index--) {
    const name = names[index]
    if (name?.kind === 'person' && !isWithinQuotes(context, name)) return { start: name.start, end: name.end }
  }
  return null
}

function isWithinQuotes(context: SpeechContext, name: NameAnnotation): boolean {
  const { quoted, prose } = context
  let low = 0
  let high = quoted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const last = prose.tokens[(quoted[middle]?.last ?? 0) - 1]
    if ((last?.end ?? 0) <= name.start) low = middle + 1
    else high = middle
  }
  const first = prose.tokens[quoted[low]?.first ?? -1]
  return first !== undefined && first.start <= name.start
}
