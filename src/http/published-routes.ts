import { Hono } from 'hono'
import { picturePolicy } from '../check/reporters/html/page.ts'
import { language as languages } from '../model/language.ts'
import { briefPage } from '../site/brief-page.ts'
import { homePage } from '../site/home-page.ts'
import { messagePage } from '../site/message-page.ts'
import type { Site } from '../site/site.ts'
import type { Environment } from './environment.ts'
import type { PublishedBriefs } from './published-briefs.ts'

/** The front page and the pages of briefs when these come from a registry. There are no pages of drafts. */
export function publishedRoutes(site: Site, briefs: PublishedBriefs): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false })
  for (const language of languages.options) {
    app.get(`/${language}`, async (context) =>
      context.html(await homePage(site, language, await briefs.all())),
    )
    app.get(`/${language}/briefs/:slug`, async (context) => {
      const versions = await briefs.named(context.req.param('slug'))
      if (versions === 'withdrawn') return context.html(await messagePage(site, language, 'withdrawn'), 410)
      const file = versions?.find((version) => version.language === language)
      if (!file) return context.notFound()
      if (file.pictures?.length)
        context.header('Content-Security-Policy', `${picturePolicy}; frame-ancestors 'none'`)
      return context.html(await briefPage(site, file, versions ?? []))
    })
    app.get(`/${language}/drafts/:slug`, (context) => context.notFound())
  }
  return app
}
