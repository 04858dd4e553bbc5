import Fraction from 'fraction.js'
import type { Span } from '../../model/span.ts'
import { type ReadNumber, readNumberAt } from '../numbers/read-number.ts'
import { type CurrencyMark, currencyAfter, currencyBefore, currencyInTail } from './currency-near.ts'
import { currencyCents } from './currency-words.ts'
import { afterPercent } from './percent-words.ts'
import { type QuantityScan, tokenAt, wordAt } from './scan.ts'
import { tailOf } from './tail.ts'

/** A number with the sign or word that says what sort of number it is. */
export interface Measure extends Span {
  readonly number: ReadNumber
  readonly kind: 'plain' | 'money' | 'percentage' | 'points'
  readonly value: Fraction
  readonly step: Fraction
  /** ISO code; null where there is no money or the sign does not tell. */
  readonly currency: string | null
  /** Whether it is given in hundredths of a currency ("50 cents"). */
  readonly cents: boolean
  /** Index of its first token, and the one after its last. */
  readonly first: number
  readonly next: number
}

/** Liberties of a reading; see `NumberOptions`. */
export interface MeasureOptions {
  readonly across?: boolean
  readonly spoken?: boolean
}

/** Reads a number with its currency or percent sign. Null when none starts here. */
export function readMeasure(scan: QuantityScan, index: number, options: MeasureOptions = {}): Measure | null {
  const before = currencyBefore(scan, index)
  const at = before?.next ?? index
  const number = readNumberAt(scan.text, scan.tokens, at, scan.language, scan.separators, {
    ...options,
    last: scan.last,
  })
  if (!number) return null
  const plain: Measure = {
    number,
    kind: number.currency === null ? 'plain' : 'money',
    value: number.value,
    step: number.step,
    currency: number.currency,
    cents: false,
    start: tokenAt(scan, index)?.start ?? number.start,
    end: number.end,
    first: index,
    next: number.lastToken,
  }
  if (number.role === 'ordinal') return before ? null : plain
  if (before) return afterSign(scan, plain, before)
  const percent = afterPercent(scan, number)
  if (percent) return { ...plain, ...percent, end: scan.tokens[percent.next - 1]?.end ?? number.end }
  const tail = tailOf(scan, number)
  const after =
    tail === null ? currencyAfter(scan, number.lastToken) : currencyInTail(scan, tail, number.lastToken)
  if (!after) return plain
  return withCents(scan, money(scan, plain, after, tail === null ? null : number.end + 1 + firstWord(tail)))
}

function firstWord(tail: string): number {
  const hyphen = tail.indexOf('-')
  return hyphen < 0 ? tail.length : hyphen
}

/** "$3 million USD", "$ 5,000 pesos": what follows tells the currency of a sign that does not. */
function afterSign(scan: QuantityScan, plain: Measure, before: CurrencyMark): Measure {
  const after = currencyAfter(scan, plain.next)
  const signed: Measure = {
    ...plain,
    kind: 'money',
    currency: before.currency ?? plain.currency,
    value: plain.value.mul(before.factor),
    step: plain.step.mul(before.factor),
  }
  if (!after || after.cents || (before.currency !== null && after.currency !== before.currency)) return signed
  return money(scan, signed, after, null)
}

function money(scan: QuantityScan, amount: Measure, after: CurrencyMark, end: number | null): Measure {
  return {
    ...amount,
    kind: 'money',
    value: amount.value.mul(after.factor),
    step: amount.step.mul(after.factor),
    currency: after.currency ?? amount.currency,
    cents: after.cents,
    end: end ?? hyphenEnd(scan, after.next - 1),
    next: after.next,
  }
}

/** The end of a currency word; of "cent-a-share" only the first part. */
function hyphenEnd(scan: QuantityScan, index: number): number {
  const token = scan.tokens[index]
  if (!token) return 0
  const hyphen = scan.text.slice(token.start, token.end).indexOf('-')
  return hyphen > 0 ? token.start + hyphen : token.end
}

/** "3 dollars 50 cents", "trece euros con cuarenta y cinco céntimos". */
function withCents(scan: QuantityScan, amount: Measure): Measure {
  if (amount.cents) return amount
  const link = wordAt(scan, amount.next)
  const at = link === 'and' || link === 'y' || link === 'con' ? amount.next + 1 : amount.next
  const cents = readNumberAt(scan.text, scan.tokens, at, scan.language, scan.separators, { last: scan.last })
  if (!cents || !currencyCents[scan.language].has(wordAt(scan, cents.lastToken))) return amount
  const step = new Fraction(1, 100)
  const end = tokenAt(scan, cents.lastToken)?.end ?? amount.end
  return { ...amount, value: amount.value.add(cents.value.div(100)), step, end, next: cents.lastToken + 1 }
}
