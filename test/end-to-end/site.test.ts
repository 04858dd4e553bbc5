import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlReport } from '../../src/check/reporters/html.ts'
import { listen, type RunningServer } from '../../src/http/server.ts'
import { ambush, contextIn } from '../check/reporters/ambush-sample.ts'
import { demoApp } from '../http/demo-app.ts'
import { launch, skipReason, violationsOn } from './browser.ts'

describe.skipIf(skipReason)(`in a browser${skipReason ? ` (skipped: ${skipReason})` : ''}`, () => {
  let browser: Browser
  let server: RunningServer
  const report = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'cotejo-report-')), 'report.html')).href

  beforeAll(async () => {
    const { app } = demoApp(['briefs/road.md', 'briefs/road.es.md', 'drafts/draft.md'])
    server = await listen(app, { host: 'localhost', port: 0 })
    writeFileSync(new URL(report), await htmlReport([ambush], contextIn('en')))
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    await page.goto(path.startsWith('file:') ? path : `${server.address}${path}`)
    return page
  }

  const paths = ['', '/briefs/road', '/rules', '/rules/sum-of-parts', '/nothing-here']
  const pages = (['en', 'es'] as const).flatMap((language) => paths.map((path) => `/${language}${path}`))

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([...pages, 'the report of the command'])(
      '%s has nothing that axe-core objects to',
      async (path) => {
        const page = await open(path.startsWith('/') ? path : report, { colorScheme })
        expect(await violationsOn(page)).toEqual([])
        await page.context().close()
      },
    )

    test('nor has a note that is open, nor the table of claims, nor a phone', async () => {
      const page = await open('/en/briefs/road', { colorScheme, viewport: { width: 390, height: 844 } })
      await page.locator('details.claims > summary').click()
      await page.locator('details.legend > summary').click()
      await page.locator('.claim').first().click()
      expect(await page.locator('.claim-note:popover-open').count()).toBe(1)
      expect(await violationsOn(page)).toEqual([])
      await page.context().close()
    })
  })

  describe('without JavaScript', () => {
    const off = { javaScriptEnabled: false }

    test('a click on a claim opens its evidence, Escape closes it, another click opens the next', async () => {
      const page = await open('/en/briefs/road', off)
      const opened = page.locator('.claim-note:popover-open')
      await page.getByText('414 officers').first().click()
      expect(await opened.textContent()).toContain('Officers killed')
      await page.keyboard.press('Escape')
      expect(await opened.count()).toBe(0)
      await page.locator('.claim.outdated').click()
      expect(await opened.textContent()).toContain('older release')
      await opened.getByRole('button', { name: 'Close' }).click()
      expect(await opened.count()).toBe(0)
      await page.context().close()
    })

    test('a tap does the same on a phone, and the note stays within the screen', async () => {
      const page = await open('/es/briefs/road', {
        ...off,
        hasTouch: true,
        viewport: { width: 390, height: 844 },
      })
      await page.locator('.claim').nth(2).tap()
      const box = await page.locator('.claim-note:popover-open').boundingBox()
      expect(box).not.toBeNull()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
      await page.context().close()
    })

    test('the keyboard goes from the skip link over the navigation to the claims in the order of the text', async () => {
      const page = await open('/en/briefs/road', off)
      const order: string[] = []
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab')
        order.push(
          await page
            .locator(':focus')
            .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
        )
      }
      expect(order.slice(0, 5)).toEqual(['Skip to the text', 'Watch', 'Briefs', 'Rules', 'Español'])
      const claims = order.filter((name) => name.includes('show the evidence'))
      expect(claims.slice(0, 3)).toEqual([
        'supported: show the evidence for “414 officers”',
        'outdated: show the evidence for “524”',
        'contradicted: show the evidence for “65,333 million pesos”',
      ])
      await page.context().close()
    })

    test('Enter opens the note of the claim in focus, and Tab goes into it', async () => {
      const page = await open('/en/briefs/road', off)
      await page.locator('.claim button').first().focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('.claim-note:popover-open').count()).toBe(1)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Close')
      await page.keyboard.press('Enter')
      expect(await page.locator('.claim-note:popover-open').count()).toBe(0)
      await page.context().close()
    })
  })

  test.each(paths)('nothing runs over the edge at any width: %s', async (path) => {
    const page = await open(`/es${path}`)
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(over, `${width}`).toBe(0)
    }
    await page.context().close()
  })

  test('findings stand beside the text on a wide screen and below it on a phone', async () => {
    const place = async (width: number) => {
      const page = await open('/en/briefs/road', { viewport: { width, height: 900 } })
      const text = await page.locator('.row:has(.finding) > .text').first().boundingBox()
      const finding = await page.locator('.finding').first().boundingBox()
      await page.context().close()
      return (finding?.x ?? 0) >= (text?.x ?? 0) + (text?.width ?? 0) ? 'beside' : 'below'
    }
    expect(await place(1440)).toBe('beside')
    expect(await place(390)).toBe('below')
  })

  test('a page asks nothing of any other server, and its policy blocks nothing that it needs', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${server.address}/en/briefs/road`)
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([])
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([])
    await context.close()
  })

  test('the languages lead to each other', async () => {
    const page = await open('/en/briefs/road')
    await page.getByRole('link', { name: 'Español' }).click()
    expect(new URL(page.url()).pathname).toBe('/es/briefs/road')
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.context().close()
  })
})
