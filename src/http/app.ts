import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Checker } from '../check/check-file.ts'
import { contentSecurityPolicy } from '../check/reporters/html/page.ts'
import { rules } from '../check/rulebook.ts'
import type { Workspace } from '../evidence/workspace.ts'
import { type Language, language as languages } from '../model/language.ts'
import { briefPage } from '../site/brief-page.ts'
import { homePage } from '../site/home-page.ts'
import { messagePage } from '../site/message-page.ts'
import { rulePage, rulesPage } from '../site/rules-page.ts'
import type { Site } from '../site/site.ts'
import { briefFiles } from './brief-files.ts'
import { preferredLanguage } from './preferred-language.ts'

/** What the site is made from. */
export interface AppParts {
  readonly workspace: Workspace
  readonly checker: Checker
  /** Told of files that cannot be read and of faults; one line each. */
  complain(line: string): void
}

/** The public site of an observatory. It only reads: every method but GET and HEAD finds nothing. */
export function createApp({ workspace, checker, complain }: AppParts): Hono {
  const app = new Hono({ strict: false })
  const titles = new Map(workspace.sources.map((source) => [source.id, source.title ?? null]))
  const site: Site = {
    name: workspace.settings.name,
    sourceTitle: (id) => titles.get(id) ?? null,
  }
  const files = briefFiles(workspace.root, workspace.briefs, checker, (file) => complain(`cannot read ${file}`))

  app.use(
    secureHeaders({
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    }),
    async (context, next) => {
      await next()
      context.header('Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`)
    },
  )

  app.get('/', (context) => context.redirect(`/${preferredLanguage(context.req.header('Accept-Language'))}`))

  app.get('/:language{en|es}', async (context) =>
    context.html(await homePage(site, languageOf(context), await files.all())),
  )

  app.get('/:language{en|es}/:section{briefs|drafts}/:slug', async (context) => {
    const { slug, section } = context.req.param()
    const versions = (await files.all()).filter((file) => file.slug === slug && file.draft === (section === 'drafts'))
    const file = versions.find((version) => version.language === context.req.param('language'))
    return file ? context.html(await briefPage(site, file, versions)) : context.notFound()
  })

  app.get('/:language{en|es}/rules', async (context) =>
    context.html(await rulesPage(site, languageOf(context), rules)),
  )

  app.get('/:language{en|es}/rules/:rule', async (context) => {
    const rule = rules.find((candidate) => candidate.id === context.req.param('rule'))
    return rule ? context.html(await rulePage(site, languageOf(context), rule)) : context.notFound()
  })

  app.notFound(async (context) => context.html(await messagePage(site, languageOf(context), 'notFound'), 404))

  app.onError(async (error, context) => {
    complain(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`)
    return context.html(await messagePage(site, languageOf(context), 'failed'), 500)
  })

  return app
}

/** By the address, else by what the reader's browser prefers. */
function languageOf(context: Context): Language {
  const named = languages.safeParse(context.req.path.split('/')[1])
  return named.success ? named.data : preferredLanguage(context.req.header('Accept-Language'))
}
