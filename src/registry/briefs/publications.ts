import type { Language } from '../../model/language.ts'
import type { ReviewState } from '../../model/review.ts'
import type { PublishedReport } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import { publicTexts } from './public-texts.ts'

/** A text that the public reads, with the report it was published on. */
export interface PublishedText {
  readonly brief: string
  readonly state: ReviewState
  readonly language: Language
  readonly revision: number
  readonly text: string
  readonly report: PublishedReport
  readonly publishedAt: Date
  readonly checkedAt: Date
  /** What it was last checked against. */
  readonly checkedAgainst: string
}

/** Every text that the public reads, by brief and language. Withdrawn briefs are not among them. */
export async function publishedBriefs({ database }: Registry): Promise<readonly PublishedText[]> {
  const rows = await publicTexts(database)
    .select([
      'publication.brief',
      'publication.language',
      'publication.revision',
      'publication.report',
      'publication.published_at',
      'publication.checked_at',
      'publication.checked_against',
      'brief.state',
      'brief_text.text',
    ])
    .orderBy('publication.brief')
    .orderBy('publication.language')
    .execute()
  return rows.map((row) => ({
    brief: row.brief,
    state: row.state,
    language: row.language,
    revision: row.revision,
    text: row.text,
    report: row.report as PublishedReport,
    publishedAt: row.published_at,
    checkedAt: row.checked_at,
    checkedAgainst: row.checked_against,
  }))
}
