import type { Kysely } from 'kysely'
import { publicStates } from '../../model/review.ts'
import type { Tables } from '../tables.ts'

/** The texts that the public reads, one for each language of a brief that is not withdrawn: choose the columns. */
export function publicTexts(database: Kysely<Tables>) {
  return database
    .selectFrom('publication')
    .innerJoin('brief', 'brief.id', 'publication.brief')
    .innerJoin('brief_text', (join) =>
      join
        .onRef('brief_text.brief', '=', 'publication.brief')
        .onRef('brief_text.language', '=', 'publication.language')
        .onRef('brief_text.revision', '=', 'publication.revision'),
    )
    .where('brief.state', 'in', publicStates)
}
