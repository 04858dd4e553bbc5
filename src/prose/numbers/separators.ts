import Fraction from 'fraction.js'
import type { Span } from '../../model/span.ts'
import type { Token } from '../text/tokens.ts'

/** Which mark groups thousands and which one starts the decimals. */
export interface Separators {
  readonly thousands: ',' | '.'
  readonly decimal: ',' | '.'
  /** Whether a plain space may group thousands too: only where the text groups by no mark. */
  readonly spaces: boolean
  /** Numerals that the text itself reads both ways, or that look grouped by the decimal mark: worth a look. */
  readonly ambiguous: readonly Span[]
}

/** Mexico's convention, which holds in both languages until a text shows the other. */
export const defaultSeparators: Separators = { thousands: ',', decimal: '.', spaces: true, ambiguous: [] }

/** A numeral's exact value and how many decimals it shows. */
export interface Numeral {
  readonly value: Fraction
  readonly decimals: number
}

/**
 * Decides the convention of one text by its unambiguous numerals: `28,870.5` and `12.5` speak for the point as the
 * decimal mark, `28.870,5` and `12,5` for the comma; `28,870` speaks for neither.
 */
export function findSeparators(prose: { readonly tokens: readonly Token[] }): Separators {
  const votes = { ',': 0, '.': 0 }
  let grouped = false
  const open: Token[] = []
  for (const token of prose.tokens) {
    if (token.kind !== 'number' || plainDigits(token.folded)) continue
    const vote = decimalVote(token.folded)
    if (vote === 'open') open.push(token)
    else if (vote !== null) votes[vote]++
    if (vote === 'open' || isGrouped(token.folded)) grouped = true
  }
  const decimal = votes[','] > votes['.'] ? ',' : '.'
  const torn = votes[','] > 0 && votes['.'] > 0
  const settled = votes[decimal] > 0 && !torn
  return {
    thousands: decimal === ',' ? '.' : ',',
    decimal,
    spaces: !grouped,
    ambiguous: open.filter((token) => torn || (!settled && token.folded.includes(decimal))),
  }
}

/** Whether the numeral has digits only. */
export function plainDigits(text: string): boolean {
  return !text.includes(',') && !text.includes('.')
}

/** The mark that this numeral shows to be the decimal one; `open` when it fits both conventions, null when neither. */
function decimalVote(text: string): ',' | '.' | 'open' | null {
  const comma = text.includes(',')
  const point = text.includes('.')
  if (comma && point) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
    return parseMixed(text, decimal) === null ? null : decimal
  }
  const mark = comma ? ',' : '.'
  const parts = text.split(mark)
  if (parts.length > 2) return areGroups(parts) ? (comma ? '.' : ',') : null
  const [whole = '', rest = ''] = parts
  if (rest.length === 3 && whole.length <= 3 && !whole.startsWith('0')) return 'open'
  return rest.length <= 2 ? mark : null
}

function isGrouped(text: string): boolean {
  const parts = text.split(/[.,]/)
  return parts.length > 2
}

/** First group of one to three digits, the others of three. */
function areGroups(parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  return first.length <= 3 && first !== '0' && others.every((part) => part.length === 3)
}

/** Groups as India writes them: `12,34,567`. */
function areIndianGroups(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? ''
  return (
    parts.length > 2 &&
    last.length === 3 &&
    (parts[0]?.length ?? 9) <= 2 &&
    parts.slice(1, -1).every((part) => part.length === 2)
  )
}

/**
 * Reads a numeral such as `28,870.5`. What its form decides is read so in every text; only `1,000` and `1.000` look
 * to the text's convention.
 * @returns null when the marks make no numeral (`192.168.1.2`)
 */
export function parseNumeral(text: string, separators: Separators): Numeral | null {
  const comma = text.includes(',')
  const point = text.includes('.')
  if (!comma && !point) return { value: new Fraction(BigInt(text)), decimals: 0 }
  if (comma && point) return parseMixed(text, text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.')
  const mark = comma ? ',' : '.'
  const parts = text.split(mark)
  if (parts.length > 2) return areGroups(parts) || (comma && areIndianGroups(parts)) ? whole(parts) : null
  const [head = '', tail = ''] = parts
  const groupable = tail.length === 3 && head.length <= 3 && !head.startsWith('0')
  return groupable && mark === separators.thousands ? whole(parts) : decimal(head, tail)
}

function parseMixed(text: string, mark: ',' | '.'): Numeral | null {
  const parts = text.split(mark)
  if (parts.length !== 2) return null
  const groups = (parts[0] ?? '').split(mark === ',' ? '.' : ',')
  if (!areGroups(groups) && !areIndianGroups(groups)) return null
  return decimal(groups.join(''), parts[1] ?? '')
}

function whole(parts: readonly string[]): Numeral {
  return { value: new Fraction(BigInt(parts.join(''))), decimals: 0 }
}

function decimal(head: string, tail: string): Numeral {
  return {
    value: new Fraction(BigInt(head + tail), 10n ** BigInt(tail.length)),
    decimals: tail.length,
  }
}
