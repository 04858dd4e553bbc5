import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Screenshots of every kind of page, at three widths, light and dark, into shots/: start the server (`npm start`), then
 * `npm run shots`. To be looked at by a person; nothing compares them.
 */
const address = process.argv[2] ?? 'http://localhost:4321'
const pages = {
  home: '/en',
  'brief-en': '/en/briefs/security-strategy-in-figures',
  'brief-es': '/es/briefs/security-strategy-in-figures',
  draft: '/en/drafts/every-rule',
  indicators: '/en/indicators',
  'indicator-en': '/en/indicators/intentional-homicide-victims',
  'indicator-rate-es': '/es/indicators/intentional-homicide-victims?per=100000',
  'indicator-months-es': '/es/indicators/intentional-homicide-case-files',
  'revisions-en': '/en/revisions',
  'revisions-es': '/es/revisions',
  rules: '/en/rules',
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
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme })
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path)
      await page.screenshot({
        path: join('shots', `${name}-${width}-${colorScheme}.png`),
        fullPage: width > 390,
      })
    }
    await page.close()
  }
}
await browser.close()
