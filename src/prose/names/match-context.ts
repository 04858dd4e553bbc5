import type { NameKind } from '../annotations.ts'
import { bareWord, isCapital, isPossessive, longestName } from './capitals.ts'
import { givenNames } from './given-names.ts'
import type { NameContext, NameMatch } from './name-draft.ts'
import { commonCapitals, plainAcronyms, properAdjectives, sentenceOpeners } from './not-names.ts'
import { callings, isOffice } from './office-words.ts'

type Place = Pick<NameContext, 'prose' | 'sentence'>

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const outlets =
  set(`newspaper magazine outlet website broadcaster weekly daily periodico diario semanario revista portal
  noticiero rotativo televisora`)
const groups =
  set(`organization collective firm consultancy ngo nonprofit cartel gang group company organizacion colectivo
  consultora empresa ong asociacion grupo fundacion consultoria`)
const publishing =
  set(`reports reported published publishes documented documents reporto publico informo documento revelo
  informa reporta publica`)
const belonging = set('of for from de del')
const belongs =
  set(`spokesperson spokesman spokeswoman founder member members coordinator representative analyst researcher
  activist vocera vocero portavoz integrante integrantes fundadora fundador coordinadora coordinador representante`)
const joints = set('de del la las los el y of the')
const small = set('de del la las los')

/**
 * A body or an outlet that nothing but the words around it shows, once no
 * fuller name of the brief accounts for it: "the newspaper X", "according to X", "X reported".
 */
export function matchContext(context: Place, at: number): NameMatch | null {
  const { prose, sentence } = context
  const token = prose.tokens[at]
  if (!token || !canBegin(context, at)) return null
  const last = endOfRow(context, at)
  if (prose.tokens[last]?.kind === 'number') return null
  const named = kindBefore(context, at)
  if (named) return { first: at, last, kind: named }
  const isRow = last - at > 1
  const speaks = publishing.has(prose.tokens[last]?.folded ?? '') && last < sentence.lastToken
  if (speaks && isRow && !givenNames.has(bareWord(token))) return { first: at, last, kind: 'publication' }
  return null
}

function canBegin({ prose }: Place, at: number): boolean {
  const token = prose.tokens[at]
  if (!token) return false
  const word = bareWord(token)
  if (plainAcronyms.has(prose.text.slice(token.start, token.end))) return false
  if (articles.has(word) && isCapital(prose, token)) return isCapital(prose, prose.tokens[at + 1])
  return token.end - token.start > 2 && isCapital(prose, token) && !isPlain(word) && !commonCapitals.has(word)
}

const articles = set('el la los las the')

function isPlain(word: string): boolean {
  return sentenceOpeners.has(word) || properAdjectives.has(word) || isOffice(word) || callings.has(word)
}

/** The end of a row of capitals that begins here, small words between them passed. */
function endOfRow(context: Place, at: number): number {
  const { prose, sentence } = context
  let last = at + 1
  while (last < Math.min(sentence.lastToken, at + longestName)) {
    const previous = prose.tokens[last - 1]
    if (previous && isPossessive(previous)) break
    let next = last
    while (
      next < last + 2 &&
      small.has(prose.tokens[next]?.folded ?? '') &&
      !isCapital(prose, prose.tokens[next])
    )
      next++
    const token = prose.tokens[next]
    if (!token || next >= sentence.lastToken || !isCapital(prose, token) || isOffice(token.folded)) break
    last = next + 1
  }
  return last
}

function kindBefore({ prose, sentence }: Place, at: number): NameKind | null {
  let before = at - 1
  if (quotes.has(prose.tokens[before]?.folded ?? '')) before--
  if (before < sentence.firstToken) return null
  const noun = prose.tokens[before]
  if (!noun) return null
  if (outlets.has(noun.folded)) return 'publication'
  if (groups.has(noun.folded)) return 'organization'
  if (belonging.has(noun.folded) && belongs.has(prose.tokens[before - 1]?.folded ?? '')) return 'organization'
  return accordingTo(prose.tokens, before, sentence.firstToken)
}

const quotes = new Set(['“', '"', '«'])

function accordingTo(
  tokens: readonly { readonly folded: string }[],
  at: number,
  first: number,
): NameKind | null {
  const end = at > first && joints.has(tokens[at]?.folded ?? '') ? at - 1 : at
  const word = tokens[end]?.folded ?? ''
  const before = tokens[end - 1]?.folded ?? ''
  const isPhrase =
    (word === 'to' && before === 'according') || word === 'segun' || (word === 'con' && before === 'acuerdo')
  return isPhrase ? 'organization' : null
}
