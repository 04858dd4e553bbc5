import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Environment } from '../environment.ts'
import { apiRoot } from './api-parts.ts'

/** The OpenAPI 3.1 description of the routes that the app has. */
export function apiDocument(app: OpenAPIHono<Environment>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Cotejo',
      version: '1',
      description:
        'The records, sources, briefs and figures of an observatory. What a request is shown is what the person behind its token may see; without a token, what the public may. What may not be known is answered as what is not there. Every error is a problem of RFC 9457.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: apiRoot }],
    tags: ['records', 'sources', 'briefs', 'indicators'].map((name) => ({ name })),
  })
}
