import { createHash } from 'node:crypto'
import { canonicalJson } from '../../model/canonical-json.ts'
import { nameKey } from '../../model/record-names.ts'
import type { Source } from '../../model/source.ts'
import { type ChainHead, linkChange, lockChain, timeAfter } from '../history/append-change.ts'
import { type ChangeContent, contentDigest } from '../history/change-hash.ts'
import { recordsUsingSources } from '../records/restrictions.ts'
import { deriveAgain } from '../records/store-views.ts'
import { isUnstorable } from '../records/unstorable.ts'
import type { Registry } from '../registry.ts'
import { sourceProblems } from '../sources/write-source.ts'
import { copyChanges } from './copy-changes.ts'
import { counted, type ImportCounts } from './import-counts.ts'
import { inPortions } from './in-portions.ts'
import { onOneConnection } from './one-connection.ts'

/** A source with the file of the workspace that it stands in. */
export interface ImportedSource {
  readonly source: Source
  readonly file: string | null
}

/** The archived text of a source. */
export interface ImportedDocument {
  readonly source: string
  readonly text: string
}

type Many<T> = Iterable<T> | AsyncIterable<T>

/** Brings sources in by id. */
export async function importSources(
  registry: Registry,
  actor: string,
  sources: Many<ImportedSource>,
  problems: string[],
): Promise<ImportCounts> {
  const counts = counted()
  for await (const portion of inPortions(sources, 1_000)) {
    const given = new Map<string, ImportedSource>()
    for (const one of portion) {
      const { id } = one.source
      const wrong = sourceProblems(one.source).map(({ field, detail }) => `source ${id}: ${field}: ${detail}`)
      problems.push(...wrong)
      if (wrong.length > 0) continue
      if (given.has(id)) problems.push(`source ${id}: given twice, expected once`)
      else given.set(id, one)
    }
    await importPortion(registry, actor, given, counts)
  }
  return counts
}

function importPortion(
  registry: Registry,
  actor: string,
  given: ReadonlyMap<string, ImportedSource>,
  counts: ImportCounts,
): Promise<void> {
  return onOneConnection(registry, async ({ transaction, client }) => {
    let head: ChainHead = await lockChain(transaction)
    const at = timeAfter(head, registry.now())
    const stored = await transaction
      .selectFrom('source')
      .select(['id', 'item', 'restricted', 'version'])
      .where('id', 'in', [...given.keys()])
      .execute()
    const known = new Map(stored.map((row) => [row.id, row]))
    const changes = []
    const rows = []
    const turned: string[] = []
    for (const { source, file } of given.values()) {
      const before = known.get(source.id)
      if (before && canonicalJson(before.item) === canonicalJson(source)) {
        counts.unchanged++
        continue
      }
      counts[before ? 'changed' : 'created']++
      const version = (before?.version ?? 0) + 1
      const restricted = source.restricted === true
      if (before && before.restricted !== restricted) turned.push(source.id)
      const change: ChangeContent = {
        ...{ actor, action: 'import', subjectKind: 'source', subject: source.id, reason: '' },
        detail: { version, restricted },
        content: contentDigest(source),
      }
      const link = linkChange(head, at, change)
      head = link
      changes.push({ ...change, ...link })
      const title_key = source.title === undefined ? null : nameKey(source.title)
      const item = JSON.stringify(source)
      rows.push({ id: source.id, item, restricted, version, file, title_key, changed: link.sequence })
    }
    if (rows.length === 0) return
    await copyChanges(client, changes)
    await transaction
      .insertInto('source')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((excluded) => ({
          item: excluded.ref('excluded.item'),
          restricted: excluded.ref('excluded.restricted'),
          version: excluded.ref('excluded.version'),
          file: excluded.ref('excluded.file'),
          title_key: excluded.ref('excluded.title_key'),
          changed: excluded.ref('excluded.changed'),
        })),
      )
      .execute()
    if (turned.length > 0) {
      await deriveAgain(transaction, await recordsUsingSources(transaction, turned), {
        sequence: head.sequence,
        at,
      })
    }
  })
}

/** Brings archived texts in by their source. */
export async function importDocuments(
  registry: Registry,
  actor: string,
  documents: Many<ImportedDocument>,
  problems: string[],
): Promise<ImportCounts> {
  const counts = counted()
  for await (const portion of inPortions(documents, 50)) {
    await onOneConnection(registry, async ({ transaction, client }) => {
      let head: ChainHead = await lockChain(transaction)
      const at = timeAfter(head, registry.now())
      const ids = portion.map(({ source }) => source)
      const sources = await transaction.selectFrom('source').select('id').where('id', 'in', ids).execute()
      const stored = await transaction.selectFrom('document').selectAll().where('source', 'in', ids).execute()
      const changes = []
      for (const { source, text } of portion) {
        const before = stored.find((row) => row.source === source)
        if (!sources.some(({ id }) => id === source)) problems.push(`document ${source}: unknown source`)
        else if (isUnstorable(text)) problems.push(`document ${source}: expected text without NUL`)
        else if (before?.text === text) counts.unchanged++
        else {
          counts[before ? 'changed' : 'created']++
          const change: ChangeContent = {
            ...{ actor, action: 'import', subjectKind: 'document', subject: source, reason: '' },
            detail: {},
            content: createHash('sha256').update(text).digest(),
          }
          const link = linkChange(head, at, change)
          head = link
          changes.push({ ...change, ...link, text })
        }
      }
      if (changes.length === 0) return
      await copyChanges(client, changes)
      await transaction
        .insertInto('document')
        .values(changes.map(({ subject, text, sequence }) => ({ source: subject, text, changed: sequence })))
        .onConflict((conflict) =>
          conflict.column('source').doUpdateSet((excluded) => ({
            text: excluded.ref('excluded.text'),
            changed: excluded.ref('excluded.changed'),
          })),
        )
        .execute()
    })
  }
  return counts
}
