import { type Context, Hono } from 'hono'
import { policyWithAssets } from '../check/reporters/html/page.ts'
import type { Observatory } from '../evidence/observatory.ts'
import type { Language } from '../model/language.ts'
import { chartScript } from '../site/assets/chart-script.ts'
import { chartAssets } from '../site/charts/chart-assets.ts'
import { indicatorPage, inhabitants } from '../site/indicator-page.ts'
import { chartedPlaces, indicatorStatistics, publisherName } from '../site/indicator-statistics.ts'
import { type DatasetEntry, indicatorsPage } from '../site/indicators-page.ts'
import { type RevisedDataset, revisionsPage } from '../site/revisions-page.ts'
import type { Site } from '../site/site.ts'

/** The pages of indicators and of what was revised in one language, under its own path. */
export function statisticsPages(language: Language, site: Site, observatory: Observatory): Hono {
  const pages = new Hono({ strict: false })

  pages.get('/indicators', async (context) =>
    withAssets(context, await indicatorsPage(site, language, await datasetEntries(observatory))),
  )

  pages.get('/indicators/:id', async (context) => {
    const statistics = await indicatorStatistics(observatory, context.req.param('id'))
    if (statistics === null) return context.notFound()
    const view = {
      language,
      place: context.req.query('place') ?? null,
      asRate: context.req.query('per') === String(inhabitants),
    }
    return withAssets(context, await indicatorPage(site, statistics, view))
  })

  pages.get('/revisions', async (context) =>
    withAssets(context, await revisionsPage(site, language, await revisedDatasets(observatory))),
  )

  return pages
}

/** The script of the charts, at the address that the pages give. */
export function chartScriptRoute(): Hono {
  return new Hono().get(chartAssets.script, (context) =>
    context.body(chartScript, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  )
}

function withAssets(context: Context, page: string): Response | Promise<Response> {
  return context.html(page, 200, {
    'Content-Security-Policy': `${policyWithAssets(chartAssets)}; frame-ancestors 'none'`,
  })
}

async function datasetEntries(observatory: Observatory): Promise<DatasetEntry[]> {
  const { country } = await observatory.view({ names: new Set(), words: new Set(), titles: new Set() })
  return Promise.all(
    observatory.datasets.map(async (dataset) => ({
      dataset,
      publisher: await publisherName(observatory, dataset),
      indicators: await Promise.all(
        dataset.indicators.map(async (indicator) => {
          return { indicator, ...(await courseOf(observatory, indicator.id, country)) }
        }),
      ),
    })),
  )
}

/** The series of the country, or else of the first place that has one. */
async function courseOf(observatory: Observatory, indicator: string, country: string) {
  const observed = (await observatory.history(indicator, [country])).get(country)
  if (observed) return { place: null, observed }
  const [first] = await observatory.history(indicator, chartedPlaces)
  return first ? { place: first[0], observed: first[1] } : { place: null, observed: [] }
}

function revisedDatasets(observatory: Observatory): Promise<RevisedDataset[]> {
  return Promise.all(
    observatory.datasets.map(async (dataset) => ({
      dataset,
      publisher: await publisherName(observatory, dataset),
      revisions: await observatory.revisions(dataset.id),
    })),
  )
}
