import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../src/model/access.ts'
import { inviteAccount } from '../../src/registry/accounts/invitations.ts'
import { createToken } from '../../src/registry/accounts/tokens.ts'
import { testRegistry } from '../registry/test-database.ts'
import { canaries, deskCanaries, fillRegistry } from './sample-registry.ts'
import { type Answer, leaksIn, type Route, routesOf, tokenWalker, walk, walkersOf } from './walk.ts'
import { wholeApp } from './whole-app.ts'

const untrusted = ['public', 'reader', 'researcher', 'token to read', 'token to write']
const hidden = [
  ...canaries.map((text) => ({ text, hiddenFrom: untrusted })),
  ...deskCanaries.map((text) => ({ text, hiddenFrom: ['public', 'reader', 'token to read'] })),
  { text: 'canary-guest@example.org', hiddenFrom: [...untrusted, 'editor'] },
  { text: 'canary token', hiddenFrom: [...untrusted, 'editor', 'administrator'] },
]

const values = {
  language: ['en', 'es'],
  id: ['iguala', 'hidden', 'victim-1', 'at-risk', 'draft-one', 'never-was', '1'],
  statement: ['7'],
  override: ['1'],
  secret: ['A'.repeat(43)],
  file: ['passkey.js'],
  slug: ['draft-one', 'never-was'],
  rule: ['sum-of-parts'],
}

function queries({ method, path }: Route): string[] {
  if (method !== 'GET') return []
  if (path === '/api/v1/records')
    return ['?q=Iguala', '?format=csv', '?format=geojson', '?format=ftm', '?kind=victim']
  if (path.endsWith('/corrections/new')) return ['?record=hidden', '?record=iguala', '?brief=draft-one']
  return /\/(?:records|search|palette|suggest|complete|sources|briefs)$/.test(path)
    ? ['?q=Iguala&kind=incident']
    : []
}

let registry: Awaited<ReturnType<typeof testRegistry>>
let whole: Awaited<ReturnType<typeof wholeApp>>
let answers: Answer[]

beforeAll(async () => {
  registry = await testRegistry()
  await fillRegistry(registry)
  await createToken(registry, { account: 'editor', name: 'canary token', scopes: ['read'], days: 30 })
  await inviteAccount(registry, { email: 'canary-guest@example.org', role: 'editor' }, 'administrator')
  await registry.database
    .insertInto('correction')
    .values({
      subject_kind: 'record',
      subject: 'iguala',
      language: 'en',
      message: 'CANARYMESSAGE',
      contact: 'canary-contact@example.org',
      state: 'received',
      answer: null,
      received_at: registry.now(),
      answered_at: null,
      answered_by: null,
    })
    .execute()
  whole = await wholeApp(registry)
  const walkers = [
    ...(await walkersOf(registry, roles)),
    await tokenWalker(registry, 'editor', 'read'),
    await tokenWalker(registry, 'editor', 'write'),
  ]
  const few = walkers.filter(({ name }) => untrusted.includes(name))
  const many = walkers.filter(({ name }) => !untrusted.includes(name))
  const isSignOut = ({ path }: Route) => path.endsWith('/sign-out')
  const reads = { values, queries, skip: ({ method }: Route) => method !== 'GET' }
  const writes = {
    values: { ...values, language: ['en'] },
    queries: () => [],
    skip: (route: Route) => route.method === 'GET' || isSignOut(route),
  }
  answers = [
    ...(await walk(whole.app, walkers, reads)),
    ...(await walk(whole.app, few, writes)),
    // Last: those who may decide take a restriction away with an empty form.
    ...(await walk(whole.app, many, writes)),
  ]
}, 120_000)
afterAll(async () => {
  await whole?.close()
  await registry?.drop()
})

/** The first answers that should not be, short enough to be read. */
function shown(wrong: readonly Answer[]): string[] {
  return wrong
    .slice(0, 20)
    .map(({ walker, method, address, status }) => `${walker} ${method} ${address} ${status}`)
}

describe('every route, as everyone', () => {
  test('is walked', () => {
    expect(routesOf(whole.app).length).toBeGreaterThan(60)
    expect(answers.length).toBeGreaterThan(60 * roles.length)
  })

  test('shows nothing that its asker may not see', () => {
    expect(leaksIn(answers, hidden)).toEqual([])
  })

  test('shows each of them to someone, so that the walk would have seen a leak', () => {
    const unseen = hidden.filter(({ text }) => !answers.some((answer) => answer.text.includes(text)))
    expect(unseen.map(({ text }) => text)).toEqual(['canary token'])
  })

  test('never fails', () => {
    expect(shown(answers.filter(({ status }) => status >= 500 && status !== 503))).toEqual([])
    expect(whole.faults).toEqual([])
  })

  test('answers what is hidden like what never was', () => {
    const told = answers.filter(
      ({ address, walker }) => /\/(?:hidden|at-risk)(?=\/|$)/.test(address) && untrusted.includes(walker),
    )
    const different = told.filter(({ address, walker, method, status }) => {
      const other = address.replace(/\/(?:hidden|at-risk)(?=\/|$)/, '/never-was')
      return answers.some(
        (answer) =>
          answer.address === other &&
          answer.walker === walker &&
          answer.method === method &&
          answer.status !== status,
      )
    })
    expect(told.length).toBeGreaterThan(50)
    expect(shown(different)).toEqual([])
  })

  test('of the desk leads a stranger to the door', () => {
    const strangers = answers.filter(({ walker, path }) => walker === 'public' && path.includes('}/desk'))
    expect(strangers.length).toBeGreaterThan(100)
    expect(shown(strangers.filter(({ status }) => status !== 303))).toEqual([])
  })

  test('of the desk is not for readers, but for their own account', () => {
    const readers = answers.filter(
      ({ walker, path }) => walker === 'reader' && path.includes('}/desk') && !path.includes('/desk/account'),
    )
    expect(shown(readers.filter(({ status }) => status !== 403 && status !== 404))).toEqual([])
  })

  test('of the people is there for administrators alone', () => {
    const others = answers.filter(
      ({ walker, path }) => path.includes('/desk/people') && walker !== 'administrator',
    )
    expect(
      shown(others.filter(({ walker, status }) => status !== (walker === 'public' ? 303 : 404))),
    ).toEqual([])
  })
})
