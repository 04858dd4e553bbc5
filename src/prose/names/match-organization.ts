import type { Token } from '../text/tokens.ts'
import { bareWord, isCapital, isInitial, isPossessive, isUpperCase, longestName } from './capitals.ts'
import { givenNames } from './given-names.ts'
import { matchKnown } from './match-known.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { properAdjectives, sentenceOpeners } from './not-names.ts'
import { callings, isOffice } from './office-words.ts'
import {
  englishHeads,
  englishJoints,
  ownedInside,
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

const lowerAdjectives = new Set(
  'general nacional federal estatal municipal especial superior especializada'.split(' '),
)

function matchSpanish(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const head = prose.tokens[at]
  if (!head || !spanishHeads.has(head.folded)) return null
  let last = at + 1
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const token = prose.tokens[last]
    const isAdjective = token?.kind === 'word' && lowerAdjectives.has(token.folded)
    if (
      !(
        isPlainCapital(context, last) ||
        (isAdjective && tailAfter(context, last + 1, spanishJoints) > last + 1)
      )
    )
      break
    last++
  }
  last = extend(context, last, spanishJoints, last === at + 1)
  if (last > at + 1) return { first: at, last, kind: 'organization' }
  const alone = standaloneBodies.has(head.folded) && !weakSpanishHeads.has(head.folded)
  return alone ? { first: at, last, kind: 'organization' } : null
}

function matchEnglish(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const opening = prose.tokens[at]
  if (
    !opening ||
    opening.folded.endsWith('-based') ||
    (isPossessive(opening) && !ownedInside.has(bareWord(opening)))
  )
    return null
  let head = -1
  let last = at
  let words = 0
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const token = prose.tokens[last]
    if (isCapital(prose, token)) {
      if (last > at && isRole(token.folded) && head >= 0) break
      words++
      if (isHeadWord(token) && isHead(context, at, last, words)) head = last
      if (isPossessive(token) && !ownedInside.has(bareWord(token)) && !englishHeads.has(token.folded)) break
      last++
    } else {
      const next = afterPlural(context, last) ?? afterParticles(context, last)
      if (next === last) break
      last = next
    }
  }
  if (head < 0) return matchGlossed(context, at)
  const extended = extend(context, head + 1, englishJoints, true)
  if (works.has(prose.tokens[extended]?.folded ?? '') && isCapital(prose, prose.tokens[extended])) return null
  return isNamed(context, at, head, extended) ? { first: at, last: extended, kind: 'organization' } : null
}

/** "Dulles International Airport": what is built is no body. */
const works = new Set(['airport', 'bridge', 'highway', 'hotel', 'stadium', 'hall', 'building'])

/** A row of capitals that a body's Spanish name in brackets explains: "Superior Auditor of the Federation (Auditoría …)". */
function matchGlossed(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const before = prose.tokens[at - 1]
  const isInside = isCapital(prose, before) && !sentenceOpeners.has(before.folded) && !isPossessive(before)
  if (isInside || sentenceOpeners.has(prose.tokens[at]?.folded ?? '')) return null
  let last = at
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const next = afterCapital(context, last)
    const joint = last > at && next === last ? tailAfter(context, last, englishJoints) : next
    if (joint === last) break
    last = joint
  }
  const gloss = prose.tokens[last + 1]
  for (let word = at; word < last; word++) {
    if (givenNames.has(prose.tokens[word]?.folded ?? '')) return null
  }
  const isGloss =
    last > at + 1 &&
    prose.tokens[last]?.folded === '(' &&
    isCapital(prose, gloss) &&
    last + 1 < sentence.lastToken
  return isGloss && spanishHeads.has(gloss.folded) ? { first: at, last, kind: 'organization' } : null
}

/** Passes the apostrophe of a plural owner: "Citizens’ Movement". */
function afterPlural({ prose }: NameContext, at: number): number | null {
  const token = prose.tokens[at]
  if (!token || token.spaced || (token.folded !== '’' && token.folded !== "'")) return null
  const next = prose.tokens[at + 1]
  const isPlural = prose.tokens[at - 1]?.folded.endsWith('s') ?? false
  return isPlural && isCapital(prose, next) && next.spaced ? at + 1 : null
}

const particles = new Set(['de', 'del', 'la', 'los', 'y'])

/** "Commission" and "Commission’s", but not the owners within names: "Attorney General’s Office". */
function isHeadWord(token: Token): boolean {
  const bare = bareWord(token)
  return englishHeads.has(token.folded) || (englishHeads.has(bare) && !ownedInside.has(bare))
}

/** Skips "de", "de la" … between capitals inside an English name ("Santa Rosa de Lima Cartel"). */
function afterParticles(context: NameContext, at: number): number {
  let next = at
  while (next < at + 2 && particles.has(context.prose.tokens[next]?.folded ?? '')) next++
  return next > at && isPlainCapital(context, next) && !matchKnown(context, next) ? next : at
}

function isHead(context: NameContext, first: number, at: number, words: number): boolean {
  const token = context.prose.tokens[at]
  const word = token ? bareWord(token) : ''
  if (word === 'administration')
    return words > 2 && !givenNames.has(context.prose.tokens[first]?.folded ?? '')
  if (word === 'secretary') return context.prose.tokens[at + 1]?.folded === 'of' && isGlossed(context, at)
  return token?.folded === word || (englishHeads.has(word) && !ownedInside.has(word))
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
  const word = bareWord(prose.tokens[head] ?? never)
  const before = head - first
  if (before === 0) {
    if (last > head + 1) return !weakEnglishHeads.has(word) || first > sentence.firstToken || last > head + 3
    return standaloneBodies.has(word) && !isOffice(prose.tokens[head + 1]?.folded ?? '')
  }
  const adjectives =
    before === 1 && properAdjectives.has(bareWord(prose.tokens[first] ?? prose.tokens[head] ?? never))
  if (adjectives && last === head + 1) return false
  if (weakEnglishHeads.has(word) && first === sentence.firstToken && last === head + 1) {
    return before > 1 || !sentenceOpeners.has(prose.tokens[first]?.folded ?? '')
  }
  return true
}

