import type Fraction from 'fraction.js'
import { fractionStep } from '../numbers/fractions.ts'
import { buildQuantity, finerStep } from './build.ts'
import { isYear } from './exclusions.ts'
import { type Measure, readMeasure } from './measure.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { hasRankWord } from './rank-words.ts'
import { type QuantityReading, type QuantityScan, startsWith, wordAt } from './scan.ts'
import { timeUnits } from './time-units.ts'

type Link = 'of' | 'every' | 'in' | 'per'

const links: Readonly<Record<'en' | 'es', readonly (readonly [Link, readonly string[]])[]>> = {
  en: [
    ['every', ['out', 'of', 'every']],
    ['every', ['out', 'of', 'each']],
    ['every', ['of', 'every']],
    ['every', ['in', 'every']],
    ['every', ['for', 'every']],
    ['every', ['for', 'each']],
    ['of', ['out', 'of', 'a', 'total', 'of']],
    ['of', ['of', 'a', 'total', 'of']],
    ['of', ['out', 'of', 'a', 'possible']],
    ['of', ['out', 'of', 'the']],
    ['of', ['out', 'of']],
    ['of', ['of', 'the']],
    ['of', ['of', 'its']],
    ['of', ['of', 'their']],
    ['of', ['of', 'those']],
    ['of', ['of', 'these']],
    ['of', ['of', "mexico's"]],
    ['of', ['of']],
    ['of', ['among', 'the']],
    ['of', ['among']],
    ['in', ['in']],
    ['per', ['per', 'every']],
    ['per', ['per']],
  ],
  es: [
    ['every', ['de', 'cada']],
    ['every', ['por', 'cada']],
    ['every', ['en', 'cada']],
    ['of', ['de', 'un', 'total', 'de']],
    ['of', ['de', 'los']],
    ['of', ['de', 'las']],
    ['of', ['de', 'sus']],
    ['of', ['de', 'esos']],
    ['of', ['de', 'estos']],
    ['of', ['de', 'entre']],
    ['of', ['entre', 'los']],
    ['of', ['entre']],
    ['of', ['sobre', 'un', 'total', 'de']],
    ['of', ['de']],
    ['per', ['por']],
  ],
}

interface Linked {
  readonly link: Link
  readonly words: readonly string[]
  readonly measure: Measure
}

function linkedMeasure(scan: QuantityScan, index: number): Linked | null {
  for (const [link, words] of links[scan.language]) {
    if (!startsWith(scan, index, words)) continue
    const measure = readMeasure(scan, index + words.length)
    return measure ? { link, words, measure } : null
  }
  return null
}

/** A number of powers of ten that rates are given for: 100, 1,000, 100,000. */
function isRateBase(value: Fraction): boolean {
  return value.d === 1n && /^10{2,}$/.test(value.n.toString())
}

/**
 * Reads a number that stands against another: "30 of the 32 states", "one in five", "27 per 100,000",
 * "one adviser for every 98 victims".
 */
export function readPair(scan: QuantityScan, first: Measure): QuantityReading | null {
  if (first.kind !== 'plain' || first.number.role === 'fraction') return null
  const direct = linkedMeasure(scan, first.next)
  if (direct) {
    const pair = readLinked(scan, first, direct, null)
    if (pair) return pair
  }
  if (first.number.glued) return null
  const noun = nounPhraseAt(scan, first.next)
  if (!noun) return null
  const linked = linkedMeasure(scan, noun.next)
  if (!linked || (linked.link !== 'every' && linked.link !== 'per')) return null
  return readLinked(scan, first, linked, noun)
}

function readLinked(
  scan: QuantityScan,
  first: Measure,
  { link, words, measure: second }: Linked,
  noun: NounPhrase | null,
): QuantityReading | null {
  if (second.kind !== 'plain' || second.number.role !== 'cardinal' || second.value.d !== 1n) return null
  if (timeUnits[scan.language].has(wordAt(scan, second.next))) return null
  if (link === 'per' || (link === 'every' && isRateBase(second.value) && second.value.compare(1000) >= 0))
    return isRateBase(second.value)
      ? rate(scan, first, second, noun)
      : link === 'per' && noun
        ? ratio(scan, first, second, noun)
        : null
  if (noun) return ratio(scan, first, second, noun)
  if (first.value.compare(second.value) > 0) return exceeding(scan, first, second, words)
  if (link === 'every') {
    return first.value.equals(second.value) ? null : share(scan, first, second)
  }
  if (first.value.d !== 1n || first.value.compare(second.value) === 0) return null
  const text = scan.text.slice(second.start, second.end)
  if (isYear(text)) return null
  if (link === 'in')
    return isShareBase(second) && first.value.compare(second.value) < 0 ? share(scan, first, second) : null
  const bare = words.length === 1 || (words[0] === 'out' && words.length === 2)
  if (
    bare &&
    isRoundBase(second.value) &&
    !hasRankWord(scan, first.first) &&
    first.number.role === 'cardinal'
  )
    return share(scan, first, second)
  if (
    words.length === 1 &&
    first.number.form === 'words' &&
    second.number.form === 'words' &&
    scan.language === 'es'
  )
    return null
  return partOf(scan, first, second, definite.has(words.at(-1) ?? ''))
}

