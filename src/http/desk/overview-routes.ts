import { Hono } from 'hono'
import { type Overview, overviewPage } from '../../desk/overview/overview-page.ts'
import type { Viewer } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import type { ReviewState } from '../../model/review.ts'
import { listBriefs } from '../../registry/briefs/list-briefs.ts'
import { ownDrafts } from '../../registry/briefs/search-briefs.ts'
import { staleClaims } from '../../registry/briefs/stale-claims.ts'
import { countReceived, listCorrections } from '../../registry/corrections/list-corrections.ts'
import { searchRecords } from '../../registry/records/search-records.ts'
import type { Registry } from '../../registry/registry.ts'
import type { Environment } from '../environment.ts'
import { languageOf } from '../page-language.ts'
import { deskContext } from '../sign-in/desk-context.ts'
import { allow } from './allow.ts'
import type { DeskParts } from './desk-parts.ts'

/** The desk's first page. */
export function overviewRoutes({ registry, siteName }: DeskParts): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false })
  app.get('/:language{en|es}/desk', allow('use the desk', siteName), async (context) => {
    const overview = await overviewFor(registry, context.get('viewer'), languageOf(context))
    return context.html(await overviewPage(deskContext(context, siteName), overview))
  })
  return app
}

async function overviewFor(registry: Registry, viewer: Viewer, language: Language): Promise<Overview> {
  const [briefs, own, queue, correctionCount, stale, changed] = await Promise.all([
    listBriefs(registry),
    ownDrafts(registry, viewer),
    listCorrections(registry, viewer, language),
    countReceived(registry, viewer),
    staleClaims(registry),
    searchRecords(registry, viewer, { text: '', kinds: [], fields: {}, order: 'changed', limit: 8 }),
  ])
  const inState = (state: ReviewState) => briefs.filter((brief) => brief.state === state)
  return {
    inReview: inState('in review'),
    approved: inState('approved'),
    drafts: inState('draft').filter(({ id }) => own.includes(id)),
    corrections: queue.corrections.filter(({ state }) => state === 'received'),
    correctionCount,
    stale: stale.filter(({ settledBy }) => settledBy === null),
    changed: changed.records,
  }
}
