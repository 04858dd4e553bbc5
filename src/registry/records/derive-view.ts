import { type Restrictions, recordFor, referredBy, thePublic, type Viewer } from '../../model/access.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Localized } from '../../model/language.ts'
import type { RegistryRecord } from '../../model/record.ts'
import { type RecordName, recordNames } from '../../model/record-names.ts'
import type { Audience, StoredStatement } from '../tables.ts'
import { recordTitle } from './record-title.ts'
import { foldedNames, searchText } from './search-text.ts'
import { type When, type Where, whenOf, whereOf } from './when-and-where.ts'

/** What one audience reads of a record: a row of `record_view` with its rows of `record_name` and `record_reference`. */
export interface DerivedView extends When, Where {
  readonly record: string
  readonly audience: Audience
  readonly kind: string
  readonly title: Localized
  readonly current: Readonly<Record<string, unknown>>
  readonly statements: readonly StoredStatement[]
  readonly names: string
  readonly body: string
  readonly bears: readonly RecordName[]
  readonly refers: readonly { readonly field: string; readonly target: string }[]
}

/** One who may read what is restricted, for deriving what such people read. */
const trusted: Viewer = { account: 'system', role: 'editor' }

/**
 * The rows that are derived from a record: one for everyone, or one for the public and one for those who may read
 * what is restricted, where the two differ; only the latter when the record is restricted as a whole.
 */
export function derivedViews(
  record: RegistryRecord<StoredStatement>,
  restrictions: Restrictions,
): readonly DerivedView[] {
  const whole = recordFor(trusted, record, restrictions)
  const seen = recordFor(thePublic, record, restrictions)
  const views: DerivedView[] = []
  if (whole && seen && sameStatements(whole.statements, seen.statements))
    return [derivedView(whole, 'everyone')]
  if (seen) views.push(derivedView(seen, 'public'))
  if (whole) views.push(derivedView(whole, 'trusted'))
  return views
}

/** Whether two lists say the same to their readers. */
export function sameStatements(a: readonly StoredStatement[], b: readonly StoredStatement[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => one === b[at] || canonicalJson(one) === canonicalJson(b[at]))
  )
}

function derivedView(record: RegistryRecord<StoredStatement>, audience: Audience): DerivedView {
  return {
    record: record.id,
    audience,
    kind: record.kind,
    title: recordTitle(record),
    ...whenOf(record),
    ...whereOf(record),
    current: currentOf(record),
    statements: record.statements,
    names: foldedNames(record),
    body: searchText(record),
    bears: distinctNames(recordNames(record)),
    refers: referencesOf(record),
  }
}

/** The accepted values by field: one value, or a list where the field may hold many. */
function currentOf(record: RegistryRecord): Readonly<Record<string, unknown>> {
  const fields = kindNamed(record.kind)?.fields ?? {}
  const current: Record<string, unknown> = {}
  for (const { field, value, status } of record.statements) {
    if (status !== 'accepted') continue
    const known = current[field]
    if (!fields[field]?.many) current[field] ??= value
    else if (Array.isArray(known)) known.push(value)
    else current[field] = [value]
  }
  return current
}

function distinctNames(names: readonly RecordName[]): readonly RecordName[] {
  return names.filter(
    ({ key, name }, at) => names.findIndex((other) => other.key === key && other.name === name) === at,
  )
}

/** Superseded statements refer no more. */
function referencesOf(record: RegistryRecord): DerivedView['refers'] {
  const refers = new Map<string, { readonly field: string; readonly target: string }>()
  for (const statement of record.statements) {
    if (statement.status === 'superseded') continue
    for (const target of referredBy(record.kind, statement))
      refers.set(`${statement.field} ${target}`, { field: statement.field, target })
  }
  return [...refers.values()]
}
