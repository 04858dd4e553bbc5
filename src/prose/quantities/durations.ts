import Fraction from 'fraction.js'
import type { Language } from '../../model/language.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import { buildQuantity } from './build.ts'
import { spanishUnits } from './nouns-es.ts'
import { isAttached, type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'
import { timeUnits } from './time-units.ts'

/** Number or numbers that a time word may follow. */
export interface Amount {
  readonly values: Quantity['values']
  readonly relation: Quantity['relation']
  readonly step: Fraction
  readonly number: Span
  readonly first: number
  readonly next: number
  /** What follows a hyphen inside the number's last token: "year-old" in "five-year-old". */
  readonly tail: string | null
}

const adjectives: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'consecutive straight additional more full long short calendar business successive whole short-lived turbulent fiscal other'.split(
      ' ',
    ),
  ),
  es: new Set('consecutivos largos primeros ultimos siguientes mas completos seguidos'.split(' ')),
}

const before: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('past last first next previous preceding final following coming'.split(' ')),
  es: new Set('ultimos ultimas primeros primeras proximos proximas pasados pasadas siguientes'.split(' ')),
}

/** Reads a duration or an age out of a number and the time word after it; null when no time word follows. */
export function readTime(scan: QuantityScan, amount: Amount): QuantityReading | null {
  return readHyphenated(scan, amount) ?? readPlainTime(scan, amount)
}

/** "34-year-old", "six-month", "five-year-old". */
function readHyphenated(scan: QuantityScan, amount: Amount): QuantityReading | null {
  let tail = amount.tail
  let next = amount.next
  if (tail === null) {
    if (wordAt(scan, next) !== '-' && wordAt(scan, next) !== '‑') return null
    if (!isAttached(scan, next) || !isAttached(scan, next + 1)) return null
    tail = wordAt(scan, next + 1)
    next += 2
  }
  const [word = '', old] = tail.split(/[-‑]/)
  const time = timeUnits[scan.language].get(word)
  if (!time) return null
  const age = old === 'old' || old === 'olds' || wordAt(scan, next) === 'old'
  if (old !== undefined && !age) return null
  const end = scan.tokens[next - 1]?.end ?? amount.number.end
  return timeQuantity(scan, amount, age ? 'age' : 'duration', time, next, {
    start: amount.number.end + 1,
    end,
  })
}

function readPlainTime(scan: QuantityScan, amount: Amount): QuantityReading | null {
  if (amount.tail !== null) return null
  let at = amount.next
  if (adjectives[scan.language].has(wordAt(scan, at))) at++
  const token = tokenAt(scan, at)
  const word = token?.folded.endsWith("'") ? token.folded.slice(0, -1) : (token?.folded ?? '')
  const time = timeUnits[scan.language].get(word)
  if (token && word === 'yo' && scan.language === 'en')
    return timeQuantity(scan, amount, 'age', { unit: 'year', times: 1 }, at + 1, token)
  if (!time || !token) return null
  const noun = { start: scan.tokens[amount.next]?.start ?? token.start, end: token.end }
  const age = ageEnd(scan, amount, at + 1)
  if (age === null) return timeQuantity(scan, amount, 'duration', time, at + 1, noun)
  const end = scan.tokens[age - 1]?.end ?? noun.end
  return timeQuantity(scan, amount, 'age', time, age, { start: noun.start, end })
}

const having = new Set(['tenia', 'tiene', 'tenian', 'tienen', 'cumplio', 'cumplir', 'tener'])

/** Index after "old", "of age", "de edad"; the index itself when the words before tell an age; null for a duration. */
function ageEnd(scan: QuantityScan, amount: Amount, at: number): number | null {
  const word = wordAt(scan, at)
  if (scan.language === 'en') {
    if (word === 'old' || word === 'olds') return at + 1
    return word === 'of' && wordAt(scan, at + 1) === 'age' ? at + 2 : null
  }
  if (word === 'de' && wordAt(scan, at + 1) === 'edad') return at + 2
  const unit = wordAt(scan, at - 1)
  if (unit !== 'anos' && unit !== 'ano' && unit !== 'meses') return null
  return precededByPerson(scan, amount.first) ? at : null
}

/** "una joven de 19 años", "menores de 12 años", "tenía 34 años". */
function precededByPerson(scan: QuantityScan, first: number): boolean {
  let at = first - 1
  while (skipped.has(wordAt(scan, at))) at--
  if (having.has(wordAt(scan, at)) || wordAt(scan, first - 1) === 'sus') return true
  return wordAt(scan, at + 1) === 'de' && spanishUnits.get(wordAt(scan, at)) === 'person'
}

