import { lookUpNumberWord } from '../numbers/atoms.ts'
import { approximationBefore } from './approximations.ts'
import { buildQuantity } from './build.ts'
import type { Amount } from './durations.ts'
import { isYear } from './exclusions.ts'
import type { Measure } from './measure.ts'
import { hyphenUnit, isKnownNoun, nounPhraseAt } from './noun-phrase.ts'
import { englishUnits } from './nouns-en.ts'
import { pointsBack } from './pointing-back.ts'
import { isAttached, type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'
import { timeUnits } from './time-units.ts'

const each = [['each'], ['apiece'], ['cada', 'uno'], ['cada', 'una']] as const

/** Reads a plain number as a count of what its noun phrase names, or as a bare number. */
export function readCount(scan: QuantityScan, amount: Amount, measure: Measure): QuantityReading | null {
  if (amount.tail !== null || measure.number.glued) return readGlued(scan, amount, measure)
  const hyphened = hyphenUnit(scan, amount.next)
  if (hyphened && isAttached(scan, amount.next)) return readHyphened(scan, amount, hyphened)
  const noun = nounPhraseAt(scan, afterRepetition(scan, afterScaleLink(scan, amount)))
  if (isPronoun(scan, measure)) {
    const counted = noun?.known && isKnownNear(scan, measure, amount.next, noun.next)
    if (!counted) return isPaced(scan, amount) ? readBare(scan, amount, measure) : null
  }
  if (noun) {
    return buildQuantity(scan, { ...amount, kind: 'count', unit: noun.unit, noun, next: noun.next })
  }
  return readBare(scan, amount, measure)
}

/** "dos millones de personas", "una docena de sicarios": the index after the "de" that a scale noun asks for. */
function afterScaleLink(scan: QuantityScan, amount: Amount): number {
  if (scan.language !== 'es' || wordAt(scan, amount.next) !== 'de') return amount.next
  return scaleNouns.test(wordAt(scan, amount.next - 1)) || wordAt(scan, amount.next - 2) === 'y'
    ? amount.next + 1
    : amount.next
}

const scaleNouns =
  /^(?:(?:tr|b|m)ill[oó]n(?:es)?|docenas?|decenas?|veintenas?|treintena|centenar(?:es)?|centenas?|millar(?:es)?)$/

/** "thirteen (13) officers": the index after the number said again in digits. */
function afterRepetition(scan: QuantityScan, index: number): number {
  const again =
    wordAt(scan, index) === '(' &&
    tokenAt(scan, index + 1)?.kind === 'number' &&
    wordAt(scan, index + 2) === ')'
  return again ? index + 3 : index
}

/** "one", "un", "una", "uno": a number only before a noun that briefs count. */
function isPronoun(scan: QuantityScan, measure: Measure): boolean {
  return (
    measure.number.form === 'words' && measure.value.equals(1) && wordAt(scan, measure.first) !== 'single'
  )
}

function isKnownNear(scan: QuantityScan, measure: Measure, first: number, next: number): boolean {
  if (next - first > 3 || !isKnownNoun(scan, next - 1) || wordAt(scan, next - 1).endsWith('s')) return false
  return scan.language === 'en'
    ? wordAt(scan, first - 1) === 'one'
    : isCountedWithOthers(scan, measure.first, next)
}

const joints = new Set(['y', 'e', ','])

/** "un muerto y dos heridos", "tres civiles y un policía": beside another count the article is a number. */
function isCountedWithOthers(scan: QuantityScan, first: number, next: number): boolean {
  if (joints.has(wordAt(scan, next)) && isNumberAt(scan, next + 1)) return true
  if (!joints.has(wordAt(scan, first - 1))) return false
  for (let at = first - 3; at >= first - 5; at--) {
    if (isNumberAt(scan, at) && tokenAt(scan, at + 1)?.kind === 'word') return true
    if (tokenAt(scan, at)?.kind !== 'word') return false
  }
  return false
}

function isNumberAt(scan: QuantityScan, index: number): boolean {
  const token = tokenAt(scan, index)
  if (token?.kind === 'number') return !isYear(token.folded)
  const word = token?.kind === 'word' ? lookUpNumberWord(token.folded, scan.language) : null
  return word?.role === 'add' && !word.ordinal && word.value > 1n
}

const paces = new Set(['a', 'an', 'per', 'every', 'each', 'al', 'por', 'cada'])

/** "more than one every day", "más de uno al día": bent and paced, the pronoun is a number. */
function isPaced(scan: QuantityScan, amount: Amount): boolean {
  if (approximationBefore(scan, amount.first).from === amount.first) return false
  return paces.has(wordAt(scan, amount.next)) && timeUnits[scan.language].has(wordAt(scan, amount.next + 1))
}

/** A number of which the text does not say at once what it counts. */
function readBare(scan: QuantityScan, amount: Amount, measure: Measure): QuantityReading | null {
  const distributive = each.find((words) =>
    words.every((word, at) => wordAt(scan, amount.next + at) === word),
  )
  if (distributive) {
    const next = amount.next + distributive.length
    return buildQuantity(scan, {
      ...amount,
      kind: 'count',
      unit: 'count',
      next,
      end: scan.tokens[next - 1]?.end ?? 0,
    })
  }
  if (isSmallWord(amount, measure) && pointsBack(scan, amount)) return null
  if (isNameNumber(scan, amount, measure)) return null
  return buildQuantity(scan, { ...amount, kind: 'number', unit: 'count' })
}

/** "the three" points back to what was counted before; "only five", "two of rape" and "three more" count. */
function isSmallWord(amount: Amount, measure: Measure): boolean {
  return measure.number.form === 'words' && amount.relation === 'single' && measure.value.compare(13) < 0
}

/** "Boeing 737", "Zona 18": a small numeral after a capital, with nothing counted after it. */
function isNameNumber(scan: QuantityScan, amount: Amount, measure: Measure): boolean {
  if (measure.number.form !== 'digits' || amount.relation !== 'single') return false
  const before = tokenAt(scan, amount.first - 1)
  if (before?.kind !== 'word' || amount.first - 1 === scan.first) return false
  const initial = scan.text[before.start] ?? ''
  return initial !== initial.toLowerCase() && /^\d{1,3}$/.test(scan.text.slice(measure.start, measure.end))
}

function readHyphened(scan: QuantityScan, amount: Amount, unit: string): QuantityReading {
  const word = tokenAt(scan, amount.next + 1)
  const noun = word ? { start: word.start, end: word.end } : null
  return buildQuantity(scan, { ...amount, kind: 'count', unit, noun, next: amount.next + 2 })
}

const measures: ReadonlyMap<string, string> = new Map([
  ['kg', 'kilogram'],
  ['kgs', 'kilogram'],
  ['g', 'gram'],
  ['km', 'kilometer'],
  ['kms', 'kilometer'],
  ['ha', 'hectare'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
])

/** "300kg", "five-member": the unit is part of the word. */
function readGlued(scan: QuantityScan, amount: Amount, measure: Measure): QuantityReading | null {
  if (amount.tail !== null) {
    const unit = englishUnits.get(amount.tail)
    const token = scan.tokens[measure.number.lastToken - 1]
    if (!unit || !token) return null
    return buildQuantity(scan, {
      ...amount,
      kind: 'count',
      unit,
      noun: { start: measure.number.end + 1, end: token.end },
    })
  }
  const token = tokenAt(scan, amount.next)
  const unit = token && measures.get(token.folded)
  if (!unit) return null
  return buildQuantity(scan, {
    ...amount,
    kind: 'count',
    unit,
    noun: { start: token.start, end: token.end },
    next: amount.next + 1,
  })
}
