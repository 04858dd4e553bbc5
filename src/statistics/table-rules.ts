import type { TableReading } from '../model/format.ts'
import type { Layout } from '../model/layout.ts'
import { monthCells } from '../model/layout.ts'
import { stateOfKey } from '../model/place-codes.ts'

/** The last month that a release publishes. */
export interface LastMonth {
  readonly year: number
  readonly month: number
}

export const earliestYear = 1800

/** Whether the cells of a layout are the months of a year, of which the last ones may be unpublished. */
export function hasMonths(layout: Layout): boolean {
  return (
    layout.cells.length === monthCells.length && layout.cells.every((cell, at) => cell === monthCells[at])
  )
}

/** Whether a month lies after the last one published. */
export function isAfter(year: number, month: number, last: LastMonth | null): boolean {
  return last !== null && (year > last.year || (year === last.year && month > last.month))
}

/** The place code of the key of a state or municipality, with or without its leading zero; null when there is none. */
export function placeOfKey(key: string, kind: TableReading['place']['key']): string | null {
  if (kind === 'state') return /^\d{1,2}$/.test(key) ? stateOfKey(key.padStart(2, '0')) : null
  if (!/^\d{4,5}$/.test(key)) return null
  const code = key.padStart(5, '0')
  return code.endsWith('000') || stateOfKey(code.slice(0, 2)) === null ? null : code
}

/** A count as published: digits without sign, separators or leading zeros, as the fast reading takes it too. */
export const wholeNumber = /^(?:0|[1-9]\d{0,17})$/

export const decimalNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** A number whose thousands are set apart, which reads as another number elsewhere. */
export const withThousands = /^-?\d{1,3}(?:[,. \u00a0']\d{3})+$/
