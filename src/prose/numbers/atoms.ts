import type Fraction from 'fraction.js'
import type { Language } from '../../model/language.ts'
import type { Token } from '../text/tokens.ts'
import { readDigits } from './digits.ts'
import { gluedOrdinal } from './glued-ordinal.ts'
import { type NumberWord, numberWord } from './number-word.ts'
import { scaleSuffix } from './scale-suffix.ts'
import type { Separators } from './separators.ts'
import { englishNumbers } from './words-en.ts'
import { spanishNumbers } from './words-es.ts'

/** One piece of a number: a numeral, a number word, or a link between two of them. */
export interface Atom {
  readonly kind: 'digits' | 'word' | 'and' | 'y' | 'hyphen' | 'point' | 'article'
  readonly word: NumberWord | null
  readonly value: Fraction | null
  readonly decimals: number
  readonly currency: string | null
  /** The token that holds its end, and the offset in the text where it ends. */
  readonly token: number
  readonly end: number
  /** False for an atom in the middle of a hyphenated word. */
  readonly endsToken: boolean
}

/** What the number readers look at. */
export interface NumberScan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly separators: Separators
  /** Index one past the last token that may be read. */
  readonly last: number
  /** Whether forms of speech and arithmetic count too: "two point five", "siete con cincuenta", "1 over 3". */
  readonly spoken: boolean
}

/** No number that people write has more pieces; the bound keeps the reading linear. */
const mostAtoms = 40

const links: Readonly<Record<Language, ReadonlyMap<string, Atom['kind']>>> = {
  en: new Map([
    ['and', 'and'],
    ['point', 'point'],
    ['a', 'article'],
    ['an', 'article'],
  ]),
  es: new Map([
    ['y', 'y'],
    ['e', 'y'],
    ['con', 'point'],
    ['coma', 'point'],
    ['punto', 'point'],
  ]),
}

/** The number word that a folded word is, or null. */
export function lookUpNumberWord(folded: string, language: Language): NumberWord | null {
  const found = (language === 'en' ? englishNumbers : spanishNumbers).get(folded)
  if (found) return found
  if (language === 'en' || folded.length < 5) return null
  const tail = folded.charCodeAt(folded.length - 1) === 115 ? folded.at(-2) : folded.at(-1)
  return tail === 'o' || tail === 'a' ? gluedIfLikely(folded) : null
}

function gluedIfLikely(folded: string): NumberWord | null {
  return folded.includes('av') || folded.includes('esim') ? gluedOrdinal(folded) : null
}

/** Whether a word after a numeral may go on with the same number. */
export function extendsNumber(token: Token, language: Language): boolean {
  return links[language].has(token.folded) || lookUpNumberWord(token.folded, language) !== null
}

/** The pieces of a possible number from this token on, as far as they go. */
export function collectAtoms(scan: NumberScan, index: number): Atom[] {
  const atoms: Atom[] = []
  let at = index
  while (at < scan.last && atoms.length < mostAtoms) {
    const next = pushAtoms(scan, at, atoms)
    if (next < 0) break
    at = next
  }
  return atoms
}

/** Adds the atoms of one token (or of a numeral's tokens); the index after it, or -1 when no number goes on here. */
function pushAtoms(scan: NumberScan, index: number, atoms: Atom[]): number {
  const token = scan.tokens[index]
  if (!token) return -1
  if (token.kind === 'number') return pushDigits(scan, index, atoms)
  if (token.kind === 'mark') return pushMark(scan, index, atoms)
  const previous = atoms.at(-1)
  if (previous?.kind === 'digits' || (previous?.kind === 'hyphen' && atoms.at(-2)?.kind === 'digits')) {
    const suffix = scaleSuffix(scan.text, token, scan.language, scan.spoken)
    if (suffix) {
      const word = numberWord('scale', 10n ** BigInt(suffix.power), false, false)
      atoms.push(atom('word', index, token.end, true, { word, currency: suffix.currency }))
      return index + 1
    }
    if (!token.spaced && previous.kind === 'digits') return -1
  }
  const word = lookUpNumberWord(token.folded, scan.language)
  if (word) {
    atoms.push(atom('word', index, token.end, true, { word }))
    return index + 1
  }
  const link = links[scan.language].get(token.folded)
  if (link) {
    if (atoms.length === 0 && link !== 'article') return -1
    if (link === 'article' && atoms.length > 0 && previous?.kind !== 'and' && previous?.word?.role !== 'part')
      return -1
    atoms.push(atom(link, index, token.end, true, {}))
    return index + 1
  }
  return token.end - token.start > 3 ? pushHyphenated(scan, index, atoms) : -1
}

function pushDigits(scan: NumberScan, index: number, atoms: Atom[]): number {
  // Numerals follow only a scale word or a link: a list of numerals is not read over and over.
  const previous = atoms.at(-1)
  if (previous?.kind === 'digits' || previous?.word?.slot === 1n) return -1
  const digits = readDigits(scan, index)
  const token = scan.tokens[digits?.lastToken ?? index]
  if (!digits || !token) return -1
  const { value, decimals, lastToken } = digits
  atoms.push(atom('digits', lastToken, token.end, true, { value, decimals }))
  return lastToken + 1
}

const hyphens = new Set(['-', '‑', '‐', '–'])

function pushMark(scan: NumberScan, index: number, atoms: Atom[]): number {
  const token = scan.tokens[index]
  const next = scan.tokens[index + 1]
  if (!token || !next || index + 1 >= scan.last || atoms.length === 0) return -1
  if (!hyphens.has(token.folded) || next.kind !== 'word') return -1
  if (token.spaced !== next.spaced || (token.spaced && !scan.spoken)) return -1
  if (!lookUpNumberWord(next.folded, scan.language) && !isScaleSuffix(scan, next)) return -1
  atoms.push(atom('hyphen', index, token.end, true, {}))
  return index + 1
}

function isScaleSuffix(scan: NumberScan, token: Token): boolean {
  return token.folded.length > 1 && scaleSuffix(scan.text, token, scan.language, false) !== null
}

/** "twenty-five", "two-thirds", and the number of "five-member": as many parts as are number words. */
function pushHyphenated(scan: NumberScan, index: number, atoms: Atom[]): number {
  const token = scan.tokens[index]
  if (!token?.folded.includes('-') && !token?.folded.includes('‑')) return -1
  const parts = token.folded.split(/[-‑]/)
  const first = lookUpNumberWord(parts[0] ?? '', scan.language)
  if (!first) return -1
  let from = token.start
  for (let part = 0; part < parts.length; part++) {
    const folded = parts[part] ?? ''
    const isAnd = folded === 'and' && part > 0
    const word = isAnd ? null : lookUpNumberWord(folded, scan.language)
    if (!word && !isAnd) return -1
    const last = part === parts.length - 1
    const end = last ? token.end : hyphenAfter(scan.text, from, token.end)
    if (part > 0) atoms.push(atom('hyphen', index, from, false, {}))
    atoms.push(isAnd ? atom('and', index, end, last, {}) : atom('word', index, end, last, { word }))
    from = end + 1
  }
  return index + 1
}

function hyphenAfter(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text[at] !== '-' && text[at] !== '‑') at++
  return at
}

function atom(
  kind: Atom['kind'],
  token: number,
  end: number,
  endsToken: boolean,
  rest: Partial<Pick<Atom, 'word' | 'value' | 'decimals' | 'currency'>>,
): Atom {
  return { kind, word: null, value: null, decimals: 0, currency: null, token, end, endsToken, ...rest }
}
