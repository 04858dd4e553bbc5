import { referredBy } from '../../model/access.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Kind } from '../../model/kind.ts'
import { eventTypes, incident, incidentPlace } from '../../model/kinds/incident.ts'
import { instrument } from '../../model/kinds/instrument.ts'
import { organization } from '../../model/kinds/organization.ts'
import { place } from '../../model/kinds/place.ts'
import { isKnownPlace, stateOfMunicipality } from '../../model/place-codes.ts'
import { provenance, type Statement } from '../../model/statement.ts'
import type { WriteProblem } from './record-change.ts'
import { isUnstorable } from './unstorable.ts'

/** The largest value, in bytes of JSON. */
const largestValue = 100_000

/** What a value to enter says, without the record and who entered it. */
export type Entered = Pick<
  Statement,
  'field' | 'value' | 'source' | 'locator' | 'quotation' | 'status' | 'restricted'
>

/** A value held against the schema of its field: as the schema makes it, or why it does not fit. */
export type CheckedValue = { readonly value: unknown } | { readonly problem: Omit<WriteProblem, 'index'> }

/** Holds one statement to enter against its kind, without asking what else the registry holds. */
export function checkedValue(kind: Kind, entered: Entered): CheckedValue {
  const { field } = entered
  const fail = (code: WriteProblem['code'], detail: string): CheckedValue => ({
    problem: { code, field, detail },
  })
  const declared = Object.hasOwn(kind.fields, field) ? kind.fields[field] : undefined
  if (!declared) return fail('unknown field', field)
  if (isUnstorable(entered.value) || isUnstorable([entered.source, entered.locator, entered.quotation]))
    return fail('invalid value', 'expected text without NUL or broken characters')
  const size = Buffer.byteLength(JSON.stringify([entered.value, entered.locator, entered.quotation]) ?? '')
  if (size > largestValue) return fail('too large', `${size} bytes, expected at most ${largestValue}`)
  const said = provenance.safeParse(entered)
  if (!said.success) return fail('invalid value', issueText(said.error.issues[0]))
  const read = declared.value.safeParse(entered.value)
  if (!read.success) return fail('invalid value', issueText(read.error.issues[0]))
  if (isLost(entered.value, read.data))
    return fail('invalid value', 'expected no members but those of the field')
  const misplaced = placeProblem(kind, field, read.data)
  if (misplaced !== null) return fail('invalid value', misplaced)
  return { value: read.data }
}

function issueText(
  issue: { readonly message: string; readonly path: readonly PropertyKey[] } | undefined,
): string {
  if (!issue) return 'expected another value'
  const path = issue.path.map(String).join('.')
  return path === '' ? issue.message : `${path}: ${issue.message}`
}

/** Whether the schema left out something that was given. */
function isLost(given: unknown, kept: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  if (typeof kept !== 'object' || kept === null) return true
  return Object.entries(given).some(
    ([name, part]) => !Object.hasOwn(kept, name) || isLost(part, (kept as Record<string, unknown>)[name]),
  )
}

function placeProblem(kind: Kind, field: string, value: unknown): string | null {
  if (kind.name !== incident.name || field !== 'place') return null
  const { state, municipality } = incidentPlace.parse(value)
  if (municipality === undefined || stateOfMunicipality(municipality) === state) return null
  return `municipality: ${municipality}, expected one in ${state}`
}

/** A record that a statement names, and of which kind it must be. */
export interface NamedRecord {
  readonly id: string
  readonly kind: string
}

/** The records that a statement names and that must be there; places that everyone knows need no record. */
export function namedRecords(kind: Kind, { field, value }: Pick<Entered, 'field' | 'value'>): NamedRecord[] {
  const refers = kind.fields[field]?.refers ?? null
  const named = referredBy(kind.name, { field, value }).map((id) => ({
    id,
    kind: refers ?? kindWithin(value, id),
  }))
  const code = placeCodeOf(kind, field, value)
  if (code !== null) named.push({ id: code, kind: place.name })
  return named.filter((one) => one.kind !== place.name || !isPlaceCode(one.id))
}

function kindWithin(value: unknown, id: string): string {
  const held = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return held.find(([name, part]) => part === id && kindNamed(name) !== null)?.[0] ?? ''
}

function placeCodeOf(kind: Kind, field: string, value: unknown): string | null {
  const isCode =
    (kind.name === organization.name && field === 'place') ||
    (kind.name === instrument.name && field === 'jurisdiction')
  if (isCode) return String(value)
  return kind.name === incident.name && field === 'place' ? incidentPlace.parse(value).state : null
}

/** Whether a code stands for a place without any record of it. */
export function isPlaceCode(code: string): boolean {
  return isKnownPlace(code) || stateOfMunicipality(code) !== null
}

/** The fields that hold one accepted value and would hold several that differ; sources may agree on one. */
export function severalAccepted(
  kind: Kind,
  statements: readonly Pick<Entered, 'field' | 'status' | 'value'>[],
): string[] {
  const accepted = new Map<string, unknown>()
  const several = new Set<string>()
  for (const { field, status, value } of statements) {
    if (status !== 'accepted' || kind.fields[field]?.many !== false) continue
    if (!accepted.has(field)) accepted.set(field, value)
    else if (canonicalJson(accepted.get(field)) !== canonicalJson(value)) several.add(field)
  }
  return [...several]
}

/** What is wrong with an incident's sub-type that is none of its type; null when nothing is. */
export function subTypeProblem(
  statements: readonly Pick<Entered, 'field' | 'status' | 'value'>[],
): string | null {
  const accepted = (field: string) =>
    statements.find((statement) => statement.field === field && statement.status === 'accepted')?.value
  const subTypes: readonly string[] | undefined = Object.entries(eventTypes).find(
    ([type]) => type === accepted('type'),
  )?.[1]
  const subType = accepted('subType')
  if (subTypes === undefined || typeof subType !== 'string' || subTypes.includes(subType)) return null
  return `${subType}, expected one of ${subTypes.join(', ')}`
}
