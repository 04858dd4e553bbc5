import { kindNamed } from '../../model/codebook.ts'
import { knownValues } from '../../model/kind-words.ts'
import type { Language } from '../../model/language.ts'
import { isDay } from '../../model/period.ts'
import { type ReviewState, reviewStates } from '../../model/review.ts'

/** What the search page was asked for; empty where nothing. */
export interface SearchAsked {
  readonly text: string
  /** Name of a kind of record, `source`, `brief`, or empty for everything. */
  readonly kind: string
  readonly state: string
  readonly from: string
  readonly until: string
  readonly type: string
  readonly source: string
  /** Of an incident's investigation, or of a brief's review. */
  readonly status: string
}

/** The filters of the address, in its order; the page's form has the same names. */
export const searchFields = ['text', 'kind', 'state', 'from', 'until', 'type', 'source', 'status'] as const

/** The values of an incident's field as a search can ask for them. */
export const incidentTypes: readonly string[] = knownValues('incident.type')
export const incidentStatuses: readonly string[] = knownValues('incident.status')

/** Reads the address of the search page: what is no value of a filter is taken for nothing. */
export function readSearch(query: URLSearchParams): SearchAsked {
  const read = (name: (typeof searchFields)[number]) =>
    (query.get(name) ?? '').replaceAll('\0', '').trim().slice(0, 300)
  const oneOf = (text: string, known: readonly string[]) => (known.includes(text) ? text : '')
  const kind = read('kind')
  return {
    text: read('text'),
    kind: kind === 'source' || kind === 'brief' || kindNamed(kind) !== null ? kind : '',
    state: read('state'),
    from: read('from'),
    until: read('until'),
    type: oneOf(read('type'), incidentTypes),
    source: read('source'),
    status: oneOf(read('status'), [...incidentStatuses, ...reviewStates]),
  }
}

/** The query string that asks for the same again. */
export function searchQuery(asked: SearchAsked, more: Readonly<Record<string, string>> = {}): string {
  const filled = searchFields.filter((name) => asked[name] !== '').map((name) => [name, asked[name]] as const)
  return new URLSearchParams({ ...Object.fromEntries(filled), ...more }).toString()
}

/** Whether anything was asked for at all. */
export function asksForSomething(asked: SearchAsked): boolean {
  return searchFields.some((name) => asked[name] !== '')
}

/** Whether records are looked for, and whether the days can be read. */
export function wantsRecords(asked: SearchAsked): boolean {
  return asked.kind !== 'source' && asked.kind !== 'brief' && reviewState(asked) === null
}

/** Whether sources are: a filter that only records have leaves them out. */
export function wantsSources(asked: SearchAsked): boolean {
  return (
    ['', 'source'].includes(asked.kind) && asked.text !== '' && !narrowsRecords(asked) && asked.status === ''
  )
}

/** Whether briefs are. */
export function wantsBriefs(asked: SearchAsked): boolean {
  const isBriefStatus = asked.status === '' || reviewState(asked) !== null
  return ['', 'brief'].includes(asked.kind) && asked.text !== '' && !narrowsRecords(asked) && isBriefStatus
}

/** The review state that is asked for, or null. */
export function reviewState({ status }: SearchAsked): ReviewState | null {
  return reviewStates.find((state) => state === status) ?? null
}

/** Whether both days, where given, exist. */
export function hasReadableDays({ from, until }: SearchAsked): boolean {
  return [from, until].every((day) => day === '' || isDay(day))
}

function narrowsRecords({ state, from, until, type, source }: SearchAsked): boolean {
  return [state, from, until, type, source].some((text) => text !== '')
}

/** The address of the search page. */
export function searchPath(language: Language, query = ''): string {
  return `/${language}/desk/search${query === '' ? '' : `?${query}`}`
}
