import { sql } from 'kysely'
import type { Registry } from '../registry.ts'

/** A text or an image that is not what the chain says was written, or is not there any more. */
export interface BriefFault {
  /** The change that wrote it; null for what no change has written. */
  readonly sequence: number | null
  /** `police-killed en 3`, or the id of an image. */
  readonly subject: string
  readonly fault: 'changed' | 'missing' | 'written by no change'
}

/**
 * Holds every saved text and every image against the chain, which keeps the SHA-256 of each. Everything is compared in
 * the database: no text travels.
 * @returns nothing when all is as it was written
 */
export async function verifyBriefs({ database }: Registry): Promise<readonly BriefFault[]> {
  const texts = await sql<BriefFault>`
    with written as (
      select sequence, content, subject as brief, detail ->> 'language' as language,
        (detail ->> 'revision')::integer as revision
      from change where subject_kind = 'brief' and action in ('create', 'save', 'import')
    )
    select sequence, concat_ws(' ', coalesce(written.brief, brief_text.brief),
        coalesce(written.language, brief_text.language), coalesce(written.revision, brief_text.revision)) as subject,
      case when brief_text.text is null then 'missing'
        when written.sequence is null then 'written by no change'
        else 'changed' end as fault
    from written full join brief_text
      on brief_text.brief = written.brief and brief_text.language = written.language
        and brief_text.revision = written.revision
    where written.content is distinct from sha256(convert_to(brief_text.text, 'UTF8'))
    order by sequence`.execute(database)
  const images = await sql<BriefFault>`
    select sequence, coalesce(change.subject, image.id) as subject,
      case when image.id is null then 'missing'
        when change.sequence is null then 'written by no change'
        else 'changed' end as fault
    from (select * from change where subject_kind = 'image' and action = 'create') as change
      full join image on image.id = change.subject
    where change.content is distinct from sha256(image.bytes)
    order by sequence`.execute(database)
  return [...texts.rows, ...images.rows]
}
