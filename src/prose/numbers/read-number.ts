import Fraction from 'fraction.js'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../text/tokens.ts'
import { type Atom, collectAtoms, extendsNumber, lookUpNumberWord, type NumberScan } from './atoms.ts'
import { readCardinal } from './cardinal.ts'
import { afterOrdinalEnding, readDigits } from './digits.ts'
import { readFraction } from './fractions.ts'
import { scaleSuffix } from './scale-suffix.ts'
import type { Separators } from './separators.ts'
import { readNumeralFraction } from './slashed.ts'
import { readSpokenDecimals } from './spoken.ts'

/** A number as it stands in the text, exact. */
export interface ReadNumber extends Span {
  readonly value: Fraction
  /** The value of the last digit shown, scale words multiplied in; for a fraction the precision it claims. */
  readonly step: Fraction
  readonly firstToken: number
  /** Exclusive. */
  readonly lastToken: number
  readonly role: 'cardinal' | 'ordinal' | 'fraction'
  /** Digits, words, or digits with scale words ("65 mil"). */
  readonly form: 'digits' | 'words' | 'mixed'
  /** The factor of its scale word: a million in "3 million", 1 without one. */
  readonly scale: Fraction
  /** The currency that an abbreviation names along ("mdp"). */
  readonly currency: string | null
  /** Whether a word follows without a space ("180ml"), or the number ends inside a hyphenated word. */
  readonly glued: boolean
}

/** Bounds and liberties of a reading. */
export interface NumberOptions {
  /** Index one past the last token that may be read; the end of the text by default. */
  readonly last?: number
  /** Whether "and" may join parts of one number; false between the ends of a range. */
  readonly across?: boolean
  /** Whether forms of speech and arithmetic are read too. */
  readonly spoken?: boolean
  /** Whether "three millionths" is a place in an order rather than a fraction. */
  readonly ordinals?: boolean
}

/**
 * Reads the number that starts at a token: numerals, number words, scale words, fractions, ordinals.
 * @param index of the token in `tokens`
 * @returns null when no number starts there
 */
export function readNumberAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  language: Language,
  separators: Separators,
  options: NumberOptions = {},
): ReadNumber | null {
  const scan: NumberScan = {
    text,
    tokens,
    language,
    separators,
    last: options.last ?? tokens.length,
    spoken: options.spoken ?? false,
  }
  const sign = signAt(scan, index)
  const first = tokens[sign.next]
  if (!first) return null
  const read = readUnsigned(scan, sign.next, options)
  if (!read || sign.next === index) return read
  const start = tokens[index]?.start ?? read.start
  return { ...read, value: read.value.neg(), start, firstToken: index }
}

const minusSigns = new Set(['-', '−', '–'])
const minusWords = new Set(['minus', 'negative', 'menos'])

/** The index after a minus sign that belongs to a number, or the same index. */
function signAt(scan: NumberScan, index: number): { next: number } {
  const token = scan.tokens[index]
  const following = scan.tokens[index + 1]
  if (!token || !following || index + 1 >= scan.last) return { next: index }
  if (scan.spoken && minusWords.has(token.folded)) return { next: index + 1 }
  if (!minusSigns.has(token.folded) || following.kind !== 'number') return { next: index }
  if (scan.spoken) return { next: index + 1 }
  return { next: token.spaced && !following.spaced ? index + 1 : index }
}

function readUnsigned(scan: NumberScan, index: number, options: NumberOptions): ReadNumber | null {
  const token = scan.tokens[index]
  if (!token) return null
  if (token.kind !== 'word') {
    const leading = readLeadingDecimal(scan, index)
    if (leading) return leading
    const slashed = readNumeralFraction(scan, index)
    if (slashed) return scaled(scan, index, slashed)
    if (token.kind !== 'number') return null
    const lone = readLoneDigits(scan, index)
    if (lone) return lone
    const ordinal = readNumeralOrdinal(scan, index)
    if (ordinal) return ordinal
  }
  const atoms = collectAtoms(scan, index)
  if (atoms.length === 0) return null
  return readAtoms(scan, index, atoms, options)
}

function readAtoms(
  scan: NumberScan,
  index: number,
  atoms: readonly Atom[],
  { across = true, ordinals = false }: NumberOptions,
): ReadNumber | null {
  const from = atoms[0]?.kind === 'article' ? 1 : 0
  const cardinal = readCardinal(atoms, from, across)
  const fraction = ordinals ? null : readFraction(atoms, across, scan.language)
  if (fraction) return build(scan, index, atoms, fraction)
  if (!cardinal) return null
  if (from === 1 && cardinal.scale === 1n && !opensWithScale(atoms[1])) return null
  const spoken = scan.spoken && !cardinal.ordinal ? readSpokenDecimals(atoms, cardinal) : null
  return build(scan, index, atoms, {
    ...(spoken ?? cardinal),
    role: cardinal.ordinal ? 'ordinal' : 'cardinal',
    scale: new Fraction(cardinal.scale),
  })
}

