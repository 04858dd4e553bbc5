import Fraction from 'fraction.js'
import { lookUpNumberWord } from '../numbers/atoms.ts'
import { buildQuantity } from './build.ts'
import { type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'

const leads = new Set(['first', 'last', 'past', 'next', 'previous', 'final', 'consecutive'])

/** "the first two quarters": a stretch of the year, where the number alone would read as the fraction 2/4. */
export function readQuarters(scan: QuantityScan, index: number): QuantityReading | null {
  const noun = tokenAt(scan, index + 1)
  const number = tokenAt(scan, index)
  const lead = tokenAt(scan, index - 1)
  if (noun?.folded !== 'quarters' || !number || !lead || !leads.has(wordAt(scan, index - 1))) return null
  const word = lookUpNumberWord(number.folded, 'en')
  if (word?.role !== 'add' || word.ordinal) return null
  const reading = buildQuantity(scan, {
    kind: 'duration',
    values: [new Fraction(word.value)],
    step: new Fraction(1),
    unit: 'quarter',
    number: { start: number.start, end: number.end },
    noun: { start: noun.start, end: noun.end },
    first: index,
    next: index + 2,
  })
  return { ...reading, start: lead.start }
}
