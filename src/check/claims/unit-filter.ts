import type { Indicator, Unit } from '../../model/dataset.ts'
import type { Quantity } from '../../model/quantity.ts'

/** Units that a bare count may stand for when its noun does not fix one. */
const countable: ReadonlySet<Unit> = new Set([
  'person',
  'case file',
  'incident',
  'group',
  'weapon',
  'member',
  'office',
  'other',
])

/** Nouns that fix the unit of what is counted. */
const fixed: Readonly<Record<string, readonly Unit[]>> = {
  person: ['person', 'member', 'case file'],
  page: ['page'],
  month: ['month'],
  gram: ['gram'],
  plant: ['plant'],
  weapon: ['weapon'],
  group: ['group'],
  point: ['score', 'percent'],
}

/**
 * The first, hard filter: whether a quantity of this sort can be a value of the indicator at all. Percentages never
 * meet counts, pesos never dollars, ranks never scores.
 */
export function unitFits(quantity: Quantity, indicator: Indicator): boolean {
  switch (quantity.kind) {
    case 'count':
      return (fixed[quantity.unit] ?? [...countable]).includes(indicator.unit)
    case 'percentage':
    case 'share':
      return indicator.unit === 'percent' || indicator.unit === 'share'
    case 'rank':
      return indicator.unit === 'rank'
    case 'rate':
      return indicator.unit === 'rate' && Number(quantity.per?.valueOf()) === indicator.per
    case 'money':
      return (
        (indicator.unit === 'money' || indicator.unit === 'exchange rate') &&
        (quantity.currency === null || quantity.currency === indicator.currency)
      )
    case 'ratio':
      return indicator.unit === 'rank' || indicator.unit === 'office' || indicator.unit === 'member'
    case 'number':
      return isWhole(quantity)
        ? indicator.unit === 'rank' || countable.has(indicator.unit)
        : indicator.unit === 'score' || indicator.unit === 'rate'
    default:
      return false
  }
}

function isWhole(quantity: Quantity): boolean {
  return quantity.values[0].d === 1n
}
