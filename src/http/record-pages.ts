import { Hono } from 'hono'
import { referredBy, thePublic } from '../model/access.ts'
import { kindNamed } from '../model/codebook.ts'
import { queryProblems } from '../registry/records/query-problems.ts'
import { readRecord } from '../registry/records/read-record.ts'
import type { RecordQuery } from '../registry/records/record-query.ts'
import { searchRecords } from '../registry/records/search-records.ts'
import { recordPage } from '../site/record-page.ts'
import { recordPath } from '../site/record-paths.ts'
import { recordsPage } from '../site/records-page.ts'
import type { PublicParts } from './correction-routes.ts'
import { surroundingsOf } from './desk/surroundings.ts'
import { victimsOf } from './desk/victims-of.ts'
import type { Environment } from './environment.ts'
import { languageOf } from './page-language.ts'

/**
 * The public pages of records: a list by kind, and one page for each. Whoever asks is answered as the public: a record
 * that is hidden is not there. One that was merged leads for ever to the one that stands for it.
 */
export function recordPages({ registry, site }: PublicParts): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false })
  const path = '/:language{en|es}/records'

  app.get(path, async (context) => {
    const kind = context.req.query('kind') ?? ''
    const cursor = context.req.query('cursor')
    if (kind !== '' && kindNamed(kind) === null) return context.notFound()
    const query: RecordQuery = {
      text: '',
      kinds: kind === '' ? [] : [kind],
      fields: {},
      order: kind === '' || kind === 'incident' ? 'date' : 'id',
      limit: 50,
      ...(cursor === undefined ? {} : { cursor }),
    }
    if (queryProblems(query).length > 0) return context.notFound()
    const page = await searchRecords(registry, thePublic, query)
    const list = { ...page, kind: kind === '' ? null : kind, isFirst: cursor === undefined }
    return context.html(await recordsPage(site, languageOf(context), list))
  })

  app.get(`${path}/:id`, async (context) => {
    const language = languageOf(context)
    const id = context.req.param('id')
    const found = await readRecord(registry, thePublic, id)
    if (found === null) return context.notFound()
    if ('redirect' in found) return context.redirect(recordPath(found.redirect, language), 301)
    const victims = found.kind === 'incident' ? await victimsOf(registry, thePublic, id) : []
    const ofVictims = victims.flatMap(({ current }) =>
      Object.entries(current).flatMap(([field, value]) => referredBy('victim', { field, value })),
    )
    const { titles, sources } = await surroundingsOf(registry, thePublic, [found], { ids: ofVictims })
    const title = titles.get(id) ?? { en: id, es: id }
    return context.html(await recordPage(site, language, { ...found, title, titles, sources, victims }))
  })

  return app
}
