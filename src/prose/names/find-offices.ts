import type { Span } from '../../model/span.ts'
import { isCapital, isInitial } from './capitals.ts'
import type { NameContext } from './name-draft.ts'
import { properAdjectives, sentenceOpeners } from './not-names.ts'
import { callings, isOffice, officeQualifiers } from './office-words.ts'
import { personVerbs } from './person-verbs.ts'

const joints = new Set('of for the de del la las los el y e and in en to a &'.split(' '))
const reach = 14

/**
 * The office before a person's name, with what belongs to it: "Mexico’s former defense minister".
 * @param free the first token that belongs to no other person
 */
export function officeBefore(context: NameContext, first: number, free: number): Span | null {
  const { prose, sentence } = context
  let last = first
  if (prose.tokens[last - 1]?.folded === ',' || prose.tokens[last - 1]?.folded === '.') last--
  let head = -1
  for (let at = last - 1; at >= Math.max(free, sentence.firstToken, last - reach); at--) {
    const token = prose.tokens[at]
    if (!token) break
    if (token.folded === ')') {
      at = openingBracket(context, at)
      continue
    }
    if (isOffice(token.folded) && !isOfChamber(context, at)) {
      head = at
      break
    }
    if (token.kind === 'word' && (joints.has(token.folded) || officeQualifiers.has(token.folded))) continue
    if (!isCapital(prose, token)) break
  }
  if (head < 0) return null
  // A comma between ("the governor of Guerrero, Héctor …") needs the article that makes the office this person's.
  const opening = openingOf(context, head, free)
  const from = prose.tokens[opening]
  const to = prose.tokens[last - 1]
  return from && to ? { start: from.start, end: to.end } : null
}

const members = new Set(['deputies', 'representatives', 'senators', 'diputados', 'senadores'])

/** "Chamber of Deputies": the members of a body are no office of the person named next. */
function isOfChamber({ prose }: NameContext, at: number): boolean {
  const joint = prose.tokens[at - 1]?.folded
  return members.has(prose.tokens[at]?.folded ?? '') && (joint === 'of' || joint === 'de')
}

/** Where the bracket that closes at a token was opened; the token itself when that is too far off. */
function openingBracket({ prose }: NameContext, close: number): number {
  for (let at = close - 1; at > close - 16; at--) if (prose.tokens[at]?.folded === '(') return at
  return close
}

/** Goes left from an office word over what qualifies it. */
function openingOf({ prose, sentence }: NameContext, head: number, free: number): number {
  let at = head
  while (at > Math.max(free, sentence.firstToken)) {
    const token = prose.tokens[at - 1]
    if (!token) break
    const isPart =
      officeQualifiers.has(token.folded) ||
      isOffice(token.folded) ||
      properAdjectives.has(token.folded) ||
      token.folded.endsWith("'s") ||
      (isCapital(prose, token) && (!sentenceOpeners.has(token.folded) || isInitial(prose, at - 1))) ||
      (token.folded === '.' && isCapital(prose, prose.tokens[at - 2]) && !token.spaced)
    if (!isPart) break
    at--
  }
  return at
}

const passing = new Set(
  'a an the un una el la los who serves served as is was quien es fue actual and y'.split(' '),
)
const stops = new Set(
  `who which that whom whose said says told has had have is was were are be been quien que cual dijo es fue ha habia
  from since until based desde argued noted explained added stated when while where cuando donde`.split(
    /\s+/,
  ),
)

const actions = new Set([
  'running',
  'seeking',
  'vying',
  'campaigning',
  'to',
  'with',
  'by',
  'as',
  'known',
  'alias',
  'not',
  'will',
  'would',
  'para',
  'con',
  'por',
  'no',
])

function isPast(word: string): boolean {
  return word.endsWith('ed') && !officeQualifiers.has(word)
}

/** The office or calling told after a person's name: "…, Security Secretary for the State of México,". */
export function officeAfter(context: NameContext, last: number): Span | null {
  const { prose, sentence } = context
  if (prose.tokens[last]?.folded !== ',') return null
  let at = last + 1
  while (at < sentence.lastToken && at < last + 5 && passing.has(prose.tokens[at]?.folded ?? '')) at++
  const from = prose.tokens[at]
  if (!from) return null
  const limit = Math.min(sentence.lastToken, at + reach)
  let head = -1
  let end = at
  while (end < limit) {
    const token = prose.tokens[end]
    if (!token || token.kind === 'mark' || stops.has(token.folded)) break
    if (head < 0) {
      const holds = isOffice(token.folded) && (token.folded !== 'justice' || isCapital(prose, token))
      if (holds || callings.has(token.folded)) head = end
      else if (
        end - at > 6 ||
        actions.has(token.folded) ||
        personVerbs.has(token.folded) ||
        isPast(token.folded)
      )
        return null
    }
    end++
  }
  if (head < 0) return null
  const closed = prose.tokens[end]?.kind !== 'word'
  const to = prose.tokens[(closed ? end : afterComplement(context, head)) - 1]
  return to ? { start: from.start, end: to.end } : null
}

function afterComplement({ prose, sentence }: NameContext, head: number): number {
  let end = head + 1
  for (let at = end; at < sentence.lastToken; at++) {
    const token = prose.tokens[at]
    if (!token) break
    if (joints.has(token.folded)) continue
    if (!isCapital(prose, token)) break
    end = at + 1
  }
  return end
}
