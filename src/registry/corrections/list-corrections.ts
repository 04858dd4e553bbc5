import { type Selectable, sql } from 'kysely'
import { may, thePublic, type Viewer } from '../../model/access.ts'
import type { AnsweredCorrection, Correction } from '../../model/correction.ts'
import type { Language } from '../../model/language.ts'
import type { Registry } from '../registry.ts'
import type { CorrectionTable } from '../tables.ts'
import { subjectTitles } from './subject-titles.ts'

/** Reports on one page of the queue or of the log. */
export const correctionsPerPage = 50

/** A page of reports, and whether there are more after it. */
export interface CorrectionPage<T> {
  readonly corrections: readonly T[]
  readonly hasMore: boolean
}

/**
 * The queue for the desk: what waits for an answer first, the oldest first of it; then what was answered, the newest
 * first. Empty for one who may not use the desk. A report on what the viewer may not know of is not in it.
 */
export async function listCorrections(
  registry: Registry,
  viewer: Viewer,
  language: Language,
  skip = 0,
): Promise<CorrectionPage<Correction>> {
  if (!may(viewer, 'use the desk')) return { corrections: [], hasMore: false }
  const rows = await registry.database
    .selectFrom('correction')
    .selectAll()
    .orderBy(sql`state <> 'received'`)
    .orderBy(sql`case when state = 'received' then received_at end`)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .offset(skip)
    .limit(correctionsPerPage + 1)
    .execute()
  const corrections = await shown(registry, viewer, language, rows.slice(0, correctionsPerPage))
  return {
    corrections: corrections.filter((correction) => !isHidden(viewer, correction)),
    hasMore: rows.length > correctionsPerPage,
  }
}

/** One report for the desk; null when there is none that the viewer may know of. */
export async function findCorrection(
  registry: Registry,
  viewer: Viewer,
  language: Language,
  id: number,
): Promise<Correction | null> {
  if (!may(viewer, 'use the desk')) return null
  const rows = await registry.database.selectFrom('correction').selectAll().where('id', '=', id).execute()
  const [found] = await shown(registry, viewer, language, rows)
  if (!found) return null
  return isHidden(viewer, found) ? null : found
}

/** A record that has become restricted: whoever may not read it does not read what is said of it either. */
function isHidden(viewer: Viewer, { subject, title }: Correction): boolean {
  return subject.kind === 'record' && title === null && !may(viewer, 'read restricted')
}

/** How many reports wait for an answer, those aside of which the viewer may not know; 0 for the public. */
export async function countReceived(registry: Registry, viewer: Viewer): Promise<number> {
  if (!may(viewer, 'use the desk')) return 0
  const rows = await registry.database
    .selectFrom('correction')
    .select(['subject_kind', 'subject'])
    .where('state', '=', 'received')
    .execute()
  if (may(viewer, 'read restricted')) return rows.length
  const subjects = rows.map(({ subject_kind: kind, subject: id }) => ({ kind, id }))
  const titles = await subjectTitles(registry, viewer, subjects, 'en')
  return subjects.filter((subject) => subject.kind === 'brief' || titles(subject) !== null).length
}

/** The public log, the last answered first. A subject that is no longer public is not named. */
export async function publicCorrections(
  registry: Registry,
  language: Language,
  skip = 0,
): Promise<CorrectionPage<AnsweredCorrection>> {
  const rows = await registry.database
    .selectFrom('correction')
    .select(['id', 'subject_kind', 'subject', 'state', 'answer', 'received_at', 'answered_at'])
    .where('state', '<>', 'received')
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .offset(skip)
    .limit(correctionsPerPage + 1)
    .execute()
  const subjects = rows.map(({ subject_kind: kind, subject: id }) => ({ kind, id }))
  const titles = await subjectTitles(registry, thePublic, subjects, language)
  const corrections = rows.slice(0, correctionsPerPage).flatMap((row) => {
    const { id, state, answer, received_at: receivedAt, answered_at: answeredAt } = row
    if (state === 'received' || answer === null || answeredAt === null) return []
    const subject = { kind: row.subject_kind, id: row.subject }
    const title = titles(subject)
    return [
      // What was answered of something that has since been hidden may speak of it.
      {
        id,
        subject: title === null ? null : { ...subject, title },
        state,
        answer: title === null ? '' : answer,
        receivedAt,
        answeredAt,
      },
    ]
  })
  return { corrections, hasMore: rows.length > correctionsPerPage }
}

async function shown(
  registry: Registry,
  viewer: Viewer,
  language: Language,
  rows: readonly Selectable<CorrectionTable>[],
): Promise<Correction[]> {
  const subjects = rows.map(({ subject_kind: kind, subject: id }) => ({ kind, id }))
  const titles = await subjectTitles(registry, viewer, subjects, language)
  return rows.map((row) => {
    const subject = { kind: row.subject_kind, id: row.subject }
    return {
      id: row.id,
      subject,
      title: titles(subject),
      language: row.language,
      message: row.message,
      contact: row.contact,
      state: row.state,
      answer: row.answer,
      receivedAt: row.received_at,
      answeredAt: row.answered_at,
      answeredBy: row.answered_by,
    }
  })
}
