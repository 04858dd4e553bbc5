import type { Transaction } from 'kysely'
import { type BriefProblem, type BriefRevision, longestBrief } from '../../model/stored-brief.ts'
import type { Tables } from '../tables.ts'

/** A text as it is kept: line ends as one character, however the form sent them; what PostgreSQL cannot hold is gone. */
export function keptText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
}

/** What is wrong with a text as such, or null. */
export function textProblem(text: string): BriefProblem | null {
  if (text.trim() === '') return { code: 'empty text', detail: '' }
  const bytes = Buffer.byteLength(text)
  if (bytes > longestBrief) return { code: 'too large', detail: `${bytes} bytes, at most ${longestBrief}` }
  return null
}

/** Adds a revision, whose text is one to be kept: see {@link keptText}. */
export async function insertText(
  transaction: Transaction<Tables>,
  brief: string,
  revision: BriefRevision,
): Promise<void> {
  await transaction
    .insertInto('brief_text')
    .values({
      brief,
      language: revision.language,
      revision: revision.revision,
      text: revision.text,
      translates: revision.translates,
      author: revision.author,
      at: revision.at,
      reason: revision.reason,
    })
    .execute()
}
