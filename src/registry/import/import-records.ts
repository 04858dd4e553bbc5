import { sql } from 'kysely'
import type { Restrictions } from '../../model/access.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { type ChainHead, lockChain, timeAfter } from '../history/append-change.ts'
import { recordsReferringTo, restrictionsAround } from '../records/restrictions.ts'
import { type Decided, storeChange } from '../records/store-change.ts'
import { deriveAgain } from '../records/store-views.ts'
import { wholeRecords } from '../records/stored-statement.ts'
import type { Registry } from '../registry.ts'
import type { StoredStatement } from '../tables.ts'
import { checkedRecord } from './checked-record.ts'
import { copyRecords } from './copy-records.ts'
import { counted, type ImportCounts } from './import-counts.ts'
import {
  type ImportedDocument,
  type ImportedSource,
  importDocuments,
  importSources,
} from './import-sources.ts'
import { inBites } from './in-bites.ts'
import { inPortions } from './in-portions.ts'
import { type OpenTransaction, onOneConnection } from './one-connection.ts'

/** What is brought in; lists or streams. */
export interface ImportedParts {
  readonly sources: Iterable<ImportedSource> | AsyncIterable<ImportedSource>
  readonly documents: Iterable<ImportedDocument> | AsyncIterable<ImportedDocument>
  readonly records: Iterable<RegistryRecord> | AsyncIterable<RegistryRecord>
}

/** What became of it. */
export interface ImportSummary {
  readonly sources: ImportCounts
  readonly documents: ImportCounts
  readonly records: ImportCounts
  /** What was left out and why, one line each. */
  readonly problems: readonly string[]
}

/** Records in one transaction: more hold up other writers for longer, fewer cost more commits. */
const together = 2_000

/**
 * Brings sources, documents and records in by their ids. What is new is made, what is the same is left alone; of a
 * record that differs the new statements are entered, those that it no longer has become superseded, and status and
 * restriction follow. Run again it does nothing; cut off it goes on where it was. A thing with a fault is left out
 * and told.
 * @param actor account id, or `system`
 * @param progress told how many records are done
 */
export async function importInto(
  registry: Registry,
  actor: string,
  parts: ImportedParts,
  progress?: (records: number) => void,
): Promise<ImportSummary> {
  const problems: string[] = []
  const sources = await importSources(registry, actor, parts.sources, problems)
  const documents = await importDocuments(registry, actor, parts.documents, problems)
  const records = counted()
  let done = 0
  let storing = Promise.resolve()
  try {
    for await (const portion of inPortions(parts.records, together)) {
      // While the database stores one portion the next is checked.
      const wrong: string[] = []
      const [given] = await Promise.all([checkedRecords(portion, wrong), storing])
      problems.push(...wrong)
      storing = importPortion(registry, actor, given, records, problems).then(() => {
        done += portion.length
        progress?.(done)
      })
      // Told where it is waited for, even when the next portion lets wait.
      storing.catch(() => undefined)
    }
  } finally {
    await storing
  }
  return { sources, documents, records, problems }
}

async function checkedRecords(
  portion: readonly RegistryRecord[],
  problems: string[],
): Promise<Map<string, RegistryRecord>> {
  const given = new Map<string, RegistryRecord>()
  await inBites(portion, (record) => {
    const checked = checkedRecord(record, problems)
    if (checked && given.has(record.id)) problems.push(`record ${record.id}: given twice, expected once`)
    else if (checked) given.set(record.id, checked)
  })
  return given
}