/** "a hundred", "a dozen". */
function opensWithScale(atom: Atom | undefined): boolean {
  return atom?.word?.role === 'scale' || atom?.word?.role === 'dozen'
}

function build(
  scan: NumberScan,
  index: number,
  atoms: readonly Atom[],
  read: Pick<ReadNumber, 'value' | 'step' | 'role' | 'scale'> & { readonly next: number },
): ReadNumber | null {
  const last = atoms[read.next - 1]
  const first = scan.tokens[index]
  if (!last || !first) return null
  const used = atoms.slice(0, read.next)
  const digits = used.some((atom) => atom.kind === 'digits')
  const words = used.some((atom) => atom.kind === 'word')
  const following = scan.tokens[last.token + 1]
  return {
    start: first.start,
    end: last.end,
    value: read.value,
    step: read.step,
    firstToken: index,
    lastToken: last.token + 1,
    role: read.role,
    form: digits ? (words ? 'mixed' : 'digits') : 'words',
    scale: read.scale,
    currency: used.find((atom) => atom.currency !== null)?.currency ?? null,
    glued: !last.endsToken || (following?.kind === 'word' && !following.spaced),
  }
}

/** A numeral that nothing extends, which most are: read without looking further. */
function readLoneDigits(scan: NumberScan, index: number): ReadNumber | null {
  const digits = readDigits(scan, index)
  const first = scan.tokens[index]
  if (!digits || !first) return null
  const after = digits.lastToken + 1
  const next = after < scan.last ? scan.tokens[after] : undefined
  if (next && (next.kind === 'mark' ? !closing.has(next.folded) : !isPlainWord(scan, next))) return null
  return {
    start: first.start,
    end: scan.tokens[digits.lastToken]?.end ?? first.end,
    value: digits.value,
    step: digits.decimals === 0 ? one : new Fraction(1n, 10n ** BigInt(digits.decimals)),
    firstToken: index,
    lastToken: after,
    role: 'cardinal',
    form: 'digits',
    scale: one,
    currency: null,
    glued: false,
  }
}

const one = new Fraction(1)
const closing = new Set([',', ';', ':', ')', '%', '”', '"', '?', '!', '$'])

function isPlainWord(scan: NumberScan, token: Token): boolean {
  if (token.kind !== 'word' || !token.spaced || token.end - token.start < 3) return false
  return (
    !extendsNumber(token, scan.language) && scaleSuffix(scan.text, token, scan.language, scan.spoken) === null
  )
}

/** ".08": decimals without a whole number. */
function readLeadingDecimal(scan: NumberScan, index: number): ReadNumber | null {
  const mark = scan.tokens[index]
  const digits = scan.tokens[index + 1]
  if (!mark?.spaced || mark.folded !== scan.separators.decimal || index + 1 >= scan.last) return null
  if (digits?.kind !== 'number' || digits.spaced || !/^\d+$/.test(digits.folded)) return null
  const denominator = 10n ** BigInt(digits.folded.length)
  const following = scan.tokens[index + 2]
  return {
    start: mark.start,
    end: digits.end,
    value: new Fraction(BigInt(digits.folded), denominator),
    step: new Fraction(1n, denominator),
    firstToken: index,
    lastToken: index + 2,
    role: 'cardinal',
    form: 'digits',
    scale: new Fraction(1),
    currency: null,
    glued: following?.kind === 'word' && !following.spaced,
  }
}

/** "104th", "104º", "1er". */
function readNumeralOrdinal(scan: NumberScan, index: number): ReadNumber | null {
  const after = afterOrdinalEnding(scan.tokens, index + 1, scan.last)
  const token = scan.tokens[index]
  const lastToken = scan.tokens[after - 1]
  if (after < 0 || !token || !lastToken || !/^\d+$/.test(token.folded)) return null
  return {
    start: token.start,
    end: lastToken.end,
    value: new Fraction(BigInt(token.folded)),
    step: new Fraction(1),
    firstToken: index,
    lastToken: after,
    role: 'ordinal',
    form: 'digits',
    scale: new Fraction(1),
    currency: null,
    glued: false,
  }
}

/** A fraction in numerals may be followed by a scale word: "2 1/2 million". */
function scaled(scan: NumberScan, index: number, read: ReadNumber): ReadNumber {
  const next = scan.tokens[read.lastToken]
  if (next?.kind !== 'word' || read.lastToken >= scan.last) return read
  const word = lookUpNumberWord(next.folded, scan.language)
  if (word?.role !== 'scale' || word.ordinal || word.value < 1000n) return { ...read, firstToken: index }
  return {
    ...read,
    value: read.value.mul(word.value),
    step: read.step.mul(word.value),
    end: next.end,
    lastToken: read.lastToken + 1,
    form: 'mixed',
    role: 'cardinal',
    scale: new Fraction(word.value),
  }
}
