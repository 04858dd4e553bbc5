import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setDisabled } from '../../../src/registry/accounts/administer.ts'
import { newTotpSecret, turnOnSecondFactor } from '../../../src/registry/accounts/second-factor.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { door, goodPassword, person, visitor } from './door.ts'

let time = Date.parse('2026-03-01T12:00:00Z')
const now = () => new Date(time)
const later = (seconds: number) => {
  time += seconds * 1000
}
let registry: Awaited<ReturnType<typeof testRegistry>>
let app: ReturnType<typeof door>

beforeAll(async () => {
  registry = await testRegistry(now)
  app = door(registry)
  await person(registry, 'editor')
})
afterAll(() => registry.drop())

describe('signing in by password', () => {
  test('opens the desk, with a new session and the token of its forms', async () => {
    const browser = visitor(app)
    const response = await browser.signIn('Editor@Example.org')
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/en/desk')
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^cotejo-session=[\w-]{43}; .*Path=\/.*HttpOnly; SameSite=Lax/)
    await browser.open('/en/desk/account')
    expect(browser.page).toContain('Ada editor')
    const rows = await registry.database.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(browser.cookies.get('cotejo-session'))
  })

  test('behind https the cookie is secure and bound to the host', async () => {
    const response = await door(registry, true).request('https://watch.example/en/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: 'editor@example.org', password: goodPassword }),
      headers: { Origin: 'https://watch.example' },
    })
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-cotejo-session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    )
    expect(response.headers.get('Strict-Transport-Security')).toContain('max-age=')
  })

  test('is refused over plain http from another machine', async () => {
    const response = await app.request('http://watch.example/en/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: 'editor@example.org', password: goodPassword }),
      headers: { Origin: 'http://watch.example' },
    })
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('says the same of a wrong password and of an unknown address', async () => {
    const bodies = await Promise.all(
      ['editor@example.org', 'nobody@example.org'].map(async (email) => {
        const browser = visitor(app)
        const response = await browser.signIn(email, 'not the password')
        expect(response.status).toBe(403)
        return browser.page.replace(email, '')
      }),
    )
    expect(bodies[0]).toBe(bodies[1])
  })

  test('takes a fresh session even when the browser brings one', async () => {
    const browser = visitor(app)
    browser.cookies.set('cotejo-session', 'a'.repeat(43))
    await browser.signIn('editor@example.org')
    expect(browser.cookies.get('cotejo-session')).not.toBe('a'.repeat(43))
  })

  test('makes guessers wait longer and longer, and lets the owner in after at most a minute', async () => {
    await person(registry, 'researcher', 'guessed@example.org')
    const statuses: number[] = []
    for (let guess = 0; guess < 9; guess++) {
      statuses.push((await visitor(app).signIn('guessed@example.org', `guess number ${guess}`)).status)
      later(2)
    }
    expect(statuses.slice(0, 5)).toEqual([403, 403, 403, 403, 403])
    expect(statuses).toContain(429)
    const refused = await visitor(app).signIn('guessed@example.org')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    later(60)
    expect((await visitor(app).signIn('guessed@example.org')).status).toBe(303)
  })

  test('counts guesses that come at the same time one by one', async () => {
    await person(registry, 'researcher', 'flooded@example.org')
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => visitor(app).signIn('flooded@example.org', 'not the password')),
    )
    expect(answers.filter(({ status }) => status === 403).length).toBe(5)
  })

  test('leads back to a page of this site and to nowhere else', async () => {
    for (const [to, expected] of [
      ['/es/desk/records?kind=incident', '/es/desk/records?kind=incident'],
      ['//evil.example', '/en/desk'],
      ['/en/\\evil.example', '/en/desk'],
      ['/en/..//evil.example', '/en/desk'],
      ['https://evil.example', '/en/desk'],
      ['/en/sign-out', '/en/desk'],
    ] as const) {
      later(3600)
      const browser = visitor(app)
      await browser.open(`/en/sign-in?to=${encodeURIComponent(to)}`)
      const wish = /name="to" value="([^"]*)"/.exec(browser.page)?.[1] ?? ''
      for (const sent of [wish.replaceAll('&amp;', '&'), to]) {
        const response = await visitor(app).request('/en/sign-in', {
          method: 'POST',
          body: new URLSearchParams({ email: 'editor@example.org', password: goodPassword, to: sent }),
          headers: { Origin: 'http://localhost' },
        })
        expect(response.headers.get('Location')).toBe(expected)
      }
    }
  })
})