async function importPortion(
  registry: Registry,
  actor: string,
  given: Map<string, RegistryRecord>,
  counts: ImportCounts,
  problems: string[],
): Promise<void> {
  if (given.size === 0) return
  await onOneConnection(registry, async (open) => {
    const { transaction } = open
    const start = await lockChain(transaction)
    const at = timeAfter(start, registry.now())
    await dropUnsourced(open, given, problems)
    const there = await wholeRecords(transaction, [...given.keys()])
    const fresh = [...given.values()].filter(({ id }) => !there.has(id))
    const restrictions = await restrictionsWithin(open, fresh)
    let head = fresh.length === 0 ? start : await copyRecords(open, start, at, actor, fresh, restrictions)
    counts.created += fresh.length
    const turned = fresh.filter(({ restricted }) => restricted).map(({ id }) => id)
    const versions = await versionsOf(open, [...there.keys()])
    for (const before of there.values()) {
      const record = given.get(before.id)
      const version = versions.get(before.id)
      if (!record || !version) continue
      const change = differences(before, record)
      if (change === null) counts.unchanged++
      else if (before.kind !== record.kind)
        problems.push(`record ${record.id}: kind ${record.kind}, expected ${before.kind} as before`)
      else if (version.redirect !== null)
        problems.push(
          `record ${record.id}: was merged into ${version.redirect}, expected a change of that one`,
        )
      else {
        const restricted = record.restricted === true
        const who = { actor, action: 'import' as const, reason: '' }
        head = await storeChange(transaction, head, at, {
          ...{ ...who, before, version: version.version, ...change, restricted },
        })
        counts.changed++
        if (restricted !== (before.restricted === true)) turned.push(record.id)
      }
    }
    await deriveAgain(transaction, await recordsReferringTo(transaction, turned), headTime(head, at))
  })
}

function headTime({ sequence }: ChainHead, at: Date): { sequence: number; at: Date } {
  return { sequence, at }
}

/** Leaves out records with a statement whose source is not there. */
async function dropUnsourced(
  { transaction }: OpenTransaction,
  given: Map<string, RegistryRecord>,
  problems: string[],
): Promise<void> {
  const named = new Set(
    [...given.values()].flatMap((record) => record.statements.map(({ source }) => source)),
  )
  const { rows } = await sql<{ id: string }>`select id from source where id = any(${[...named]})`.execute(
    transaction,
  )
  for (const { id } of rows) named.delete(id)
  if (named.size === 0) return
  for (const [id, record] of given) {
    const unknown = new Set(
      record.statements.map(({ source }) => source).filter((source) => named.has(source)),
    )
    for (const source of unknown) problems.push(`record ${id}: unknown source: ${source}`)
    if (unknown.size > 0) given.delete(id)
  }
}

async function restrictionsWithin(
  { transaction }: OpenTransaction,
  fresh: readonly RegistryRecord[],
): Promise<Restrictions> {
  const { records, sources } = await restrictionsAround(transaction, fresh)
  return {
    sources,
    records: new Set([...records, ...fresh.filter((one) => one.restricted).map(({ id }) => id)]),
  }
}

async function versionsOf({ transaction }: OpenTransaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await transaction
    .selectFrom('record')
    .select(['id', 'version', 'redirect'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What has to be done so that the record says what was brought in; null when it does. */
function differences(
  before: RegistryRecord<StoredStatement>,
  record: RegistryRecord,
): { readonly enter: readonly Statement[]; readonly decided: readonly Decided[] } | null {
  const there = new Map<string, StoredStatement[]>()
  for (const statement of before.statements) {
    const key = sameness(statement)
    there.set(key, [...(there.get(key) ?? []), statement])
  }
  const enter: Statement[] = []
  const decided: Decided[] = []
  for (const statement of record.statements) {
    const same = there.get(sameness(statement))?.shift()
    if (!same) enter.push(statement)
    else decided.push(...decision(same, statement.status, statement.restricted === true))
  }
  for (const statement of [...there.values()].flat())
    decided.push(...decision(statement, 'superseded', statement.restricted === true))
  const isSame = enter.length === 0 && decided.length === 0
  return isSame && (before.restricted === true) === (record.restricted === true) ? null : { enter, decided }
}

function sameness({ field, value, source, locator, quotation }: Statement): string {
  return canonicalJson([field, value, source, locator ?? null, quotation ?? null])
}

function decision(
  { id, status, ...before }: StoredStatement,
  to: Statement['status'],
  hides: boolean,
): Decided[] {
  const restricted = before.restricted === true
  if (status === to && restricted === hides) return []
  return [{ statement: id, from: { status, restricted }, to: { status: to, restricted: hides } }]
}
