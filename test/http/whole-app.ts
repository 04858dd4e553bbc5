import { Hono } from 'hono'
import { workspaceNames } from '../../src/check/reporters/workspace-names.ts'
import { apiRoot } from '../../src/http/api/api-parts.ts'
import { apiRoutes } from '../../src/http/api/api-routes.ts'
import { correctionRoutes } from '../../src/http/correction-routes.ts'
import { briefRoutes } from '../../src/http/desk/brief-routes.ts'
import { correctionQueueRoutes } from '../../src/http/desk/corrections-routes.ts'
import { deskStyleRoute } from '../../src/http/desk/desk-style-route.ts'
import { mediaRoutes } from '../../src/http/desk/image-routes.ts'
import { overviewRoutes } from '../../src/http/desk/overview-routes.ts'
import { recordRoutes } from '../../src/http/desk/record-routes.ts'
import { searchRoutes } from '../../src/http/desk/search-routes.ts'
import { sourceRoutes } from '../../src/http/desk/source-routes.ts'
import type { Environment } from '../../src/http/environment.ts'
import { islandFiles } from '../../src/http/island-files.ts'
import { healthRoutes } from '../../src/http/operations/health-routes.ts'
import { createMetrics } from '../../src/http/operations/metrics.ts'
import { requestIds } from '../../src/http/operations/request-ids.ts'
import { recordPages } from '../../src/http/record-pages.ts'
import { accountRoutes } from '../../src/http/sign-in/account-routes.ts'
import { guardForms } from '../../src/http/sign-in/guard-forms.ts'
import { identify } from '../../src/http/sign-in/identify.ts'
import { peopleRoutes } from '../../src/http/sign-in/people-routes.ts'
import { securityHeaders } from '../../src/http/sign-in/security-headers.ts'
import { signInFirst } from '../../src/http/sign-in/sign-in-first.ts'
import { signInRoutes } from '../../src/http/sign-in/sign-in-routes.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { changingEvidence, mexico } from './desk/mexico-evidence.ts'
import { site } from './sample-registry.ts'

/** Every group of routes as it stands in the server, on one registry. Faults are collected in `faults`. */
export async function wholeApp(registry: Registry) {
  const faults: unknown[] = []
  const workspace = await mexico()
  const siteName = site.name
  const parts = { registry, secure: false, siteName }
  const app = new Hono<Environment>({ strict: false })
  app.onError((error, context) => {
    if ('getResponse' in error && typeof error.getResponse === 'function') return error.getResponse()
    faults.push(error)
    return context.text('failed', 500)
  })
  const metrics = createMetrics(registry)
  app.use(requestIds(), securityHeaders({ secure: false }), metrics.count, identify(parts), guardForms())
  app.use('/:language{en|es}/desk/*', signInFirst())
  const desk = '/:language{en|es}/desk'
  for (const routes of [
    signInRoutes(parts),
    accountRoutes(parts),
    peopleRoutes(parts),
    deskStyleRoute(),
    islandFiles() as unknown as Hono<Environment>,
    overviewRoutes(parts),
    searchRoutes(parts),
    correctionQueueRoutes(parts),
    correctionRoutes({ registry, site }),
    recordPages({ registry, site }),
    mediaRoutes(parts),
    healthRoutes(parts),
    metrics.routes,
  ]) {
    app.route('/', routes)
  }
  app.route(desk, recordRoutes(parts))
  app.route(desk, sourceRoutes(parts))
  app.route(
    desk,
    briefRoutes({
      ...parts,
      evidence: changingEvidence(workspace).evidence,
      names: { ...workspaceNames(workspace), refresh: async () => {} },
      country: 'MX',
    }),
  )
  app.route(apiRoot, apiRoutes({ registry, complain: (error) => faults.push(error) }))
  return { app, faults }
}
