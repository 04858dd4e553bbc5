import { Hono } from 'hono'
import { deskStyleRoute } from '../../../src/http/desk/desk-style-route.ts'
import type { Environment } from '../../../src/http/environment.ts'
import { islandFiles } from '../../../src/http/island-files.ts'
import { accountRoutes } from '../../../src/http/sign-in/account-routes.ts'
import { guardForms } from '../../../src/http/sign-in/guard-forms.ts'
import { identify } from '../../../src/http/sign-in/identify.ts'
import { peopleRoutes } from '../../../src/http/sign-in/people-routes.ts'
import { securityHeaders } from '../../../src/http/sign-in/security-headers.ts'
import { signInFirst } from '../../../src/http/sign-in/sign-in-first.ts'
import { signInRoutes } from '../../../src/http/sign-in/sign-in-routes.ts'
import type { Role } from '../../../src/model/access.ts'
import { createAccount } from '../../../src/registry/accounts/accounts.ts'
import type { Registry } from '../../../src/registry/registry.ts'

/** A password that the rules let pass. */
export const goodPassword = 'lluvia de tezontle 47'

/** Everything of sign-in, account and people, as it stands in the whole server. */
export function door(registry: Registry, secure = false): Hono<Environment> {
  const parts = { registry, secure, siteName: { en: 'Watch', es: 'Vigía' } }
  const app = new Hono<Environment>()
  app.use(securityHeaders({ secure }), identify({ registry, secure }), guardForms())
  app.use('/:language{en|es}/desk/*', signInFirst())
  app.get('/:language{en|es}/desk', (context) => context.html('<h1>desk</h1>'))
  app.post('/echo', async (context) => context.json(await context.req.parseBody()))
  app.route('/', signInRoutes(parts))
  app.route('/', accountRoutes(parts))
  app.route('/', peopleRoutes(parts))
  app.route('/', deskStyleRoute())
  app.route('/', islandFiles())
  return app
}

/** A person with the good password. */
export async function person(registry: Registry, role: Role, email = `${role}@example.org`) {
  const account = { email, name: `Ada ${role}`, role, language: 'en' as const, password: goodPassword }
  const made = await createAccount(registry, account, 'system')
  if (made === null) throw new Error(`expected a new address: ${email}`)
  return made
}

/** A browser that keeps its cookies and sends forms as its pages would. */
export function visitor(app: Hono<Environment>) {
  const cookies = new Map<string, string>()
  let page = ''
  let csrf = ''

  /** A redirect has no form: the token of the page before is still good. */
  async function show(response: Response): Promise<void> {
    page = await response.clone().text()
    csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? csrf
  }

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (cookies.size > 0)
      headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  return {
    cookies,
    request,
    get page() {
      return page
    },
    /** Opens a page, following redirects. */
    async open(path: string): Promise<Response> {
      let response = await request(path)
      for (let turns = 0; turns < 5 && response.headers.has('Location'); turns++) {
        response = await request(response.headers.get('Location') ?? '')
      }
      await show(response)
      return response
    },
    /** Sends a form with the token of the page that is open. */
    async submit(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
      const response = await request(path, {
        method: 'POST',
        body: new URLSearchParams({ csrf, ...fields }),
        headers: { Origin: 'http://localhost' },
      })
      await show(response)
      return response
    },
    async signIn(email: string, password = goodPassword): Promise<Response> {
      await this.open('/en/sign-in')
      return this.submit('/en/sign-in', { email, password })
    },
  }
}
