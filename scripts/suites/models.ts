import type Fraction from 'fraction.js'
import type { Language } from '../../src/model/language.ts'
import { type ReadNumber, readNumberAt } from '../../src/prose/numbers/read-number.ts'
import { defaultSeparators, findSeparators, type Separators } from '../../src/prose/numbers/separators.ts'
import { afterExcluded } from '../../src/prose/quantities/exclusions.ts'
import { readMeasure } from '../../src/prose/quantities/measure.ts'
import { readQuantity } from '../../src/prose/quantities/read-quantity.ts'
import type { QuantityScan } from '../../src/prose/quantities/scan.ts'
import { tailOf } from '../../src/prose/quantities/tail.ts'
import { tokenize } from '../../src/prose/text/tokens.ts'

/** What our lexers find in a case, in the words of the suite. */
export interface Found {
  readonly text: string
  readonly value: Fraction | readonly [Fraction, Fraction] | null
  readonly unit: string | null
}

/** Lexes a whole sentence as numbers, currency, ages … as one suite asks. */
export type Model = (input: string, language: Language, convention: 'point' | 'comma') => Found[]

function scanOf(input: string, language: Language, convention: 'point' | 'comma'): QuantityScan {
  const tokens = tokenize(input)
  const own = findSeparators({ tokens })
  // The suite's culture decides what the sentence itself does not.
  const comma: Separators = { ...own, thousands: '.', decimal: ',' }
  const separators = convention === 'comma' ? comma : { ...own, ...pick(defaultSeparators) }
  return { text: input, tokens, first: 0, last: tokens.length, language, separators }
}

function pick(separators: Separators): Pick<Separators, 'thousands' | 'decimal'> {
  return { thousands: separators.thousands, decimal: separators.decimal }
}

function* numbers(scan: QuantityScan): Generator<ReadNumber> {
  let at = 0
  while (at < scan.last) {
    const read = readNumberAt(scan.text, scan.tokens, at, scan.language, scan.separators, { spoken: true })
    if (read) yield read
    at = read?.lastToken ?? at + 1
  }
}

const pronounLeads = new Set([
  'the',
  'this',
  'that',
  'which',
  'next',
  'last',
  'previous',
  'current',
  'right',
  'only',
])

/** Cardinals and fractions; no ordinals, no numbers glued to a unit, no pronoun "one". */
export const numberModel: Model = (input, language, convention) => {
  const scan = scanOf(input, language, convention)
  const found: Found[] = []
  for (const read of numbers(scan)) {
    if (read.role === 'ordinal' || isGlued(scan, read) || isPronoun(scan, read)) continue
    found.push({ text: input.slice(read.start, read.end), value: read.value, unit: null })
  }
  return found
}

function isGlued(scan: QuantityScan, read: ReadNumber): boolean {
  if (read.glued && tailOf(scan, read) === null) return true
  const before = scan.tokens[read.firstToken - 1]
  const first = scan.tokens[read.firstToken]
  return before?.kind === 'word' && first?.spaced === false && read.form !== 'words'
}

function isPronoun(scan: QuantityScan, read: ReadNumber): boolean {
  const written = scan.text.slice(read.start, read.end).toLowerCase()
  return written === 'one' && pronounLeads.has(scan.tokens[read.firstToken - 1]?.folded ?? '')
}

/** Ordinals only. */
export const ordinalModel: Model = (input, language, convention) => {
  const scan = scanOf(input, language, convention)
  const found: Found[] = []
  for (let at = 0; at < scan.last; ) {
    const read = readNumberAt(input, scan.tokens, at, language, scan.separators, {
      spoken: true,
      ordinals: true,
    })
    if (read?.role === 'ordinal')
      found.push({ text: input.slice(read.start, read.end), value: read.value, unit: null })
    at = read?.lastToken ?? at + 1
  }
  return found
}

/** Percentages. */
export const percentModel: Model = (input, language, convention) =>
  measures(scanOf(input, language, convention), 'percentage')

/** Amounts of money. */
export const currencyModel: Model = (input, language, convention) =>
  measures(scanOf(input, language, convention), 'money')

function measures(scan: QuantityScan, kind: 'percentage' | 'money'): Found[] {
  const found: Found[] = []
  for (let at = 0; at < scan.last; ) {
    const measure = readMeasure(scan, at, { spoken: true })
    const inAddress = kind === 'percentage' && afterExcluded(scan, at) > at
    if (measure?.kind === kind && !inAddress) {
      const unit = measure.cents ? 'cent' : (measure.currency ?? '?')
      found.push({ text: scan.text.slice(measure.start, measure.end), value: measure.value, unit })
    }
    at = measure?.next ?? at + 1
  }
  return found
}

/** Ages, and durations where the suite takes them for ages. */
export const ageModel: Model = (input, language, convention) => {
  const scan = scanOf(input, language, convention)
  const found: Found[] = []
  for (let at = 0; at < scan.last; ) {
    const reading = readQuantity(scan, at)
    if (reading && 'quantity' in reading) {
      const { kind, values, unit } = reading.quantity
      const timed = kind === 'age' || (language === 'es' && kind === 'duration')
      if (timed) {
        const start = Math.min(reading.number.start, scan.text.length)
        found.push({ text: input.slice(start, reading.end), value: values[1] ?? values[0], unit })
      }
    }
    at = Math.max(at + 1, reading?.next ?? 0)
  }
  return found
}

/** Ranges and bounds, as intervals. */
export const rangeModel: Model = (input, language, convention) => {
  const scan = scanOf(input, language, convention)
  const found: Found[] = []
  for (let at = 0; at < scan.last; ) {
    const reading = readQuantity(scan, at)
    if (reading && 'quantity' in reading) {
      const { values, relation, approximation } = reading.quantity
      const bounded = relation === 'range' || boundSigns[approximation] !== undefined
      if (bounded) {
        const second = relation === 'range' ? values[1] : undefined
        found.push({
          text: input.slice(reading.start, reading.number.end),
          value: second ? [values[0], second] : values[0],
          unit: second ? 'range' : (boundSigns[approximation] ?? null),
        })
      }
    }
    at = Math.max(at + 1, reading?.next ?? 0)
  }
  return found
}

const boundSigns: Readonly<Record<string, string>> = {
  'more than': '>',
  'at least': '>=',
  'less than': '<',
  'at most': '<=',
}
