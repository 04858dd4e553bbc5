import { may, sourceFor, type Viewer } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import { audiencesOf } from '../records/audiences.ts'
import type { Registry } from '../registry.ts'
import type { StoredStatement } from '../tables.ts'
import type { ImportedDocument, ImportedSource } from './import-sources.ts'

const together = 500

/** The records as the viewer may see them, in the order of their ids; merged ones are part of those that stand for them. */
export async function* exportedRecords(
  { database }: Registry,
  viewer: Viewer,
): AsyncIterable<RegistryRecord> {
  let after = ''
  for (;;) {
    const rows = await database
      .selectFrom('record_view')
      .innerJoin('record', 'record.id', 'record_view.record')
      .select(['record.id', 'record.kind', 'record.restricted', 'statements'])
      .where('record_view.record', '>', after)
      .where('audience', 'in', audiencesOf(viewer))
      .orderBy('record_view.record')
      .limit(together)
      .execute()
    for (const { id, kind, restricted, statements } of rows) {
      yield {
        id,
        kind,
        ...(restricted ? { restricted: true as const } : {}),
        statements: statements.map((statement) => exportedStatement(kind, statement)),
      }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** Members in the order in which a file's reader gives them, in values that of the schema: the database keeps none. */
function exportedStatement(kind: string, statement: StoredStatement): Statement {
  const { record, field, value, source, locator, quotation, status, enteredBy, enteredAt, restricted } =
    statement
  const read = kindNamed(kind)?.fields[field]?.value.safeParse(value)
  return {
    record,
    field,
    value: read?.success ? read.data : value,
    source,
    ...(locator === undefined ? {} : { locator }),
    ...(quotation === undefined ? {} : { quotation }),
    status,
    ...(enteredBy === undefined ? {} : { enteredBy }),
    ...(enteredAt === undefined ? {} : { enteredAt }),
    ...(restricted ? { restricted } : {}),
  }
}

/** The sources that the viewer may know of, in the order of their ids, with the file that each stands in. */
export async function* exportedSources(
  { database }: Registry,
  viewer: Viewer,
): AsyncIterable<ImportedSource> {
  let after = ''
  for (;;) {
    const rows = await database
      .selectFrom('source')
      .select(['id', 'item', 'file'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(together)
      .execute()
    for (const { item, file } of rows) {
      if (sourceFor(viewer, item)) yield { source: item, file }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** The archived texts of the sources that the viewer may know of, in the order of the sources' ids. */
export async function* exportedDocuments(
  { database }: Registry,
  viewer: Viewer,
): AsyncIterable<ImportedDocument> {
  let after = ''
  for (;;) {
    const rows = await database
      .selectFrom('document')
      .innerJoin('source', 'source.id', 'document.source')
      .select(['document.source', 'text', 'restricted'])
      .where('document.source', '>', after)
      .orderBy('document.source')
      .limit(50)
      .execute()
    for (const { source, text, restricted } of rows) {
      if (!restricted || may(viewer, 'read restricted')) yield { source, text }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.source
  }
}