const never = { start: 0, end: 0, kind: 'mark', folded: '', spaced: false } as const

/**
 * Follows joints and capitals ("of Research and Teaching") from `last` as long as they belong to one name.
 * @param bare whether nothing but the head word is read yet, so that only "of", "for" and their like can follow
 */
function extend(context: NameContext, last: number, joints: ReadonlySet<string>, bare: boolean): number {
  let end = last
  const first = context.prose.tokens[last]?.folded ?? ''
  if (bare && (adding.has(first) || placing.has(first))) return last
  for (;;) {
    const previous = context.prose.tokens[end - 1]
    if (previous && isPossessive(previous)) return end
    const next = tailAfter(context, end, joints)
    if (next === end || next > last + longestName) break
    end = next
  }
  return end > last ? throughList(context, end, joints) : end
}

/** "…, Access to Information and … (INAI)": capitals and commas up to a gloss in brackets belong to the name. */
function throughList({ prose, sentence }: NameContext, at: number, joints: ReadonlySet<string>): number {
  if (prose.tokens[at]?.folded !== ',') return at
  for (let next = at + 1; next < Math.min(sentence.lastToken, at + 16); next++) {
    const token = prose.tokens[next]
    if (!token) return at
    if (token.folded === '(') {
      const gloss = prose.tokens[next + 1]
      const isGloss = isCapital(prose, gloss) && (isUpperCase(prose, gloss) || spanishHeads.has(gloss.folded))
      return isGloss && prose.tokens[next - 1]?.folded !== ',' ? next : at
    }
    if (token.folded === ',' || joints.has(token.folded)) continue
    if (!isCapital(prose, token)) return at
  }
  return at
}

/** The end of one joint and the capitals after it, or `at` when there is none. */
function tailAfter(context: NameContext, at: number, joints: ReadonlySet<string>): number {
  const { prose, sentence } = context
  let next = at
  while (next < sentence.lastToken && next < at + 3 && joints.has(prose.tokens[next]?.folded ?? '')) next++
  if (next === at || !isPlainCapital(context, next)) return at
  const joint = prose.tokens[at]?.folded ?? ''
  if (isOther(context, next, joint)) return at
  let end = afterCapital(context, next)
  while (
    end < at + longestName &&
    !isPossessive(prose.tokens[end - 1] ?? never) &&
    !joints.has(prose.tokens[end]?.folded ?? '')
  ) {
    const more = afterCapital(context, end)
    if (more === end) break
    end = more
  }
  return end
}

const adding = new Set(['and', 'y', 'e', '&', 'the', 'el', 'la', 'los', 'las', 'lo'])
const placing = new Set(['in', 'en', 'to', 'a', 'al', 'por', 'con'])

/** Whether what follows the joint is another name, not more of this one. */
function isOther(context: NameContext, at: number, joint: string): boolean {
  const token = context.prose.tokens[at]
  if (!token) return true
  const word = token.folded
  const next = context.prose.tokens[at + 1]
  const isPerson =
    givenNames.has(word) && (next?.folded === '“' || next?.folded === '"' || isCapital(context.prose, next))
  if (isPerson || isRole(word)) return true
  const known = matchKnown(context, at)
  if (adding.has(joint)) return known !== null || startsBody(context, at)
  return placing.has(joint) && known !== null
}

function startsBody(context: NameContext, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const token = context.prose.tokens[next]
    if (!isCapital(context.prose, token)) return false
    if (spanishHeads.has(token.folded) || englishHeads.has(token.folded))
      return next > at || !isEnding(token.folded)
  }
  return false
}

/** Heads that also name a field of work inside another name. */
function isEnding(word: string): boolean {
  return [
    'services',
    'service',
    'system',
    'systems',
    'police',
    'prevention',
    'research',
    'coordination',
  ].includes(word)
}

function isRole(word: string): boolean {
  return (
    (isOffice(word) || callings.has(word)) &&
    word !== 'general' &&
    word !== 'justice' &&
    word !== 'attorney' &&
    word !== 'chief'
  )
}

/** The token after a capital word, initials such as "U.S.-Mexican" taken together; `at` when there is none. */
function afterCapital(context: NameContext, at: number): number {
  if (!isPlainCapital(context, at)) return at
  const { prose } = context
  let end = at
  while (isInitial(prose, end)) end += 2
  if (end === at) return at + 1
  const isJoined = prose.tokens[end]?.folded === '-' && isCapital(prose, prose.tokens[end + 1])
  return isJoined ? end + 2 : end
}

/** A capital word that is no month, weekday or opener of a sentence. */
function isPlainCapital({ prose, sentence }: NameContext, at: number): boolean {
  if (at >= sentence.lastToken) return false
  const token = prose.tokens[at]
  return isCapital(prose, token) && !months.has(token.folded) && !currencies.has(token.folded)
}

const currencies = new Set(['usd', 'mxn', 'eur'])

const months = new Set(
  `january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre lunes martes miercoles jueves viernes sabado domingo`.split(/\s+/),
)
