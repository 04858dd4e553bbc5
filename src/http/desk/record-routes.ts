import { Hono } from 'hono'
import { historyPage } from '../../desk/records/history-page.ts'
import { recordPage } from '../../desk/records/record-page.ts'
import { titleOf } from '../../desk/records/record-view.ts'
import { recordWords } from '../../desk/records/record-words.ts'
import { recordsPage } from '../../desk/records/records-page.ts'
import { statementPage } from '../../desk/records/statement-page.ts'
import { referredBy } from '../../model/access.ts'
import { kindNamed } from '../../model/codebook.ts'
import { recordHistory } from '../../registry/history/record-history.ts'
import type { RecordPage } from '../../registry/records/record-query.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import type { Environment } from '../environment.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow, unknownPage } from './allow.ts'
import { decideRoutes } from './decide-routes.ts'
import type { DeskParts } from './desk-parts.ts'
import { enterRoutes } from './enter-routes.ts'
import { foundRecord } from './found-record.ts'
import { mergeRoutes } from './merge-routes.ts'
import { doneNotice } from './notices.ts'
import { suggestRoutes } from './suggest-routes.ts'
import { surroundingsOf } from './surroundings.ts'
import { victimRoutes } from './victim-routes.ts'
import { victimsOf } from './victims-of.ts'

/** Everything under `/:language/desk/records`; mounted at `/:language/desk`. */
export function recordRoutes(parts: DeskParts): Hono<Environment> {
  const { registry, siteName } = parts
  const app = new Hono<Environment>()
  for (const path of ['/records', '/records/*']) app.use(path, allow('use the desk', siteName))

  app.get('/records', async (context) => {
    const asked = {
      kind: context.req.query('kind') ?? '',
      q: context.req.query('q') ?? '',
      state: context.req.query('state') ?? '',
      from: context.req.query('from') ?? '',
      until: context.req.query('until') ?? '',
      order: context.req.query('order') ?? '',
    }
    const desk = deskContext(context, siteName)
    const cursor = context.req.query('cursor')
    const read = await listed(asked, cursor).catch((error: unknown) => {
      // What was asked for cannot be asked: a day that is none, a cursor that was made up.
      if (error instanceof RangeError) return { problem: recordWords[desk.language].badFilter }
      throw error
    })
    const page = 'problem' in read ? { records: [], next: null, problem: read.problem } : read
    return context.html(await recordsPage(desk, { asked, ...page }), 'problem' in read ? 400 : 200)

    function listed(ask: typeof asked, after: string | undefined): Promise<RecordPage> {
      const known = kindNamed(ask.kind)
      return searchRecords(registry, context.get('viewer'), {
        text: ask.q,
        kinds: known ? [known.name] : [],
        ...(ask.state ? { state: ask.state } : {}),
        ...(ask.from ? { from: ask.from } : {}),
        ...(ask.until ? { until: ask.until } : {}),
        fields: {},
        order: ask.order === 'date' || ask.order === 'id' ? ask.order : 'changed',
        limit: 50,
        ...(after ? { cursor: after } : {}),
      })
    }
  })

  app.route('/', suggestRoutes(parts))
  app.route('/', enterRoutes(parts))
  app.route('/', victimRoutes(parts))
  app.route('/', decideRoutes(parts))
  app.route('/', mergeRoutes(parts))

  app.get('/records/:id', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const { record, kind } = found
    const desk = deskContext(context, siteName)
    const viewer = context.get('viewer')
    const victims = kind.name === 'incident' ? await victimsOf(registry, viewer, record.id) : []
    const ids = victims.flatMap(({ current }) =>
      Object.entries(current).flatMap(([field, value]) => referredBy('victim', { field, value })),
    )
    const known = await surroundingsOf(registry, viewer, [record], { ids })
    const title = titleOf(record.id, known, desk.language)
    return context.html(
      await recordPage(desk, { kind, record, title, known, victims, ...doneNotice(context, desk.language) }),
    )
  })

  app.get('/records/:id/statements/:statement', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const { record, kind } = found
    const statement = record.statements.find(({ id }) => String(id) === context.req.param('statement'))
    if (!statement) return unknownPage(context, siteName)
    const desk = deskContext(context, siteName)
    const known = await surroundingsOf(registry, context.get('viewer'), [record])
    const title = titleOf(record.id, known, desk.language)
    return context.html(await statementPage(desk, { kind, record, title, statement, known, reason: '' }))
  })

  app.get('/records/:id/history', async (context) => {
    const found = await foundRecord(context, parts)
    if (found instanceof Response) return found
    const { record, kind } = found
    const viewer = context.get('viewer')
    const lines = await recordHistory(registry, viewer, record.id)
    const spoken = { ...record, statements: lines.flatMap(({ entered }) => entered) }
    const people = lines.map(({ actor }) => actor)
    const ids = lines.flatMap(({ merged, redirect }) => [merged, redirect].filter((id) => id !== null))
    const known = await surroundingsOf(registry, viewer, [record, spoken], { people, ids })
    const desk = deskContext(context, siteName)
    const title = titleOf(record.id, known, desk.language)
    return context.html(await historyPage(desk, { kind, id: record.id, title, lines, known }))
  })

  return app
}
