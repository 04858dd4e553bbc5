import { isPublic } from '../../model/review.ts'
import type { Registry } from '../registry.ts'
import { newestText } from './read-brief.ts'

/** A file to be written into a workspace. */
export interface ExportedBrief {
  /** From the workspace's root: `briefs/x.md`, `briefs/x.es.md`, `drafts/x.md`. */
  readonly path: string
  readonly text: string
}

/**
 * What the public reads as files of `briefs/`, in order of their names; with drafts, also every newest text that the
 * public does not read as files of `drafts/`. What {@link importBriefs} brings in again.
 */
export async function* exportedBriefs(
  { database }: Registry,
  options: { readonly drafts: boolean },
): AsyncGenerator<ExportedBrief> {
  const briefs = await database.selectFrom('brief').select(['id', 'state']).orderBy('id').execute()
  for (const { id, state } of briefs) {
    for (const language of ['en', 'es'] as const) {
      const newest = await newestText(database, id, language)
      if (!newest) continue
      const name = language === 'en' ? `${id}.md` : `${id}.${language}.md`
      const read = isPublic(state)
        ? await database
            .selectFrom('publication')
            .innerJoin('brief_text', (join) =>
              join
                .onRef('brief_text.brief', '=', 'publication.brief')
                .onRef('brief_text.language', '=', 'publication.language')
                .onRef('brief_text.revision', '=', 'publication.revision'),
            )
            .select('brief_text.text')
            .where('publication.brief', '=', id)
            .where('publication.language', '=', language)
            .executeTakeFirst()
        : undefined
      if (read) yield { path: `briefs/${name}`, text: read.text }
      if (options.drafts && read?.text !== newest.text) yield { path: `drafts/${name}`, text: newest.text }
    }
  }
}
