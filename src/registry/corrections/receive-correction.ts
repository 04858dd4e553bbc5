import { type CorrectionProblem, type CorrectionSubject, longestCorrection } from '../../model/correction.ts'
import type { Language } from '../../model/language.ts'
import { strangerPolicy, throttle } from '../accounts/throttle.ts'
import type { Registry } from '../registry.ts'
import { isPublicSubject } from './subject-titles.ts'

/** A report of an error, as a stranger writes it. */
export interface NewCorrection {
  readonly subject: CorrectionSubject
  readonly language: Language
  readonly message: string
  /** Empty for none. */
  readonly contact: string
  /** Network address that it comes from: only a hash of it is kept, for an hour's counting. */
  readonly address: string
}

/**
 * Puts a report of an error into the queue.
 * @returns its number, or all that is wrong with it: `unknown` when the public may not know of the subject
 */
export async function receiveCorrection(
  registry: Registry,
  { subject, language, message, contact, address }: NewCorrection,
): Promise<{ readonly number: number } | { readonly problems: readonly CorrectionProblem[] }> {
  if (!(await isPublicSubject(registry, subject))) return { problems: ['unknown'] }
  const said = withoutNulls(message)
  const where = withoutNulls(contact)
  const problems: CorrectionProblem[] = []
  if (said === '') problems.push('message wanted')
  if (said.length > longestCorrection.message) problems.push('message too long')
  if (where.length > longestCorrection.contact) problems.push('contact too long')
  if (problems.length > 0) return { problems }
  if ((await throttle(registry, `correction ${address}`, strangerPolicy)) > 0) {
    return { problems: ['too many'] }
  }
  const { id } = await registry.database
    .insertInto('correction')
    .values({
      subject_kind: subject.kind,
      subject: subject.id,
      language,
      message: said,
      contact: where === '' ? null : where,
      state: 'received',
      answer: null,
      received_at: registry.now(),
      answered_at: null,
      answered_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { number: id }
}

/** PostgreSQL has no character zero in text. */
function withoutNulls(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
}
