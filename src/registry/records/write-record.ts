import type { Transaction } from 'kysely'
import { may, recordFor, type Viewer } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { Kind } from '../../model/kind.ts'
import { incident } from '../../model/kinds/incident.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { lockChain, timeAfter } from '../history/append-change.ts'
import type { Registry } from '../registry.ts'
import { storeSource } from '../sources/write-source.ts'
import type { StoredStatement, Tables } from '../tables.ts'
import { checkedChange, wholeProblem } from './check-change.ts'
import { freshSources, referenceProblems } from './check-references.ts'
import { severalAccepted, subTypeProblem } from './check-values.ts'
import { fieldsChangedSince } from './fields-changed.ts'
import { readRecord } from './read-record.ts'
import type { NewStatement, RecordChange, WriteOutcome, WriteProblem } from './record-change.ts'
import { recordsReferringTo, restrictionsAround } from './restrictions.ts'
import { type Decided, decidedStatements, storeChange, touchedFields } from './store-change.ts'
import { deriveAgain } from './store-views.ts'
import { wholeRecords } from './stored-statement.ts'

/** What the transaction of a write says to the one who reads the record afterwards. */
type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict'; readonly fields: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly WriteProblem[] }

/**
 * Makes or changes one record: all of the change happens or nothing. Fields that someone else changed since the
 * version read are a conflict; other fields go through. An id that is taken is told even when its record is hidden:
 * ids are the same for all.
 * @throws the database's error; then nothing was written
 */
export async function writeRecord(
  registry: Registry,
  viewer: Viewer,
  change: RecordChange,
): Promise<WriteOutcome> {
  const { enter, problems } = checkedChange(viewer, change)
  const kind = kindNamed(change.kind)
  if (problems.length > 0 || kind === null) return { kind: 'refused', problems }
  const written = await registry.database
    .transaction()
    .execute((transaction) => writeIn(transaction, registry, viewer, kind, { ...change, enter }))
  return outcomeOf(registry, viewer, change.record, written)
}

/** The outcome with the record as the viewer may now see it. */
export async function outcomeOf(
  registry: Registry,
  viewer: Viewer,
  id: string,
  written: Written,
): Promise<WriteOutcome> {
  if (written.kind === 'refused') return written
  const record = await readRecord(registry, viewer, id)
  if (record === null || 'redirect' in record)
    return { kind: 'refused', problems: [wholeProblem('unknown record', null, id)] }
  return written.kind === 'written' ? { kind: 'written', record } : { ...written, record }
}

async function writeIn(
  transaction: Transaction<Tables>,
  registry: Registry,
  viewer: Viewer,
  kind: Kind,
  change: RecordChange,
): Promise<Written> {
  let head = await lockChain(transaction)
  const stored = await transaction
    .selectFrom('record')
    .select(['kind', 'restricted', 'redirect', 'version'])
    .where('id', '=', change.record)
    .executeTakeFirst()
  const standing = standingProblem(viewer, change, stored)
  if (standing) return { kind: 'refused', problems: [standing] }
  const before: RegistryRecord<StoredStatement> = (await wholeRecords(transaction, [change.record])).get(
    change.record,
  ) ?? { id: change.record, kind: kind.name, statements: [] }
  const restrictions = await restrictionsAround(transaction, [before])
  const seen = recordFor(viewer, before, restrictions)?.statements ?? []
  const { decided, problems } = decisionsOf(change, seen)
  const { fresh, problems: taken } = await freshSources(transaction, change.sources ?? [])
  problems.push(...taken, ...(await referenceProblems(transaction, viewer, kind, change.enter, fresh)))
  const restricted = change.restricted ?? before.restricted === true
  const at = timeAfter(head, registry.now())
  const actor = viewer.account ?? ''
  const enter = change.enter.map(
    (statement): Statement => ({
      ...statement,
      record: change.record,
      enteredBy: actor,
      enteredAt: at.toISOString(),
    }),
  )
  const touched = touchedFields({ before, enter, decided, restricted })
  const others = stored ? await fieldsChangedSince(transaction, viewer, change.record, change.expected) : []
  const fields = touched.filter((field) => others.includes(field))
  if (problems.length === 0 && fields.length > 0) return { kind: 'conflict', fields }
  problems.push(
    ...contradictions(kind, [...decidedStatements(seen, decided), ...enter], touched, change.enter),
  )
  if (problems.length > 0) return { kind: 'refused', problems }
  if (touched.length === 0 && fresh.length === 0) return { kind: 'written' }
  const { reason } = change
  for (const source of fresh) {
    const made = { actor, action: 'create' as const, reason, source, version: 1, file: null }
    head = await storeSource(transaction, head, at, made)
  }
  if (touched.length === 0) return { kind: 'written' }
  const row = await storeChange(transaction, head, at, {
    ...{ actor, action: actionOf(change), reason, before, version: stored?.version ?? 0 },
    ...{ enter, decided, restricted },
  })
  if (stored && restricted !== stored.restricted)
    await deriveAgain(transaction, await recordsReferringTo(transaction, [change.record]), row)
  return { kind: 'written' }
}

