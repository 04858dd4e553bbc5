import { type Restrictions, recordFor, thePublic } from '../../model/access.ts'
import type { RegistryRecord } from '../../model/record.ts'
import { type ChainHead, linkChange } from '../history/append-change.ts'
import type { ChangeContent } from '../history/change-hash.ts'
import { type DerivedView, derivedViews } from '../records/derive-view.ts'
import { type RecordDetail, statementIds } from '../records/store-change.ts'
import { statementsDigest, storedStatement } from '../records/stored-statement.ts'
import type { StoredStatement } from '../tables.ts'
import { copyChanges } from './copy-changes.ts'
import { type Cell, copyRows } from './copy-rows.ts'
import type { OpenTransaction } from './one-connection.ts'

/**
 * Writes records that are not there yet, all by COPY, one change of the chain for each. The chain must be locked.
 * @returns the new end of the chain
 */
export async function copyRecords(
  { transaction, client }: OpenTransaction,
  head: ChainHead,
  at: Date,
  actor: string,
  records: readonly RegistryRecord[],
  restrictions: Restrictions,
): Promise<ChainHead> {
  const total = records.reduce((sum, record) => sum + record.statements.length, 0)
  const ids = total === 0 ? [] : await statementIds(transaction, total)
  let next = 0
  let end: ChainHead = head
  const made = records.map((record) => {
    const statements = record.statements.map((statement) => storedStatement(Number(ids[next++]), statement))
    const stored: RegistryRecord<StoredStatement> = { ...record, statements }
    const change = changeOf(actor, stored, restrictions)
    const link = linkChange(end, at, change)
    end = link
    return { stored, change: { ...change, ...link } }
  })
  await copyChanges(
    client,
    made.map(({ change }) => change),
  )
  await copyRows(
    client,
    'record',
    ['id', 'kind', 'restricted', 'version', 'created', 'changed'],
    made.map(({ stored, change: { sequence } }) => [
      ...[stored.id, stored.kind, stored.restricted === true, 1, sequence, sequence],
    ]),
  )
  const columns = ['id', 'record', 'field', 'position', 'value', 'source', 'locator', 'quotation', 'status']
  await copyRows(
    client,
    'statement',
    [...columns, 'restricted', 'entered_by', 'entered_at', 'change'],
    statementRows(made),
  )
  const views: DerivedView[] = []
  await copyRows(client, 'record_view', viewColumns, viewRows(made, restrictions, at.toISOString(), views))
  await copyRows(
    client,
    'record_name',
    ['record', 'audience', 'key', 'text', 'kind', 'form', 'position'],
    views.flatMap(({ record, audience, bears }) =>
      bears.map(({ key, name, kind, form }, position) => [record, audience, key, name, kind, form, position]),
    ),
  )
  await copyRows(
    client,
    'record_reference',
    ['record', 'audience', 'field', 'target'],
    views.flatMap(({ record, audience, refers }) =>
      refers.map(({ field, target }) => [record, audience, field, target]),
    ),
  )
  return end
}

interface Made {
  readonly stored: RegistryRecord<StoredStatement>
  readonly change: { readonly sequence: number }
}

function changeOf(
  actor: string,
  record: RegistryRecord<StoredStatement>,
  restrictions: Restrictions,
): ChangeContent {
  const fieldsOf = (statements: readonly StoredStatement[]) =>
    [...new Set(statements.map(({ field }) => field))].sort()
  const detail: RecordDetail = {
    version: 1,
    kind: record.kind,
    fields: fieldsOf(record.statements),
    publicFields: fieldsOf(recordFor(thePublic, record, restrictions)?.statements ?? []),
    ...(record.restricted ? { restricted: { from: false, to: true } } : {}),
  }
  return {
    ...{ actor, action: 'import', subjectKind: 'record', subject: record.id, reason: '' },
    detail: { ...detail },
    content: statementsDigest(record.statements),
  }
}

function* statementRows(made: readonly Made[]): Iterable<readonly Cell[]> {
  for (const { stored, change } of made) {
    for (const [position, statement] of stored.statements.entries()) {
      yield [
        ...[statement.id, statement.record, statement.field, position, JSON.stringify(statement.value)],
        ...[statement.source, statement.locator ?? null, statement.quotation ?? null, statement.status],
        ...[statement.restricted === true, statement.enteredBy ?? null, statement.enteredAt ?? null],
        change.sequence,
      ]
    }
  }
}

const viewColumns = [
  ...['record', 'audience', 'kind', 'title_en', 'title_es', 'starts', 'ends', 'state', 'municipality'],
  ...['latitude', 'longitude', 'current', 'statements', 'names', 'body', 'version', 'changed', 'changed_at'],
]

/** @param views is filled with those that bear names or refer to records, for the rows that follow */
function* viewRows(
  made: readonly Made[],
  restrictions: Restrictions,
  at: string,
  views: DerivedView[],
): Iterable<readonly Cell[]> {
  for (const { stored, change } of made) {
    for (const view of derivedViews(stored, restrictions)) {
      if (view.bears.length > 0 || view.refers.length > 0) views.push(view)
      yield [
        ...[view.record, view.audience, view.kind, view.title.en, view.title.es, view.starts, view.ends],
        ...[view.state, view.municipality, view.latitude, view.longitude, JSON.stringify(view.current)],
        ...[JSON.stringify(view.statements), view.names, view.body, 1, change.sequence, at],
      ]
    }
  }
}