const skipped = new Set([
  'de',
  'entre',
  'casi',
  'los',
  'las',
  'a',
  'solo',
  'apenas',
  'unos',
  'hasta',
  'mas',
  'menos',
])

function timeQuantity(
  scan: QuantityScan,
  amount: Amount,
  kind: 'age' | 'duration',
  time: { readonly unit: string; readonly times: number },
  next: number,
  noun: Span,
): QuantityReading {
  const [first, second] = amount.values
  const factor = new Fraction(time.times)
  const reading = buildQuantity(scan, {
    kind,
    values: second === undefined ? [first.mul(factor)] : [first.mul(factor), second.mul(factor)],
    relation: amount.relation,
    step: amount.step.mul(factor),
    unit: time.unit,
    number: amount.number,
    noun,
    first: amount.first,
    next,
  })
  const lead = tokenAt(scan, amount.first - 1)
  return lead && before[scan.language].has(lead.folded)
    ? { ...reading, start: Math.min(lead.start, reading.start) }
    : reading
}

const lone: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['decade', 'century']),
  es: new Set(['decada', 'siglo', 'decenio', 'lustro']),
}

const decadeLeads: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['past', 'last', 'previous', 'next', 'preceding', 'a', 'coming']),
  es: new Set(['ultima', 'ultimo', 'pasada', 'proxima', 'una', 'un', 'anterior']),
}

const after: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['ago', 'prior', 'earlier', 'later', 'before', 'previously', 'after', 'old']),
  es: new Set(['antes', 'despues', 'atras', 'mas']),
}

/** "a year and a half", "un año y medio". */
const halves: Readonly<Record<Language, readonly string[]>> = { en: ['and', 'a', 'half'], es: ['y', 'medio'] }

/** Reads stretches whose number is in the article or the word itself: "past decade", "a month prior", "hace un año". */
export function readLoneTime(scan: QuantityScan, index: number): QuantityReading | null {
  const word = wordAt(scan, index)
  if (decadeLeads[scan.language].has(word) && lone[scan.language].has(wordAt(scan, index + 1))) {
    const halves =
      scan.language === 'es' && wordAt(scan, index + 2) === 'y' && wordAt(scan, index + 3) === 'media'
    const years = timeUnits[scan.language].get(wordAt(scan, index + 1))?.times ?? 10
    return loneQuantity(
      scan,
      index,
      halves ? index + 4 : index + 2,
      new Fraction(halves ? years * 3 : years * 2, 2),
      'year',
    )
  }
  if (
    lone[scan.language].has(word) &&
    (wordAt(scan, index + 1) === 'pasada' || wordAt(scan, index + 1) === 'anterior')
  ) {
    const years = timeUnits[scan.language].get(word)?.times ?? 10
    return loneQuantity(scan, index, index + 2, new Fraction(years), 'year')
  }
  if (word !== 'a' && word !== 'an' && word !== 'un' && word !== 'una') return null
  const time = timeUnits[scan.language].get(wordAt(scan, index + 1))
  if (!time) return null
  const half = halves[scan.language]
  if (half.every((word, at) => wordAt(scan, index + 2 + at) === word))
    return loneQuantity(scan, index, index + 2 + half.length, new Fraction(time.times * 3, 2), time.unit)
  const follows = after[scan.language].has(wordAt(scan, index + 2))
  const ago =
    scan.language === 'es' && (wordAt(scan, index - 1) === 'hace' || wordAt(scan, index - 1) === 'tras')
  if (!follows && !ago) return null
  return loneQuantity(scan, index, follows ? index + 3 : index + 2, new Fraction(time.times), time.unit)
}

function loneQuantity(
  scan: QuantityScan,
  index: number,
  next: number,
  value: Fraction,
  unit: string,
): QuantityReading | null {
  const first = tokenAt(scan, index)
  const last = tokenAt(scan, next - 1)
  const noun = tokenAt(scan, index + 1)
  if (!first || !last || !noun) return null
  return buildQuantity(scan, {
    kind: 'duration',
    values: [value],
    step: value,
    unit,
    number: { start: first.start, end: first.end },
    noun: { start: noun.start, end: noun.end },
    first: index,
    next,
    end: last.end,
  })
}

/** The words that open a stretch of time without a number word. */
export function loneTimeOpeners(language: Language): string[] {
  return [...decadeLeads[language], ...lone[language]]
}
