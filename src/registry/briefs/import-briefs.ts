import type { Transaction } from 'kysely'
import type { Language } from '../../model/language.ts'
import { isPublic, type ReviewState } from '../../model/review.ts'
import { briefSlug, type PublishedReport } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { recordBriefChange } from './brief-change.ts'
import { insertText, keptText, textProblem } from './insert-text.ts'
import { publish } from './move-brief.ts'
import { newestText } from './read-brief.ts'

/** A file of a workspace's folder of briefs or of drafts. */
export interface ImportedBrief {
  readonly id: string
  readonly language: Language
  readonly text: string
  /** What it was checked with and against: comes in as published. A draft has none. */
  readonly published: { readonly report: PublishedReport; readonly checkedAgainst: string } | null
}

export interface BriefImportSummary {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** Files that were left out, one line each: which and why. */
  readonly problems: readonly string[]
}

/**
 * Brings briefs in by name and language. A text that is there already is left alone, another one becomes a new
 * revision; run again it does nothing. A draft of a brief that is published leaves the published text as it is.
 * @param actor account id, or `system`
 */
export async function importBriefs(
  registry: Registry,
  actor: string,
  files: readonly ImportedBrief[],
): Promise<BriefImportSummary> {
  const counts = { created: 0, changed: 0, unchanged: 0 }
  const problems: string[] = []
  for (const file of files) {
    const problem = problemOf(file)
    if (problem) problems.push(problem)
    else counts[await importBrief(registry, actor, { ...file, text: keptText(file.text) })]++
  }
  return { ...counts, problems }
}

function problemOf({ id, text }: ImportedBrief): string | null {
  if (!briefSlug.test(id))
    return `expected lower-case letters, digits and hyphens as the name of a brief: ${id}`
  const problem = textProblem(text)
  return problem ? `${id}: ${problem.code} ${problem.detail}`.trim() : null
}

function importBrief(
  registry: Registry,
  actor: string,
  file: ImportedBrief,
): Promise<'created' | 'changed' | 'unchanged'> {
  return registry.database.transaction().execute(async (transaction) => {
    const brief = await transaction
      .selectFrom('brief')
      .select('state')
      .where('id', '=', file.id)
      .forUpdate()
      .executeTakeFirst()
    if (await isKnown(transaction, file)) return 'unchanged'
    const current = await newestText(transaction, file.id, file.language)
    const state = stateAfter(brief?.state ?? null, file)
    const same = current?.text === file.text
    const revision = (current?.revision ?? 0) + (same ? 0 : 1)
    const { sequence, at } = await recordBriefChange(transaction, registry, {
      actor,
      action: 'import',
      subject: file.id,
      reason: '',
      detail: { language: file.language, revision, state },
      content: file.text,
    })
    if (brief === undefined) {
      await transaction
        .insertInto('brief')
        .values({ id: file.id, state, created: sequence, changed: sequence })
        .execute()
    } else {
      await transaction
        .updateTable('brief')
        .set({ state, changed: sequence })
        .where('id', '=', file.id)
        .execute()
    }
    if (brief?.state !== state) {
      await transaction
        .insertInto('brief_event')
        .values({
          brief: file.id,
          from_state: brief?.state ?? null,
          to_state: state,
          actor,
          at,
          reason: '',
        })
        .execute()
    }
    if (!same) {
      const { language, text } = file
      await insertText(transaction, file.id, {
        language,
        revision,
        text,
        translates: await translatedRevision(transaction, file),
        author: actor,
        at,
        reason: '',
      })
    }
    if (file.published) {
      await publish(
        transaction,
        file.id,
        { language: file.language, revision, ...file.published, overrides: [] },
        at,
      )
    }
    return brief === undefined ? 'created' : 'changed'
  })
}

function stateAfter(before: ReviewState | null, file: ImportedBrief): ReviewState {
  if (file.published === null) return before ?? 'draft'
  return before !== null && isPublic(before) ? before : 'published'
}

/**
 * Whether the registry has had this text already: one that has been corrected since is not brought back by a folder
 * that is older than the correction. A published file must have been published in its language, too.
 */
async function isKnown(transaction: Transaction<Tables>, file: ImportedBrief): Promise<boolean> {
  const had = await transaction
    .selectFrom('brief_text')
    .select('revision')
    .where('brief', '=', file.id)
    .where('language', '=', file.language)
    .where('text', '=', file.text)
    .limit(1)
    .executeTakeFirst()
  if (had === undefined || file.published === null) return had !== undefined
  const published = await transaction
    .selectFrom('publication')
    .select('revision')
    .where('brief', '=', file.id)
    .where('language', '=', file.language)
    .executeTakeFirst()
  return published !== undefined
}

/** Files that come in together are taken to agree: the one that comes second translates the first. */
async function translatedRevision(
  transaction: Transaction<Tables>,
  { id, language }: ImportedBrief,
): Promise<number | null> {
  const original = await newestText(transaction, id, language === 'en' ? 'es' : 'en')
  return original?.translates === null ? original.revision : null
}
