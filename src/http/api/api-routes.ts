import type { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { tokenScopes } from '../../model/token-scope.ts'
import type { Environment } from '../environment.ts'
import { apiDocument } from './api-document.ts'
import { type ApiParts, apiGroup, apiRoot } from './api-parts.ts'
import { briefRoutes } from './brief-routes.ts'
import { changeRoutes } from './change-routes.ts'
import { indicatorRoutes } from './indicator-routes.ts'
import { kindRoutes } from './kind-routes.ts'
import { problem } from './problem.ts'
import { problemOfError } from './problem-of-error.ts'
import { recordRoutes } from './record-routes.ts'
import { recordWritingRoutes } from './record-writing-routes.ts'
import { sourceRoutes } from './source-routes.ts'

/** The largest body that the API takes: two thousand values with their quotations are less. */
const largestBody = 4 * 1024 * 1024

/** The API of an observatory, to be mounted at {@link apiRoot} behind `requestIds`, `identify` and `rateLimits`. */
export function apiRoutes(parts: ApiParts): OpenAPIHono<Environment> {
  const app = apiGroup()
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: `A personal token, made on the desk. Scopes: ${tokenScopes.join(', ')}`,
  })
  app.use(bodyLimit({ maxSize: largestBody, onError: (context) => problem(context, 'too large') }))
  app.onError((error, context) => problemOfError(error, context, parts.complain))

  for (const routes of [
    recordRoutes(parts),
    recordWritingRoutes(parts),
    changeRoutes(parts),
    kindRoutes(),
    sourceRoutes(parts),
    briefRoutes(parts),
    indicatorRoutes(parts.observatory),
  ])
    app.route('/', routes)

  const document = apiDocument(app)
  app.get('/openapi.json', (context) => {
    context.header('Cache-Control', 'no-cache')
    return context.json(document)
  })

  const paths = [...Object.entries(document.paths ?? {}), ['/openapi.json', { get: {} }] as const].map(
    ([path, item]) => ({ pattern: patternOf(path), methods: methodsOf(item) }),
  )
  app.all('*', (context) => {
    const path = context.req.path.slice(apiRoot.length)
    const methods = paths.filter(({ pattern }) => pattern.test(path)).flatMap((known) => known.methods)
    if (methods.length === 0) return problem(context, 'not found')
    context.header('Allow', [...new Set(methods)].join(', '))
    return problem(context, 'method not allowed')
  })
  return app
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`)
}

function methodsOf(item: object): string[] {
  const methods = Object.keys(item).map((method) => method.toUpperCase())
  return methods.includes('GET') ? ['HEAD', ...methods] : methods
}
