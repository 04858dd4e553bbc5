import { bareWord, isCapital, isPossessive } from './capitals.ts'
import { givenNames } from './given-names.ts'
import { matchKnown } from './match-known.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { properAdjectives, sentenceOpeners } from './not-names.ts'
import { callings, offices } from './office-words.ts'
import {
  englishHeads,
  englishJoints,
  spanishHeads,
  spanishJoints,
  standaloneBodies,
  weakEnglishHeads,
  weakSpanishHeads,
} from './organization-words.ts'

/** An organisation named by its head word, in Spanish ("Fiscalía General de …") or in English ("… Commission"). */
export function matchOrganization(context: NameContext, at: number): NameMatch | null {
  return matchSpanish(context, at) ?? matchEnglish(context, at)
}

const lowerAdjectives = new Set('general nacional federal estatal municipal especial superior especializada'.split(' '))

function matchSpanish(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const head = prose.tokens[at]
  if (!head || !spanishHeads.has(head.folded)) return null
  let last = at + 1
  while (last < sentence.lastToken) {
    const token = prose.tokens[last]
    const isAdjective = token?.kind === 'word' && lowerAdjectives.has(token.folded)
    if (!(isPlainCapital(context, last) || (isAdjective && tailAfter(context, last + 1, spanishJoints) > last + 1))) break
    last++
  }
  last = extend(context, last, spanishJoints)
  if (last > at + 1) return { first: at, last, kind: 'organization' }
  const alone = standaloneBodies.has(head.folded) && !weakSpanishHeads.has(head.folded)
  return alone ? { first: at, last, kind: 'organization' } : null
}

/** Possessives that are a part of a body's name rather than its owner. */
const ownedInside = new Set(
  `general prosecutor governor mayor state women children people attorney ombudsman comptroller auditor president
  sheriff victim worker citizen county district king`.split(/\s+/),
)

function matchEnglish(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const opening = prose.tokens[at]
  if (!opening || (isPossessive(opening) && !ownedInside.has(bareWord(opening)))) return null
  let head = -1
  let last = at
  let words = 0
  while (last < sentence.lastToken) {
    const token = prose.tokens[last]
    if (isCapital(prose, token)) {
      if (last > at && isRole(token.folded) && head >= 0) break
      words++
      if (englishHeads.has(token.folded) && isHead(context, at, last, words)) head = last
      if (isPossessive(token) && !ownedInside.has(bareWord(token)) && !englishHeads.has(token.folded)) break
      last++
    } else {
      const next = afterParticles(context, last)
      if (next === last) break
      last = next
    }
  }
  if (head < 0) return null
  const extended = extend(context, head + 1, englishJoints)
  return isNamed(context, at, head, extended) ? { first: at, last: extended, kind: 'organization' } : null
}

/** Skips "de", "de la" … between capitals inside an English name ("Santa Rosa de Lima Cartel"). */
function afterParticles(context: NameContext, at: number): number {
  const particles = new Set(['de', 'del', 'la', 'los', 'y'])
  let next = at
  while (next < at + 2 && particles.has(context.prose.tokens[next]?.folded ?? '')) next++
  return next > at && isPlainCapital(context, next) ? next : at
}

function isHead(context: NameContext, first: number, at: number, words: number): boolean {
  const word = context.prose.tokens[at]?.folded ?? ''
  if (word === 'administration') return words > 2 && !givenNames.has(context.prose.tokens[first]?.folded ?? '')
  if (word === 'secretary') return context.prose.tokens[at + 1]?.folded === 'of' && isGlossed(context, at)
  if (word.endsWith("'s")) return false
  return true
}

/** "Secretary of Security (Secretaría de Seguridad …)": the body, not the person who heads it. */
function isGlossed({ prose, sentence }: NameContext, at: number): boolean {
  for (let next = at + 1; next < Math.min(sentence.lastToken - 1, at + 12); next++) {
    if (prose.tokens[next]?.folded === '(') return spanishHeads.has(prose.tokens[next + 1]?.folded ?? '')
  }
  return false
}

