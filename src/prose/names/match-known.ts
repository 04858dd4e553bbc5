import type { Token } from '../text/tokens.ts'
import { bareWord, isCapital, isPossessive, isUpperCase } from './capitals.ts'
import { doubtfulPlaces } from './known-places.ts'
import { doubtfulPublications } from './known-publications.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { plainAcronyms, sentenceOpeners } from './not-names.ts'
import { isOffice } from './office-words.ts'
import type { Phrase, PhraseIndex } from './phrase-index.ts'

/** The longest known name that begins at the token, or null. */
export function matchKnown(context: NameContext, at: number): NameMatch | null {
  const { prose, sentence } = context
  const token = prose.tokens[at]
  if (!token) return null
  let branch: PhraseIndex | undefined = context.phrases
  let best: NameMatch | null = null
  for (let end = at; end < sentence.lastToken && branch; end++) {
    const word = prose.tokens[end]
    if (!word) break
    // A possessive ending may close a name ("Milenio’s") or be a part of it ("Attorney General’s Office").
    const closing = branch.next.get(bareWord(word))
    best = matchOf(context, closing, at, end + 1) ?? best
    branch = branch.next.get(word.folded)
    if (branch !== closing) best = matchOf(context, branch, at, end + 1) ?? best
  }
  return best
}

function matchOf(
  context: NameContext,
  branch: PhraseIndex | undefined,
  first: number,
  last: number,
): NameMatch | null {
  const token = context.prose.tokens[first]
  if (!branch || !token) return null
  for (const phrase of branch.phrases) {
    if (!isWritten(context, phrase, first)) continue
    if (phrase.kind === 'organization' && (isPortfolio(context, first) || isProvision(context, first, last)))
      continue
    if (last === first + 1 && isDoubtful(context, phrase, token, first)) continue
    return { first, last, kind: phrase.kind }
  }
  return null
}

const ministers = new Set(
  'secretary secretaries undersecretary minister secretario secretaria ministro ministra'.split(' '),
)

/** "Secretary of Homeland Security": what the person is charged with, not a body. */
function isPortfolio({ prose, sentence }: NameContext, at: number): boolean {
  const joint = prose.tokens[at - 1]?.folded
  if (at - 2 < sentence.firstToken || (joint !== 'of' && joint !== 'de')) return false
  return ministers.has(prose.tokens[at - 2]?.folded ?? '')
}

const lawful = new Set('of de del constitucional under pursuant invoking violates violated'.split(' '))

/** "Article 19 of the Constitution": a provision of a law, not the body that is named after one. */
function isProvision({ prose, sentence }: NameContext, first: number, last: number): boolean {
  const word = prose.tokens[first]?.folded
  if (word !== 'article' && word !== 'articulo') return false
  if (last < sentence.lastToken && lawful.has(prose.tokens[last]?.folded ?? '')) return true
  return (
    first > sentence.firstToken &&
    lawful.has(prose.tokens[first - 1]?.folded ?? '') &&
    prose.tokens[first - 1]?.folded !== 'of' &&
    prose.tokens[first - 1]?.folded !== 'de'
  )
}

/** Whether the words have the capitals that a name has. */
function isWritten({ prose }: NameContext, phrase: Phrase, at: number): boolean {
  for (let index = 0; index < phrase.words.length; index++) {
    const token = prose.tokens[at + index]
    if (token?.kind === 'word' && !isWrittenAsName(prose, token, phrase, index)) return false
  }
  return true
}

const small = new Set(
  'de del la las los el y e en of the and for in on at to from with without & con contra para por sin a al'.split(
    ' ',
  ),
)

function isWrittenAsName(prose: NameContext['prose'], token: Token, phrase: Phrase, index: number): boolean {
  if (phrase.upper) return isUpperCase(prose, token) || token.end - token.start === 1
  if (index > 0 && small.has(token.folded)) return true
  return isCapital(prose, token)
}

/** Verbs after which a doubtful word at the head of a sentence is an outlet after all. */
const reporting = new Set(
  `reports reported says said wrote writes published notes noted found informs revealed informo reporto publico senalo
  dijo revelo documento consigno detalla detallo informa reporta publica`.split(/\s+/),
)

const armed = new Set(['army', 'navy', 'marines', 'ejercito', 'marina'])

/** One capital word may be a common word at the head of a sentence, or a part of a longer name. */
function isDoubtful(context: NameContext, phrase: Phrase, token: Token, at: number): boolean {
  const { prose, sentence } = context
  const word = bareWord(token)
  const isUpper = isUpperCase(prose, token)
  const next = prose.tokens[at + 1]
  const previous = prose.tokens[at - 1]
  // "USD $4 billion": the currency, not the University of San Diego.
  if (
    isUpper &&
    plainAcronyms.has(prose.text.slice(token.start, token.end)) &&
    isBesideAmount(previous, next)
  )
    return true
  // "a retired Army general": the body only qualifies the rank.
  if (armed.has(word) && next && isOffice(next.folded)) return !isCapital(prose, next)
  if (phrase.ours && word.length <= 4 && !isUpper) {
    return phrase.kind === 'organization' || at === sentence.firstToken || sentenceOpeners.has(word)
  }
  if (phrase.kind === 'publication' && doubtfulPublications.has(word) && !isUpper) {
    if (at === sentence.firstToken) return !next || !reporting.has(next.folded)
    return isBesideCapital(context, at) && !(previous && isPossessive(previous))
  }
  if (phrase.kind === 'place' && doubtfulPlaces.has(word)) {
    const opensName = isCapital(prose, next) && !next.folded.includes("'") && word === token.folded
    const closesName =
      isCapital(prose, previous) && at - 1 > sentence.firstToken && !sentenceOpeners.has(previous.folded)
    return (opensName || closesName) && isBesideCapital(context, at)
  }
  return false
}

function isBesideAmount(previous: Token | undefined, next: Token | undefined): boolean {
  return [previous, next].some((token) => token?.kind === 'number' || token?.folded === '$')
}

function isBesideCapital({ prose, sentence }: NameContext, at: number): boolean {
  const before = at > sentence.firstToken ? prose.tokens[at - 1] : undefined
  // "As Expansión noted": the capital is the sentence's.
  const previous =
    at - 1 === sentence.firstToken && sentenceOpeners.has(before?.folded ?? '') ? undefined : before
  return isCapital(prose, previous) || (at + 1 < sentence.lastToken && isCapital(prose, prose.tokens[at + 1]))
}
