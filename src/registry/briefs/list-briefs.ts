import { sql } from 'kysely'
import { briefTitle } from '../../model/brief-title.ts'
import { isPublic } from '../../model/review.ts'
import type { BriefSummary } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'

/** All briefs for the desk, the last changed first. */
export async function listBriefs({ database }: Registry): Promise<readonly BriefSummary[]> {
  const briefs = await database
    .selectFrom('brief')
    .innerJoin('change', 'change.sequence', 'brief.changed')
    .select(['brief.id', 'brief.state', 'change.at'])
    .orderBy('brief.changed', 'desc')
    .execute()
  // The start of a text holds its title: whole texts of many briefs are not carried about for a list.
  const texts = await database
    .selectFrom('brief_text')
    .leftJoin('publication', (join) =>
      join
        .onRef('publication.brief', '=', 'brief_text.brief')
        .onRef('publication.language', '=', 'brief_text.language'),
    )
    .distinctOn(['brief_text.brief', 'brief_text.language'])
    .select([
      'brief_text.brief',
      'brief_text.language',
      'brief_text.revision',
      'brief_text.translates',
      'publication.revision as published',
      sql<string>`left(brief_text.text, 2000)`.as('start'),
    ])
    .orderBy('brief_text.brief')
    .orderBy('brief_text.language')
    .orderBy('brief_text.revision', 'desc')
    .execute()
  return briefs.map(({ id, state, at }) => ({
    id,
    state,
    changedAt: at,
    texts: texts
      .filter((text) => text.brief === id)
      .map(({ language, revision, translates, published, start }) => ({
        language,
        title: briefTitle(start),
        revision,
        translates,
        published: isPublic(state) ? published : null,
      })),
  }))
}