function isNamed(context: NameContext, first: number, head: number, last: number): boolean {
  const { prose, sentence } = context
  const word = prose.tokens[head]?.folded ?? ''
  const before = head - first
  if (before === 0) {
    if (last > head + 1) return !weakEnglishHeads.has(word) || first > sentence.firstToken || last > head + 3
    return standaloneBodies.has(word) && !offices.has(prose.tokens[head + 1]?.folded ?? '')
  }
  const adjectives = before === 1 && properAdjectives.has(bareWord(prose.tokens[first] ?? prose.tokens[head] ?? never))
  if (adjectives && last === head + 1) return false
  if (weakEnglishHeads.has(word) && first === sentence.firstToken && last === head + 1) {
    return before > 1 || !sentenceOpeners.has(prose.tokens[first]?.folded ?? '')
  }
  return true
}

const never = { start: 0, end: 0, kind: 'mark', folded: '', spaced: false } as const

/** Follows joints and capitals ("of Research and Teaching") from `last` as long as they belong to one name. */
function extend(context: NameContext, last: number, joints: ReadonlySet<string>): number {
  let end = last
  for (;;) {
    const previous = context.prose.tokens[end - 1]
    if (previous && isPossessive(previous)) return end
    const next = tailAfter(context, end, joints)
    if (next === end) return end
    end = next
  }
}

/** The end of one joint and the capitals after it, or `at` when there is none. */
function tailAfter(context: NameContext, at: number, joints: ReadonlySet<string>): number {
  const { prose, sentence } = context
  let next = at
  while (next < sentence.lastToken && next < at + 3 && joints.has(prose.tokens[next]?.folded ?? '')) next++
  if (next === at || !isPlainCapital(context, next)) return at
  const joint = prose.tokens[at]?.folded ?? ''
  if (isOther(context, next, joint, next > at + 1)) return at
  let end = next + 1
  while (end < sentence.lastToken && isPlainCapital(context, end) && !isPossessive(prose.tokens[end - 1] ?? never)) {
    if (joints.has(prose.tokens[end]?.folded ?? '')) break
    end++
  }
  return end
}

const adding = new Set(['and', 'y', 'e', '&', 'the', 'el', 'la', 'los', 'las', 'lo'])
const placing = new Set(['in', 'en', 'to', 'a', 'al', 'on', 'por', 'con'])

/** Whether what follows the joint is another name, not more of this one. */
function isOther(context: NameContext, at: number, joint: string, hasArticle: boolean): boolean {
  const token = context.prose.tokens[at]
  if (!token) return true
  const word = token.folded
  const isPerson = givenNames.has(word) && isCapital(context.prose, context.prose.tokens[at + 1])
  if (isPerson || isRole(word)) return true
  const known = matchKnown(context, at)
  if (adding.has(joint)) {
    if (hasArticle && joint !== 'the') return !context.prose.tokens[at - 1]?.folded.startsWith('l')
    return known !== null || startsBody(context, at)
  }
  return placing.has(joint) && known !== null
}

function startsBody(context: NameContext, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const token = context.prose.tokens[next]
    if (!isCapital(context.prose, token)) return false
    if (spanishHeads.has(token.folded) || englishHeads.has(token.folded)) return next > at || !isEnding(token.folded)
  }
  return false
}

/** Heads that also name a field of work inside another name. */
function isEnding(word: string): boolean {
  return ['services', 'service', 'system', 'systems', 'police', 'prevention'].includes(word)
}

function isRole(word: string): boolean {
  return (offices.has(word) || callings.has(word)) && word !== 'general' && word !== 'justice' && word !== 'attorney' && word !== 'chief'
}

/** A capital word that is no month, weekday or opener of a sentence. */
function isPlainCapital({ prose, sentence }: NameContext, at: number): boolean {
  if (at >= sentence.lastToken) return false
  const token = prose.tokens[at]
  return isCapital(prose, token) && !months.has(token.folded)
}

const months = new Set(
  `january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre lunes martes miercoles jueves viernes sabado domingo`.split(/\s+/),
)
