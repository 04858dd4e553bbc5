import { may, recordFor, type Viewer } from '../../model/access.ts'
import type { StatementStatus } from '../../model/statement.ts'
import { restrictedRecords, restrictionsAround } from '../records/restrictions.ts'
import type { RecordDetail } from '../records/store-change.ts'
import { wholeRecords } from '../records/stored-statement.ts'
import type { Registry } from '../registry.ts'
import type { ChangeAction, StoredStatement } from '../tables.ts'

/** One change of a record as the viewer may see it. */
export interface HistoryEntry {
  readonly sequence: number
  readonly at: Date
  /** Account id, or `system`. */
  readonly actor: string
  readonly action: ChangeAction
  /** Empty also where it was said of something that the viewer may not see. */
  readonly reason: string
  readonly entered: readonly StoredStatement[]
  readonly decided: readonly HistoryDecision[]
  /** Whether the record as a whole became restricted, or no longer is; null when that did not change. */
  readonly restricted: boolean | null
  /** The record whose statements came here, and the one that stands for this one since. */
  readonly merged: string | null
  readonly redirect: string | null
}

/** What was decided of a statement, with how it stood before and after. The statement is as it stands today. */
export interface HistoryDecision {
  readonly statement: StoredStatement
  readonly before: StatementStatus
  readonly after: StatementStatus
  readonly restrictedBefore: boolean
  readonly restrictedAfter: boolean
}

/**
 * Every change of a record, the newest first. A change that only concerned what the viewer may not see is not there.
 * @returns nothing for a record that the viewer may not know of
 */
export function recordHistory(
  { database }: Registry,
  viewer: Viewer,
  id: string,
): Promise<readonly HistoryEntry[]> {
  // One moment for all that is read: else a value could be marked restricted in between.
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const record = id.includes('\0') ? undefined : (await wholeRecords(transaction, [id])).get(id)
      const seesAll = may(viewer, 'read restricted')
      if (!record || (!seesAll && (await restrictedRecords(transaction, [id])).has(id))) return []
      const restrictions = await restrictionsAround(transaction, [record])
      const seen = new Map(
        (recordFor(viewer, record, restrictions)?.statements ?? []).map((statement) => [
          statement.id,
          statement,
        ]),
      )
      const changes = await transaction
        .selectFrom('change')
        .select(['sequence', 'at', 'actor', 'action', 'reason', 'detail'])
        .where('subject_kind', '=', 'record')
        .where('subject', '=', id)
        .orderBy('sequence', 'desc')
        .execute()
      const rows = await transaction
        .selectFrom('statement')
        .select(['id', 'change'])
        .where('record', '=', id)
        .orderBy('position')
        .execute()
      const merged = changes.flatMap(({ detail }) => (detail as Partial<RecordDetail>).merged ?? [])
      const hidden = seesAll ? new Set<string>() : await restrictedRecords(transaction, merged)
      return changes.flatMap((change) => {
        const detail = change.detail as Partial<RecordDetail>
        const ids = rows.filter((row) => row.change === change.sequence).map((row) => row.id)
        const entered = ids.flatMap((number) => seen.get(number) ?? [])
        const decided = (detail.decided ?? []).flatMap(({ statement: number, from, to }) => {
          const statement = seen.get(number)
          return statement ? [{ statement, ...standings(from, to) }] : []
        })
        const cameFrom = detail.merged !== undefined && !hidden.has(detail.merged) ? detail.merged : null
        const isWhole =
          entered.length === ids.length &&
          decided.length === (detail.decided ?? []).length &&
          cameFrom === (detail.merged ?? null) &&
          detail.restricted === undefined
        const isKnown =
          entered.length > 0 || decided.length > 0 || cameFrom !== null || detail.redirect !== undefined
        if (!seesAll && !isKnown && detail.version !== 1) return []
        const { sequence, at, actor, action } = change
        return [
          {
            ...{ sequence, at, actor, action, entered, decided },
            reason: seesAll || isWhole ? change.reason : '',
            restricted: seesAll ? (detail.restricted?.to ?? null) : null,
            merged: cameFrom,
            redirect: detail.redirect ?? null,
          },
        ]
      })
    })
}

type Standing = NonNullable<RecordDetail['decided']>[number]['from']

function standings(from: Standing, to: Standing): Omit<HistoryDecision, 'statement'> {
  return {
    before: from.status,
    after: to.status,
    restrictedBefore: from.restricted,
    restrictedAfter: to.restricted,
  }
}
