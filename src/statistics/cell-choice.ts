import type { Layout } from '../model/layout.ts'
import { type Period, parsePeriod, periodContains } from '../model/period.ts'
import { inegiKey, levelOf, type PlaceLevel, stateOfKey } from '../model/place-codes.ts'
import { grouped } from './grouped.ts'
import { quoteIdentifier } from './identifier.ts'

/** Which cells of a data set are wanted, and at which places they are added together. */
export interface CellChoice {
  /** The wanted values of each breakdown; all values of the others are added together. */
  readonly select: Readonly<Record<string, readonly string[]>>
  /** Codes; all places of a level inside another, or anywhere when it is empty; or each row's own place. */
  readonly places:
    | readonly string[]
    | { readonly within: string; readonly level: PlaceLevel }
    | 'as published'
  /** Only cells whose period lies wholly inside. */
  readonly period?: Period
}

/** A choice as SQL over the rows of a release: all places of one level. */
export interface RowChoice {
  /** A condition whose parameters are `values`, the first of them numbered `$1`. */
  readonly where: string
  readonly values: readonly string[]
  /** The level of the places asked for; null when each row's own place is. */
  readonly level: PlaceLevel | null
  /** An expression over the column `place` by which rows are grouped. */
  readonly group: string
  /** The place code that a group stands for; null for one that is not wanted. */
  place(group: string): string | null
  /** Which cells of the row are wanted, from 0. */
  readonly cells: readonly number[]
}

/**
 * The choice by level of its places: those of one level are read in one query. Equality on breakdowns and ranges of
 * places come first, so that the row groups of a sorted file that hold none of them are never read.
 * @throws Error when the choice names a breakdown that the layout has not, or a place of no known level
 */
export function rowChoices(layout: Layout, choice: CellChoice): readonly RowChoice[] {
  for (const name of Object.keys(choice.select)) {
    if (!layout.breakdowns.includes(name))
      throw new Error(`unknown breakdown: ${name} (expected ${layout.breakdowns.join(', ')})`)
  }
  return placeChoices(layout, choice.places).map((places) => {
    const values: string[] = []
    const parameter = (value: string): string => {
      values.push(value)
      return `$${values.length}`
    }
    const conditions = Object.entries(choice.select).map(([name, wanted]) =>
      oneOf(quoteIdentifier(name), wanted, parameter),
    )
    if (places.ranges !== null)
      conditions.push(
        anyOf(places.ranges.map(([from, to]) => `place BETWEEN ${parameter(from)} AND ${parameter(to)}`)),
      )
    if (choice.period?.start) conditions.push(`period >= ${parameter(choice.period.start.slice(0, 4))}`)
    if (choice.period?.end) conditions.push(`period <= ${parameter(`${choice.period.end.slice(0, 4)}~`)}`)
    return {
      where: conditions.length === 0 ? 'true' : conditions.join(' AND '),
      values,
      level: places.level,
      group: places.group,
      place: places.place,
      cells: cellsWithin(layout, choice.period),
    }
  })
}

function oneOf(expression: string, wanted: readonly string[], parameter: (value: string) => string): string {
  if (wanted.length === 1) return `${expression} = ${parameter(wanted[0] ?? '')}`
  return wanted.length === 0 ? 'false' : `${expression} IN (${wanted.map(parameter).join(', ')})`
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`
}

/** The cells that a period inside one year may touch; all of them for any longer one. */
function cellsWithin(layout: Layout, period: Period | undefined): readonly number[] {
  const all = layout.cells.map((_, at) => at)
  const year = period?.start?.slice(0, 4)
  if (!period || year === undefined || period.end?.slice(0, 4) !== year) return all
  return all.filter((at) => {
    const suffix = layout.cells[at] ?? ''
    if (suffix === '') return true
    const cell = parsePeriod(`${year}${suffix}`)
    return cell === null || periodContains(period, cell)
  })
}

interface LevelChoice {
  readonly level: PlaceLevel | null
  readonly ranges: readonly (readonly [string, string])[] | null
  readonly group: string
  place(group: string): string | null
}

/** The code after every other that begins alike: `~` stands after letters and digits. */
const last = '~'

const lowestOf: Readonly<Record<PlaceLevel, string>> = { country: 'A', state: 'A', municipality: '00' }
const highestOf: Readonly<Record<PlaceLevel, string>> = { country: last, state: last, municipality: '99999' }

function placeChoices(layout: Layout, places: CellChoice['places']): readonly LevelChoice[] {
  if (places === 'as published') return [{ level: null, ranges: null, group: 'place', place: (code) => code }]
  if (!('within' in places)) {
    const byLevel = grouped(new Set(places), levelOf)
    return [...byLevel].map(([level, codes]) => chosen(layout, level, codes))
  }
  const { within, level } = places
  return [{ level, ranges: rangesInside(within, level, layout), ...grouping(layout, level, () => true) }]
}

function chosen(layout: Layout, level: PlaceLevel | null, codes: readonly string[]): LevelChoice {
  const wanted = new Set(codes)
  const ranges = codes.map((code) => rangeOf(code, level, layout))
  return { level, ranges: merged(ranges), ...grouping(layout, level, (code) => wanted.has(code)) }
}

/** Many separate ranges cost more than one that holds them all: the grouping drops what lies between. */
function merged(ranges: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  if (ranges.length <= 8) return ranges
  const from = ranges.map(([first]) => first).sort()
  const to = ranges.map(([, end]) => end).sort()
  return [[from[0] ?? '', to.at(-1) ?? last]]
}

/** The codes of the rows that make up a place. */
function rangeOf(code: string, level: PlaceLevel | null, layout: Layout): readonly [string, string] {
  if (layout.addedFrom === 'municipality' && level === 'country') return ['00', '99999']
  if (layout.addedFrom === 'municipality' && level === 'state') {
    const key = inegiKey(code) ?? code
    return [key, `${key}${last}`]
  }
  if (layout.addedFrom === 'state' && level === 'country') return [`${code}-`, `${code}-${last}`]
  return [code, code]
}

function rangesInside(
  within: string,
  level: PlaceLevel,
  layout: Layout,
): readonly (readonly [string, string])[] {
  if (within === '') return layout.addedFrom === null ? [[lowestOf[level], highestOf[level]]] : [['', last]]
  const holder = levelOf(within)
  if (level === holder) return [rangeOf(within, level, layout)]
  const rowsAre = layout.addedFrom === 'municipality' || level === 'municipality' ? 'municipality' : 'state'
  if (rowsAre === 'state') return [[`${within}-`, `${within}-${last}`]]
  if (holder === 'country') return [['00', '99999']]
  const key = inegiKey(within) ?? within
  return [[key, `${key}${last}`]]
}

function grouping(
  layout: Layout,
  level: PlaceLevel | null,
  wanted: (code: string) => boolean,
): Pick<LevelChoice, 'group' | 'place'> {
  const keep = (code: string | null) => (code !== null && wanted(code) ? code : null)
  if (layout.addedFrom === 'municipality' && level === 'state')
    return { group: 'left(place, 2)', place: (key) => keep(stateOfKey(key)) }
  if (layout.addedFrom === 'municipality' && level === 'country')
    return { group: `'MX'`, place: (code) => keep(code) }
  if (layout.addedFrom === 'state' && level === 'country')
    return { group: 'left(place, 2)', place: (code) => keep(code) }
  return { group: 'place', place: (code) => (levelOf(code) === level ? keep(code) : null) }
}
