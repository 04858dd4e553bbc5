import { Hono } from 'hono'
import { deskStyleRoute } from '../../../src/http/desk/desk-style-route.ts'
import { recordRoutes } from '../../../src/http/desk/record-routes.ts'
import { sourceRoutes } from '../../../src/http/desk/source-routes.ts'
import type { Environment } from '../../../src/http/environment.ts'
import { islandFiles } from '../../../src/http/island-files.ts'
import type { Role } from '../../../src/model/access.ts'
import type { Registry } from '../../../src/registry/registry.ts'

/** People who use the desk in tests: the account is the role's name. */
export function personIn(role: Role) {
  return { account: role, role } as const
}

/** The desk's pages of records and sources as one person sees them. */
export function deskApp(registry: Registry, role: Role | 'public') {
  const app = new Hono<Environment>()
  const siteName = { en: 'Watch', es: 'Vigía' }
  app.use(async (context, next) => {
    context.set('viewer', role === 'public' ? { account: null, role: 'reader' } : personIn(role))
    context.set('personName', role)
    context.set('csrf', 'csrf-of-the-test')
    context.set('nonce', 'nonce')
    context.set('requestId', 'request')
    await next()
    context.header(
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'",
    )
  })
  app.route('/', deskStyleRoute())
  app.route('/', islandFiles())
  app.route('/:language{en|es}/desk', recordRoutes({ registry, siteName }))
  app.route('/:language{en|es}/desk', sourceRoutes({ registry, siteName }))
  return {
    app,
    async page(path: string) {
      const answer = await app.request(path)
      return { status: answer.status, text: await answer.text() }
    },
    async post(path: string, fields: Readonly<Record<string, string>>) {
      const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
      return {
        status: answer.status,
        location: answer.headers.get('Location') ?? '',
        text: await answer.text(),
      }
    },
  }
}
