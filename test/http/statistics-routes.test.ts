import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import { createApp } from '../../src/http/app.ts'
import { chartAssets } from '../../src/site/charts/chart-assets.ts'
import { sampleChecker } from './demo-app.ts'
import { hostile, statisticsWorkspace } from './statistics-workspace.ts'

const workspace = statisticsWorkspace()
const complaints: string[] = []
const app = createApp({
  workspace,
  checker: sampleChecker,
  observatory: workspaceObservatory(workspace),
  complain: (line) => complaints.push(line),
})

async function page(path: string) {
  const response = await app.request(path)
  expect(response.status, path).toBe(200)
  const text = await response.text()
  return { text, headers: response.headers, document: parseHTML(text).document }
}

const pages = [
  'indicators',
  'indicators/victims',
  'indicators/victims?per=100000',
  'indicators/odd',
  'revisions',
]
const paths = (['en', 'es'] as const).flatMap((language) => pages.map((path) => `/${language}/${path}`))

describe.each(paths)('the page %s', (path) => {
  test('is whole: no hostile text breaks out, no id stands twice, no picture lacks its words', async () => {
    const { text, document } = await page(path)
    expect(text.match(/<img|<script>|href="javascript:|undefined|NaN|\[object/g)).toBeNull()
    expect([...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))).toEqual([
      chartAssets.script,
    ])
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const svg of document.querySelectorAll('svg[role=img]'))
      for (const id of svg.getAttribute('aria-labelledby')?.split(' ') ?? []) expect(ids).toContain(id)
    expect(complaints).toEqual([])
  })

  test('allows its own style and script and nothing else, in the page as in the header', async () => {
    const { text, headers, document } = await page(path)
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(headers.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'none'`)
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'self'; img-src blob:/)
    expect(text.match(/<[^>]*\sstyle=/g)).toBeNull()
  })

  test('leads to itself in the other language', async () => {
    const { document } = await page(path)
    const other = path.startsWith('/en') ? path.replace('/en', '/es') : path.replace('/es', '/en')
    expect(document.querySelector('nav.languages a')?.getAttribute('href')).toBe(other)
  })
})

test('an indicator leads with its latest figure and what it changed', async () => {
  const { document } = await page('/en/indicators/victims')
  const headline = document.querySelector('.headline')?.textContent
  expect(headline).toContain('Mexico, 2021')
  expect(headline).toContain('30,635')
  expect(headline).toContain('+0.3% (+100) against 2020')
})

test('every figure stands by release, the revised ones marked', async () => {
  const { document } = await page('/en/indicators/victims')
  const rows = [...document.querySelectorAll('section[aria-labelledby=figures] tbody tr')]
  expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' '))).toContain('202030,50030,535revised by +35')
})

test('rates are worked out on the population of the year, for the place that is asked for', async () => {
  const { document } = await page('/en/indicators/victims?place=MX-AGU&per=100000')
  expect(document.querySelector('.headline')?.textContent).toContain('Aguascalientes, 2021')
  expect(document.querySelector('.headline .value')?.textContent).toBe('2.8')
})

test('the map, its table and the small charts have all the states', async () => {
  const { document } = await page('/es/indicators/victims')
  expect(document.querySelectorAll('.states path').length).toBe(32)
  expect(document.querySelectorAll('.wide g.latest path').length).toBe(1 + 32)
  expect(document.querySelectorAll('a[href*="place=MX-"]').length).toBe(32)
})

test('what cannot be a link of the web is told without one', async () => {
  const { document } = await page('/en/indicators/victims')
  const links = [...document.querySelectorAll('.facts a')].map((link) => link.getAttribute('href') ?? '')
  expect(links).toContain('https://example.org/second')
  expect(links.filter((link) => !link.startsWith('https:') && !link.startsWith('/'))).toEqual([])
  expect(document.querySelector('.facts')?.textContent).toContain(hostile)
})

test('what was revised tells each release against the one before', async () => {
  const { document } = await page('/en/revisions')
  const article = document.querySelector('article.revision')?.textContent?.replace(/\s+/g, ' ')
  expect(article).toContain('36 figures revised')
  expect(article).toContain('36 up, 0 down')
  expect(article).toContain('33 new figures')
  expect(article).toContain('30,300')
  expect(article).toContain('and 26 more changes')
  expect(document.body.textContent).toContain('With one release so far')
})

test('counts up and down only what it shows, when a file revises more than the indicators followed', async () => {
  const observatory = workspaceObservatory(workspace)
  const site = createApp({
    workspace,
    checker: sampleChecker,
    observatory: {
      ...observatory,
      indicators: observatory.indicators,
      sources: observatory.sources,
      revisions: async (id) =>
        (await observatory.revisions(id)).map((each) => ({ ...each, revised: each.revised && 53 })),
    },
    complain: () => undefined,
  })
  const text = await (await site.request('/en/revisions')).text()
  expect(text).toContain('53 figures revised</b> · 36 in the indicators below (36 up, 0 down)')
})

test('a release that changed nothing says so', async () => {
  const quiet = {
    ...workspace,
    observations: new Map([...workspace.observations, ['crime/2022-01-20', []] as const]),
  }
  const site = createApp({
    workspace: quiet,
    checker: sampleChecker,
    observatory: workspaceObservatory(quiet),
    complain: () => undefined,
  })
  expect(await (await site.request('/es/revisions')).text()).toContain(
    'No cambió nada de lo publicado antes.',
  )
})

test.each([
  '/en/indicators/none',
  '/en/indicators/..%2f..',
  '/fr/indicators',
  '/assets/charts-0.js',
  '/assets/',
])('finds nothing at %s', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})

test.each(['place=%22%3E%3Cscript%3E', 'place=ZZ&per=1', 'per=100000%27'])(
  'takes no notice of what it does not know: ?%s',
  async (query) => {
    const { document } = await page(`/en/indicators/victims?${query}`)
    expect(document.querySelector('.headline')?.textContent).toContain('Mexico, 2021')
  },
)

test('the script is served as such, and may be kept', async () => {
  const response = await app.request(chartAssets.script)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cache-control')).toContain('immutable')
})

test('the navigation leads to figures only where there are some', async () => {
  const bare = createApp({ workspace, checker: sampleChecker, complain: () => undefined })
  expect(await (await bare.request('/en')).text()).not.toContain('/en/indicators')
  const home = await (await app.request('/en')).text()
  expect(home).toContain('href="/en/indicators"')
  expect(home).toContain('href="/en/revisions"')
})
