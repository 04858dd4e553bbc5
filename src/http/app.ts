import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Checker } from '../check/check-file.ts'
import { contentSecurityPolicy } from '../check/reporters/html/page.ts'
import { workspaceNames } from '../check/reporters/workspace-names.ts'
import { rules } from '../check/rulebook.ts'
import type { Observatory } from '../evidence/observatory.ts'
import type { Workspace } from '../evidence/workspace.ts'
import { type Language, language as languages } from '../model/language.ts'
import { briefPage } from '../site/brief-page.ts'
import { homePage } from '../site/home-page.ts'
import { messagePage } from '../site/message-page.ts'
import { rulePage, rulesPage } from '../site/rules-page.ts'
import type { Site } from '../site/site.ts'
import { type BriefFiles, briefFiles } from './brief-files.ts'
import type { Environment } from './environment.ts'
import { languageOf } from './page-language.ts'
import { preferredLanguage } from './preferred-language.ts'
import { statisticsDownloads } from './statistics-downloads.ts'
import { chartScriptRoute, statisticsPages } from './statistics-routes.ts'

/** What the public pages of a workspace folder are made from. */
export interface AppParts {
  readonly workspace: Workspace
  readonly checker: Checker
  /** The figures of the workspace and of its store, to be shown; without it there are no pages of indicators. */
  readonly observatory?: Observatory
  /** Told of files that cannot be read and of faults; one line each. */
  complain(line: string): void
}

/** The public site of a folder, without a registry. It only reads: every method but GET and HEAD finds nothing. */
export function createApp({ workspace, checker, observatory, complain }: AppParts): Hono<Environment> {
  const app = new Hono<Environment>({ strict: false })
  const site: Site = {
    name: workspace.settings.name,
    names: workspaceNames(workspace),
    hasStatistics: (observatory?.datasets.length ?? 0) > 0,
  }
  const files = briefFiles(workspace.root, workspace.briefs, checker, (file) =>
    complain(`cannot read ${file}`),
  )

  app.use(
    secureHeaders({
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    }),
    async (context, next) => {
      await next()
      setPolicy(context)
    },
  )
  for (const language of languages.options) app.route(`/${language}`, briefPages(language, site, files))
  addPublicPages(app, site, { workspace, ...(observatory ? { observatory } : {}) })
  addLastPages(app, site, (error, context) =>
    complain(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`),
  )
  return app
}

/** The policy of a public page that has none of its own yet. */
export function setPolicy(context: Context): void {
  if (context.res.headers.has('Content-Security-Policy')) return
  context.header('Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`)
}

/** The door, the rules, and the figures with their downloads. */
export function addPublicPages(
  app: Hono<Environment>,
  site: Site,
  { workspace, observatory }: Pick<AppParts, 'workspace' | 'observatory'>,
): void {
  app.get('/', (context) => context.redirect(`/${preferredLanguage(context.req.header('Accept-Language'))}`))
  for (const language of languages.options) {
    app.route(`/${language}`, rulePages(language, site))
    if (observatory) app.route(`/${language}`, statisticsPages(language, site, observatory))
  }
  if (!observatory) return
  app.route('/', chartScriptRoute())
  statisticsDownloads(app, observatory, workspace)
}

/** Answers otherwise than in public pages, for a part of the site; null for what it is not about. */
export interface OtherAnswers {
  notFound(context: Context<Environment>): Promise<Response | null>
  failed(error: Error, context: Context<Environment>): Response | null
}

/**
 * What is told where there is nothing, and when something went wrong.
 * @param complain told of the error
 */
export function addLastPages(
  app: Hono<Environment>,
  site: Site,
  complain: (error: Error, context: Context<Environment>) => void,
  other?: OtherAnswers,
): void {
  app.notFound(async (context) => {
    const answer = (await other?.notFound(context)) ?? null
    return answer ?? context.html(await messagePage(site, languageOf(context), 'notFound'), 404)
  })
  app.onError(async (error, context) => {
    const answer = other?.failed(error, context) ?? null
    if (answer !== null) return answer
    // A middleware that refuses says so by throwing its answer.
    if (error instanceof HTTPException) return error.getResponse()
    complain(error, context)
    return context.html(await messagePage(site, languageOf(context), 'failed'), 500)
  })
}

/** The briefs of a folder in one language, under its own path. */
function briefPages(language: Language, site: Site, files: BriefFiles): Hono {
  const pages = new Hono({ strict: false })
  pages.get('/', async (context) => context.html(await homePage(site, language, await files.all())))
  for (const section of ['briefs', 'drafts'] as const) {
    pages.get(`/${section}/:slug`, async (context) => {
      const slug = context.req.param('slug')
      const versions = (await files.all()).filter(
        (file) => file.slug === slug && file.draft === (section === 'drafts'),
      )
      const file = versions.find((version) => version.language === language)
      return file ? context.html(await briefPage(site, file, versions)) : context.notFound()
    })
  }
  return pages
}

function rulePages(language: Language, site: Site): Hono {
  const pages = new Hono({ strict: false })
  pages.get('/rules', async (context) => context.html(await rulesPage(site, language, rules)))
  pages.get('/rules/:rule', async (context) => {
    const rule = rules.find((candidate) => candidate.id === context.req.param('rule'))
    return rule ? context.html(await rulePage(site, language, rule)) : context.notFound()
  })
  return pages
}
