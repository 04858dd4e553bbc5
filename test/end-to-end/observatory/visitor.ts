import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { violationsOn } from '../browser.ts'

/** Someone at a browser who uses the keyboard alone, and looks whether each page is good to use. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained of. */
  readonly complaints: readonly string[]
  open(path: string): Promise<void>
  /** Writes into the input of that name. */
  type(name: string, text: string): Promise<void>
  /** Presses what can be pressed: Enter on a link or a button. */
  press(role: 'link' | 'button', name: string): Promise<void>
  /** Opens what is folded away behind these words. */
  unfold(words: string): Promise<void>
  /** Fails when axe-core objects to the page, or the page is wider than the screen. */
  expectClean(): Promise<void>
}

export async function visitor(
  browser: Browser,
  address: string,
  options: { readonly width: number; readonly script?: boolean },
): Promise<Visitor> {
  const viewport = { width: options.width, height: 900 }
  const context = await browser.newContext({ viewport, javaScriptEnabled: options.script ?? true })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    context,
    page,
    complaints,
    async open(path) {
      const response = await page.goto(new URL(path, address).href)
      expect(response?.status(), path).toBe(200)
    },
    async type(name, text) {
      await page.locator(`[name="${name}"]`).first().focus()
      await page.keyboard.type(text)
    },
    async press(role, name) {
      await page.getByRole(role, { name, exact: true }).first().focus()
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    async unfold(words) {
      await page.locator('summary', { hasText: words }).first().focus()
      await page.keyboard.press('Enter')
    },
    async expectClean() {
      const shots = process.env.COTEJO_SHOTS
      if (shots) {
        const name = new URL(page.url()).pathname.replaceAll('/', '_')
        await page.screenshot({ path: `${shots}/${options.width}${name}.png`, fullPage: true })
      }
      expect(await violationsOn(page), page.url()).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), page.url()).toBe(true)
    },
  }
}
