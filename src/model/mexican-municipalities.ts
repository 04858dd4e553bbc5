import { fold } from './fold.ts'
import { municipalityTable } from './municipality-table.ts'
import { stateOfMunicipality } from './place-codes.ts'

/** A municipality of Mexico or a borough of its capital. */
export interface Municipality {
  /** INEGI's five-digit key. */
  readonly code: string
  readonly name: string
  /** ISO 3166-2 code of its state. */
  readonly state: string
  /** Year of the decree that created it; null for those that were always there, and where the year is not certain. */
  readonly since: number | null
  /** The municipality that most of it was split from. */
  readonly partOf: string | null
}

// The table is read when first asked for: most commands never ask.
let byCode: ReadonlyMap<string, Municipality> | null = null
let byName: ReadonlyMap<string, readonly Municipality[]> | null = null

/** The municipality with INEGI's five-digit key; null when there is none. */
export function municipality(code: string): Municipality | null {
  return all().get(code) ?? null
}

/**
 * The municipality of a name; null when there is none, and when several bear the name, as 90 names in the country do.
 * @param folded the name as model/fold.ts gives it
 * @param state code of the state in which to look
 */
export function municipalityNamed(folded: string, state?: string): Municipality | null {
  byName ??= groupedByName()
  const found = (byName.get(folded) ?? []).filter((one) => state === undefined || one.state === state)
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * The municipalities of a state in the order of their keys.
 * @param onDay `YYYY-MM-DD`: leaves out those that were decreed in a later year
 */
export function municipalitiesOf(state: string, onDay?: string): readonly Municipality[] {
  const year = onDay === undefined ? Number.POSITIVE_INFINITY : Number(onDay.slice(0, 4))
  return [...all().values()].filter((one) => one.state === state && (one.since ?? 0) <= year)
}

function all(): ReadonlyMap<string, Municipality> {
  byCode ??= new Map(
    municipalityTable
      .trim()
      .split('\n')
      .map((line) => read(line))
      .map((one) => [one.code, one]),
  )
  return byCode
}

function read(line: string): Municipality {
  const [name = '', since = '', partOf = ''] = line.slice(6).split('|')
  const code = line.slice(0, 5)
  const state = stateOfMunicipality(code)
  if (state === null) throw new Error(`the table of municipalities has a key without state: ${code}`)
  return {
    code,
    name,
    state,
    since: since === '' ? null : Number(since),
    partOf: partOf === '' ? null : partOf,
  }
}

function groupedByName(): ReadonlyMap<string, readonly Municipality[]> {
  const groups = new Map<string, Municipality[]>()
  for (const one of all().values()) {
    const name = fold(one.name)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return groups
}