function actionOf({ expected, enter, decide }: RecordChange): 'create' | 'enter' | 'decide' | 'restrict' {
  if (expected === 0) return 'create'
  if (enter.length > 0) return 'enter'
  return decide.length > 0 ? 'decide' : 'restrict'
}

interface StoredState {
  readonly kind: string
  readonly restricted: boolean
  readonly redirect: string | null
}

function standingProblem(
  viewer: Viewer,
  { record, kind, expected }: RecordChange,
  stored: StoredState | undefined,
): WriteProblem | null {
  if (expected === 0) return stored ? wholeProblem('exists already', null, record) : null
  if (!stored || (stored.restricted && !may(viewer, 'read restricted')))
    return wholeProblem('unknown record', null, record)
  if (stored.redirect !== null) return wholeProblem('redirected', null, record)
  return stored.kind === kind ? null : wholeProblem('unknown kind', null, kind)
}

/** The decisions that change something; those on a statement that the viewer does not see are problems. */
function decisionsOf(
  { decide }: RecordChange,
  seen: readonly StoredStatement[],
): { readonly decided: Decided[]; readonly problems: WriteProblem[] } {
  const decided = new Map<number, Decided>()
  const problems: WriteProblem[] = []
  const statements = new Map(seen.map((statement) => [statement.id, statement]))
  decide.forEach((decision, index) => {
    const statement = statements.get(decision.statement)
    if (!statement) {
      const detail = String(decision.statement)
      problems.push({ code: 'unknown statement', field: null, index, detail })
      return
    }
    const from = { status: statement.status, restricted: statement.restricted === true }
    const before = decided.get(statement.id)?.to ?? from
    const to = {
      status: decision.status ?? before.status,
      restricted: decision.restricted ?? before.restricted,
    }
    decided.set(statement.id, { statement: statement.id, from, to })
  })
  const changing = [...decided.values()].filter(
    ({ from, to }) => from.status !== to.status || from.restricted !== to.restricted,
  )
  return { decided: changing, problems }
}

/** What does not go together in the fields touched, as the viewer sees the record afterwards. */
function contradictions(
  kind: Kind,
  after: readonly Statement[],
  touched: readonly string[],
  enter: readonly NewStatement[],
): WriteProblem[] {
  const indexOf = (field: string) => {
    const index = enter.findLastIndex((statement) => statement.field === field)
    return index < 0 ? null : index
  }
  const problems = severalAccepted(kind, after)
    .filter((field) => touched.includes(field))
    .map((field): WriteProblem => ({ code: 'several accepted', field, index: indexOf(field), detail: field }))
  const misfit = kind.name === incident.name ? subTypeProblem(after) : null
  if (misfit !== null && (touched.includes('type') || touched.includes('subType')))
    problems.push({ code: 'invalid value', field: 'subType', index: indexOf('subType'), detail: misfit })
  return problems
}
