import type { Language } from '../../model/language.ts'
import { publicStates } from '../../model/review.ts'
import type { Registry } from '../registry.ts'

/** A text that the public reads or has read, without its words. */
export interface PublicBrief {
  readonly brief: string
  readonly language: Language
  readonly revision: number
  /** A withdrawn brief is no longer read: all that is told of it is that it has been withdrawn. */
  readonly withdrawn: boolean
  readonly publishedAt: Date
  /** When it was corrected, the last time first. */
  readonly correctedAt: readonly Date[]
  /** Why an editor let a finding stand, by the finding's fingerprint. */
  readonly letStand: ReadonlyMap<string, string>
}

/**
 * Every text of a brief that is published, corrected or withdrawn, by brief and language. One that was withdrawn and
 * is a draft again is not among them.
 * @param only one brief
 */
export async function publicBriefs({ database }: Registry, only?: string): Promise<readonly PublicBrief[]> {
  let texts = database
    .selectFrom('publication')
    .innerJoin('brief', 'brief.id', 'publication.brief')
    .select(['publication.brief', 'publication.language', 'publication.revision', 'publication.published_at'])
    .select('brief.state')
    .where('brief.state', 'in', [...publicStates, 'withdrawn'])
    .orderBy('publication.brief')
    .orderBy('publication.language')
  let corrections = database
    .selectFrom('brief_event')
    .select(['brief', 'at'])
    .where('to_state', '=', 'corrected')
    .orderBy('id', 'desc')
  let overrides = database
    .selectFrom('brief_override')
    .select(['brief', 'language', 'fingerprint', 'reason'])
    .where('withdrawn', '=', false)
    .orderBy('id')
  if (only !== undefined) {
    texts = texts.where('publication.brief', '=', only)
    corrections = corrections.where('brief', '=', only)
    overrides = overrides.where('brief', '=', only)
  }
  const [rows, corrected, standing] = await Promise.all([
    texts.execute(),
    corrections.execute(),
    overrides.execute(),
  ])
  return rows.map((row) => ({
    brief: row.brief,
    language: row.language,
    revision: row.revision,
    withdrawn: row.state === 'withdrawn',
    publishedAt: row.published_at,
    correctedAt: corrected.filter(({ brief }) => brief === row.brief).map(({ at }) => at),
    letStand: new Map(
      standing
        .filter(({ brief, language }) => brief === row.brief && language === row.language)
        .map(({ fingerprint, reason }) => [fingerprint, reason]),
    ),
  }))
}
