import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testRegistry } from '../../registry/test-database.ts'
import { door, goodPassword, person, visitor } from './door.ts'

let time = Date.parse('2026-03-01T12:00:00Z')
let registry: Awaited<ReturnType<typeof testRegistry>>
let app: ReturnType<typeof door>

beforeAll(async () => {
  registry = await testRegistry(() => new Date(time))
  app = door(registry)
})
afterAll(() => registry.drop())

async function signedIn(email: string) {
  const browser = visitor(app)
  await browser.signIn(email)
  await browser.open('/en/desk/account')
  return browser
}

test('a person changes name and language', async () => {
  await person(registry, 'reader', 'name@example.org')
  const browser = await signedIn('name@example.org')
  const saved = await browser.submit('/en/desk/account', { name: '<b>Ana</b> Ñuñez', language: 'es' })
  expect(saved.headers.get('Location')).toBe('/es/desk/account?done=saved')
  await browser.open('/es/desk/account?done=saved')
  expect(browser.page).toContain('&lt;b&gt;Ana&lt;/b&gt; Ñuñez')
  expect(browser.page).toContain('Guardado.')
})

describe('the password', () => {
  test('is changed by whoever knows the old one; the other sessions end and the cookie is new', async () => {
    await person(registry, 'editor', 'change@example.org')
    const elsewhere = await signedIn('change@example.org')
    const browser = await signedIn('change@example.org')
    const before = browser.cookies.get('cotejo-session')
    const path = '/en/desk/account/password'
    expect((await browser.submit(path, { old: 'wrong', password: 'otra lluvia sobre 88' })).status).toBe(422)
    expect((await browser.submit(path, { old: goodPassword, password: 'short' })).status).toBe(422)
    expect((await browser.submit(path, { old: goodPassword, password: 'qwertyqwerty' })).status).toBe(422)
    expect((await browser.submit(path, { old: goodPassword, password: 'otra lluvia sobre 88' })).status).toBe(
      303,
    )
    expect(browser.cookies.get('cotejo-session')).not.toBe(before)
    expect((await browser.request('/en/desk/account')).status).toBe(200)
    expect((await elsewhere.request('/en/desk/account')).status).toBe(303)
    expect((await visitor(app).signIn('change@example.org')).status).toBe(403)
    expect((await visitor(app).signIn('change@example.org', 'otra lluvia sobre 88')).status).toBe(303)
  })
})

test('the second factor is set up with a first code and turned off with one', async () => {
  await person(registry, 'editor', 'codes@example.org')
  const browser = await signedIn('codes@example.org')
  await browser.submit('/en/desk/account/second-factor/begin', {})
  await browser.open('/en/desk/account/second-factor')
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(browser.page)?.[1] ?? '').replaceAll(' ', '')
  expect(browser.page).toContain('<svg class="qr-code"')
  expect((await browser.submit('/en/desk/account/second-factor', { code: '123' })).status).toBe(422)
  const code = await generate({ secret, epoch: Math.floor(time / 1000) })
  const shown = await browser.submit('/en/desk/account/second-factor', { code })
  expect(shown.status).toBe(200)
  const codes = browser.page.match(/[a-z2-9]{4}(?:-[a-z2-9]{4}){3}/g) ?? []
  expect(codes).toHaveLength(10)
  await browser.open('/en/desk/account')
  expect(browser.page).toContain('Recovery codes left: 10')
  expect((await browser.submit('/en/desk/account/second-factor/off', { code })).status).toBe(422)
  expect((await browser.submit('/en/desk/account/second-factor/off', { code: codes[0] ?? '' })).status).toBe(
    303,
  )
  time += 3_600_000
})

describe('sessions and tokens', () => {
  test('are listed, ended one by one and all together; those of others cannot be', async () => {
    const victim = await person(registry, 'editor', 'victim@example.org')
    await person(registry, 'administrator', 'thief@example.org')
    const theirs = await signedIn('victim@example.org')
    const second = await signedIn('victim@example.org')
    const thief = await signedIn('thief@example.org')
    const rows = await registry.database
      .selectFrom('session')
      .selectAll()
      .where('account', '=', victim.id)
      .execute()
    for (const { hash } of rows) {
      await thief.submit('/en/desk/account/sessions/end', { id: hash.toString('base64url') })
    }
    expect((await theirs.request('/en/desk/account')).status).toBe(200)

    await theirs.open('/en/desk/account')
    const id = /sessions\/end"><input[^>]*><input type="hidden" name="id" value="([^"]+)"/.exec(
      theirs.page,
    )?.[1]
    await theirs.submit('/en/desk/account/sessions/end', { id: id ?? '' })
    expect((await second.request('/en/desk/account')).status).toBe(303)

    const third = await signedIn('victim@example.org')
    await theirs.open('/en/desk/account')
    await theirs.submit('/en/desk/account/sessions/end-others', {})
    expect((await third.request('/en/desk/account')).status).toBe(303)
    expect((await theirs.request('/en/desk/account')).status).toBe(200)
  })

  test('a token is shown once, does no more than its scopes and its owner, and is revoked by its owner alone', async () => {
    await person(registry, 'researcher', 'maker@example.org')
    await person(registry, 'editor', 'other@example.org')
    const browser = await signedIn('maker@example.org')
    await browser.submit('/en/desk/account/tokens', { name: 'nightly', days: '30' })
    expect(browser.page).toContain('Please say what the token may do.')
    await browser.submit('/en/desk/account/tokens', { name: 'nightly', publish: 'yes', days: '30' })
    const secret = /cotejo_[\w-]{43}/.exec(browser.page)?.[0] ?? ''
    expect(secret).not.toBe('')
    await browser.open('/en/desk/account')
    expect(browser.page).not.toContain(secret)

    const asToken = () => app.request('/en/desk', { headers: { Authorization: `Bearer ${secret}` } })
    expect((await asToken()).status).toBe(200)
    const account = await app.request('/en/desk/account', { headers: { Authorization: `Bearer ${secret}` } })
    expect(account.status).toBe(303)

    const id =
      /tokens\/revoke"><input[^>]*><input type="hidden" name="id" value="([^"]+)"/.exec(browser.page)?.[1] ??
      ''
    const other = await signedIn('other@example.org')
    await other.submit('/en/desk/account/tokens/revoke', { id })
    expect((await asToken()).status).toBe(200)
    await browser.submit('/en/desk/account/tokens/revoke', { id })
    expect((await asToken()).status).toBe(303)
  })
})
