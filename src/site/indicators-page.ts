import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { periodInWords } from '../check/reporters/period-text.ts'
import type { ObservedPeriod } from '../evidence/evidence.ts'
import type { Dataset, Indicator } from '../model/dataset.ts'
import type { Language, Localized } from '../model/language.ts'
import { chartAssets } from './charts/chart-assets.ts'
import { sparkline } from './charts/sparkline.ts'
import { figureText, measureOf } from './figure-text.ts'
import { layout } from './layout.ts'
import { leadingPoint, pointsOf, type SeriesPoint, seriesPoints } from './series.ts'
import { placeText, type Site } from './site.ts'
import { indicatorPath, indicatorsPath, revisionsPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

/** A data set in the list of indicators. */
export interface DatasetEntry {
  readonly dataset: Dataset
  readonly publisher: Localized
  readonly indicators: readonly {
    readonly indicator: Indicator
    /** The place of the series: null for the country, else the first one that has figures. */
    readonly place: string | null
    readonly observed: readonly ObservedPeriod[]
  }[]
}

/** Every indicator by data set, with its course and its latest figure. */
export function indicatorsPage(
  site: Site,
  language: Language,
  entries: readonly DatasetEntry[],
): Promise<string> {
  const say = statisticsWords[language]
  return layout(site, {
    language,
    title: say.indicators,
    paths: { en: indicatorsPath('en'), es: indicatorsPath('es') },
    section: 'indicators',
    assets: chartAssets,
    main: html`<div class="lede"><h1>${say.indicators}</h1><p>${say.indicatorsIntro}</p><p class="aside"><a href="${revisionsPath(language)}">${say.revisions}</a></p></div>
${entries.length === 0 ? html`<p>${say.noIndicators}</p>` : entries.map((entry) => datasetSection(site, entry, language))}`,
  })
}

function datasetSection(
  site: Site,
  { dataset, publisher, indicators }: DatasetEntry,
  language: Language,
): Markup {
  const say = statisticsWords[language]
  return html`<section><h2>${dataset.title[language]}</h2><p class="under">${publisher[language]} · ${say.releaseCount(dataset.releases.length)}</p><ul class="catalogue">${indicators.map(
    ({ indicator, place, observed }) =>
      indicatorLine(
        indicator,
        place === null ? null : placeText(site, place, language),
        seriesPoints(observed, indicator.additive),
        language,
      ),
  )}</ul></section>`
}

function indicatorLine(
  indicator: Indicator,
  place: string | null,
  points: readonly SeriesPoint[],
  language: Language,
): Markup {
  const say = statisticsWords[language]
  const told = points.filter((point) => point.latest.value !== null)
  const years = pointsOf(told, 'year')
  const months = pointsOf(told, 'month')
  const latest = leadingPoint(told)
  const course = years.length > 1 && latest?.period.precision === 'year' ? years : months
  return html`<li><span class="name"><a href="${indicatorPath(indicator.id, language)}">${indicator.label[language]}</a></span>${sparkline(course.map((point) => point.latest.value ?? 0))}<span class="value">${
    latest?.latest.value == null
      ? say.noFigure
      : html`<b>${figureText(latest.latest.value, measureOf(indicator, null), language)}</b> <span>${place === null ? '' : `${place}, `}${periodInWords(latest.period, language)}</span>`
  }</span></li>`
}
