import { sql, type Transaction } from 'kysely'
import type { RegistryRecord } from '../../model/record.ts'
import type { StoredStatement, Tables } from '../tables.ts'
import { type DerivedView, derivedViews, sameStatements } from './derive-view.ts'
import { restrictionsAround } from './restrictions.ts'
import { wholeRecords } from './stored-statement.ts'

/** The change after which views are derived. */
export interface DerivedAt {
  readonly sequence: number
  readonly at: Date
}

interface StoredAt {
  readonly version: number
  readonly changed: number
  readonly changedAt: Date
  readonly statements: readonly StoredStatement[]
}

/**
 * Derives what each audience reads of a record and puts it in the place of what it read before. When nothing changed
 * for the public, the public's row keeps its version and time: that something restricted was written is not told.
 * @param record with all its statements, as it now stands
 */
export async function storeViews(
  transaction: Transaction<Tables>,
  record: RegistryRecord<StoredStatement>,
  version: number,
  { sequence, at }: DerivedAt,
): Promise<void> {
  const views = derivedViews(record, await restrictionsAround(transaction, [record]))
  const before = await publicRow(transaction, record.id)
  await removeViews(transaction, [record.id])
  const now = { version, changed: sequence, changedAt: at }
  for (const view of views) {
    const kept =
      view.audience === 'public' && before && sameStatements(before.statements, view.statements)
        ? before
        : now
    await insertView(transaction, view, kept)
  }
}

async function publicRow(transaction: Transaction<Tables>, id: string): Promise<StoredAt | null> {
  const row = await transaction
    .selectFrom('record_view')
    .select(['version', 'changed', 'changed_at', 'statements'])
    .where('record', '=', id)
    .where('audience', 'in', ['everyone', 'public'])
    .executeTakeFirst()
  return row ? { ...row, changedAt: row.changed_at } : null
}

/** Takes records out of lists, search and names. */
export async function removeViews(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.deleteFrom('record_name').where('record', 'in', ids).execute()
  await transaction.deleteFrom('record_reference').where('record', 'in', ids).execute()
  await transaction.deleteFrom('record_view').where('record', 'in', ids).execute()
}

async function insertView(
  transaction: Transaction<Tables>,
  { title, bears, refers, ...view }: DerivedView,
  { version, changed, changedAt }: Omit<StoredAt, 'statements'>,
): Promise<void> {
  const { record, audience } = view
  await transaction
    .insertInto('record_view')
    .values({
      ...view,
      title_en: title.en,
      title_es: title.es,
      current: JSON.stringify(view.current),
      statements: JSON.stringify(view.statements),
      version,
      changed,
      changed_at: changedAt,
    })
    .execute()
  if (bears.length > 0) {
    const rows = bears.map(({ name: text, ...born }, position) => ({
      record,
      audience,
      text,
      ...born,
      position,
    }))
    await transaction.insertInto('record_name').values(rows).execute()
  }
  if (refers.length > 0) {
    const rows = refers.map(({ field, target }) => ({ record, audience, field, target }))
    await transaction.insertInto('record_reference').values(rows).execute()
  }
}

/**
 * Derives records anew because something that they name became restricted or is no longer. A record that someone now
 * reads differently gets a new version, so that no copy of the old one is taken for current.
 */
export async function deriveAgain(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  change: DerivedAt,
): Promise<void> {
  const portion = 200
  const wanted = [...new Set(ids)].sort()
  for (let from = 0; from < wanted.length; from += portion) {
    const records = await wholeRecords(transaction, wanted.slice(from, from + portion))
    const restrictions = await restrictionsAround(transaction, records.values())
    const rows = await transaction
      .selectFrom('record_view')
      .select(['record', 'audience', 'statements'])
      .where('record', 'in', [...records.keys()])
      .execute()
    for (const record of records.values()) {
      const stored = rows.filter((row) => row.record === record.id)
      // Merged into another: it has no views.
      if (stored.length === 0) continue
      const views = derivedViews(record, restrictions)
      const same =
        views.length === stored.length &&
        views.every(({ audience, statements }) => {
          const row = stored.find((candidate) => candidate.audience === audience)
          return row !== undefined && sameStatements(row.statements, statements)
        })
      if (same) continue
      const { version } = await transaction
        .updateTable('record')
        .set({ version: sql`version + 1`, changed: change.sequence })
        .where('id', '=', record.id)
        .returning('version')
        .executeTakeFirstOrThrow()
      await storeViews(transaction, record, version, change)
    }
  }
}
