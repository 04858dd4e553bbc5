import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/rulebook.ts'
import { demoApp, sampleChecker } from './demo-app.ts'

const files = [
  'briefs/road.md',
  'briefs/road.es.md',
  'briefs/alone.md',
  'drafts/draft.md',
  'drafts/README.md',
]

describe('the site', () => {
  const { app } = demoApp(files)

  test.each([
    ['es-MX,es;q=0.9,en;q=0.5', '/es'],
    ['en-GB', '/en'],
    ['fr,de;q=0.8', '/en'],
    ['fr, es;q=0.2, en;q=0.1', '/es'],
    ['es;q=0', '/en'],
  ])('leads a reader who prefers %s to %s', async (header, location) => {
    const response = await app.request('/', { headers: { 'Accept-Language': header } })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(location)
  })

  test('lists each brief once, in the language of the page where there is such a version', async () => {
    const page = await (await app.request('/es')).text()
    expect(page).toContain('href="/es/briefs/road"')
    expect(page).not.toContain('href="/en/briefs/road"')
    expect(page).toContain('href="/en/briefs/alone"')
  })

  test('keeps drafts apart from what is published, and leaves README files out', async () => {
    const page = await (await app.request('/en')).text()
    expect(page.indexOf('href="/en/drafts/draft"')).toBeGreaterThan(page.indexOf('Not published'))
    expect(page).not.toContain('README')
  })

  test('leads from a brief to its translation, and to the front page where there is none', async () => {
    const road = await (await app.request('/en/briefs/road')).text()
    expect(road).toContain('<html lang="en">')
    expect(road).toContain('href="/es/briefs/road"')
    const alone = await (await app.request('/en/briefs/alone')).text()
    expect(alone).not.toContain('/es/briefs/alone')
  })

  test('has a page for every rule in both languages', async () => {
    for (const rule of rules) {
      for (const language of ['en', 'es'] as const) {
        const response = await app.request(`/${language}/rules/${rule.id}`)
        expect(response.status, rule.id).toBe(200)
      }
    }
    const list = await (await app.request('/en/rules')).text()
    for (const rule of rules) expect(list).toContain(`href="/en/rules/${rule.id}"`)
  })

  test.each([
    '/nothing',
    '/en/briefs/none',
    '/es/briefs/alone',
    '/en/briefs/draft',
    '/en/rules/none',
    '/fr',
    '/en/briefs/..%2f..%2fetc%2fpasswd',
    '/en/briefs/%2e%2e/%2e%2e/cotejo.yaml',
    '/en/drafts/README',
    '/cotejo.yaml',
    '/briefs/road.md',
    '/en/briefs/%00',
    '/en/briefs/%E0%A4%A',
  ])('finds nothing at %s', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(/Page not found|Página no encontrada/)
  })

  test('tells that there is nothing in the language of the address', async () => {
    expect(await (await app.request('/es/nada')).text()).toContain('Página no encontrada')
  })

  test.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await app.request('/en', { method })).status).toBe(404)
  })

  test.each(['/en', '/en/briefs/road', '/es/rules', '/nothing'])(
    'sends the safe headers with %s',
    async (path) => {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'/)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )
})

test('a file that cannot be read is left out, told once, and the others are shown', async () => {
  const { app, complaints } = demoApp(['briefs/road.md', 'briefs/broken.md'])
  const page = await (await app.request('/en')).text()
  expect(page).toContain('/en/briefs/road')
  await app.request('/en')
  expect(complaints).toEqual(['cannot read briefs/broken.md'])
})

test('a brief is checked again when its file has changed, and only then', async () => {
  const { app, root } = demoApp(['briefs/road.md'])
  sampleChecker.seen.length = 0
  await app.request('/en')
  await app.request('/en/briefs/road')
  expect(sampleChecker.seen).toEqual(['briefs/road.md'])
  utimesSync(join(root, 'briefs/road.md'), new Date(), new Date(Date.now() + 5000))
  await app.request('/en')
  expect(sampleChecker.seen).toHaveLength(2)
})
