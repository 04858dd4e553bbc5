import { codebook, kindNamed } from '../../model/codebook.ts'
import type { Field, Kind } from '../../model/kind.ts'
import { isDay } from '../../model/period.ts'
import { readCursor } from './record-cursor.ts'
import type { RecordQuery } from './record-query.ts'

/** A part of a query that cannot be asked for. */
export interface QueryProblem {
  /** The part of the query; a field is named as `field.<name>`. */
  readonly parameter: string
  /** The value and what was expected, in English. */
  readonly detail: string
}

/** The most words are looked for in. */
const longestText = 500

/** What is wrong with a query; empty when {@link searchRecords} takes it. */
export function queryProblems(query: RecordQuery): readonly QueryProblem[] {
  const { text, kinds, from, until, fields, limit, cursor } = query
  const problems: QueryProblem[] = []
  const refuse = (parameter: string, detail: string) => problems.push({ parameter, detail })
  if (text.length > longestText)
    refuse('text', `text of ${text.length} characters, expected ${longestText} at most`)
  for (const kind of kinds) {
    if (kindNamed(kind) === null)
      refuse('kind', `unknown kind: ${kind}, expected one of ${codebook.map(({ name }) => name).join(', ')}`)
  }
  for (const [parameter, day] of [
    ['from', from],
    ['until', until],
  ] as const) {
    if (day !== undefined && !isDay(day)) refuse(parameter, `invalid day: ${day}, expected YYYY-MM-DD`)
  }
  for (const [name, value] of Object.entries(fields)) {
    if (filteredValues(query, name, value).length === 0)
      refuse(`field.${name}`, `no kind that is asked for has a field ${name} with a value such as ${value}`)
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > 200)
    refuse('limit', `invalid limit: ${limit}, expected 1 to 200`)
  if (cursor !== undefined && readCursor(cursor, orderOf(query)) === null)
    refuse('cursor', 'invalid cursor, expected the one that the page before gave, in the same order')
  return [...problems, ...nulls(query)]
}

/** A list by relevance without words is one by change. */
export function orderOf({ order, text }: Pick<RecordQuery, 'order' | 'text'>): RecordQuery['order'] {
  return order === 'relevance' && text.trim() === '' ? 'changed' : order
}

/** What `current` holds in a field of any kind that is asked for, where it has the value that was written as text. */
export function filteredValues(
  { kinds }: Pick<RecordQuery, 'kinds'>,
  name: string,
  text: string,
): readonly Readonly<Record<string, unknown>>[] {
  const asked = codebook.filter((kind) => kinds.length === 0 || kinds.includes(kind.name))
  const held = asked.flatMap((kind: Kind) => {
    const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined
    return field === undefined ? [] : valuesIn(field, text).map((value) => (field.many ? [value] : value))
  })
  const distinct = new Map(held.map((value) => [JSON.stringify(value), { [name]: value }]))
  return [...distinct.values()]
}

function valuesIn(field: Field, text: string): unknown[] {
  const read: unknown[] = [text]
  if (/^-?\d{1,15}(?:\.\d{1,9})?$/.test(text)) read.push(Number(text))
  if (text === 'true' || text === 'false') read.push(text === 'true')
  return read.filter((value) => field.value.safeParse(value).success)
}

/** PostgreSQL has no character zero in text. */
function nulls(query: RecordQuery): QueryProblem[] {
  const { text, state, municipality, refersTo, source, fields } = query
  const texts = { text, state, municipality, refersTo, source, ...fields }
  return Object.entries(texts).flatMap(([parameter, value]) =>
    value?.includes('\0') ? [{ parameter, detail: 'text with a character zero' }] : [],
  )
}
