import { sql } from 'kysely'
import { may, thePublic, type Viewer } from '../../model/access.ts'
import { briefTitle } from '../../model/brief-title.ts'
import type { CorrectionSubject } from '../../model/correction.ts'
import type { Language } from '../../model/language.ts'
import { publicTexts } from '../briefs/public-texts.ts'
import { audiencesOf } from '../records/audiences.ts'
import type { Registry } from '../registry.ts'

/** Tells the titles of things by what they are. */
export type SubjectTitles = (subject: CorrectionSubject) => string | null

/**
 * The titles of records and published briefs as far as the viewer may know of them. A record that was merged has the
 * title of the one that stands for it; a brief that the public does not read has none, except on the desk.
 */
export async function subjectTitles(
  registry: Registry,
  viewer: Viewer,
  subjects: readonly CorrectionSubject[],
  language: Language,
): Promise<SubjectTitles> {
  const records = await recordTitles(registry, viewer, idsOf(subjects, 'record'), language)
  const briefs = await publishedTitles(registry, idsOf(subjects, 'brief'), language)
  return ({ kind, id }) => (kind === 'record' ? records.get(id) : briefs.get(id)) ?? null
}

/** Whether the public may know of the subject: the only kind that an error can be reported in. */
export async function isPublicSubject(registry: Registry, subject: CorrectionSubject): Promise<boolean> {
  const titles = await subjectTitles(registry, thePublic, [subject], 'en')
  return titles(subject) !== null
}

async function recordTitles(
  { database }: Registry,
  viewer: Viewer,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const open = may(viewer, 'read restricted') ? sql`true` : sql`not record.restricted`
  const { rows } = await sql<{ asked: string; title: string }>`
    select record.id as asked, ${sql.ref(`title_${language}`)} as title
    from record join record_view on record_view.record = coalesce(record.redirect, record.id)
    where record.id in (${sql.join([...ids])}) and ${open}
      and audience in (${sql.join(audiencesOf(viewer))})`.execute(database)
  return new Map(rows.map(({ asked, title }) => [asked, title]))
}

async function publishedTitles(
  { database }: Registry,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await publicTexts(database)
    .select(['brief.id', 'publication.language', sql<string>`left(brief_text.text, 2000)`.as('start')])
    .where('brief.id', 'in', ids)
    // The language asked for comes last, so that it has the word.
    .orderBy(sql`publication.language = ${language}`)
    .execute()
  return new Map(rows.map(({ id, start }) => [id, briefTitle(start) ?? id]))
}

function idsOf(subjects: readonly CorrectionSubject[], kind: CorrectionSubject['kind']): string[] {
  return [...new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id))]
}
