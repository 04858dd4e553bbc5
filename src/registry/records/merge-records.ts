import type { Transaction } from 'kysely'
import { may, referredBy, type Viewer } from '../../model/access.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Statement } from '../../model/statement.ts'
import { lockChain, timeAfter } from '../history/append-change.ts'
import type { Registry } from '../registry.ts'
import type { StoredStatement, Tables } from '../tables.ts'
import { wholeProblem } from './check-change.ts'
import { fieldsChangedSince } from './fields-changed.ts'
import type { WriteOutcome, WriteProblem } from './record-change.ts'
import { recordsReferringTo } from './restrictions.ts'
import { type Decided, storeChange } from './store-change.ts'
import { deriveAgain, removeViews } from './store-views.ts'
import { wholeRecords } from './stored-statement.ts'
import { isUnstorable } from './unstorable.ts'
import { outcomeOf } from './write-record.ts'

/** Two records that are found to be one. */
export interface MergeChange {
  /** The record that leads to the other from now on. */
  readonly from: string
  /** The record that stands for both. */
  readonly into: string
  /** The versions of each that the editor has read. */
  readonly expected: { readonly from: number; readonly into: number }
  readonly reason: string
}

type Merged =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict'; readonly fields: readonly string[]; readonly about: string }
  | { readonly kind: 'refused'; readonly problems: readonly WriteProblem[] }

/**
 * Merges one record into another. What was said of the first is entered again on the second with its source and who
 * entered it when, equal statements once; where both hold an accepted value of a field that has room for one, the
 * newcomer is disputed. The first leads to the second for ever, and is in no list any more.
 */
export async function mergeRecords(
  registry: Registry,
  viewer: Viewer,
  change: MergeChange,
): Promise<WriteOutcome> {
  const problems: WriteProblem[] = []
  if (!may(viewer, 'decide')) problems.push(wholeProblem('not allowed', null, 'decide'))
  if (change.reason.trim() === '') problems.push(wholeProblem('reason wanted', 'reason', ''))
  if (isUnstorable(change.reason))
    problems.push(wholeProblem('invalid value', 'reason', 'expected plain text'))
  if (change.from === change.into)
    problems.push(wholeProblem('redirected', null, `${change.from}, expected another record`))
  if (problems.length > 0) return { kind: 'refused', problems }
  const merged = await registry.database
    .transaction()
    .execute((transaction) => mergeIn(transaction, registry, viewer, change))
  return outcomeOf(registry, viewer, merged.kind === 'conflict' ? merged.about : change.into, merged)
}

async function mergeIn(
  transaction: Transaction<Tables>,
  registry: Registry,
  viewer: Viewer,
  { from, into, expected, reason }: MergeChange,
): Promise<Merged> {
  const head = await lockChain(transaction)
  const rows = await transaction
    .selectFrom('record')
    .select(['id', 'kind', 'restricted', 'redirect', 'version'])
    .where('id', 'in', [from, into])
    .execute()
  const problems = [from, into].flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id)
    if (!row || (row.restricted && !may(viewer, 'read restricted')))
      return [wholeProblem('unknown record', null, id)]
    return row.redirect === null ? [] : [wholeProblem('redirected', null, id)]
  })
  const records = await wholeRecords(transaction, [from, into])
  const [source, target] = [records.get(from), records.get(into)]
  if (problems.length > 0 || !source || !target) return { kind: 'refused', problems }
  if (source.kind !== target.kind)
    return { kind: 'refused', problems: [wholeProblem('unknown kind', null, source.kind)] }
  for (const [about, version] of [
    [from, expected.from],
    [into, expected.into],
  ] as const) {
    const fields = await fieldsChangedSince(transaction, viewer, about, version)
    if (fields.length > 0) return { kind: 'conflict', fields, about }
  }
  const versionOf = (id: string) => rows.find((row) => row.id === id)?.version ?? 0
  const at = timeAfter(head, registry.now())
  const who = { actor: viewer.account ?? '', action: 'merge' as const, reason }
  const hides = source.restricted === true && target.restricted !== true
  const first = await storeChange(transaction, head, at, {
    ...who,
    before: target,
    version: versionOf(into),
    enter: movedStatements(source.kind, source.statements, target.statements, { from, into, hides }),
    decided: outlivedReferences(target.kind, target.statements, from),
    restricted: target.restricted === true,
    more: { merged: from },
  })
  const row = await storeChange(transaction, first, at, {
    ...who,
    before: source,
    version: versionOf(from),
    ...{ enter: [], decided: [], restricted: source.restricted === true, more: { redirect: into } },
  })
  await transaction.updateTable('record').set({ redirect: into }).where('redirect', '=', from).execute()
  await removeViews(transaction, [from])
  await deriveAgain(transaction, await recordsReferringTo(transaction, [from]), row)
  return { kind: 'written' }
}

function movedStatements(
  kind: string,
  moving: readonly StoredStatement[],
  there: readonly StoredStatement[],
  { from, into, hides }: { readonly from: string; readonly into: string; readonly hides: boolean },
): Statement[] {
  const fields = kindNamed(kind)?.fields ?? {}
  const said = new Set(there.map(sameness))
  const accepted = new Map<string, string>()
  for (const { field, status, value } of there) {
    if (status === 'accepted') accepted.set(field, canonicalJson(value))
  }
  const moved: Statement[] = []
  for (const { id: _, ...statement } of moving) {
    const isOfItself = referredBy(kind, statement).some((id) => id === from || id === into)
    if (isOfItself || said.has(sameness(statement))) continue
    said.add(sameness(statement))
    const { field, status, value } = statement
    const standing = status === 'accepted' && fields[field]?.many === false ? accepted.get(field) : undefined
    const isSecond = standing !== undefined && standing !== canonicalJson(value)
    if (status === 'accepted' && !isSecond) accepted.set(field, canonicalJson(value))
    moved.push({
      ...statement,
      record: into,
      ...(isSecond ? { status: 'disputed' as const } : {}),
      ...(hides ? { restricted: true as const } : {}),
    })
  }
  return moved
}

function sameness({ field, value, source, locator, quotation }: Statement): string {
  return canonicalJson([field, value, source, locator ?? null, quotation ?? null])
}

/** That the record is a duplicate of, or related to, the one that is now the same says nothing any more. */
function outlivedReferences(kind: string, statements: readonly StoredStatement[], from: string): Decided[] {
  return statements
    .filter((statement) => statement.status !== 'superseded' && referredBy(kind, statement).includes(from))
    .map(({ id, status, restricted = false }) => ({
      statement: id,
      from: { status, restricted },
      to: { status: 'superseded', restricted },
    }))
}
