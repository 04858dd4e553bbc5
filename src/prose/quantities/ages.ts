import { buildQuantity } from './build.ts'
import { type Measure, readMeasure } from './measure.ts'
import { type Range, rangeStep, readRange } from './ranges.ts'
import { type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'

const leads = new Set(['aged', 'age', 'ages'])
const links = new Set(['between', 'of', 'from'])

/** Reads ages that a word before the number tells: "aged 18 to 29", "age 34", "ages 18-29". */
export function readAged(scan: QuantityScan, index: number): QuantityReading | null {
  if (!leads.has(wordAt(scan, index))) return null
  const at = links.has(wordAt(scan, index + 1)) ? index + 2 : index + 1
  const measure = readMeasure(scan, at)
  if (measure?.kind !== 'plain' || measure.number.role !== 'cardinal' || measure.value.compare(120) > 0)
    return null
  const range = readRange(scan, measure) ?? joinedAges(scan, measure)
  const high = range?.high ?? measure
  const lead = tokenAt(scan, index)
  const reading = buildQuantity(scan, {
    kind: 'age',
    values: range ? [range.low.value, range.high.value] : [measure.value],
    relation: range ? 'range' : 'single',
    step: range ? rangeStep(range) : measure.step,
    unit: 'year',
    number: { start: measure.start, end: high.end },
    first: measure.first,
    next: high.next,
  })
  return { ...reading, start: lead?.start ?? reading.start }
}

/** "the ages of 18 and 29": after a plural "and" joins the ends of a range. */
function joinedAges(scan: QuantityScan, low: Measure): Range | null {
  if (wordAt(scan, low.next) !== 'and') return null
  const high = readMeasure(scan, low.next + 1)
  if (high?.kind !== 'plain' || high.number.role !== 'cardinal' || high.value.compare(120) > 0) return null
  return low.value.compare(high.value) < 0 ? { low, high, first: low.first } : null
}
