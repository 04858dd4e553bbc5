import { sql } from 'kysely'
import { may, type Viewer } from '../../model/access.ts'
import { briefTitle } from '../../model/brief-title.ts'
import type { Language } from '../../model/language.ts'
import type { ReviewState } from '../../model/review.ts'
import { wordsIn } from '../records/text-match.ts'
import type { Registry } from '../registry.ts'

/** A text of a brief that was found. */
export interface FoundBrief {
  readonly id: string
  readonly language: Language
  readonly state: ReviewState
  readonly title: string
  /** What stands around the words that were looked for. */
  readonly passage: string
}

export interface BriefQuery {
  readonly text: string
  readonly language?: Language
  readonly state?: ReviewState
  readonly limit: number
}

/**
 * Looks for words in the newest text of every brief in each language, drafts too: for the desk; nothing for whoever may
 * not use it. Briefs whose address holds the words come first.
 */
export async function searchBriefs(
  { database }: Registry,
  viewer: Viewer,
  { text, language, state, limit }: BriefQuery,
): Promise<readonly FoundBrief[]> {
  const words = text.replaceAll('\0', '').trim().slice(0, 500)
  if (!may(viewer, 'use the desk') || words === '') return []
  const query = wordsIn(words)
  const slug = `%${words
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\s+/g, '-')}%`
  const { rows } = await sql<{
    brief: string
    language: Language
    state: ReviewState
    start: string
    passage: string
  }>`
    with newest as (
      select distinct on (brief, language) brief, language, revision from brief_text
      order by brief, language, revision desc
    ), found as (
      select brief_text.brief, brief_text.language, state, text, search,
        (brief_text.brief like ${slug})::int + ts_rank(search, ${query}) as score
      from newest
        join brief_text using (brief, language, revision)
        join brief on brief.id = brief_text.brief
      where (search @@ ${query} or brief_text.brief like ${slug})
        and ${language === undefined ? sql`true` : sql`brief_text.language = ${language}`}
        and ${state === undefined ? sql`true` : sql`state = ${state}`}
      order by score desc, brief_text.brief, brief_text.language limit ${limit}
    )
    select brief, language, state, left(text, 2000) as start,
      ts_headline(case when language = 'es' then 'folded_es'::regconfig else 'folded_en'::regconfig end,
        left(text, 100000), ${query}, 'MaxWords=30, MinWords=15, StartSel="", StopSel=""') as passage
    from found order by score desc, brief, language`.execute(database)
  return rows.map((row) => ({
    id: row.brief,
    language: row.language,
    state: row.state,
    title: briefTitle(row.start) ?? row.brief,
    passage: row.passage.replace(/\s+/g, ' ').trim(),
  }))
}

/** The briefs that the viewer has written in and that are drafts, the last changed first. */
export async function ownDrafts({ database }: Registry, viewer: Viewer): Promise<readonly string[]> {
  if (viewer.account === null || !may(viewer, 'use the desk')) return []
  const account = viewer.account
  const rows = await database
    .selectFrom('brief')
    .select('id')
    .where('state', '=', 'draft')
    .where((where) =>
      where.exists(
        where
          .selectFrom('brief_text')
          .select('brief')
          .whereRef('brief_text.brief', '=', 'brief.id')
          .where('author', '=', account),
      ),
    )
    .orderBy('changed', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ id }) => id)
}
