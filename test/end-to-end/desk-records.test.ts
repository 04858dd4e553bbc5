import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type RunningServer } from '../../src/http/server.ts'
import { deskApp } from '../http/desk/desk-app.ts'
import { testRegistry } from '../registry/test-database.ts'
import { launch, skipReason, violationsOn } from './browser.ts'

const screens = [
  { name: 'a wide screen', width: 1440, height: 900 },
  { name: 'a telephone', width: 390, height: 844 },
]

describe.skipIf(skipReason)(
  `records on the desk in a browser${skipReason ? ` (skipped: ${skipReason})` : ''}`,
  () => {
    let registry: Awaited<ReturnType<typeof testRegistry>>
    let server: RunningServer
    let browser: Browser

    beforeAll(async () => {
      registry = await testRegistry()
      server = await listen(deskApp(registry, 'editor').app, { host: 'localhost', port: 0 })
      browser = await launch()
    })

    afterAll(async () => {
      await browser?.close()
      await server?.close()
      await registry?.drop()
    })

    test.each(screens)(
      'an incident, three victims and two sources that disagree, by keyboard, on $name',
      async (screen) => {
        const page = await browser.newPage({ viewport: screen })
        page.setDefaultTimeout(15_000)
        const id = `coatepec-${screen.width}`

        await page.goto(`${server.address}/en/desk/records/new?kind=incident`)
        await expectClean(page)
        await typeInto(page, 'Id', id)
        await page.getByText('Or a source that is new here').focus()
        await page.keyboard.press('Enter')
        await typeInto(page, 'Paste it', `https://example.org/times-${screen.width}`)
        await typeInto(page, 'Title', 'Thirteen officers killed')
        await typeInto(page, 'Name', 'Coatepec Harinas ambush', true)
        await typeInto(page, 'Date', '2021-03-18', true)
        await typeInto(page, 'State', 'MX-MEX')
        await typeInto(page, 'Deaths, best figure', '13')
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/records/${id}?done=created`)
        await expectClean(page)

        // The second source: one value differs.
        await page.getByRole('link', { name: 'Enter values from a source' }).focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/records/${id}/enter`)
        await page.getByText('Or a source that is new here').focus()
        await page.keyboard.press('Enter')
        await typeInto(page, 'Paste it', `https://example.org/milenio-${screen.width}`)
        await typeInto(page, 'Title', 'Catorce muertos')
        await typeInto(page, 'Deaths, best figure', '14')
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/records/${id}?done=saved`)
        expect(await page.locator('.dispute .statement').count()).toBe(2)
        await expectClean(page)

        // Victims: Tab to the next cell, Enter to the row below.
        await page.getByRole('link', { name: 'Enter victims' }).focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/records/${id}/victims`)
        await expectClean(page)
        const source = await page.locator('#choices-source option').first().getAttribute('value')
        await typeInto(page, 'Source', source ?? '', true)
        await page.getByLabel('Name, victim 1', { exact: true }).focus()
        for (const name of ['Juan Pérez', 'Rosa Díaz', 'Luis Soto']) {
          await page.keyboard.type(name)
          await page.keyboard.press('Tab')
          await page.keyboard.type('male')
          await page.keyboard.press('Tab')
          await page.keyboard.type('34')
          await page.keyboard.press('Shift+Tab')
          await page.keyboard.press('Shift+Tab')
          await page.keyboard.press('Enter')
        }
        expect(await page.evaluate('document.activeElement.name')).toBe('row.3.name')
        await page.getByRole('button', { name: 'Save the victims' }).focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/records/${id}?done=victims#victims`)
        expect(await page.locator('table.victims tbody tr').count()).toBe(3)
        expect(await page.locator('table.victims tbody tr').first().textContent()).toContain('34')
        await expectClean(page)

        // An editor says which one stands.
        await page.getByText('Say which one stands').focus()
        await page.keyboard.press('Enter')
        await page.getByRole('radio', { name: /^14/ }).focus()
        await page.keyboard.press('Space')
        await page.locator('.decide textarea').focus()
        await page.keyboard.type('The prosecutor counts fourteen.')
        await expectClean(page)
        await page.getByRole('button', { name: 'Decide' }).focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(`**/records/${id}?done=decided`)

        for (const path of [
          `/records/${id}/history`,
          '/records?kind=incident',
          '/sources',
          `/records/${id}/merge`,
        ]) {
          for (const language of ['en', 'es']) {
            await page.goto(`${server.address}/${language}/desk${path}`)
            await expectClean(page)
          }
        }
        await page.close()
      },
      // Many pages through axe-core, on a machine that may be busy.
      120_000,
    )

    test('a last empty row is always there', async () => {
      await deskApp(registry, 'editor').post('/en/desk/records/new?kind=incident', {
        id: 'rows',
        sourceTitle: 'A report',
        'value.name.0': 'Rows',
      })
      const page = await browser.newPage()
      await page.goto(`${server.address}/en/desk/records/rows/victims`)
      expect(await page.locator('table.entry tbody tr').count()).toBe(5)
      await page.getByLabel('Name, victim 5', { exact: true }).fill('x')
      expect(await page.locator('table.entry tbody tr').count()).toBe(6)
      expect(await page.getByLabel('Name, victim 6', { exact: true }).getAttribute('name')).toBe('row.5.name')
      await page.close()
    })

    async function typeInto(page: Page, label: string, text: string, exact = false): Promise<void> {
      await page.getByLabel(label, { exact }).first().focus()
      await page.keyboard.type(text)
    }

    /** Nothing that axe-core objects to, and nothing wider than the screen. */
    async function expectClean(page: Page): Promise<void> {
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
  },
)
