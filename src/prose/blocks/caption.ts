import type { Span } from '../../model/span.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import { creditWords } from './section-words.ts'

const longestCaption = 110
const longestCredit = 24

/**
 * Whether a block is the caption of a picture, chart or table: it opens or closes with a credit, as "Photo: Milenio.",
 * "Foto de Ana Ruiz/Cuartoscuro", "(Photo by Jose Cruz/ Reuters.)", "Source: INEGI."
 */
export function isCaption(text: string, tokens: readonly Token[], block: Span): boolean {
  const { first, last } = tokenRange(tokens, block)
  if (last - first > longestCaption || last - first < 2) return false
  if (opensCredit(text, tokens, first, last) || closesWithAgency(tokens, first, last)) return true
  for (let at = Math.max(first + 1, last - longestCredit); at < last - 1; at++) {
    const before = tokens[at - 1]?.folded ?? ''
    const opened =
      before === '.' || before === '(' || before === '[' || before === '|' || before === '—' || before === '–'
    if ((opened || isColon(tokens, at, last)) && opensCredit(text, tokens, at, last)) return true
  }
  return false
}

/** "… (AP Photo/Ana Ruiz)", "… AFP/Getty Images." */
function closesWithAgency(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = Math.max(first + 1, last - 8); at < last; at++) {
    const word = tokens[at]?.folded ?? ''
    const before = tokens[at - 1]?.folded ?? ''
    if (word === 'images' && before === 'getty') return true
    if ((word === 'photo' || word === 'foto') && pictureAgencies.has(before)) return true
  }
  return false
}

const pictureAgencies = new Set(['ap', 'afp', 'efe', 'upi', 'reuters', 'getty'])

function isColon(tokens: readonly Token[], at: number, last: number): boolean {
  return at + 1 < last && tokens[at + 1]?.folded === ':'
}

function opensCredit(text: string, tokens: readonly Token[], start: number, last: number): boolean {
  let at = start
  if (tokens[at]?.folded === '(' || tokens[at]?.folded === '[') at++
  const word = tokens[at]
  if (!word || !creditWords.has(word.folded) || !isCapital(text, word)) return false
  at++
  if (tokens[at]?.kind === 'number' && (tokens[at + 1]?.folded === '.' || tokens[at + 1]?.folded === ':'))
    return true
  for (let steps = 0; steps < 5 && at < last; steps++, at++) {
    const folded = tokens[at]?.folded ?? ''
    if (folded === ':') return true
    if (byWords.has(folded) && capitalFollows(text, tokens, at, last)) return true
    if (!creditJoiners.has(folded)) return false
  }
  return false
}

function capitalFollows(text: string, tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1]?.folded === ':' ? tokens[at + 2] : tokens[at + 1]
  return next !== undefined && at + 1 < last && isCapital(text, next)
}

const byWords = new Set(['by', 'por', 'courtesy', 'cortesia', 'via'])
const creditJoiners = new Set([
  'courtesy',
  'of',
  'credit',
  'by',
  'de',
  'del',
  'por',
  'cortesia',
  'via',
  'propia',
  'taken',
  'and',
])

function isCapital(text: string, token: Token): boolean {
  const initial = text[token.start] ?? ''
  return initial !== initial.toLowerCase() || token.folded === '@'
}
