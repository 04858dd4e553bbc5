import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Observatory } from '../evidence/observatory.ts'
import type { Workspace } from '../evidence/workspace.ts'
import type { Registry } from '../registry/registry.ts'
import type { Site } from '../site/site.ts'
import { apiRoot } from './api/api-parts.ts'
import { apiRoutes } from './api/api-routes.ts'
import { problemOfError } from './api/problem-of-error.ts'
import { addLastPages, addPublicPages, setPolicy } from './app.ts'
import { correctionRoutes } from './correction-routes.ts'
import { unknownPage } from './desk/allow.ts'
import { briefRoutes } from './desk/brief-routes.ts'
import { correctionQueueRoutes } from './desk/corrections-routes.ts'
import { deskStyleRoute } from './desk/desk-style-route.ts'
import { mediaRoutes } from './desk/image-routes.ts'
import { overviewRoutes } from './desk/overview-routes.ts'
import { recordRoutes } from './desk/record-routes.ts'
import { searchRoutes } from './desk/search-routes.ts'
import { sourceRoutes } from './desk/source-routes.ts'
import type { Environment } from './environment.ts'
import { islandFiles } from './island-files.ts'
import { healthRoutes } from './operations/health-routes.ts'
import { faultParts } from './operations/logger.ts'
import { createMetrics } from './operations/metrics.ts'
import { rateLimits } from './operations/rate-limits.ts'
import { requestIds } from './operations/request-ids.ts'
import { requestLog } from './operations/request-log.ts'
import type { TokenBuckets } from './operations/token-bucket.ts'
import { publishedFiles } from './published-briefs.ts'
import { publishedRoutes } from './published-routes.ts'
import { recordPages } from './record-pages.ts'
import { registryNames } from './registry-names.ts'
import { accountRoutes } from './sign-in/account-routes.ts'
import { guardForms } from './sign-in/guard-forms.ts'
import { identify } from './sign-in/identify.ts'
import { joinRoutes } from './sign-in/join-routes.ts'
import { peopleRoutes } from './sign-in/people-routes.ts'
import { isInside, securityHeaders } from './sign-in/security-headers.ts'
import { signInFirst } from './sign-in/sign-in-first.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { watchStillTrue } from './still-true.ts'

/** What a whole observatory is made from. */
export interface ObservatoryAppParts {
  readonly registry: Registry
  /** Of its folder: the settings and the data sets; records and briefs are the registry's. */
  readonly workspace: Workspace
  /** Registry and figures together, as the public may see them. */
  readonly observatory: Observatory
  /** Whether readers come by https, directly or through a proxy. */
  readonly secure: boolean
  readonly logger: Logger
  /** Counts requests, for the limits of how often one may ask. */
  readonly buckets?: TokenBuckets
  /** For `/readyz`: whether requests should go elsewhere. */
  isStopping(): boolean
}

/** An observatory that answers requests. */
export interface ObservatoryApp {
  readonly app: Hono<Environment>
  /** Settles when what runs in the background has ended. */
  close(): Promise<void>
}

/**
 * The whole observatory: public pages, the desk, the API and what operators ask. Who asks is found out once, at the
 * top; every route then asks `may`.
 */
export async function createObservatoryApp(parts: ObservatoryAppParts): Promise<ObservatoryApp> {
  const { registry, workspace, observatory, secure, logger, isStopping } = parts
  const names = await registryNames(registry, workspace, () => observatory.sources)
  const siteName = workspace.settings.name
  const site: Site = {
    name: siteName,
    names,
    hasStatistics: observatory.datasets.length > 0,
    hasRecords: true,
  }
  const app = new Hono<Environment>({ strict: false })
  const metrics = createMetrics(registry)
  const complain = (error: unknown) => logger.error(faultParts(error))
  const evidence = { registry, evidence: observatory }
  const watch = watchStillTrue(evidence, { pause: 2_000, interval: 60_000 }, (line) => logger.warn(line))

  app.use(async (context, next) => {
    await next()
    setPolicy(context)
  })
  app.use(requestIds(), requestLog(logger), metrics.count, securityHeaders({ secure }))
  app.route('/', healthRoutes({ registry, isStopping }))
  app.use(identify({ registry, secure }), rateLimits(parts.buckets), guardForms())
  app.use(async (context, next) => {
    await next()
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') watch.nudge()
  })
  app.use('/:language{en|es}/desk/*', signInFirst())
  app.route('/', metrics.routes)
  app.route('/', islandFiles())
  // Browsers ask for it unasked.
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.route('/', deskStyleRoute())

  app.route(apiRoot, apiRoutes({ registry, observatory, complain }))

  const signIn = { registry, secure, siteName }
  for (const routes of [signInRoutes, joinRoutes, accountRoutes, peopleRoutes]) app.route('/', routes(signIn))
  const desk = { registry, siteName }
  for (const routes of [overviewRoutes, searchRoutes, correctionQueueRoutes]) app.route('/', routes(desk))
  const briefs = { registry, evidence: observatory, names, siteName, country: workspace.settings.country }
  for (const routes of [recordRoutes(desk), sourceRoutes(desk), briefRoutes(briefs)])
    app.route('/:language{en|es}/desk', routes)
  app.route('/', mediaRoutes({ registry }))

  const published = publishedFiles(evidence, workspace.settings, (checked) => names.refresh(checked))
  app.route('/', publishedRoutes(site, published))
  for (const routes of [recordPages, correctionRoutes]) app.route('/', routes({ registry, site }))
  addPublicPages(app, site, { workspace, observatory })
  addLastPages(app, site, complain, {
    notFound: async (context) => (isInside(context.req.path) ? unknownPage(context, siteName) : null),
    failed: (error, context) =>
      context.req.path.startsWith(apiRoot) ? problemOfError(error, context, complain) : null,
  })

  return { app, close: () => watch.close() }
}
