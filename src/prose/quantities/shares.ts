import { buildQuantity } from './build.ts'
import type { Measure } from './measure.ts'
import { phraseStops } from './phrase-stops.ts'
import { type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'

const notHalfOf = new Set(['first', 'second', 'last', 'latter', 'primera', 'segunda', 'ultima', 'other'])
const wholes = new Set([
  'la',
  'las',
  'el',
  'los',
  'su',
  'sus',
  'esa',
  'esas',
  'esos',
  'ese',
  'estos',
  'estas',
  'todos',
  'todas',
  'quienes',
])

/** Reads a fraction in words as a share of something: "two thirds of", "a fifth", "la mitad de". */
export function readShare(scan: QuantityScan, measure: Measure): QuantityReading | null {
  const { number } = measure
  let next = number.lastToken
  if (wordAt(scan, next) === 'parte' || wordAt(scan, next) === 'partes') next++
  if (!isShare(scan, measure, next)) return null
  return buildQuantity(scan, {
    kind: 'share',
    values: [number.value],
    step: number.step,
    unit: 'share',
    number: { start: measure.start, end: scan.tokens[next - 1]?.end ?? measure.end },
    first: measure.first,
    next,
  })
}

function isShare(scan: QuantityScan, measure: Measure, next: number): boolean {
  const { number } = measure
  if (number.glued) return false
  if (notHalfOf.has(wordAt(scan, measure.first - 1))) return false
  const first = wordAt(scan, measure.first)
  const word = wordAt(scan, next)
  const following = tokenAt(scan, next)
  if (number.form === 'digits') return true
  const plural = number.value.mul(number.value.d).compare(1) > 0
  if (scan.language === 'es') {
    if (next > number.lastToken || first === 'mitad' || plural) return true
    if (first === 'medio' || first === 'media') return false
    if (word === 'del') return true
    return word === 'de'
      ? wholes.has(wordAt(scan, next + 1))
      : wordAt(scan, number.lastToken - 1) === 'tercio'
  }
  if (first === 'half') return halfCounts(scan, measure.first, next)
  if (plural) return true
  if (bends.has(wordAt(scan, measure.first - 1)) || compares.has(word)) return true
  return following?.kind !== 'word' || word === 'of' || (phraseStops.en.has(word) && word !== 'to')
}

const bends = new Set('about around nearly almost roughly approximately just only over than'.split(' '))
const compares = new Set('fewer less more higher lower greater larger smaller'.split(' '))

const halfLeads = new Set(['by', 'than', 'nearly', 'almost', 'about', 'roughly', 'over'])

/** "half of", "half the", "by half", "half were": not "half brother". */
function halfCounts(scan: QuantityScan, first: number, next: number): boolean {
  const word = wordAt(scan, next)
  return (
    phraseStops.en.has(word) || halfLeads.has(wordAt(scan, first - 1)) || tokenAt(scan, next)?.kind === 'mark'
  )
}
