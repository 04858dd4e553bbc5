import { randomUUID } from 'node:crypto'
import { may, type Viewer } from '../../model/access.ts'
import { isPublic } from '../../model/review.ts'
import type { BriefImage } from '../../model/stored-brief.ts'
import type { Registry } from '../registry.ts'
import { type BriefRefusal, lockBrief, recordBriefChange, refusal } from './brief-change.ts'

/** A picture with its bytes. */
export type NewImage = Omit<BriefImage, 'id'> & { readonly bytes: Uint8Array }

/**
 * Adds a picture to a brief. Its bytes have been looked at before: see formats/image-header.ts.
 * @returns its id; or refused: `not allowed`, `unknown brief`
 */
export async function addImage(
  registry: Registry,
  viewer: Viewer,
  image: NewImage,
): Promise<{ readonly kind: 'added'; readonly id: string } | BriefRefusal> {
  if (!may(viewer, 'enter') || viewer.account === null) return refusal('not allowed', image.brief)
  const actor = viewer.account
  const id = randomUUID()
  return registry.database.transaction().execute(async (transaction) => {
    if (!(await lockBrief(transaction, image.brief))) return refusal('unknown brief', image.brief)
    const { sequence } = await recordBriefChange(transaction, registry, {
      actor,
      action: 'create',
      subjectKind: 'image',
      subject: id,
      reason: '',
      detail: {
        brief: image.brief,
        mediaType: image.mediaType,
        credit: image.credit,
        licence: image.licence,
      },
      content: image.bytes,
    })
    await transaction
      .insertInto('image')
      .values({
        id,
        brief: image.brief,
        media_type: image.mediaType,
        bytes: Buffer.from(image.bytes),
        width: image.width,
        height: image.height,
        caption_en: image.caption.en,
        caption_es: image.caption.es,
        alternative_en: image.alternative.en,
        alternative_es: image.alternative.es,
        credit: image.credit,
        licence: image.licence,
        changed: sequence,
      })
      .execute()
    return { kind: 'added', id }
  })
}

/**
 * The bytes of a picture for one viewer: of a brief that the public reads, for everyone; else for the desk.
 * @returns null when there is none or the viewer may not know of it
 */
export async function imageFor(
  { database }: Registry,
  viewer: Viewer,
  id: string,
): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array } | null> {
  const row = await database
    .selectFrom('image')
    .innerJoin('brief', 'brief.id', 'image.brief')
    .select(['image.media_type', 'image.bytes', 'brief.state'])
    .where('image.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  if (!isPublic(row.state) && !may(viewer, 'use the desk')) return null
  return { mediaType: row.media_type, bytes: row.bytes }
}
