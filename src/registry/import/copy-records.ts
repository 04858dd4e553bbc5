import type { Restrictions } from '../../model/access.ts'
import type { RegistryRecord } from '../../model/record.ts'
import { type ChainHead, type ChainRow, linkChange } from '../history/append-change.ts'
import type { ChangeContent } from '../history/change-hash.ts'
import { type DerivedView, derivedViews } from '../records/derive-view.ts'
import { type RecordDetail, statementIds } from '../records/store-change.ts'
import { statementsDigest, storedStatement } from '../records/stored-statement.ts'
import type { StoredStatement } from '../tables.ts'
import { copyChanges } from './copy-changes.ts'
import { type Cell, copyRows } from './copy-rows.ts'
import { copyViews, type PlacedView } from './copy-views.ts'
import { inBites } from './in-bites.ts'
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
  const made = await numbered(transaction, head, records)
  await copyRows(
    client,
    'record',
    ['id', 'kind', 'restricted', 'version', 'created', 'changed'],
    made.map(({ stored, sequence }) => [
      ...[stored.id, stored.kind, stored.restricted === true, 1, sequence, sequence],
    ]),
  )
  const columns = ['id', 'record', 'field', 'position', 'value', 'source', 'locator', 'quotation', 'status']
  const changes: (ChangeContent & ChainRow)[] = []
  const views: PlacedView[] = []
  let end = head
  // The database takes longer over statements than it takes to make them: the rest is made meanwhile.
  await Promise.all([
    copyRows(
      client,
      'statement',
      [...columns, 'restricted', 'entered_by', 'entered_at', 'change'],
      statementRows(made),
    ),
    inBites(made, ({ stored, sequence }) => {
      const derived = derivedViews(stored, restrictions)
      for (const view of derived) views.push({ view, sequence })
      const change = changeOf(actor, stored, derived)
      const link = linkChange(end, at, change)
      end = link
      changes.push({ ...change, ...link })
    }),
  ])
  await copyChanges(client, changes)
  await copyViews(client, at, views)
  return end
}

/** The records with numbers for their statements and the place in the chain that each is going to have. */
async function numbered(
  transaction: OpenTransaction['transaction'],
  { sequence }: ChainHead,
  records: readonly RegistryRecord[],
): Promise<readonly Made[]> {
  const total = records.reduce((sum, record) => sum + record.statements.length, 0)
  const ids = total === 0 ? [] : await statementIds(transaction, total)
  let next = 0
  return records.map((record, at) => {
    const statements = record.statements.map((statement) => storedStatement(Number(ids[next++]), statement))
    return { stored: { ...record, statements }, sequence: sequence + 1 + at }
  })
}

interface Made {
  readonly stored: RegistryRecord<StoredStatement>
  readonly sequence: number
}

function changeOf(
  actor: string,
  record: RegistryRecord<StoredStatement>,
  views: readonly DerivedView[],
): ChangeContent {
  const fieldsOf = (statements: readonly StoredStatement[]) =>
    [...new Set(statements.map(({ field }) => field))].sort()
  const detail: RecordDetail = {
    version: 1,
    kind: record.kind,
    fields: fieldsOf(record.statements),
    publicFields: fieldsOf(views.find(({ audience }) => audience !== 'trusted')?.statements ?? []),
    ...(record.restricted ? { restricted: { from: false, to: true } } : {}),
  }
  return {
    ...{ actor, action: 'import', subjectKind: 'record', subject: record.id, reason: '' },
    detail: { ...detail },
    content: statementsDigest(record.statements),
  }
}

function* statementRows(made: readonly Made[]): Iterable<readonly Cell[]> {
  for (const { stored, sequence } of made) {
    for (const [position, statement] of stored.statements.entries()) {
      yield [
        ...[statement.id, statement.record, statement.field, position, JSON.stringify(statement.value)],
        ...[statement.source, statement.locator ?? null, statement.quotation ?? null, statement.status],
        ...[statement.restricted === true, statement.enteredBy ?? null, statement.enteredAt ?? null],
        sequence,
      ]
    }
  }
}
