import { sql, type Transaction } from 'kysely'
import { type Restrictions, recordFor, thePublic } from '../../model/access.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Statement, StatementStatus } from '../../model/statement.ts'
import { appendAt, type ChainHead, type ChainRow } from '../history/append-change.ts'
import type { ChangeAction, StoredStatement, Tables } from '../tables.ts'
import { sameStatements } from './derive-view.ts'
import { restrictionsAround } from './restrictions.ts'
import { storeViews } from './store-views.ts'
import { statementsDigest, storedStatement } from './stored-statement.ts'

/** How a statement stood. */
export interface Standing {
  readonly status: StatementStatus
  readonly restricted: boolean
}

/** What a decision did to a statement. */
export interface Decided {
  readonly statement: number
  readonly from: Standing
  readonly to: Standing
}

/** What the chain says of a change of a record, beside who, when and why. */
export interface RecordDetail {
  /** The version that the change made. */
  readonly version: number
  /** Of the record that it made. */
  readonly kind?: string
  /** The fields that it touched, and of these those in which the public reads something else than before. */
  readonly fields: readonly string[]
  readonly publicFields: readonly string[]
  readonly decided?: readonly Decided[]
  /** Whether the record as a whole was and is restricted, where that changed. */
  readonly restricted?: { readonly from: boolean; readonly to: boolean }
  /** The record whose statements came here. */
  readonly merged?: string
  /** The record that stands for this one from now on. */
  readonly redirect?: string
}

/** A change of one record that has passed every check. */
export interface CheckedChange {
  readonly actor: string
  readonly action: ChangeAction
  readonly reason: string
  /** The record as it was; without statements when it is new. */
  readonly before: RegistryRecord<StoredStatement>
  /** 0 when it is new. */
  readonly version: number
  readonly enter: readonly Statement[]
  readonly decided: readonly Decided[]
  readonly restricted: boolean
  readonly more?: Pick<RecordDetail, 'merged' | 'redirect'>
}

/** Writes a change of a record: chain, record, statements and what is derived from them. The chain must be locked. */
export async function storeChange(
  transaction: Transaction<Tables>,
  head: ChainHead,
  at: Date,
  change: CheckedChange,
): Promise<ChainRow> {
  const { before, decided, restricted } = change
  const version = change.version + 1
  const entered = await numbered(transaction, change.enter)
  const after: RegistryRecord<StoredStatement> = {
    id: before.id,
    kind: before.kind,
    ...(restricted ? { restricted } : {}),
    statements: [...decidedStatements(before.statements, decided), ...entered],
  }
  const wasRestricted = before.restricted === true
  const detail: RecordDetail = {
    version,
    ...(change.version === 0 ? { kind: before.kind } : {}),
    fields: touchedFields(change),
    publicFields: publicFields(before, after, await restrictionsAround(transaction, [before, after])),
    ...(decided.length > 0 ? { decided } : {}),
    ...(restricted === wasRestricted ? {} : { restricted: { from: wasRestricted, to: restricted } }),
    ...change.more,
  }
  const row = await appendAt(transaction, head, at, {
    actor: change.actor,
    action: change.action,
    subjectKind: 'record',
    subject: before.id,
    reason: change.reason,
    detail: { ...detail },
    content: statementsDigest(entered),
  })
  await transaction
    .insertInto('record')
    .values({
      ...{ id: before.id, kind: before.kind, restricted, redirect: change.more?.redirect ?? null },
      ...{ version, created: row.sequence, changed: row.sequence },
    })
    .onConflict((conflict) => {
      const redirect = change.more?.redirect
      const values = { version, restricted, changed: row.sequence }
      return conflict.column('id').doUpdateSet(redirect === undefined ? values : { ...values, redirect })
    })
    .execute()
  await insertStatements(transaction, entered, before.statements.length, row.sequence)
  for (const { statement, to } of decided)
    await transaction.updateTable('statement').set(to).where('id', '=', statement).execute()
  if (change.more?.redirect === undefined) await storeViews(transaction, after, version, row)
  return row
}

/** The fields that a change touches; the restriction of the whole counts as one. */
export function touchedFields({
  before,
  enter,
  decided,
  restricted,
}: Pick<CheckedChange, 'before' | 'enter' | 'decided' | 'restricted'>): string[] {
  const fields = new Map(before.statements.map(({ id, field }) => [id, field]))
  return [
    ...new Set([
      ...enter.map(({ field }) => field),
      ...decided.flatMap(({ statement }) => fields.get(statement) ?? []),
      ...(restricted === (before.restricted === true) ? [] : ['restricted']),
    ]),
  ].sort()
}

/** The statements as they stand after the decisions. */
export function decidedStatements(
  statements: readonly StoredStatement[],
  decided: readonly Decided[],
): StoredStatement[] {
  const decisions = new Map(decided.map(({ statement, to }) => [statement, to]))
  return statements.map((statement) => {
    const to = decisions.get(statement.id)
    return to === undefined
      ? statement
      : storedStatement(statement.id, {
          ...statement,
          status: to.status,
          restricted: to.restricted ? true : undefined,
        })
  })
}

/** The fields in which the public reads something else after than before. */
export function publicFields(
  before: RegistryRecord<StoredStatement>,
  after: RegistryRecord<StoredStatement>,
  restrictions: Restrictions,
): string[] {
  const was = recordFor(thePublic, before, restrictions)?.statements ?? []
  const is = recordFor(thePublic, after, restrictions)?.statements ?? []
  const fields = new Set([...was, ...is].map(({ field }) => field))
  const of = (statements: readonly StoredStatement[], field: string) =>
    statements.filter((statement) => statement.field === field)
  return [...fields].filter((field) => !sameStatements(of(was, field), of(is, field))).sort()
}

async function numbered(
  transaction: Transaction<Tables>,
  statements: readonly Statement[],
): Promise<StoredStatement[]> {
  if (statements.length === 0) return []
  const ids = await statementIds(transaction, statements.length)
  return statements.map((statement, at) => storedStatement(Number(ids[at]), statement))
}

/** New numbers for statements, one after the other. The chain must be locked: nobody else draws any meanwhile. */
export async function statementIds(
  transaction: Transaction<Tables>,
  count: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ last: string | number }>`
    select setval('statement_id', nextval('statement_id') + ${count}::bigint - 1) as last`.execute(
    transaction,
  )
  const first = Number(rows[0]?.last) - count + 1
  return Array.from({ length: count }, (_, at) => first + at)
}

async function insertStatements(
  transaction: Transaction<Tables>,
  statements: readonly StoredStatement[],
  position: number,
  change: number,
): Promise<void> {
  if (statements.length === 0) return
  const rows = statements.map((statement, at) => ({
    id: statement.id,
    record: statement.record,
    field: statement.field,
    position: position + at,
    value: JSON.stringify(statement.value),
    source: statement.source,
    locator: statement.locator ?? null,
    quotation: statement.quotation ?? null,
    status: statement.status,
    restricted: statement.restricted === true,
    entered_by: statement.enteredBy ?? null,
    entered_at: statement.enteredAt ?? null,
    change,
  }))
  await transaction.insertInto('statement').values(rows).execute()
}
