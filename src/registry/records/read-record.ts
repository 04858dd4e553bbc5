import { may, type Viewer } from '../../model/access.ts'
import type { Registry } from '../registry.ts'
import { audiencesOf } from './audiences.ts'
import type { StoredRecord } from './record-change.ts'

/** Said of a record that was merged: the id of the one that stands for it. */
export interface Redirect {
  readonly redirect: string
}

/**
 * A record as the viewer may see it, or where it went when it was merged.
 * @returns null when there is none that the viewer may know of
 */
export async function readRecord(
  registry: Registry,
  viewer: Viewer,
  id: string,
): Promise<StoredRecord | Redirect | null> {
  const record = (await viewed(registry, viewer, [id])).get(id)
  if (record) return record
  const target = (await redirects(registry, viewer, [id])).get(id)
  return target === undefined ? null : { redirect: target }
}

/** Those of the records that the viewer may know of, by the id asked for; a merged one is the one that stands for it. */
export async function readRecords(
  registry: Registry,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const found = new Map(await viewed(registry, viewer, ids))
  const targets = await redirects(
    registry,
    viewer,
    ids.filter((id) => !found.has(id)),
  )
  const standing = await viewed(registry, viewer, [...targets.values()])
  for (const [id, target] of targets) {
    const record = standing.get(target)
    if (record) found.set(id, record)
  }
  return found
}

async function viewed(
  { database }: Registry,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const wanted = storable(ids)
  if (wanted.length === 0) return new Map()
  const rows = await database
    .selectFrom('record_view')
    .innerJoin('record', 'record.id', 'record_view.record')
    .select(['record_view.record', 'record_view.kind', 'record.restricted', 'statements'])
    .select(['record_view.version', 'record_view.changed', 'changed_at'])
    .where('record_view.record', 'in', wanted)
    .where('audience', 'in', audiencesOf(viewer))
    .execute()
  return new Map(
    rows.map(({ record, kind, restricted, statements, version, changed, changed_at }) => [
      record,
      {
        id: record,
        kind,
        ...(restricted ? { restricted: true as const } : {}),
        statements,
        version,
        changed,
        changedAt: changed_at,
      },
    ]),
  )
}

/** Neither from nor to a record that the viewer may not know of. Merging keeps every redirect one step long. */
async function redirects(
  { database }: Registry,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = storable(ids)
  if (wanted.length === 0) return new Map()
  const rows = await database
    .selectFrom('record')
    .innerJoin('record as standing', 'standing.id', 'record.redirect')
    .select(['record.id', 'standing.id as target'])
    .where('record.id', 'in', wanted)
    .$if(!may(viewer, 'read restricted'), (query) =>
      query.where('record.restricted', '=', false).where('standing.restricted', '=', false),
    )
    .execute()
  return new Map(rows.map(({ id, target }) => [id, target]))
}

function storable(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => !id.includes('\0'))
}
