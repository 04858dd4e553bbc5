import { kindNamed } from './codebook.ts'
import { incident } from './kinds/incident.ts'
import type { RegistryRecord } from './record.ts'
import type { Source } from './source.ts'
import type { Statement } from './statement.ts'

/** Reader: sees what the public sees. Researcher: enters and drafts. Editor: decides and publishes. Administrator: people. */
export const roles = ['reader', 'researcher', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Whoever asks: a person who is signed in, a token that acts for one, or the public. */
export interface Viewer {
  /** Id of the account; null for the public. */
  readonly account: string | null
  readonly role: Role
}

/** Someone who has not signed in. */
export const thePublic: Viewer = { account: null, role: 'reader' }

/** What a person may do beside reading what is public. */
export type Action =
  /** Open the desk: drafts, queues, histories. */
  | 'use the desk'
  /** Enter values, sources, drafts and images. */
  | 'enter'
  /** Say which of two values stands, merge records, mark something restricted, answer corrections. */
  | 'decide'
  /** Read what is marked restricted. */
  | 'read restricted'
  /** Approve, publish, correct and withdraw briefs, and override a finding. */
  | 'publish'
  /** Invite people, change roles, revoke sessions, read the audit. */
  | 'administer'

const least: Readonly<Record<Action, Role>> = {
  'use the desk': 'researcher',
  enter: 'researcher',
  decide: 'editor',
  'read restricted': 'editor',
  publish: 'editor',
  administer: 'administrator',
}

/** The one function that decides. Whatever is not granted here is refused. */
export function may(viewer: Viewer, action: Action): boolean {
  if (viewer.account === null) return false
  return roles.indexOf(viewer.role) >= roles.indexOf(least[action])
}

/** The ids of records and sources that are marked restricted as a whole. */
export interface Restrictions {
  readonly records: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** Stands in a statement for a source that may not be named. */
export const withheldSource = 'withheld'

/**
 * A record as the viewer may see it. Restricted statements and references to restricted records are not there, a
 * restricted source is not named, and a place is no more exact than its `publicPrecision` allows: the coordinate is
 * then absent, not moved.
 * @returns null when the viewer may not know of the record
 */
export function recordFor<T extends Statement>(
  viewer: Viewer,
  record: RegistryRecord<T>,
  restrictions: Restrictions,
): RegistryRecord<T> | null {
  if (may(viewer, 'read restricted')) return record
  if (record.restricted) return null
  return {
    ...record,
    statements: record.statements.flatMap((statement) =>
      publicStatement(record.kind, statement, restrictions),
    ),
  }
}

/** A source as the viewer may see it, or null when the viewer may not know of it. */
export function sourceFor(viewer: Viewer, source: Source): Source | null {
  return source.restricted === true && !may(viewer, 'read restricted') ? null : source
}

function publicStatement<T extends Statement>(kind: string, statement: T, restrictions: Restrictions): T[] {
  if (statement.restricted) return []
  if (referredBy(kind, statement).some((id) => restrictions.records.has(id))) return []
  const value = publicValue(kind, statement)
  const seen = value === statement.value ? statement : { ...statement, value }
  if (!restrictions.sources.has(statement.source)) return [seen]
  const { locator: _, quotation: __, ...rest } = seen
  return [{ ...rest, source: withheldSource } as T]
}

/** The ids of other records that a statement's value holds: as the value itself, or inside a compound one. */
export function referredBy(kind: string, { field, value }: Pick<Statement, 'field' | 'value'>): string[] {
  if (kindNamed(kind)?.fields[field]?.refers) return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, id]) =>
    kindNamed(name) !== null && typeof id === 'string' ? [id] : [],
  )
}

function publicValue(kind: string, { field, value }: Statement): unknown {
  if (kind !== incident.name || field !== 'place') return value
  const read = incident.fields.place.value.safeParse(value)
  // A place that cannot be read is not shown: what cannot be judged is refused.
  if (!read.success) return null
  const {
    publicPrecision,
    latitude: _,
    longitude: __,
    locality: ___,
    municipality: ____,
    ...state
  } = read.data
  const { locality, municipality } = read.data
  switch (publicPrecision) {
    case 'exact':
      return value
    case 'locality':
      return { ...state, publicPrecision, ...defined({ municipality, locality }) }
    case 'municipality':
      return { ...state, publicPrecision, ...defined({ municipality }) }
    default:
      return { ...state, publicPrecision }
  }
}

function defined(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const present = Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))
  return Object.fromEntries(present)
}
