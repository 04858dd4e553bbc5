import type { Token } from '../text/tokens.ts'
import { bareWord, isCapital, isPossessive, isUpperCase } from './capitals.ts'
import { doubtfulPlaces } from './known-places.ts'
import { doubtfulPublications } from './known-publications.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { sentenceOpeners } from './not-names.ts'
import { offices } from './office-words.ts'
import type { Phrase } from './phrase-index.ts'

/** The longest known name that begins at the token, or null. */
export function matchKnown(context: NameContext, at: number): NameMatch | null {
  const token = context.prose.tokens[at]
  if (!token) return null
  const phrases = context.phrases.get(bareWord(token)) ?? context.phrases.get(token.folded)
  if (!phrases) return null
  for (const phrase of phrases) {
    const last = at + phrase.words.length
    if (last > context.sentence.lastToken || !standsAt(context, phrase, at)) continue
    if (phrase.words.length === 1 && isDoubtful(context, phrase, token, at)) continue
    return { first: at, last, kind: phrase.kind }
  }
  return null
}

function standsAt({ prose }: NameContext, phrase: Phrase, at: number): boolean {
  const { words } = phrase
  for (let index = 0; index < words.length; index++) {
    const token = prose.tokens[at + index]
    const word = words[index]
    if (!token || word === undefined) return false
    const isLast = index === words.length - 1
    if (token.folded !== word && !(isLast && bareWord(token) === word)) return false
    if (token.kind === 'word' && !isWrittenAsName(prose, token, phrase, index)) return false
  }
  return true
}

const small = new Set('de del la las los el y e of the and for in on at & con contra para por sin a al'.split(' '))

function isWrittenAsName(
  prose: NameContext['prose'],
  token: Token,
  phrase: Phrase,
  index: number,
): boolean {
  if (phrase.upper) return isUpperCase(prose, token) || token.end - token.start === 1
  if (index > 0 && small.has(token.folded)) return true
  return isCapital(prose, token)
}

/** Verbs after which a doubtful word at the head of a sentence is an outlet after all. */
const reporting = new Set(
  `reports reported says said wrote writes published notes noted found informs revealed informo reporto publico senalo
  dijo revelo documento consigno detalla detallo informa reporta publica`.split(/\s+/),
)

/** One capital word may be a common word at the head of a sentence, or a part of a longer name. */
function isDoubtful(context: NameContext, phrase: Phrase, token: Token, at: number): boolean {
  const { prose, sentence } = context
  const word = bareWord(token)
  const isUpper = isUpperCase(prose, token)
  const next = prose.tokens[at + 1]
  const previous = prose.tokens[at - 1]
  // "a retired Army general": the body only qualifies the rank.
  if (phrase.kind === 'organization' && next && offices.has(next.folded)) return !isCapital(prose, next)
  if (phrase.ours && word.length <= 4 && !isUpper) return at === sentence.firstToken || sentenceOpeners.has(word)
  if (phrase.kind === 'publication' && doubtfulPublications.has(word) && !isUpper) {
    if (at === sentence.firstToken) return !next || !reporting.has(next.folded)
    return isBesideCapital(context, at) && !(previous && isPossessive(previous))
  }
  if (phrase.kind === 'place' && doubtfulPlaces.has(word)) {
    const opensName = isCapital(prose, next) && !next.folded.includes("'") && word === token.folded
    const closesName = isCapital(prose, previous) && at - 1 > sentence.firstToken && !sentenceOpeners.has(previous.folded)
    return (opensName || closesName) && isBesideCapital(context, at)
  }
  return false
}

function isBesideCapital({ prose, sentence }: NameContext, at: number): boolean {
  const previous = at > sentence.firstToken ? prose.tokens[at - 1] : undefined
  return isCapital(prose, previous) || (at + 1 < sentence.lastToken && isCapital(prose, prose.tokens[at + 1]))
}
