import { randomBytes } from 'node:crypto'
import type { RegistryRecord } from '../../src/model/record.ts'
import { nameKey } from '../../src/model/record-names.ts'
import type { Source } from '../../src/model/source.ts'
import { type DerivedView, derivedViews } from '../../src/registry/records/derive-view.ts'
import { storedStatement } from '../../src/registry/records/stored-statement.ts'
import type { Registry } from '../../src/registry/registry.ts'
import type { ChangeAction, SubjectKind } from '../../src/registry/tables.ts'

/** Writes sources row by row: what is tested with them only reads. */
export async function putSources(registry: Registry, sources: readonly Source[]): Promise<void> {
  const changed = await addChange(registry, 'import', 'source', 'all')
  const rows = sources.map((item) => ({
    id: item.id,
    item: JSON.stringify(item),
    restricted: item.restricted ?? false,
    version: 1,
    file: 'sources/all.json',
    title_key: item.title === undefined ? null : nameKey(item.title),
    changed,
  }))
  if (rows.length > 0) await registry.database.insertInto('source').values(rows).execute()
}

/** Writes records, or what they have become, as one change or one each. */
export async function putRecords(
  registry: Registry,
  records: readonly RegistryRecord[],
  action: ChangeAction = 'enter',
): Promise<void> {
  const ids = records.map(({ id }) => id)
  let changed = 0
  if (action === 'import') changed = await addChange(registry, action, 'record', 'all')
  else for (const id of ids) changed = await addChange(registry, action, 'record', id)
  const { database } = registry
  const hidden = await database.selectFrom('source').select('id').where('restricted', '=', true).execute()
  const restrictions = {
    records: new Set(records.filter(({ restricted }) => restricted).map(({ id }) => id)),
    sources: new Set(hidden.map(({ id }) => id)),
  }
  for (const table of ['record_view', 'record_name', 'record_reference'] as const)
    await database.deleteFrom(table).where('record', 'in', ids).execute()
  for (let from = 0; from < records.length; from += 200) {
    const some = records.slice(from, from + 200)
    await database
      .insertInto('record')
      .values(
        some.map(({ id, kind, restricted = false }) => ({
          id,
          kind,
          restricted,
          version: 1,
          created: changed,
          changed,
        })),
      )
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ changed }))
      .execute()
    const statements = some.flatMap((record) =>
      record.statements.map(({ field, value, source, status, restricted = false }, position) => ({
        record: record.id,
        field,
        position,
        value: JSON.stringify(value),
        source,
        status,
        restricted,
        change: changed,
      })),
    )
    for (let at = 0; at < statements.length; at += 1000)
      await database
        .insertInto('statement')
        .values(statements.slice(at, at + 1000))
        .execute()
    const views = some.flatMap(({ id, kind, restricted, statements: said }) => {
      const stored = said.map((statement, at) => storedStatement(at + 1, statement))
      const record = { id, kind, ...(restricted ? { restricted } : {}), statements: stored }
      return derivedViews(record, restrictions)
    })
    await putViews(registry, views, changed)
  }
}

async function putViews(
  { database }: Registry,
  views: readonly DerivedView[],
  changed: number,
): Promise<void> {
  const rows = views.map(({ title, bears: _, refers: __, ...row }) => ({
    ...row,
    title_en: title.en,
    title_es: title.es,
    current: JSON.stringify(row.current),
    statements: JSON.stringify(row.statements),
    version: 1,
    changed,
    changed_at: new Date(0),
  }))
  await database.insertInto('record_view').values(rows).execute()
  const names = views.flatMap(({ record, audience, bears }) =>
    bears.map(({ name: text, ...rest }, position) => ({ record, audience, text, position, ...rest })),
  )
  if (names.length > 0) await database.insertInto('record_name').values(names).execute()
  const references = views.flatMap(({ record, audience, refers }) =>
    refers.map((reference) => ({ record, audience, ...reference })),
  )
  if (references.length > 0) await database.insertInto('record_reference').values(references).execute()
}

/** Lets one record stand for another. */
export async function mergeInto(registry: Registry, gone: string, stays: string): Promise<void> {
  const changed = await addChange(registry, 'merge', 'record', gone)
  for (const table of ['record_view', 'record_name', 'record_reference'] as const)
    await registry.database.deleteFrom(table).where('record', '=', gone).execute()
  await registry.database
    .updateTable('record')
    .set({ redirect: stays, changed })
    .where('id', '=', gone)
    .execute()
}

async function addChange(
  { database }: Registry,
  action: ChangeAction,
  kind: SubjectKind,
  subject: string,
): Promise<number> {
  const last = await database
    .selectFrom('change')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const sequence = (last?.sequence ?? 0) + 1
  await database
    .insertInto('change')
    .values({
      sequence,
      at: new Date(0),
      actor: 'system',
      action,
      subject_kind: kind,
      subject,
      reason: '',
      detail: '{}',
      content: Buffer.alloc(32),
      previous: Buffer.alloc(32),
      hash: randomBytes(32),
    })
    .execute()
  return sequence
}
