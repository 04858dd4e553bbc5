import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import { createApp } from '../../src/http/app.ts'
import { listen, type RunningServer } from '../../src/http/server.ts'
import { sampleChecker } from '../http/demo-app.ts'
import { statisticsWorkspace } from '../http/statistics-workspace.ts'
import { launch, skipReason, violationsOn } from './browser.ts'

describe.skipIf(skipReason)(`figures in a browser${skipReason ? ` (skipped: ${skipReason})` : ''}`, () => {
  let browser: Browser
  let server: RunningServer

  beforeAll(async () => {
    const workspace = statisticsWorkspace()
    const observatory = workspaceObservatory(workspace)
    const app = createApp({ workspace, checker: sampleChecker, observatory, complain: () => undefined })
    server = await listen(app, { host: 'localhost', port: 0 })
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    await page.goto(`${server.address}${path}`)
    return page
  }

  test.each([
    ['/en/indicators', 'light', 1280],
    ['/es/indicators', 'dark', 390],
    ['/en/indicators/victims', 'dark', 1280],
    ['/es/indicators/victims?per=100000', 'light', 390],
    ['/en/revisions', 'light', 390],
    ['/es/revisions', 'dark', 1280],
  ] as const)('%s in %s, %d wide, has nothing that axe-core objects to', async (path, colorScheme, width) => {
    const page = await open(path, { colorScheme, viewport: { width, height: 900 } })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  })

  test('nothing runs over the edge at any width', async () => {
    for (const path of ['/es/indicators', '/es/indicators/victims', '/es/revisions']) {
      const page = await open(path)
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(over, `${path} at ${width}`).toBe(0)
      }
      await page.context().close()
    }
  })

  test('the policy blocks nothing; the pointer is answered in words; the map zooms; a drawing is saved', async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${server.address}/en/indicators/victims`)

    const line = page.locator('figure.chart').first()
    const points = line.locator('.wide g.points circle')
    await points.nth(2).hover({ force: true })
    expect(await line.locator('.read-out').textContent()).toBe('2020: 30,535 (Jan 2022) ← 30,500 (Jan 2021)')

    const map = page.locator('figure.chart:has(.states)')
    await map.locator('.states path').nth(3).hover()
    expect(await map.locator('.read-out').textContent()).toMatch(/: \d/)
    await map.getByRole('button', { name: 'Zoom in' }).click()
    expect(await map.locator('svg').getAttribute('viewBox')).not.toBe('0 0 640 432')
    await map.getByRole('button', { name: 'Whole map' }).click()
    expect(await map.locator('svg').getAttribute('viewBox')).toBe('0 0 640 432')

    const saved = page.waitForEvent('download')
    await map.getByRole('button', { name: 'Save as PNG' }).click()
    expect((await saved).suggestedFilename()).toBe('victims-map.png')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('without JavaScript the drawings and the tables behind them are there', async () => {
    const page = await open('/en/indicators/victims', { javaScriptEnabled: false })
    expect(await page.locator('figure.chart svg:visible').count()).toBeGreaterThan(2)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.locator('figure.chart:has(.states) summary').click()
    expect(await page.getByRole('link', { name: 'Yucatán' }).isVisible()).toBe(true)
    await page.context().close()
  })
})
