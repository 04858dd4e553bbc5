import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Why the tests in a browser are skipped, or null when they run: always where continuous integration asks for them. */
export const skipReason =
  existsSync(executablePath) || process.env.CI
    ? null
    : `${executablePath} is missing (install it with: apt-get install chromium)`

/** Starts Debian's Chromium without the connections that it makes on its own account. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything that axe-core holds against the page, each violation on a line; empty when there is nothing. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = (await page.evaluate('axe.run()')) as AxeResults
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
