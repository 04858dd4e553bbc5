import pg from 'pg'
import { may, type Viewer } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import { briefSlug } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import { type BriefOutcome, recordBriefChange, refusal } from './brief-change.ts'
import { insertText, keptText, textProblem } from './insert-text.ts'

/**
 * Makes a new brief in the state `draft` with its first text.
 * @param brief.id its name in addresses: `^[a-z0-9][a-z0-9-]{0,99}$`
 * @returns refused: `not allowed`, `invalid slug`, `exists already`, `empty text`, `too large`
 */
export async function createBrief(
  registry: Registry,
  viewer: Viewer,
  brief: { readonly id: string; readonly language: Language; readonly text: string; readonly reason: string },
): Promise<BriefOutcome> {
  if (!may(viewer, 'enter') || viewer.account === null) return refusal('not allowed', brief.id)
  const actor = viewer.account
  if (!briefSlug.test(brief.id)) return refusal('invalid slug', brief.id)
  const text = keptText(brief.text)
  const problem = textProblem(text)
  if (problem) return { kind: 'refused', problems: [problem] }
  const making = registry.database.transaction().execute(async (transaction): Promise<BriefOutcome> => {
    const known = await transaction
      .selectFrom('brief')
      .select('id')
      .where('id', '=', brief.id)
      .executeTakeFirst()
    if (known) return refusal('exists already', brief.id)
    const { sequence, at } = await recordBriefChange(transaction, registry, {
      actor,
      action: 'create',
      subject: brief.id,
      reason: brief.reason,
      detail: { language: brief.language, revision: 1, state: 'draft' },
      content: text,
    })
    await transaction
      .insertInto('brief')
      .values({ id: brief.id, state: 'draft', created: sequence, changed: sequence })
      .execute()
    await transaction
      .insertInto('brief_event')
      .values({ brief: brief.id, from_state: null, to_state: 'draft', actor, at, reason: brief.reason })
      .execute()
    await insertText(transaction, brief.id, {
      ...brief,
      text,
      revision: 1,
      translates: null,
      author: actor,
      at,
    })
    return { kind: 'done' }
  })
  return making.catch((error: unknown) => {
    // Two chose one name at once: the second is told so, as if it had come later.
    if (error instanceof pg.DatabaseError && error.code === '23505')
      return refusal('exists already', brief.id)
    throw error
  })
}
