import type { Transaction } from 'kysely'
import { may, sourceFor, type Viewer, withheldSource } from '../../model/access.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { nameKey } from '../../model/record-names.ts'
import { type Source, source as sourceSchema } from '../../model/source.ts'
import { appendAt, type ChainHead, type ChainRow, lockChain, timeAfter } from '../history/append-change.ts'
import { contentDigest } from '../history/change-hash.ts'
import type { WriteProblem } from '../records/record-change.ts'
import { recordsUsingSources } from '../records/restrictions.ts'
import { deriveAgain } from '../records/store-views.ts'
import { isUnstorable } from '../records/unstorable.ts'
import type { Registry } from '../registry.ts'
import type { ChangeAction, Tables } from '../tables.ts'

/** A source to make or to write anew. */
export interface SourceChange {
  readonly source: Source
  /** The version that the writer has read; 0 for a source that is to be made. */
  readonly expected: number
  readonly reason: string
}

/** What comes of it. After a conflict the writer reads the source again. */
export type SourceOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly problems: readonly WriteProblem[] }

const largestSource = 100_000

/**
 * Makes a source or writes it anew. When it becomes restricted, or no longer is, every record that rests on it is
 * derived again at once. An id that a source has which the viewer may not know of is answered as taken.
 */
export async function writeSource(
  registry: Registry,
  viewer: Viewer,
  { source, expected, reason }: SourceChange,
): Promise<SourceOutcome> {
  const problems = sourceProblems(source)
  if (!may(viewer, 'enter') || viewer.account === null)
    return refused([problemOf('not allowed', source.id, 'enter')])
  if (isUnstorable(reason)) problems.push(problemOf('invalid value', 'reason', 'expected plain text'))
  if (problems.length > 0) return refused(problems)
  const actor = viewer.account
  return registry.database.transaction().execute(async (transaction): Promise<SourceOutcome> => {
    const head = await lockChain(transaction)
    const stored = await transaction
      .selectFrom('source')
      .select(['item', 'restricted', 'version'])
      .where('id', '=', source.id)
      .executeTakeFirst()
    const visible = stored && sourceFor(viewer, stored.item) !== null
    if (expected === 0 && stored) return refused([problemOf('exists already', source.id, source.id)])
    if (expected > 0 && !visible) return refused([problemOf('unknown source', source.id, source.id)])
    const isRestricted = source.restricted === true
    if (isRestricted !== (stored?.restricted ?? false) && !may(viewer, 'decide'))
      return refused([problemOf('not allowed', 'restricted', 'decide')])
    if (stored && canonicalJson(stored.item) === canonicalJson(source)) return { kind: 'written' }
    if (stored && stored.version !== expected) return { kind: 'conflict' }
    const at = timeAfter(head, registry.now())
    const row = await storeSource(transaction, head, at, {
      ...{ actor, action: stored ? 'save' : 'create', reason, source, file: undefined },
      version: (stored?.version ?? 0) + 1,
    })
    if (stored && stored.restricted !== isRestricted)
      await deriveAgain(transaction, await recordsUsingSources(transaction, [source.id]), row)
    return { kind: 'written' }
  })
}

function refused(problems: readonly WriteProblem[]): SourceOutcome {
  return { kind: 'refused', problems }
}

function problemOf(code: WriteProblem['code'], field: string, detail: string): WriteProblem {
  return { code, field, index: null, detail }
}

/** What is wrong with a source itself. */
export function sourceProblems(source: Source): WriteProblem[] {
  const problems: WriteProblem[] = []
  const read = sourceSchema.safeParse(source)
  if (!read.success) {
    for (const { path, message } of read.error.issues)
      problems.push(problemOf('invalid value', path.map(String).join('.'), message))
  }
  if (isUnstorable(source))
    problems.push(problemOf('invalid value', 'source', 'expected text without NUL or broken characters'))
  if (source.id === withheldSource) problems.push(problemOf('exists already', 'id', source.id))
  const size = Buffer.byteLength(JSON.stringify(source))
  if (size > largestSource)
    problems.push(problemOf('too large', 'source', `${size} bytes, expected at most ${largestSource}`))
  return problems
}

interface StoredSource {
  readonly actor: string
  readonly action: ChangeAction
  readonly reason: string
  readonly source: Source
  readonly version: number
  /** File of a workspace; left as it is when undefined. */
  readonly file: string | null | undefined
}

/** Puts a source into the chain and its table. The chain must be locked. */
export async function storeSource(
  transaction: Transaction<Tables>,
  head: ChainHead,
  at: Date,
  { actor, action, reason, source, version, file }: StoredSource,
): Promise<ChainRow> {
  const restricted = source.restricted === true
  const row = await appendAt(transaction, head, at, {
    ...{ actor, action, subjectKind: 'source' as const, subject: source.id, reason },
    detail: { version, restricted },
    content: contentDigest(source),
  })
  const values = {
    item: JSON.stringify(source),
    restricted,
    version,
    title_key: source.title === undefined ? null : nameKey(source.title),
    changed: row.sequence,
    ...(file === undefined ? {} : { file }),
  }
  await transaction
    .insertInto('source')
    .values({ id: source.id, file: null, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
  return row
}
