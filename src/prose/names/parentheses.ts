import type { Span } from '../../model/span.ts'
import { creditWords } from '../blocks/section-words.ts'
import { isCapital, isUpperCase } from './capitals.ts'
import type { NameContext } from './name-draft.ts'
import { plainAcronyms } from './not-names.ts'
import { spanishHeads } from './organization-words.ts'

/** What stands in brackets after a name: its translation, its acronym, or both, and the token after the brackets. */
export interface Gloss {
  readonly translation: Span | null
  readonly acronym: Span | null
  readonly last: number
}

const none = (last: number): Gloss => ({ translation: null, acronym: null, last })
const reach = 30

/** Reads "(Nombre en Español, SIGLAS)", "(SIGLAS)", "(Nombre)" at a token; both null when it is none of these. */
export function readGloss(context: NameContext, at: number): Gloss {
  const { prose, sentence } = context
  const opening = prose.tokens[at]
  if (opening?.folded !== '(' || at >= sentence.lastToken) return none(at)
  if (creditWords.has(prose.tokens[at + 1]?.folded ?? '')) return none(at)
  let close = at + 1
  let comma = -1
  while (close < sentence.lastToken && prose.tokens[close]?.folded !== ')') {
    if (close - at > reach || prose.tokens[close]?.folded === '(') return none(at)
    if (isSeparator(prose.tokens[close]?.folded)) comma = close
    close++
  }
  if (close >= sentence.lastToken) return none(at)
  const acronym =
    acronymIn(context, comma < 0 ? at + 1 : comma + 1, close) ??
    (comma < 0 ? null : acronymIn(context, at + 1, close))
  const translation = translationIn(context, at + 1, acronym === null || comma < 0 ? close : comma)
  return acronym || translation ? { translation, acronym, last: close + 1 } : none(at)
}

/** ", SIGLAS)" after a body that stands in brackets itself: "the prosecutor’s office (Fiscalía General …, FGE)". */
export function readInnerAcronym(context: NameContext, name: { first: number; last: number }): Gloss {
  const { tokens } = context.prose
  const { first, last } = name
  const closes = tokens[last + 2]?.folded === ')' && last + 2 < context.sentence.lastToken
  if (tokens[first - 1]?.folded !== '(' || !isSeparator(tokens[last]?.folded) || !closes) return none(last)
  const acronym = acronymIn(context, last + 1, last + 2)
  return acronym ? { translation: null, acronym, last: last + 3 } : none(last)
}

function isSeparator(folded: string | undefined): boolean {
  return (
    folded === ',' || folded === '–' || folded === '—' || folded === '-' || folded === ';' || folded === '/'
  )
}

const leading = new Set(
  'or o the el la by its spanish english acronym initials por sus siglas en ingles espanol as known'.split(
    ' ',
  ),
)

/** The one word in capitals that is the acronym, or null. Mixed case as in "Semar" or "Inegi" counts when alone. */
function acronymIn({ prose }: NameContext, first: number, last: number): Span | null {
  let at = first
  while (at < last && leading.has(prose.tokens[at]?.folded ?? '')) at++
  const token = prose.tokens[at]
  if (!token || !isCapital(prose, token)) return null
  const isLetters = isUpperCase(prose, token) && !plainAcronyms.has(prose.text.slice(token.start, token.end))
  const isWord = last === at + 1 && token.end - token.start >= 4 && token.end - token.start <= 9
  const rest = last - at
  if (
    rest > 1 &&
    !(rest <= 8 && prose.tokens[at + 1]?.folded === ',') &&
    !(isLetters && isTail(prose.tokens[at + 1]))
  )
    return null
  return isLetters || (isWord && !spanishHeads.has(token.folded) && first === at)
    ? { start: token.start, end: token.end }
    : null
}

/** "SRE por sus siglas", "COVID-19", "AK-47", "PGJE by its Spanish acronym". */
function isTail(token: { readonly folded: string } | undefined): boolean {
  return token !== undefined && ['-', 'por', 'by', 'in', 'en'].includes(token.folded)
}

/** A row of words in which capitals stand at both ends, one of them at least no acronym. */
function translationIn(context: NameContext, first: number, last: number): Span | null {
  const { prose } = context
  const from = prose.tokens[first]
  const to = prose.tokens[last - 1]
  if (!from || !to || last <= first + 1) return null
  if (!isCapital(prose, from) || to.kind !== 'word') return null
  let capitals = 0
  for (let at = first; at < last; at++) {
    const token = prose.tokens[at]
    if (token?.kind === 'number' || token?.folded === ':' || token?.folded === '/') return null
    if (isCapital(prose, token)) capitals++
  }
  return capitals >= 2 || spanishHeads.has(from.folded) ? { start: from.start, end: to.end } : null
}
