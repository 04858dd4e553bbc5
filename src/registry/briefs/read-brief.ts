import type { Kysely } from 'kysely'
import type { Language } from '../../model/language.ts'
import {
  type BriefImage,
  type BriefOverride,
  type BriefRevision,
  briefSlug,
  type Publication,
  type PublishedReport,
  type StoredBrief,
} from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import type { Tables } from '../tables.ts'

/**
 * A brief with its newest texts, its reviews, overrides, publications and images: for the desk, never for the public.
 * @returns null when there is none of this name
 */
export async function briefWithTexts({ database }: Registry, id: string): Promise<StoredBrief | null> {
  if (!briefSlug.test(id)) return null
  const row = await database.selectFrom('brief').select('state').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const [en, es, publications, overrides, events, images] = await Promise.all([
    newestText(database, id, 'en'),
    newestText(database, id, 'es'),
    publicationsOf(database, id),
    overridesOf(database, id),
    database.selectFrom('brief_event').selectAll().where('brief', '=', id).orderBy('id', 'desc').execute(),
    imagesOf(database, id),
  ])
  return {
    id,
    state: row.state,
    texts: { ...(en ? { en } : {}), ...(es ? { es } : {}) },
    publications,
    overrides,
    events: events.map(({ from_state, to_state, actor, at, reason }) => ({
      from: from_state,
      to: to_state,
      actor,
      at,
      reason,
    })),
    images,
  }
}

const textColumns = ['language', 'revision', 'text', 'translates', 'author', 'at', 'reason'] as const

function textsIn(database: Kysely<Tables>, brief: string, language: Language) {
  return database
    .selectFrom('brief_text')
    .select(textColumns)
    .where('brief', '=', brief)
    .where('language', '=', language)
}

/** The last saved text in a language, or null. */
export async function newestText(
  database: Kysely<Tables>,
  brief: string,
  language: Language,
): Promise<BriefRevision | null> {
  const row = await textsIn(database, brief, language).orderBy('revision', 'desc').limit(1).executeTakeFirst()
  return row ?? null
}

/** One revision, or null. */
export async function textRevision(
  database: Kysely<Tables>,
  brief: string,
  language: Language,
  revision: number,
): Promise<BriefRevision | null> {
  const row = await textsIn(database, brief, language).where('revision', '=', revision).executeTakeFirst()
  return row ?? null
}

/** Every revision of a brief without its text, the newest first. */
export function briefRevisions(
  { database }: Registry,
  brief: string,
): Promise<readonly Omit<BriefRevision, 'text'>[]> {
  return database
    .selectFrom('brief_text')
    .select(['language', 'revision', 'translates', 'author', 'at', 'reason'])
    .where('brief', '=', brief)
    .orderBy('at', 'desc')
    .orderBy('language')
    .orderBy('revision', 'desc')
    .execute()
}

/** What the public reads of a brief, or read last. */
export async function publicationsOf(database: Kysely<Tables>, brief: string): Promise<Publication[]> {
  const rows = await database
    .selectFrom('publication')
    .selectAll()
    .where('brief', '=', brief)
    .orderBy('language')
    .execute()
  return rows.map((row) => ({
    language: row.language,
    revision: row.revision,
    publishedAt: row.published_at,
    checkedAt: row.checked_at,
    report: row.report as PublishedReport,
  }))
}

/** What editors let pass, withdrawn ones too, in order. */
export async function overridesOf(database: Kysely<Tables>, brief: string): Promise<BriefOverride[]> {
  const rows = await database
    .selectFrom('brief_override')
    .selectAll()
    .where('brief', '=', brief)
    .orderBy('id')
    .execute()
  return rows.map(({ brief: _, ...override }) => override)
}

/** The pictures of a brief, without their bytes. */
export async function imagesOf(database: Kysely<Tables>, brief: string): Promise<BriefImage[]> {
  const rows = await database
    .selectFrom('image')
    .select([
      'id',
      'brief',
      'media_type',
      'width',
      'height',
      'caption_en',
      'caption_es',
      'alternative_en',
      'alternative_es',
      'credit',
      'licence',
    ])
    .where('brief', '=', brief)
    .orderBy('changed')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    brief: row.brief,
    mediaType: row.media_type,
    width: row.width,
    height: row.height,
    caption: { en: row.caption_en, es: row.caption_es },
    alternative: { en: row.alternative_en, es: row.alternative_es },
    credit: row.credit,
    licence: row.licence,
  }))
}
