import type { Transaction } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import type { ReviewState } from '../../model/review.ts'
import type { BriefRevision } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'
import { type BriefRefusal, recordBriefChange, refusal } from './brief-change.ts'
import { insertText, keptText, textProblem } from './insert-text.ts'
import { type MergedText, mergeTexts } from './merge-texts.ts'
import { newestText, textRevision } from './read-brief.ts'

/** A text to save. */
export interface TextChange {
  readonly brief: string
  readonly language: Language
  readonly text: string
  /** The revision that the writer has read; 0 for the first in a language. */
  readonly basedOn: number
  /** The revision in the other language that it now agrees with; left out, it stays what it was. */
  readonly translates?: number | null
  readonly reason: string
}

/** What comes of saving. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Someone saved since the writer read. Nothing was written: the writer sees both, and a text that joins them. */
  | { readonly kind: 'conflict'; readonly current: BriefRevision; readonly merged: MergedText }
  | BriefRefusal

/** Nobody writes what has been approved, nor what has been withdrawn: it goes back to draft first. */
const locked: ReadonlySet<ReviewState> = new Set(['approved', 'withdrawn'])

/**
 * Saves a text as a new revision. A text that is as it was and that confirms no translation makes none.
 * @returns refused: `not allowed`, `unknown brief`, `locked`, `empty text`, `too large`, `unknown revision`
 */
export async function saveText(registry: Registry, viewer: Viewer, change: TextChange): Promise<SaveOutcome> {
  if (!may(viewer, 'enter') || viewer.account === null) return refusal('not allowed', change.brief)
  const text = keptText(change.text)
  const problem = textProblem(text)
  if (problem) return { kind: 'refused', problems: [problem] }
  const author = viewer.account
  return registry.database
    .transaction()
    .execute((transaction) => save(transaction, registry, author, { ...change, text }))
}

async function save(
  transaction: Transaction<Tables>,
  registry: Registry,
  author: string,
  { brief, language, text, basedOn, translates, reason }: TextChange,
): Promise<SaveOutcome> {
  const row = await transaction
    .selectFrom('brief')
    .select('state')
    .where('id', '=', brief)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refusal('unknown brief', brief)
  if (locked.has(row.state)) return refusal('locked', row.state)
  const current = await newestText(transaction, brief, language)
  const newest = current?.revision ?? 0
  if (basedOn > newest || basedOn < 0) return refusal('unknown revision', String(basedOn))
  if (current && basedOn < newest && current.text !== text) {
    const base = basedOn === 0 ? null : await textRevision(transaction, brief, language, basedOn)
    return { kind: 'conflict', current, merged: mergeTexts(base?.text ?? '', current.text, text) }
  }
  const agrees = translates === undefined ? (current?.translates ?? null) : translates
  if (current?.text === text && current.translates === agrees) return { kind: 'saved', revision: newest }
  if (agrees !== null && !(await textRevision(transaction, brief, other(language), agrees))) {
    return refusal('unknown revision', String(agrees))
  }
  const revision = newest + 1
  const { sequence, at } = await recordBriefChange(transaction, registry, {
    actor: author,
    action: 'save',
    subject: brief,
    reason,
    detail: { language, revision, translates: agrees },
    content: text,
  })
  await insertText(transaction, brief, { language, revision, text, translates: agrees, author, at, reason })
  await transaction.updateTable('brief').set({ changed: sequence }).where('id', '=', brief).execute()
  return { kind: 'saved', revision }
}

function other(language: Language): Language {
  return language === 'en' ? 'es' : 'en'
}