describe('a session', () => {
  test('ends after twelve hours without a request', async () => {
    const browser = visitor(app)
    await browser.signIn('editor@example.org')
    for (let visit = 0; visit < 3; visit++) {
      later(11 * 3600)
      expect((await browser.request('/en/desk')).status).toBe(200)
    }
    later(12 * 3600 + 1)
    expect((await browser.request('/en/desk')).status).toBe(303)
  })

  test('ends after seven days in any case', async () => {
    const browser = visitor(app)
    await browser.signIn('editor@example.org')
    for (let hour = 0; hour < 7 * 24 - 6; hour += 6) {
      later(6 * 3600)
      expect((await browser.request('/en/desk')).status).toBe(200)
    }
    later(6 * 3600)
    expect((await browser.request('/en/desk')).status).toBe(303)
  })

  test('ends at sign-out, and with the account', async () => {
    const browser = visitor(app)
    await browser.signIn('editor@example.org')
    const cookie = browser.cookies.get('cotejo-session') ?? ''
    await browser.open('/en/sign-out')
    await browser.submit('/en/sign-out', {})
    expect(browser.cookies.has('cotejo-session')).toBe(false)
    browser.cookies.set('cotejo-session', cookie)
    expect((await browser.request('/en/desk')).status).toBe(303)

    const leaving = await person(registry, 'editor', 'leaving@example.org')
    const other = visitor(app)
    await other.signIn('leaving@example.org')
    expect((await other.request('/en/desk')).status).toBe(200)
    await setDisabled(registry, leaving.id, true, 'system')
    expect((await other.request('/en/desk')).status).toBe(303)
    later(3600)
    expect((await other.signIn('leaving@example.org')).status).toBe(403)
  })

  test('is refused where the cookie is not of ours, whatever it holds', async () => {
    for (const value of ['', "' or 1=1 --", 'x'.repeat(5000), 'a'.repeat(43)]) {
      const response = await app.request('/en/desk', {
        headers: { Cookie: `cotejo-session=${encodeURIComponent(value)}` },
      })
      expect(response.status).toBe(303)
    }
  })
})

describe('the second factor', () => {
  test('is asked for after the password, each code is good once, and recovery codes let one in', async () => {
    const account = await person(registry, 'editor', 'careful@example.org')
    const secret = newTotpSecret()
    const code = () => generate({ secret, epoch: Math.floor(time / 1000) })
    const recovery = (await turnOnSecondFactor(registry, account.id, secret, await code())) ?? []
    expect(recovery).toHaveLength(10)

    later(60)
    const browser = visitor(app)
    const first = await browser.signIn('careful@example.org')
    expect(first.headers.get('Location')).toBe('/en/sign-in/code')
    expect((await browser.request('/en/desk')).status).toBe(303)
    expect((await browser.submit('/en/sign-in/code', { code: '000000' })).status).toBe(403)
    const good = await code()
    expect((await browser.submit('/en/sign-in/code', { code: good })).headers.get('Location')).toBe(
      '/en/desk',
    )
    expect((await browser.request('/en/desk')).status).toBe(200)

    const replay = visitor(app)
    await replay.signIn('careful@example.org')
    expect((await replay.submit('/en/sign-in/code', { code: good })).status).toBe(403)
    expect(
      (await replay.submit('/en/sign-in/code', { code: (recovery[3] ?? '').toUpperCase() })).status,
    ).toBe(303)

    const again = visitor(app)
    await again.signIn('careful@example.org')
    expect((await again.submit('/en/sign-in/code', { code: recovery[3] ?? '' })).status).toBe(403)
    later(601)
    expect((await again.submit('/en/sign-in/code', { code: await code() })).status).toBe(403)
  })

  test('cannot be guessed at speed', async () => {
    const account = await person(registry, 'editor', 'target@example.org')
    const secret = newTotpSecret()
    await turnOnSecondFactor(
      registry,
      account.id,
      secret,
      await generate({ secret, epoch: Math.floor(time / 1000) }),
    )
    const browser = visitor(app)
    await browser.signIn('target@example.org')
    const answers: number[] = []
    for (let guess = 0; guess < 8; guess++) {
      answers.push((await browser.submit('/en/sign-in/code', { code: `00000${guess}` })).status)
    }
    expect(answers.filter((status) => status === 429).length).toBe(3)
  })
})

describe('the pages of the door', () => {
  test('carry a strict policy, no cache and no script of their own', async () => {
    const response = await app.request('/en/sign-in')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)| style=| on\w+=/)
  })

  test('show in Spanish what they show in English', async () => {
    expect(await (await app.request('/es/sign-in')).text()).toContain('Iniciar sesión')
    expect(await (await app.request('/es/join/nothingnothingnothing')).text()).toContain('ya no sirve')
  })

  test('show what was typed as text', async () => {
    later(3600)
    const browser = visitor(app)
    await browser.signIn('"><script>alert(1)</script>', 'x')
    expect(browser.page).not.toContain('<script>alert')
  })
})
