import type pg from 'pg'
import type { DerivedView } from '../records/derive-view.ts'
import { type Cell, copyRows } from './copy-rows.ts'

/** What one audience reads of a new record, with the change that made it. */
export interface PlacedView {
  readonly view: DerivedView
  readonly sequence: number
}

/** Writes what the audiences read of new records, with the names that these bear and the records that they name. */
export async function copyViews(
  client: pg.ClientBase,
  at: Date,
  views: readonly PlacedView[],
): Promise<void> {
  await copyRows(client, 'record_view', viewColumns, viewRows(views, at.toISOString()))
  await copyRows(
    client,
    'record_name',
    ['record', 'audience', 'key', 'text', 'kind', 'form', 'position'],
    views.flatMap(({ view: { record, audience, bears } }) =>
      bears.map(({ key, name, kind, form }, position) => [record, audience, key, name, kind, form, position]),
    ),
  )
  await copyRows(
    client,
    'record_reference',
    ['record', 'audience', 'field', 'target'],
    views.flatMap(({ view: { record, audience, refers } }) =>
      refers.map(({ field, target }) => [record, audience, field, target]),
    ),
  )
}

const viewColumns = [
  ...['record', 'audience', 'kind', 'title_en', 'title_es', 'starts', 'ends', 'state', 'municipality'],
  ...['latitude', 'longitude', 'current', 'statements', 'names', 'body', 'version', 'changed', 'changed_at'],
]

function* viewRows(views: readonly PlacedView[], at: string): Iterable<readonly Cell[]> {
  for (const { view, sequence } of views) {
    yield [
      ...[view.record, view.audience, view.kind, view.title.en, view.title.es, view.starts, view.ends],
      ...[view.state, view.municipality, view.latitude, view.longitude, JSON.stringify(view.current)],
      ...[JSON.stringify(view.statements), view.names, view.body, 1, sequence, at],
    ]
  }
}
