import type { Hono } from 'hono'
import type { Environment } from '../../src/http/environment.ts'
import { csrfToken } from '../../src/http/sign-in/identify.ts'
import type { Role } from '../../src/model/access.ts'
import type { TokenScope } from '../../src/model/token-scope.ts'
import { createAccount } from '../../src/registry/accounts/accounts.ts'
import { startSession } from '../../src/registry/accounts/sessions.ts'
import { createToken } from '../../src/registry/accounts/tokens.ts'
import type { Registry } from '../../src/registry/registry.ts'

/** A route as it was mounted: `GET /:language{en|es}/desk/records/:id`. */
export interface Route {
  readonly method: string
  readonly path: string
}

/** Every route of an app, each once, without what only passes on to others. */
export function routesOf(app: Hono<Environment>): Route[] {
  const routes = new Map<string, Route>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL') continue
    routes.set(`${method} ${path}`, { method, path })
  }
  return [...routes.values()].sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
}

/**
 * The addresses of a route, with every combination of values for its parameters.
 * @throws when a parameter has no values: a new route has to be thought of
 */
export function addressesOf({ path }: Route, values: Readonly<Record<string, readonly string[]>>): string[] {
  const names = parametersOf(path)
  const unknown = names.filter(({ name }) => values[name] === undefined).map(({ name }) => name)
  if (unknown.length > 0) throw new Error(`no values for ${unknown.join(', ')} in ${path}`)
  return names.reduce(
    (addresses, { name, text }) =>
      addresses.flatMap((address) =>
        (values[name] ?? []).map((value) => address.replace(text, encodeURIComponent(value))),
      ),
    [path],
  )
}

/** `:id{[a-z]{2,3}}` is one parameter: its pattern may hold braces. */
function parametersOf(path: string): { readonly name: string; readonly text: string }[] {
  const found: { name: string; text: string }[] = []
  for (const match of path.matchAll(/(?<=\/):([A-Za-z]+)/g)) {
    let end = match.index + match[0].length
    if (path[end] === '{') {
      let depth = 0
      do {
        if (path[end] === '{') depth++
        if (path[end] === '}') depth--
        end++
      } while (depth > 0)
    }
    if (path[end] === '?') end++
    found.push({ name: match[1] ?? '', text: path.slice(match.index, end) })
  }
  return found
}

/** Someone who walks through the app: the name of a role, `public`, or a token. */
export interface Walker {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
}

/** The public and one person of each role, signed in. */
export async function walkersOf(registry: Registry, roles: readonly Role[]): Promise<Walker[]> {
  const people = await Promise.all(
    roles.map(async (role): Promise<Walker> => {
      const email = `${role}-walks@example.org`
      const account = await createAccount(
        registry,
        { email, name: `Walker ${role}`, role, language: 'en', password: null },
        'system',
      )
      const secret = await startSession(registry, account?.id ?? '', 'walker')
      return {
        name: role,
        headers: { Cookie: `cotejo-session=${secret}`, 'X-CSRF-Token': csrfToken(secret) },
      }
    }),
  )
  return [{ name: 'public', headers: {} }, ...people]
}

/** An editor's token that has one scope. */
export async function tokenWalker(registry: Registry, account: string, scope: TokenScope): Promise<Walker> {
  const secret = await createToken(registry, { account, name: 'walks', scopes: [scope], days: 30 })
  return { name: `token to ${scope}`, headers: { Authorization: `Bearer ${secret}` } }
}

/** What someone got at an address. */
export interface Answer {
  readonly walker: Walker['name']
  readonly method: string
  readonly address: string
  readonly path: string
  readonly status: number
  /** Headers and body. */
  readonly text: string
}

/** How a walk goes. */
export interface Way {
  /** For the parameters of routes, by name. */
  readonly values: Readonly<Record<string, readonly string[]>>
  /** Queries to ask a page with, beside none. */
  readonly queries: (route: Route) => readonly string[]
  /** Routes that would end the walk, such as signing out. */
  readonly skip: (route: Route) => boolean
}

/** Asks every route as every walker. What is sent is empty: who may send something sees that it is refused. */
export async function walk(
  app: Hono<Environment>,
  walkers: readonly Walker[],
  { values, queries, skip }: Way,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const route of routesOf(app).filter((candidate) => !skip(candidate))) {
    const addresses = addressesOf(route, values)
    const asked = addresses.flatMap((address) => ['', ...queries(route)].map((query) => `${address}${query}`))
    for (const address of asked) {
      answers.push(...(await Promise.all(walkers.map((walker) => ask(app, walker, route, address)))))
    }
  }
  return answers
}

async function ask(
  app: Hono<Environment>,
  walker: Walker,
  { method, path }: Route,
  address: string,
): Promise<Answer> {
  const sent = path.startsWith('/api/')
    ? { body: '{}', headers: { 'Content-Type': 'application/json' } }
    : { body: new URLSearchParams(), headers: {} }
  const response = await app.request(address, {
    method,
    headers: { ...walker.headers, ...sent.headers, Origin: 'http://localhost' },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: sent.body }),
  })
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const text = `${headers}\n\n${await response.text()}`
  return { walker: walker.name, method, address, path, status: response.status, text }
}

/**
 * Every place where a canary came out: a string that stands in the registry only where this walker may not look.
 * @param canaries text that must not be seen, and by whom
 */
export function leaksIn(
  answers: readonly Answer[],
  canaries: readonly { readonly text: string; readonly hiddenFrom: readonly Walker['name'][] }[],
): string[] {
  return answers.flatMap((answer) =>
    canaries
      .filter(({ text, hiddenFrom }) => hiddenFrom.includes(answer.walker) && answer.text.includes(text))
      .map(({ text }) => `${answer.walker} sees ${text} at ${answer.method} ${answer.address}`),
  )
}
