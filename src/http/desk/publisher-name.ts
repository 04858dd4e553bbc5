import type { Language } from '../../model/language.ts'
import type { Registry } from '../../registry/registry.ts'

/** How a text names the organisation behind a figure, as the public knows it: by its acronym, else its title, else its id. */
export async function publisherName({ database }: Registry, id: string, language: Language): Promise<string> {
  const acronym = await database
    .selectFrom('record_name')
    .select('text')
    .where('record', '=', id)
    .where('form', '=', 'acronym')
    .where('audience', 'in', ['everyone', 'public'])
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  if (acronym) return acronym.text
  const title = await database
    .selectFrom('record_view')
    .select(['title_en', 'title_es'])
    .where('record', '=', id)
    .where('audience', 'in', ['everyone', 'public'])
    .executeTakeFirst()
  return (language === 'es' ? title?.title_es : title?.title_en) ?? id
}
