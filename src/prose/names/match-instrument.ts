import { bareWord, isCapital, isPossessive, longestName } from './capitals.ts'
import { englishInstrumentHeads, spanishInstrumentHeads } from './instrument-words.ts'
import { matchKnown } from './match-known.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { properAdjectives, sentenceOpeners } from './not-names.ts'
import { ownedInside } from './organization-words.ts'

const joints = new Set(
  'of on for against to the and de del la las los una un y e sobre para contra en general a al'.split(' '),
)

/** A law, programme, treaty or plan named by its head word: "National Security Law", "Ley de Amnistía". */
export function matchInstrument(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const head = prose.tokens[at]
  if (!isCapital(prose, head)) return null
  const isEnglish = englishInstrumentHeads.has(head.folded) && joints.has(prose.tokens[at + 1]?.folded ?? '')
  if (spanishInstrumentHeads.has(head.folded) || isEnglish) {
    const last = tail(context, at + 1)
    if (last > at + 1) return { first: at, last, kind: 'instrument' }
  }
  let last = at
  let found = -1
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const token = prose.tokens[last]
    if (!isCapital(prose, token)) break
    if (last > at && englishInstrumentHeads.has(bareWord(token))) found = last
    last++
    if (isPossessive(token)) break
  }
  if (found < 0) return null
  const end = tail(context, found + 1)
  return isWeak(context, at, found) && !(end > found + 1 && opensLaw.has(head.folded))
    ? null
    : { first: at, last: end, kind: 'instrument' }
}

const opensLaw = new Set(['federal', 'national', 'general', 'state', 'mexican', 'american'])

/** One adjective or opener before the head makes no name: "Mexican Law", "The Plan". */
function isWeak({ prose }: NameContext, first: number, head: number): boolean {
  if (head - first > 1) return false
  const word = prose.tokens[first]
  return !word || properAdjectives.has(bareWord(word)) || sentenceOpeners.has(word.folded)
}

const adding = new Set(['and', 'y', 'e'])

/** Whether what follows "and" is another name: after the head itself, after an article, or because it is known. */
function startsOther(context: NameContext, from: number, joint: number, next: number): boolean {
  return joint === from || next > joint + 1 || matchKnown(context, next) !== null
}

function tail(context: NameContext, from: number): number {
  const { prose, sentence } = context
  let end = from
  let between = false
  while (end < Math.min(sentence.lastToken, from + longestName)) {
    const previous = prose.tokens[end - 1]
    if (previous && isPossessive(previous) && !ownedInside.has(bareWord(previous))) break
    let next = end
    while (next < end + 3 && joints.has(prose.tokens[next]?.folded ?? '')) next++
    const goesOn = previous !== undefined && isPossessive(previous)
    if (next === end && prose.tokens[next]?.folded === 'between') {
      between = true
      next++
    }
    const word = prose.tokens[next]
    if (goesOn && next > end) break
    if (next >= sentence.lastToken || !isCapital(prose, word)) break
    if (!between && adding.has(prose.tokens[end]?.folded ?? '') && startsOther(context, from, end, next))
      break
    end = next + 1
  }
  return end
}
