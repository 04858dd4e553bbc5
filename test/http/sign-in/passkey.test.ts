import type { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type RunningServer } from '../../../src/http/server.ts'
import { inviteAdministrator } from '../../../src/registry/accounts/invitations.ts'
import { launch, skipReason, violationsOn } from '../../end-to-end/browser.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { door, goodPassword, person } from './door.ts'

describe.skipIf(skipReason !== null)('passkeys in a browser', () => {
  let registry: Awaited<ReturnType<typeof testRegistry>>
  let server: RunningServer
  let browser: Awaited<ReturnType<typeof launch>>

  beforeAll(async () => {
    registry = await testRegistry(() => new Date())
    server = await listen(door(registry) as unknown as Hono, { host: 'localhost', port: 0 })
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    await registry.drop()
  })

  /** A page whose machine has a fingerprint reader, so to speak. */
  async function pageWithDevice(): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    const device = await page.context().newCDPSession(page)
    await device.send('WebAuthn.enable')
    const options = {
      protocol: 'ctap2' as const,
      transport: 'internal' as const,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    }
    await device.send('WebAuthn.addVirtualAuthenticator', { options })
    return page
  }

  test('the first administrator joins with a passkey, without a password, and signs in with it', async () => {
    const page = await pageWithDevice()
    await page.goto(`${server.address}/en${await inviteAdministrator(registry)}`)
    await page.fill('input[name=name]', 'Ada')
    await page.fill('input[name=email]', 'ada@example.org')
    await page.click('button[data-passkey=create]')
    await page.waitForURL(`${server.address}/en/desk`)

    await page.context().clearCookies()
    await page.goto(`${server.address}/es/sign-in?to=/es/desk/account`)
    expect(await violationsOn(page)).toEqual([])
    await page.click('button[data-passkey=get]')
    await page.waitForURL(`${server.address}/es/desk/account`)
    expect(await page.textContent('body')).toContain('Ada')
    expect(await violationsOn(page)).toEqual([])

    // The only way in stays.
    await page.locator('form[action$="/passkeys/remove"] button').click()
    expect(await page.textContent('[role=alert]')).toContain('última forma de entrar')
  })

  test('one is added to an account that has a password, named, used, removed', async () => {
    await person(registry, 'editor')
    const page = await pageWithDevice()
    await page.goto(`${server.address}/en/sign-in`)
    await page.fill('input[name=email]', 'editor@example.org')
    await page.fill('input[name=password]', goodPassword)
    await page.press('input[name=password]', 'Enter')
    await page.waitForURL(`${server.address}/en/desk`)

    await page.goto(`${server.address}/en/desk/account`)
    await page.locator('form:has(button[data-passkey]) input[name=name]').fill('red key')
    await page.click('button[data-passkey=create]')
    await page.waitForURL(/done=passkey/)
    expect(await page.locator('form[action$="/passkeys/rename"] input[name=name]').inputValue()).toBe(
      'red key',
    )

    await page.context().clearCookies()
    await page.goto(`${server.address}/en/sign-in`)
    await page.click('button[data-passkey=get]')
    await page.waitForURL(`${server.address}/en/desk`)
    const [key] = await registry.database
      .selectFrom('passkey')
      .selectAll()
      .where('name', '=', 'red key')
      .execute()
    expect(key?.used_at).not.toBeNull()

    await page.goto(`${server.address}/en/desk/account`)
    await page.locator('form[action$="/passkeys/remove"] button').click()
    await page.context().clearCookies()
    await page.goto(`${server.address}/en/sign-in`)
    await page.click('button[data-passkey=get]')
    await expect
      .poll(() => page.textContent('[data-passkey-problem]'), { timeout: 10_000 })
      .toContain('not accepted')
  })

  test('an answer to another challenge, or a second time, is refused', async () => {
    const post = (path: string, body: unknown, cookie = '') =>
      fetch(`${server.address}${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', Origin: server.address, Cookie: cookie },
      })
    const begun = await post('/en/sign-in/passkey/begin', {})
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const [key] = await registry.database.selectFrom('passkey').selectAll().execute()
    for (const response of [
      null,
      {},
      { id: key?.id },
      { id: key?.id, rawId: key?.id, type: 'public-key', response: {} },
    ]) {
      expect((await post('/en/sign-in/passkey', { response }, cookie)).status).toBe(403)
      expect((await post('/en/sign-in/passkey', { response })).status).toBe(403)
    }
  })
})
