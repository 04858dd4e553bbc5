import { bareWord, isCapital, isPossessive } from './capitals.ts'
import { englishInstrumentHeads, spanishInstrumentHeads } from './instrument-words.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { properAdjectives, sentenceOpeners } from './not-names.ts'

const joints = new Set('of on for against to the and de del la las los y e sobre para contra en general a al'.split(' '))

/** A law, programme, treaty or plan named by its head word: "National Security Law", "Ley de Amnistía". */
export function matchInstrument(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const head = prose.tokens[at]
  if (!isCapital(prose, head)) return null
  if (spanishInstrumentHeads.has(head.folded) || englishInstrumentHeads.has(head.folded)) {
    const last = tail(context, at + 1)
    if (last > at + 1) return { first: at, last, kind: 'instrument' }
  }
  let last = at
  let found = -1
  while (last < sentence.lastToken) {
    const token = prose.tokens[last]
    if (!isCapital(prose, token)) break
    if (last > at && englishInstrumentHeads.has(bareWord(token))) found = last
    last++
    if (isPossessive(token)) break
  }
  if (found < 0 || isWeak(context, at, found)) return null
  return { first: at, last: tail(context, found + 1), kind: 'instrument' }
}

/** One adjective or opener before the head makes no name: "Mexican Law", "The Plan". */
function isWeak({ prose }: NameContext, first: number, head: number): boolean {
  if (head - first > 1) return false
  const word = prose.tokens[first]
  return !word || properAdjectives.has(bareWord(word)) || sentenceOpeners.has(word.folded)
}

function tail(context: NameContext, from: number): number {
  const { prose, sentence } = context
  let end = from
  let between = false
  while (end < sentence.lastToken) {
    const previous = prose.tokens[end - 1]
    if (previous && isPossessive(previous)) break
    let next = end
    while (next < end + 3 && joints.has(prose.tokens[next]?.folded ?? '')) next++
    if (next === end && prose.tokens[next]?.folded === 'between') {
      between = true
      next++
    }
    const word = prose.tokens[next]
    if (next >= sentence.lastToken || !isCapital(prose, word)) break
    if (prose.tokens[end]?.folded === 'and' && !between && next > end + 1) break
    end = next + 1
  }
  return end
}
