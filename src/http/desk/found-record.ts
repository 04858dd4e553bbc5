import type { Context } from 'hono'
import { kindNamed } from '../../model/codebook.ts'
import type { Kind } from '../../model/kind.ts'
import { readRecord } from '../../registry/records/read-record.ts'
import type { StoredRecord } from '../../registry/records/record-change.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { unknownPage } from './allow.ts'
import type { DeskParts } from './desk-parts.ts'

/** The record of the address with its kind, or the answer when there is none for this viewer, or it was merged. */
export async function foundRecord(
  context: Context<Environment>,
  { registry, siteName }: DeskParts,
): Promise<{ readonly record: StoredRecord; readonly kind: Kind } | Response> {
  const id = context.req.param('id') ?? ''
  const found = await readRecord(registry, context.get('viewer'), id)
  if (found === null) return unknownPage(context, siteName)
  if ('redirect' in found) {
    return context.redirect(`/${languageOf(context)}/desk/records/${encodeURIComponent(found.redirect)}`, 301)
  }
  const kind = kindNamed(found.kind)
  return kind === null ? unknownPage(context, siteName) : { record: found, kind }
}
