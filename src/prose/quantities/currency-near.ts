import Fraction from 'fraction.js'
import { lookUpNumberWord } from '../numbers/atoms.ts'
import { currencyCode, currencyTable, longestCurrencyName } from './currencies.ts'
import { codesLikeWords, currencyCents, currencySigns, dollarPrefixes } from './currency-words.ts'
import { isAttached, isDash, type QuantityScan, tokenAt, wordAt } from './scan.ts'

/** A currency sign, code or name beside an amount. */
export interface CurrencyMark {
  /** ISO code, or null when the sign or name does not tell the country. */
  readonly currency: string | null
  /** Index of the token after it. */
  readonly next: number
  /** What it multiplies the amount by: a million in "30 MUSD" and "75 USD million". */
  readonly factor: Fraction
  readonly cents: boolean
}

const one = new Fraction(1)
const million = new Fraction(1_000_000)

function mark(currency: string | null, next: number, factor = one, cents = false): CurrencyMark {
  return { currency, next, factor, cents }
}

/** "$", "US$", "U.S. $", "MXN $", "USD", "R$", "MUSD" before a number; null when none stands here. */
export function currencyBefore(scan: QuantityScan, index: number): CurrencyMark | null {
  const token = tokenAt(scan, index)
  if (!token) return null
  if (token.kind === 'mark') return signBefore(scan, index)
  if (token.kind !== 'word' || token.end - token.start > 4) return null
  const after = index + 1
  if (token.folded === 'u' && wordAt(scan, after) === '.' && wordAt(scan, after + 1) === 's') {
    const sign = after + (wordAt(scan, after + 2) === '.' ? 3 : 2)
    return wordAt(scan, sign) === '$' ? mark('USD', sign + 1) : null
  }
  const written = scan.text.slice(token.start, token.end)
  if (wordAt(scan, after) === '$') return lettersBeforeSign(scan, after, token.folded, written)
  if (!isNumberStart(scan, after)) return null
  if (isMillionCode(written)) return mark(currencyCode(written.slice(1)), after, million)
  // "ALL 5" and "TOP 10" are words in capitals.
  const code = codesLikeWords.has(token.folded) && tokenAt(scan, after)?.spaced ? null : currencyCode(written)
  return code === null ? null : mark(code, after)
}

function signBefore(scan: QuantityScan, index: number): CurrencyMark | null {
  const currency = currencySigns.get(wordAt(scan, index))
  if (currency === undefined) return null
  const inner = tokenAt(scan, index + 1)
  const code = inner?.kind === 'word' ? currencyCode(scan.text.slice(inner.start, inner.end)) : null
  return code && isNumberStart(scan, index + 2) ? mark(code, index + 2) : mark(currency, index + 1)
}

/** "US$", "U$D", "C $", "MXN$": `sign` is the index of the dollar sign. */
function lettersBeforeSign(
  scan: QuantityScan,
  sign: number,
  folded: string,
  written: string,
): CurrencyMark | null {
  if (folded === 'u' && wordAt(scan, sign + 1) === 'd' && isAttached(scan, sign + 1))
    return mark('USD', sign + 2)
  const currency = dollarPrefixes.get(folded) ?? currencyCode(written.toUpperCase())
  // "a $ 5 bill": a single letter apart is a word, but for the c of Canada.
  const apart = !isAttached(scan, sign) && written.length === 1 && folded !== 'c'
  return currency === null || apart ? null : mark(currency, sign + 1)
}

function isNumberStart(scan: QuantityScan, index: number): boolean {
  return tokenAt(scan, index)?.kind === 'number'
}

function isMillionCode(written: string): boolean {
  return written.length === 4 && written.startsWith('M') && currencyCode(written.slice(1)) !== null
}

/** The sign, code, name or cents after an amount, "de" and a hyphen let through; null when none stands here. */
export function currencyAfter(scan: QuantityScan, index: number): CurrencyMark | null {
  const sign = currencySigns.get(wordAt(scan, index))
  if (sign !== undefined) return isNumberStart(scan, index + 1) ? null : mark(sign, index + 1)
  const hyphen = isDash(scan, index) && isAttached(scan, index) && isAttached(scan, index + 1)
  const at = hyphen || wordAt(scan, index) === 'de' ? index + 1 : index
  const token = tokenAt(scan, at)
  if (token?.kind !== 'word') return null
  if (currencyCents[scan.language].has(firstPart(token.folded)))
    return wordAt(scan, index) === 'de' ? null : mark(null, at + 1, one, true)
  return wordAt(scan, index) === 'de' ? nameAfter(scan, at) : (codeAfter(scan, at) ?? nameAfter(scan, at))
}

function codeAfter(scan: QuantityScan, index: number): CurrencyMark | null {
  const token = tokenAt(scan, index)
  if (!token) return null
  const written = scan.text.slice(token.start, token.end)
  if (isNumberStart(scan, index + 1) && isAttached(scan, index + 1)) return null
  if (isMillionCode(written)) return mark(currencyCode(written.slice(1)), index + 1, million)
  const code = currencyCode(written)
  if (code === null) return null
  const next = wordAt(scan, index + 1) === '$' && isAttached(scan, index + 1) ? index + 2 : index + 1
  const scale = lookUpNumberWord(wordAt(scan, next), scan.language)
  return scale?.role === 'scale' && scale.value >= 1000n && !scale.ordinal
    ? mark(code, next + 1, new Fraction(scale.value))
    : mark(code, next)
}

/** The longest currency name that starts here. */
function nameAfter(scan: QuantityScan, index: number): CurrencyMark | null {
  const { names, openers } = currencyTable(scan.language)
  if (!openers.has(firstPart(wordAt(scan, index)))) return null
  let name = ''
  let found: CurrencyMark | null = null
  for (let words = 0, at = index; words < longestCurrencyName && at < scan.last; at++) {
    const part = scan.tokens[at]
    // The stops of "U.S. dollars".
    if (part?.folded === '.' && words > 0 && words < 3 && !part.spaced) continue
    if (part?.kind !== 'word') break
    name = words === 0 ? firstPart(part.folded) : `${name} ${part.folded}`
    words++
    const currency = names.get(name)
    if (currency !== undefined) found = mark(currency, at + 1)
  }
  return found
}

/** The currency in the rest of a hyphenated word: "yen" in "one-yen", "dollar" in "five-million-dollar". */
export function currencyInTail(scan: QuantityScan, tail: string, next: number): CurrencyMark | null {
  const word = firstPart(tail)
  if (currencyCents[scan.language].has(word)) return mark(null, next, one, true)
  const currency = currencyTable(scan.language).names.get(word)
  return currency === undefined ? null : mark(currency, next)
}

function firstPart(folded: string): string {
  const hyphen = folded.indexOf('-')
  return hyphen < 0 ? folded : folded.slice(0, hyphen)
}
