import Fraction from 'fraction.js'
import type { Token } from '../text/tokens.ts'
import type { NumberScan } from './atoms.ts'
import { type Numeral, parseNumeral, plainDigits } from './separators.ts'

/** A numeral of one or more tokens (`28 870`). */
export interface Digits extends Numeral {
  /** Index of its last token. */
  readonly lastToken: number
}

const mostGroups = 8

/** Reads the numeral that starts at a number token, thousands grouped by spaces included. */
export function readDigits(
  scan: Pick<NumberScan, 'text' | 'tokens' | 'separators' | 'last'>,
  index: number,
): Digits | null {
  const token = scan.tokens[index]
  if (token?.kind !== 'number') return null
  const grouped = readSpacedGroups(scan, index, token)
  if (grouped) return grouped
  const numeral = parseNumeral(token.folded, scan.separators)
  return numeral && { ...numeral, lastToken: index }
}

function readSpacedGroups(
  scan: Pick<NumberScan, 'text' | 'tokens' | 'separators' | 'last'>,
  index: number,
  first: Token,
): Digits | null {
  if (!plainDigits(first.folded) || first.folded.length > 3 || first.folded.startsWith('0')) return null
  let digits = first.folded
  let lastToken = index
  let decimals = 0
  while (lastToken + 1 < scan.last && lastToken - index < mostGroups) {
    const token = scan.tokens[lastToken + 1]
    const before = scan.tokens[lastToken]
    if (token?.kind !== 'number' || !before || !groupSpace(scan, before, token)) break
    const [whole = '', fraction] = token.folded.split(/[.,]/)
    if (whole.length !== 3 || token.folded.split(/[.,]/).length > 2) break
    digits += whole + (fraction ?? '')
    lastToken++
    if (fraction !== undefined) {
      decimals = fraction.length
      break
    }
  }
  if (lastToken === index) return null
  const following = scan.tokens[lastToken + 1]
  // A fourth digit or a further group that does not fit: these were no groups of one number.
  if (
    following?.kind === 'number' &&
    lastToken + 1 < scan.last &&
    following.start - (scan.tokens[lastToken]?.end ?? 0) === 1
  )
    return null
  return { value: new Fraction(BigInt(digits), 10n ** BigInt(decimals)), decimals, lastToken }
}

const narrowSpaces = new Set(['\u00a0', '\u202f', '\u2009', '\u2007'])

function groupSpace(scan: Pick<NumberScan, 'text' | 'separators'>, before: Token, after: Token): boolean {
  if (after.start - before.end !== 1) return false
  const space = scan.text[before.end] ?? ''
  return narrowSpaces.has(space) || (space === ' ' && scan.separators.spaces)
}

const suffixes = new Set(
  `st nd rd th er ero eros era do dos da das ro ros ra ras to tos ta tas mo mos ma mas vo vos va vas no na nos nas º ª
  o a os as`.split(/\s+/),
)

/** The index after the ordinal ending of a numeral ("104th", "104º", "103.º", "1er"), or -1. */
export function afterOrdinalEnding(tokens: readonly Token[], index: number, last: number): number {
  const token = tokens[index]
  if (!token || index >= last || token.spaced) return -1
  if (token.kind === 'mark' && token.folded === '.') {
    const next = tokens[index + 1]
    const ending = next && !next.spaced && index + 1 < last && (next.folded === 'º' || next.folded === 'ª')
    return ending ? index + 2 : -1
  }
  if (token.folded === '°') return isDegree(tokens[index + 1]) ? -1 : index + 1
  return token.kind === 'word' && suffixes.has(token.folded) && token.folded !== 'a' ? index + 1 : -1
}

function isDegree(token: Token | undefined): boolean {
  return token?.folded === 'c' || token?.folded === 'f'
}
