import { buildQuantity } from './build.ts'
import type { Measure } from './measure.ts'
import { readPair } from './pairs.ts'
import { hasRankWord, isSuperlative, rankWordAfter, superlativeAfter } from './rank-words.ts'
import { type QuantityReading, type QuantityScan, tokenAt, wordAt } from './scan.ts'
import { tailOf } from './tail.ts'

const leads = new Set([
  'lugar',
  'puesto',
  'posicion',
  'sitio',
  'rank',
  'ranked',
  'ranks',
  'ranking',
  'number',
  'place',
  'position',
])

/** Reads places in an order: "ranked 104th", "third place", "lugar 104", "the third most violent". */
export function readRank(scan: QuantityScan, measure: Measure): QuantityReading | null {
  const { number } = measure
  const after = number.lastToken
  if (number.role !== 'ordinal') {
    if (number.form !== 'digits' || number.value.d !== 1n || !leads.has(wordAt(scan, measure.first - 1)))
      return null
    return rank(scan, measure, after)
  }
  const pair = readPair(scan, measure)
  if (pair) return pair
  const tail = tailOf(scan, number)
  if (tail !== null) return isSuperlative(tail) ? rank(scan, measure, after) : null
  if (rankWordAfter(scan, after)) return rank(scan, measure, after + 1)
  if (number.value.compare(1) > 0 && superlativeAfter(scan, after)) return rank(scan, measure, after + 1)
  const noun = tokenAt(scan, after)
  const free = noun?.kind !== 'word' || endsRank.has(noun.folded)
  return free && (hasRankWord(scan, measure.first) || standsAsRank(scan, measure, after))
    ? rank(scan, measure, after)
    : null
}

/** A numeral up to this may be a day of a month. */
const lastDay = 31
const placing = new Set([
  'came',
  'comes',
  'finished',
  'finishes',
  'ranked',
  'ranks',
  'ranking',
  'placed',
  'quedo',
])
const ends = new Set(['from', 'to'])
const inBrackets = new Set(['(', 'also', 'tambien'])

/** "down from 99th", "from 99th to 104th", "(119th)": a numeral with nothing counted after it. */
function standsAsRank(scan: QuantityScan, { number, first }: Measure, after: number): boolean {
  if (number.form !== 'digits') return false
  const isPart = wordAt(scan, after) === 'of'
  if ((number.value.compare(lastDay) > 0 && !isPart) || placing.has(wordAt(scan, first - 1))) return true
  if (ends.has(wordAt(scan, first - 1))) return true
  return inBrackets.has(wordAt(scan, first - 1)) && [')', ','].includes(wordAt(scan, after))
}

const endsRank = new Set(
  'in out of among on overall worldwide globally nationally nationwide with and but for behind to from last this up down versus vs compared en de del entre a con y por'.split(
    ' ',
  ),
)

function rank(scan: QuantityScan, measure: Measure, next: number): QuantityReading {
  return buildQuantity(scan, {
    kind: 'rank',
    values: [measure.value],
    step: measure.step,
    unit: 'rank',
    number: { start: measure.start, end: measure.end },
    first: measure.first,
    next,
    end: scan.tokens[next - 1]?.end ?? measure.end,
  })
}