const definite = new Set(['the', 'its', 'their', 'those', 'these', 'los', 'las', 'sus', 'esos', 'estos'])

/** "34 of the 32 congresses": a slip that still reads as a part of a whole, when the two are of one order. */
function exceeding(
  scan: QuantityScan,
  first: Measure,
  second: Measure,
  words: readonly string[],
): QuantityReading | null {
  const noun = nounPhraseAt(scan, second.next)
  const isWhole = definite.has(words.at(-1) ?? '') && noun !== null
  if (!isWhole || first.value.d !== 1n || first.value.compare(second.value.mul(2)) > 0) return null
  return isYear(scan.text.slice(second.start, second.end)) ? null : partOf(scan, first, second, true)
}

/** "in" joins a share only where the whole is a small or round number: "one in five", not "three in 17 towns". */
function isShareBase(second: Measure): boolean {
  return second.value.compare(12) <= 0 || /^[1-9]0+$/.test(second.value.n.toString())
}

function isRoundBase(value: Fraction): boolean {
  return /^10+$/.test(value.n.toString())
}

/** After the whole a verb may follow ("one in three trusts …"), so only a noun that is known is taken. */
function knownPhraseAt(scan: QuantityScan, index: number): NounPhrase | null {
  const noun = nounPhraseAt(scan, index)
  return noun?.known ? noun : null
}

function share(scan: QuantityScan, first: Measure, second: Measure): QuantityReading {
  const noun = knownPhraseAt(scan, second.next)
  const value = first.value.div(second.value)
  const step = first.step.div(second.value)
  const least = fractionStep(second.value.n)
  return buildQuantity(scan, {
    kind: 'share',
    values: [value],
    step: finerStep(step, least),
    unit: 'share',
    number: { start: first.start, end: second.end },
    noun,
    first: first.first,
    next: noun?.next ?? second.next,
  })
}

/** After "of the" a noun must follow the whole; elsewhere only one that is known is taken. */
function partOf(scan: QuantityScan, first: Measure, second: Measure, isDefinite: boolean): QuantityReading {
  const spelt = first.number.form === 'words' && first.number.role === 'cardinal'
  const rank = first.number.role === 'ordinal' || (!spelt && hasRankWord(scan, first.first))
  const noun = isDefinite ? nounPhraseAt(scan, second.next) : knownPhraseAt(scan, second.next)
  return buildQuantity(scan, {
    kind: rank ? 'rank' : 'ratio',
    values: [first.value, second.value],
    relation: 'of',
    step: finerStep(first.step, second.step),
    unit: rank ? 'rank' : (noun?.unit ?? 'count'),
    number: { start: first.start, end: second.end },
    noun,
    first: first.first,
    next: noun?.next ?? second.next,
  })
}

/** "one adviser for every 98 victims". */
function ratio(scan: QuantityScan, first: Measure, second: Measure, noun: NounPhrase): QuantityReading {
  const whole = knownPhraseAt(scan, second.next)
  return buildQuantity(scan, {
    kind: 'ratio',
    values: [first.value, second.value],
    relation: 'of',
    step: finerStep(first.step, second.step),
    unit: noun.unit,
    number: { start: first.start, end: second.end },
    noun: { start: noun.start, end: noun.end },
    first: first.first,
    next: whole?.next ?? second.next,
    end: whole?.end ?? second.end,
  })
}

function rate(scan: QuantityScan, first: Measure, second: Measure, noun: NounPhrase | null): QuantityReading {
  const whole = knownPhraseAt(scan, second.next)
  return buildQuantity(scan, {
    kind: 'rate',
    values: [first.value],
    step: first.step,
    unit: noun?.unit ?? 'rate',
    per: second.value,
    number: { start: first.start, end: second.end },
    noun: noun ?? whole,
    first: first.first,
    next: whole?.next ?? second.next,
    end: whole?.end ?? second.end,
  })
}
