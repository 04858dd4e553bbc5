import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Screenshots of every kind of page, at three widths, light and dark, into shots/: start the server (`npm start`), then
 * `npm run shots`, or for the desk too `npm run shots http://localhost:4321 LINK` with the one-time link that it printed:
 * an administrator is made. To be looked at by a person; nothing compares them.
 */
const address = process.argv[2] ?? 'http://localhost:4321'
const link = process.argv[3]
const pages = {
  home: '/en',
  'brief-en': '/en/briefs/security-strategy-in-figures',
  'brief-es': '/es/briefs/security-strategy-in-figures',
  indicators: '/en/indicators',
  'indicator-en': '/en/indicators/intentional-homicide-victims',
  'indicator-rate-es': '/es/indicators/intentional-homicide-victims?per=100000',
  'indicator-months-es': '/es/indicators/intentional-homicide-case-files',
  'revisions-en': '/en/revisions',
  'revisions-es': '/es/revisions',
  rules: '/en/rules',
  records: '/en/records?kind=incident',
  'record-es': '/es/records/coatepec-harinas-2021-03-18',
  corrections: '/en/corrections',
  'sign-in': '/es/sign-in',
}
const deskPages = {
  desk: '/en/desk',
  'desk-records': '/en/desk/records?kind=incident',
  'desk-record': '/en/desk/records/coatepec-harinas-2021-03-18',
  'desk-record-es': '/es/desk/records/coatepec-harinas-2021-03-18/history',
  'desk-new': '/es/desk/records/new?kind=incident',
  'desk-victims': '/en/desk/records/coatepec-harinas-2021-03-18/victims',
  'desk-briefs': '/en/desk/briefs',
  'desk-brief': '/en/desk/briefs/police-ambush-coatepec-harinas',
  'desk-draft': '/en/desk/briefs/every-rule',
  'desk-beside': '/en/desk/briefs/police-ambush-coatepec-harinas?view=beside',
  'desk-search': '/es/desk/search?text=emboscada',
  'desk-still-true': '/en/desk/still-true',
  'desk-people': '/en/desk/people',
  'desk-account': '/es/desk/account',
}
const widths = [1440, 820, 390]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

mkdirSync('shots', { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
const session = link === undefined ? { cookies: [], origins: [] } : await joined(link)
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of widths) {
    const page = await browser.newPage({
      viewport: { width, height: 1000 },
      colorScheme,
      storageState: session,
    })
    for (const [name, path] of Object.entries(link === undefined ? pages : { ...pages, ...deskPages })) {
      await page.goto(address + path)
      // The editor asks the checker once it stands.
      if (path.includes('/desk/briefs/')) await page.waitForTimeout(2_000)
      await page.screenshot({
        path: join('shots', `${name}-${width}-${colorScheme}.png`),
        fullPage: width > 390,
      })
    }
    await page.close()
  }
}
await browser.close()

/** The cookies of the administrator that the link makes. */
async function joined(oneTimeLink: string) {
  const page = await browser.newPage()
  await page.goto(oneTimeLink)
  await page.fill('input[name=name]', 'Ana Ruiz')
  await page.fill('input[name=email]', 'ana@example.org')
  await page.fill('input[name=password]', 'seven quiet herons 7')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk')
  const state = await page.context().storageState()
  await page.close()
  return state
}
