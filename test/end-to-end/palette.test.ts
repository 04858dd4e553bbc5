import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillRegistry, samplePages } from '../http/sample-registry.ts'
import { testRegistry } from '../registry/test-database.ts'
import { launch, skipReason, violationsOn } from './browser.ts'

describe.skipIf(skipReason !== null)('search, palette, corrections and record pages in a browser', () => {
  let registry: Awaited<ReturnType<typeof testRegistry>>
  let server: ReturnType<typeof serve>
  let browser: Browser
  let page: Page
  let origin: string

  beforeAll(async () => {
    registry = await testRegistry()
    await fillRegistry(registry)
    await samplePages(registry, 'public').post('/en/corrections', { record: 'iguala', message: 'Wrong.' })
    const { fetch } = samplePages(registry, 'editor').app
    const { port } = await new Promise<AddressInfo>((resolve) => {
      server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, resolve)
    })
    origin = `http://127.0.0.1:${port}`
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 390, height: 800 } })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await registry?.drop()
  })

  it('opens a record from any page of the desk by keyboard alone', async () => {
    await page.goto(`${origin}/en/desk`)
    await page.keyboard.press('Control+k')
    await page.waitForSelector('.palette [role=option]')
    await page.keyboard.type('disappearance')
    await page.waitForSelector('.palette [role=option]:has-text("Disappearance in Iguala")')
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const chosen = await page.getAttribute('.palette [aria-selected=true]', 'data-path')
    expect(chosen).toBe('/en/desk/records/iguala')
    expect(await page.getAttribute('.palette input', 'aria-activedescendant')).toBe('palette-option-0')
    await page.keyboard.press('Escape')
    expect(await page.isVisible('.palette')).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('disappearance')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/desk/records/iguala')
  })

  it('goes to the search box by a slash, but not while something is typed', async () => {
    await page.goto(`${origin}/es/desk/search`)
    await page.keyboard.press('/')
    await page.keyboard.type('a/b')
    expect(await page.inputValue('#search-text')).toBe('a/b')
  })

  it('has nothing that axe-core holds against a page, and nothing wider than a narrow screen', async () => {
    for (const path of [
      '/en/desk',
      '/es/desk/search?text=iguala&kind=incident',
      '/en/desk/corrections',
      '/en/desk/corrections/1',
      '/en/records/iguala',
      '/es/records',
      '/es/corrections',
      '/en/corrections/new?record=iguala',
    ]) {
      await page.goto(`${origin}${path}`)
      expect([path, await violationsOn(page)]).toEqual([path, []])
      const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([path, beyond]).toEqual([path, 0])
    }
  }, 90_000)
})
