import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviteAdministrator } from '../../../src/registry/accounts/invitations.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { door, goodPassword, person, visitor } from './door.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let app: ReturnType<typeof door>
let time = Date.parse('2026-03-01T12:00:00Z')

beforeAll(async () => {
  registry = await testRegistry(() => new Date(time))
  app = door(registry)
})
afterAll(() => registry.drop())

test('the first administrator comes by a link that is good once, and later links replace earlier ones', async () => {
  const old = await inviteAdministrator(registry)
  const path = `/en${await inviteAdministrator(registry)}`
  const browser = visitor(app)
  expect((await browser.open(`/en${old}`)).status).toBe(404)
  await browser.open(path)
  expect((await browser.submit(path, { name: '', email: 'x', password: 'short' })).status).toBe(422)
  expect(browser.page).toContain(
    'Please give your name. Please give an e-mail address. The password needs at least 12',
  )
  const joined = await browser.submit(path, {
    name: 'Ada',
    email: 'Ada@Example.org',
    password: goodPassword,
    role: 'reader',
  })
  expect(joined.headers.get('Location')).toBe('/en/desk')
  expect((await visitor(app).open(path)).status).toBe(404)
  await expect(inviteAdministrator(registry)).rejects.toThrow('there is an account already')
  const [account] = await registry.database.selectFrom('account').selectAll().execute()
  expect(account).toMatchObject({ email: 'ada@example.org', role: 'administrator' })
})

async function administrator() {
  time += 3_600_000
  const browser = visitor(app)
  await browser.signIn('ada@example.org')
  await browser.open('/en/desk/people')
  return browser
}

describe('an administrator', () => {
  test('invites, and whoever has the link joins with the role and the address of the invitation', async () => {
    const browser = await administrator()
    await browser.submit('/en/desk/people/invite', { email: 'Bo@example.org', role: 'researcher' })
    const path = /http:\/\/localhost(\/en\/join\/[\w-]+)/.exec(browser.page)?.[1] ?? ''
    await browser.open('/en/desk/people')
    expect(browser.page).toContain('bo@example.org')
    expect(browser.page).not.toContain(path)
    const guest = visitor(app)
    await guest.open(path)
    await guest.submit(path, {
      name: 'Bo',
      email: 'else@example.org',
      role: 'administrator',
      password: goodPassword,
    })
    const row = await registry.database
      .selectFrom('account')
      .selectAll()
      .where('name', '=', 'Bo')
      .executeTakeFirst()
    expect(row).toMatchObject({ email: 'bo@example.org', role: 'researcher' })
    const [used] = await registry.database
      .selectFrom('invitation')
      .selectAll()
      .where('used_at', 'is not', null)
      .where('role', '=', 'researcher')
      .execute()
    expect(used?.email).toBeNull()
  })

  test('an invitation ends after seven days, or when it is withdrawn', async () => {
    const browser = await administrator()
    await browser.submit('/en/desk/people/invite', { email: 'late@example.org', role: 'editor' })
    const path = /http:\/\/localhost(\/en\/join\/[\w-]+)/.exec(browser.page)?.[1] ?? ''
    await browser.submit('/en/desk/people/invite', { email: 'withdrawn@example.org', role: 'editor' })
    const other = /http:\/\/localhost(\/en\/join\/[\w-]+)/.exec(browser.page)?.[1] ?? ''
    const id = /withdrawn@example\.org.*?name="invitation" value="([^"]+)"/s.exec(browser.page)?.[1] ?? ''
    await browser.submit('/en/desk/people/withdraw', { invitation: id })
    expect((await visitor(app).open(other)).status).toBe(404)
    expect((await visitor(app).open(path)).status).toBe(200)
    time += 7 * 24 * 3_600_000
    expect((await visitor(app).open(path)).status).toBe(404)
  })

  test('changes a role, disables and enables; the sessions of that person end', async () => {
    const other = await person(registry, 'reader', 'cy@example.org')
    const theirs = visitor(app)
    await theirs.signIn('cy@example.org')
    const browser = await administrator()
    await browser.submit('/en/desk/people/role', { account: other.id, role: 'editor' })
    expect((await theirs.request('/en/desk')).status).toBe(303)
    await theirs.signIn('cy@example.org')
    await browser.submit('/en/desk/people/disable', { account: other.id })
    expect((await theirs.request('/en/desk')).status).toBe(303)
    await browser.submit('/en/desk/people/enable', { account: other.id })
    expect((await theirs.signIn('cy@example.org')).status).toBe(303)
  })

  test('gives who lost the password a link for another; the second step and the account stay', async () => {
    const other = await person(registry, 'editor', 'lost@example.org')
    const theirs = visitor(app)
    await theirs.signIn('lost@example.org')
    const browser = await administrator()
    const link = /http:\/\/localhost(\/en\/join\/[\w-]+)/
    await browser.submit('/en/desk/people/new-password', { account: other.id })
    const first = link.exec(browser.page)?.[1] ?? ''
    await browser.submit('/en/desk/people/new-password', { account: other.id })
    const path = link.exec(browser.page)?.[1] ?? ''
    expect((await visitor(app).open(first)).status).toBe(404)
    const guest = visitor(app)
    await guest.open(path)
    expect(guest.page).toContain('lost@example.org')
    expect((await guest.submit(path, { password: 'short' })).status).toBe(422)
    const set = await guest.submit(path, { password: 'otra lluvia sobre 88', role: 'administrator' })
    expect(set.headers.get('Location')).toBe('/en/sign-in?done=password')
    expect((await theirs.request('/en/desk')).status).toBe(303)
    expect((await visitor(app).open(path)).status).toBe(404)
    expect((await visitor(app).signIn('lost@example.org')).status).toBe(403)
    expect((await visitor(app).signIn('lost@example.org', 'otra lluvia sobre 88')).status).toBe(303)
  })

  test('cannot change the own account, nor make up a role', async () => {
    const browser = await administrator()
    const [own] = await registry.database
      .selectFrom('account')
      .selectAll()
      .where('email', '=', 'ada@example.org')
      .execute()
    const disable = await browser.submit('/en/desk/people/disable', { account: own?.id ?? '' })
    expect(disable.status).toBe(422)
    expect(
      (await browser.submit('/en/desk/people/role', { account: own?.id ?? '', role: 'reader' })).status,
    ).toBe(422)
    const other = await person(registry, 'reader', 'dee@example.org')
    expect((await browser.submit('/en/desk/people/role', { account: other.id, role: 'root' })).status).toBe(
      422,
    )
  })
})

test('nobody else learns that the page is there', async () => {
  for (const role of ['reader', 'researcher', 'editor'] as const) {
    await person(registry, role, `no-${role}@example.org`)
    const browser = visitor(app)
    await browser.signIn(`no-${role}@example.org`)
    expect((await browser.request('/en/desk/people')).status).toBe(404)
    await browser.open('/en/desk/account')
    expect(
      (await browser.submit('/en/desk/people/invite', { email: 'e@example.org', role: 'administrator' }))
        .status,
    ).toBe(404)
  }
})

test('every change is in the history, without a name or an address', async () => {
  const changes = await registry.database
    .selectFrom('change')
    .selectAll()
    .where('subject_kind', '=', 'account')
    .execute()
  expect(changes.map(({ action }) => action)).toEqual(expect.arrayContaining(['create', 'grant', 'revoke']))
  expect(JSON.stringify(changes)).not.toMatch(/@|Ada|Bo"/)
})
