import { finerStep } from './build.ts'
import { changeVerbs } from './change-verbs.ts'
import { isYear } from './exclusions.ts'
import { type Measure, readMeasure } from './measure.ts'
import { isAttached, isDash, type QuantityScan, tokenAt, wordAt } from './scan.ts'

/** Two measures that are the ends of a range, the first with the scale and sign of the second where it has none. */
export interface Range {
  readonly low: Measure
  readonly high: Measure
  /** Index of the first token of the words that announce it ("between"), or of the number. */
  readonly first: number
}

/** How far back a verb of change is sought. */
const nearby = 25

/**
 * The range that the measure opens: "60 to 70", "between 10 and 15", "18-29", "entre 18 y 29", "dos o tres".
 * @returns null when the measure stands alone, also for the two values of "rose from 10 to 15"
 */
export function readRange(scan: QuantityScan, measure: Measure): Range | null {
  const lead = announcedBetween(scan, measure.first)
  const between = lead > 0
  const low =
    between && wordAt(scan, measure.next) !== 'and' && wordAt(scan, measure.next) !== 'y'
      ? (readMeasure(scan, measure.first, { across: false }) ?? measure)
      : measure
  const at = afterLink(scan, low, between)
  if (at < 0) return null
  const high = readMeasure(scan, at)
  if (!high || high.number.role !== low.number.role) return null
  if (low.kind !== high.kind && low.kind !== 'plain' && high.kind !== 'plain') return null
  if (low.number.role === 'ordinal') return null
  // "rose 22 % to 20,789": the second number is no percentage.
  if (isPercentage(low) && high.kind === 'plain') return null
  const scaled = adoptScale(low, high)
  if (scaled.value.compare(high.value) >= 0) return null
  if (!between && isChange(scan, low.first)) return null
  if (isYears(scan, low, high)) return null
  return { low: scaled, high, first: between ? lead - 1 : low.first }
}

function isPercentage(measure: Measure): boolean {
  return measure.kind === 'percentage' || measure.kind === 'points'
}

const articles = new Set(['the', 'los', 'las', 'el', 'la'])

/** The index after "between" when it stands before the number, an article let through; else 0. */
function announcedBetween(scan: QuantityScan, first: number): number {
  for (const at of articles.has(wordAt(scan, first - 1)) ? [first - 1, first - 2] : [first - 1]) {
    const word = wordAt(scan, at)
    if (word === 'between' || word === 'entre') return at + 1
  }
  return 0
}

/** The index after "to", "-", "and" or their like, or -1. */
function afterLink(scan: QuantityScan, low: Measure, between: boolean): number {
  const at = low.next
  if (isDash(scan, at)) {
    const tight = isAttached(scan, at) && isAttached(scan, at + 1)
    const apart = !isAttached(scan, at) && !isAttached(scan, at + 1) && wordAt(scan, at) !== '—'
    return tight || (apart && low.number.form === 'digits') ? at + 1 : -1
  }
  const word = wordAt(scan, at)
  if (between) {
    if (word !== 'and' && word !== 'y' && word !== 'to') return -1
    return articles.has(wordAt(scan, at + 1)) ? at + 2 : at + 1
  }
  if (scan.language === 'en') return word === 'to' || word === 'through' || word === 'or' ? at + 1 : -1
  if (word === 'hasta')
    return wordAt(scan, low.first - 1) === 'desde' || wordAt(scan, low.first - 1) === 'de' ? at + 1 : -1
  return word === 'a' || word === 'o' || word === 'u' ? at + 1 : -1
}

/** "$5 to $10 million", "60 a 70 mil": the scale word is said once. */
function adoptScale(low: Measure, high: Measure): Measure {
  const scale = high.number.scale
  const kind = low.kind === 'plain' ? high.kind : low.kind
  const currency = low.currency ?? high.currency
  if (
    scale.compare(1) <= 0 ||
    low.number.scale.compare(1) > 0 ||
    low.value.mul(scale).compare(high.value) >= 0
  )
    return { ...low, kind, currency }
  return {
    ...low,
    kind,
    currency,
    value: low.value.mul(scale),
    step: low.step.mul(scale),
  }
}

/** "on a scale from 0 to 1" spans all values. */
const scales = new Set(['scale', 'range', 'ranging', 'ranged', 'ranges', 'aged', 'ages', 'escala', 'rango'])

/** "rose from 10 to 15", "pasó de 10 a 15": two values in time, no range. */
function isChange(scan: QuantityScan, first: number): boolean {
  const word = wordAt(scan, first - 1)
  if (word !== 'from' && word !== 'de' && word !== 'desde') return false
  if (scales.has(wordAt(scan, first - 2))) return false
  for (let at = first - 2; at >= scan.first && at >= first - nearby; at--)
    if (tokenAt(scan, at)?.kind === 'word' && changeVerbs[scan.language].has(wordAt(scan, at))) return true
  return false
}

function isYears(scan: QuantityScan, low: Measure, high: Measure): boolean {
  if (low.kind !== 'plain' || high.kind !== 'plain') return false
  const a = scan.text.slice(low.start, low.end)
  const b = scan.text.slice(high.start, high.end)
  return isYear(a) && (isYear(b) || b.length <= 2)
}

/** The finer step of the two ends. */
export function rangeStep(range: Range): Measure['value'] {
  return finerStep(range.low.step, range.high.step)
}
