import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createToken } from '../../../src/registry/accounts/tokens.ts'
import { testRegistry } from '../../registry/test-database.ts'
import { door, person, visitor } from './door.ts'

let registry: Awaited<ReturnType<typeof testRegistry>>
let app: ReturnType<typeof door>
const browser = () => visitor(app)

beforeAll(async () => {
  registry = await testRegistry()
  app = door(registry)
  await person(registry, 'researcher')
})
afterAll(() => registry.drop())

async function signedIn() {
  const one = browser()
  await one.signIn('researcher@example.org')
  await one.open('/en/desk/account')
  const csrf = /name="csrf" value="([^"]+)"/.exec(one.page)?.[1] ?? ''
  return { ...one, csrf }
}

const here = { Origin: 'http://localhost' }

describe('a form of a session', () => {
  test('is taken with its token, and its fields reach the handler', async () => {
    const { request, csrf } = await signedIn()
    const response = await request('/echo', {
      method: 'POST',
      body: new URLSearchParams({ csrf, said: 'ñandú' }),
      headers: here,
    })
    expect(await response.json()).toEqual({ csrf, said: 'ñandú' })
    const form = new FormData()
    form.set('csrf', csrf)
    form.set('said', 'yes')
    expect((await request('/echo', { method: 'POST', body: form, headers: here })).status).toBe(200)
  })

  test('is refused without a token, with one of another session, twice in one form, or from another site', async () => {
    const one = await signedIn()
    const other = await signedIn()
    const send = (fields: Record<string, string>, headers: Record<string, string>) =>
      one.request('/echo', { method: 'POST', body: new URLSearchParams(fields), headers })
    expect((await send({}, here)).status).toBe(403)
    expect((await send({ csrf: other.csrf }, here)).status).toBe(403)
    expect((await send({ csrf: one.csrf }, { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await send({ csrf: one.csrf }, { Origin: 'null' })).status).toBe(403)
    expect((await send({ csrf: one.csrf }, {})).status).toBe(403)
    expect((await send({ csrf: one.csrf }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  })

  test('a script of ours sends the token in a header', async () => {
    const { request, csrf } = await signedIn()
    const json = { 'Content-Type': 'application/json' }
    const send = (headers: Record<string, string>) =>
      request('/echo', { method: 'POST', body: '{}', headers: { ...here, ...json, ...headers } })
    expect((await send({})).status).toBe(403)
    expect((await send({ 'X-CSRF-Token': csrf })).status).toBe(200)
  })
})

test('a form of a stranger is taken from this site alone', async () => {
  const send = (headers: Record<string, string>) =>
    app.request('/echo', { method: 'POST', body: new URLSearchParams({ said: 'x' }), headers })
  expect((await send(here)).status).toBe(200)
  expect((await send({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
  expect((await send({ Origin: 'https://evil.example' })).status).toBe(403)
})

test('a request with a token of a program needs no token of a form', async () => {
  const account = await person(registry, 'editor')
  const secret = await createToken(registry, { account: account.id, name: 'a', scopes: ['read'], days: 30 })
  const response = await app.request('/echo', {
    method: 'POST',
    body: '{}',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
  })
  expect(response.status).toBe(200)
})

describe('a body', () => {
  test('of more than a megabyte is refused', async () => {
    const body = new URLSearchParams({ said: 'x'.repeat(1024 * 1024) })
    expect((await app.request('/echo', { method: 'POST', body, headers: here })).status).toBe(413)
  })

  test('with an image may have twelve, from those who may enter something', async () => {
    const { request, csrf } = await signedIn()
    const form = (size: number) => {
      const data = new FormData()
      data.set('csrf', csrf)
      data.set('image', new Blob([new Uint8Array(size)]), 'a.png')
      return data
    }
    const megabyte = 1024 * 1024
    expect((await request('/echo', { method: 'POST', body: form(3 * megabyte), headers: here })).status).toBe(
      200,
    )
    expect(
      (await request('/echo', { method: 'POST', body: form(13 * megabyte), headers: here })).status,
    ).toBe(413)
    expect(
      (await app.request('/echo', { method: 'POST', body: form(3 * megabyte), headers: here })).status,
    ).toBe(413)
  })
})
