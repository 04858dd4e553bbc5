import { createHash } from 'node:crypto'
import { may, type Viewer } from '../../model/access.ts'
import { type CorrectionProblem, type CorrectionState, longestCorrection } from '../../model/correction.ts'
import { appendChange } from '../history/append-change.ts'
import type { Registry } from '../registry.ts'

/** What an editor says to a report of an error. */
export interface CorrectionAnswer {
  readonly id: number
  readonly state: Exclude<CorrectionState, 'received'>
  /** What was changed, or why not: the public reads it. */
  readonly answer: string
}

/**
 * Answers a report of an error, once, and puts the answer into the chain of changes. The message and the address of
 * who wrote are not put there: what is in the chain can never be forgotten.
 * @returns null when it is done; else why not
 */
export async function answerCorrection(
  registry: Registry,
  viewer: Viewer,
  { id, state, answer }: CorrectionAnswer,
): Promise<CorrectionProblem | null> {
  if (!may(viewer, 'decide') || viewer.account === null) return 'not allowed'
  const text = answer.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
  if (text === '') return 'answer wanted'
  if (text.length > longestCorrection.answer) return 'answer too long'
  const actor = viewer.account
  return registry.database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('correction')
      .select(['state', 'subject_kind', 'subject'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return 'unknown'
    if (row.state !== 'received') return 'answered already'
    const detail = { state, about: row.subject_kind, of: row.subject }
    const { at } = await appendChange(transaction, registry, {
      actor,
      action: 'answer',
      subjectKind: 'correction',
      subject: String(id),
      reason: text,
      detail,
      content: createHash('sha256')
        .update(JSON.stringify({ ...detail, text }))
        .digest(),
    })
    await transaction
      .updateTable('correction')
      .set({ state, answer: text, answered_at: at, answered_by: actor })
      .where('id', '=', id)
      .execute()
    return null
  })
}
