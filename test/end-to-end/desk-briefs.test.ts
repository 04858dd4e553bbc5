import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceBasis } from '../../src/http/evidence-basis.ts'
import { listen, type RunningServer } from '../../src/http/server.ts'
import { briefWithTexts } from '../../src/registry/briefs/read-brief.ts'
import { type BriefDesk, briefDeskApp } from '../http/desk/brief-desk-app.ts'
import { mexico } from '../http/desk/mexico-evidence.ts'
import { testRegistry } from '../registry/test-database.ts'
import { launch, skipReason, violationsOn } from './browser.ts'

describe.skipIf(skipReason)('a brief on the desk', () => {
  let registry: Awaited<ReturnType<typeof testRegistry>>
  let desk: BriefDesk
  let server: RunningServer
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    registry = await testRegistry()
    desk = await briefDeskApp(registry, await mexico())
    server = await listen(desk.app, { host: '127.0.0.1', port: 0 })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await registry?.drop()
  })

  async function open(person: string, width: number, path: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    await context.addCookies([{ name: 'person', value: person, url: server.address }])
    const page = await context.newPage()
    page.on('console', (message) => {
      // A browser tells of refusals, such as of a publish that the gate stopped, in its console too.
      if (message.type() === 'error' && !message.text().includes('status of 422'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(server.address + path)
    return page
  }

  const findings = (page: Page) => page.locator('#findings-list > li')
  const step = async (page: Page, name: string) => {
    await page.getByLabel('Reason for the next step').fill('As agreed.')
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState('load')
  }

  it('is written, mended, reviewed and published', async () => {
    const page = await open('elena', 1440, '/en/desk/briefs')
    await page.getByLabel('Title').fill('Police <b>killed</b> in 2020')
    await page.getByLabel('Name in the address').fill('police-killed')
    await page.getByRole('button', { name: 'Create' }).click()
    const text = page.getByRole('textbox', { name: 'Text of the brief' })
    await text.waitFor()
    expect(await page.locator('h1').textContent()).toBe('Police <b>killed</b> in 2020')

    // Before the heading of the sources.
    await text.press('Control+Home')
    for (let line = 0; line < 5; line++) await text.press('ArrowDown')
    await page.keyboard.type('According to Causa en Común, 542 police officers were murdered in 2020.')
    await expect.poll(() => findings(page).count(), { timeout: 8000 }).toBeGreaterThan(0)
    const error = page.locator('#findings-list > li.error')
    expect(await error.locator('.message').textContent()).toContain('524')
    expect(await page.locator('.cm-claim.contradicted').textContent()).toBe('542 police officers')

    // By mouse and by keyboard the same is told of the claim.
    await page.locator('.cm-claim.contradicted').hover()
    await page.locator('.cm-tooltip .brief-note .verdict').waitFor()
    await text.press('F8')
    expect(await page.locator('#at-cursor .verdict').textContent()).toBe('contradicted')
    expect(await violationsOn(page)).toEqual([])

    await text.press('Control+s')
    await page.getByText('Saved.', { exact: true }).waitFor()
    await step(page, 'Send to review')
    await step(page, 'Approve')
    await step(page, 'Publish')
    expect(await page.locator('.notice.problem').textContent()).toContain('1 error in the English text')
    expect((await briefWithTexts(registry, 'police-killed'))?.state).toBe('approved')

    await step(page, 'Back to draft')
    await text.press('Control+Home')
    await page.locator('.cm-claim.contradicted').waitFor()
    await text.press('F8')
    await page.keyboard.type('524 police officers')
    await page.locator('.cm-claim.supported').waitFor()
    await text.press('Control+s')
    await page.getByText('Saved.', { exact: true }).waitFor()
    for (const name of ['Send to review', 'Approve', 'Publish']) await step(page, name)
    const brief = await briefWithTexts(registry, 'police-killed')
    expect(brief?.state).toBe('published')
    expect(brief?.publications).toMatchObject([{ language: 'en' }])
    expect(await evidenceBasis({ registry, evidence: desk.evidence })).toMatch(/^0\//)
    await page.context().close()
  })

  it('takes a figure at @, and keeps what was typed when the page is left', async () => {
    await desk.write('figures')
    const page = await open('rosa', 1440, '/en/desk/briefs/figures?text=en')
    const text = page.getByRole('textbox', { name: 'Text of the brief' })
    await text.press('Control+End')
    await page.keyboard.type('In all, @homicide victims 2019')
    await page
      .locator('.cm-tooltip-autocomplete li', { hasText: 'Victims of intentional homicide' })
      .first()
      .waitFor()
    // What has just come up takes no key for a moment, lest someone still typing takes it unseen.
    await page.waitForTimeout(300)
    await page.keyboard.press('Enter')
    await expect.poll(() => text.textContent()).toContain('In all, 34,723 (sesnsp, 2019)')
    await page.reload()
    await page.getByText('Text that you had not saved is here again.').waitFor()
    expect(await text.textContent()).toContain('In all, 34,723 (')
    await page.context().close()
  })

  it('shows two languages side by side with what has changed in the original', async () => {
    await desk.write('both')
    await desk.write('both', { language: 'es', text: 'Una frase.', translates: 1 })
    await desk.write('both', { text: 'A sentence, changed.' })
    const page = await open('elena', 1440, '/en/desk/briefs/both?text=es&view=beside')
    await page.getByText('what has changed in it since revision 1').waitFor()
    expect(await page.locator('.other-text ins').allTextContents()).toEqual([', changed'])
    const [left, right] = await Promise.all(
      ['.other-pane', '.brief-form'].map((pane) => page.locator(pane).boundingBox()),
    )
    expect(left && right && left.y === right.y && right.x > left.x + left.width).toBe(true)
    await page.getByLabel('This text now agrees with the English text, revision 2').check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.', { exact: true }).waitFor()
    await page.getByText('Nothing has changed in it').waitFor()
    await page.context().close()
  })

  it.each([1440, 390])('is good to use at %i pixels', async (width) => {
    await desk.write(`wide-${width}`, {
      text: 'According to Causa en Común, 542 police officers were murdered in 2020.',
    })
    for (const path of [
      'briefs',
      `briefs/wide-${width}?text=en`,
      `briefs/wide-${width}?text=es`,
      `briefs/wide-${width}/history`,
      'still-true',
    ]) {
      const page = await open('elena', width, `/es/desk/${path}`)
      if (path.endsWith('text=en')) await findings(page).first().waitFor()
      expect(await violationsOn(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBe(0)
      await page.context().close()
    }
  })

  it('had the browser complain of nothing', () => {
    expect(complaints).toEqual([])
  })
})
