import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { periodInWords } from '../check/reporters/period-text.ts'
import type { Language } from '../model/language.ts'
import { mexicanStates } from '../model/mexican-states.ts'
import { chartAssets } from './charts/chart-assets.ts'
import { chartFigure, inBothSizes, scrolled } from './charts/chart-figure.ts'
import { chartSizes } from './charts/chart-size.ts'
import { type LineChart, lineWithReleases } from './charts/line-with-releases.ts'
import { revisionBars } from './charts/revision-bars.ts'
import { releaseTable } from './figure-tables.ts'
import { countText, measureOf } from './figure-text.ts'
import { headline } from './headline.ts'
import { indicatorFacts } from './indicator-facts.ts'
import type { IndicatorStatistics } from './indicator-statistics.ts'
import { layout } from './layout.ts'
import {
  asRate,
  type Grain,
  pointsOf,
  releaseLines,
  revisedPoints,
  type SeriesPoint,
  seriesPoints,
} from './series.ts'
import { placeText, type Site } from './site.ts'
import { statesSections } from './states-sections.ts'
import { indicatorPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

/** The base of the rates that the page works out. */
export const inhabitants = 100_000

export interface IndicatorView {
  readonly language: Language
  /** The place that the reader asked for; the country when it has no figures. */
  readonly place: string | null
  readonly asRate: boolean
}

/** An indicator: its latest figure, its course with what each release said, the states, every figure, its sources. */
export function indicatorPage(
  site: Site,
  statistics: IndicatorStatistics,
  view: IndicatorView,
): Promise<string> {
  const { indicator, dataset, publisher, history, population } = statistics
  const { language } = view
  const say = statisticsWords[language]
  const per = view.asRate && population !== null ? inhabitants : null
  const measure = measureOf(indicator, per)
  const place = placeShown(statistics, view.place)
  const pointsAt = (code: string): SeriesPoint[] => {
    const points = seriesPoints(history.get(code) ?? [], indicator.additive)
    return per === null
      ? points
      : asRate(points, seriesPoints(population?.history.get(code) ?? [], false), per)
  }
  const points = pointsAt(place)
  const placeName = placeText(site, place, language)
  const label = indicator.label[language]
  const charted = per === null ? label : say.ratedLabel(label, countText(per, language))
  const shown = { place: place === statistics.country ? null : place }
  const source = `${publisher[language]}, ${dataset.title[language]}`
  const states = mexicanStates
    .filter(({ code }) => history.has(code))
    .map(({ code }) => ({
      place: code,
      name: placeText(site, code, language),
      points: pointsAt(code),
    }))
  const chart = (grain: Grain): LineChart => ({
    id: `over-${grain}s`,
    language,
    title: say.lineTitle(charted, placeName),
    measure,
    grain,
    points: pointsOf(points, grain),
  })
  const [years, months] = [chart('year'), chart('month')]
  const monthsAreCharted = isCharted(months)
  const tabled = points.filter((point) => !monthsAreCharted || point.period.precision !== 'month')
  return layout(site, {
    language,
    title: shown.place === null ? label : `${label}, ${placeName}`,
    paths: {
      en: indicatorPath(indicator.id, 'en', { ...shown, per }),
      es: indicatorPath(indicator.id, 'es', { ...shown, per }),
    },
    section: 'indicators',
    assets: chartAssets,
    main: html`<div class="lede"><p class="under">${source}</p><h1>${label}</h1><p>${indicator.definition[language]}</p>${population ? measureLinks(indicator.id, language, shown.place, per) : ''}</div>
${headline(points, placeName, measure, language)}
${overTime(years, { file: indicator.id, source, heading: say.overTime, withTable: false })}
${overTime(months, { file: indicator.id, source, heading: say.byMonth, withTable: true })}
${statesSections({ id: indicator.id, label: charted, language, measure, source, states, per })}
${tabled.length === 0 ? '' : html`<section aria-labelledby="figures"><h2 id="figures">${say.figures}</h2><p class="under">${placeName}. ${say.figuresNote}${per === null ? '' : ` ${say.rateNote(countText(per, language), population?.title[language] ?? '')}`}</p>${scrolled(releaseTable(tabled, measure, language), say.lineTitle(label, placeName))}</section>`}
${indicatorFacts(statistics, language, site.name[language])}`,
  })
}

function placeShown({ history, country }: IndicatorStatistics, wished: string | null): string {
  if (wished !== null && history.has(wished)) return wished
  if (history.has(country)) return country
  return [...history.keys()][0] ?? country
}

function measureLinks(id: string, language: Language, place: string | null, per: number | null): Markup {
  const say = statisticsWords[language]
  const choices = [
    { base: null, text: say.asPublished },
    { base: inhabitants, text: say.per(countText(inhabitants, language)) },
  ]
  return html`<nav class="measures" aria-label="${say.measureChoice}">${choices.map(({ base, text }) =>
    base === per
      ? html`<span aria-current="true">${text}</span>`
      : html`<a href="${indicatorPath(id, language, { place, per: base })}">${text}</a>`,
  )}</nav>`
}

interface LineSection {
  /** Start of the names of its images. */
  readonly file: string
  readonly source: string
  readonly heading: string
  /** The figures of months stand behind their chart; those of years open on the page. */
  readonly withTable: boolean
}

/** The line of one grain and, where figures were revised, how far they moved. */
function overTime(chart: LineChart, { file, source, heading, withTable }: LineSection): Markup | string {
  const { language, measure } = chart
  const say = statisticsWords[language]
  if (!isCharted(chart)) return ''
  const told = withValue(chart.points)
  const moved = revisedPoints(told)
  const table = releaseTable(chart.points, measure, language)
  return html`<section aria-labelledby="${chart.id}"><h2 id="${chart.id}">${heading}</h2>${chartFigure({
    language,
    name: `${file}-${chart.grain}s`,
    title: `${chart.title}, ${periodInWords({ ...spanOf(told) }, language)}`,
    source,
    caption: say.lineCaption(releaseLines(chart.points).length),
    drawings: inBothSizes(chartSizes(340, 250), (size) => lineWithReleases(chart, size)),
    table: withTable ? table : null,
  })}${
    moved.length === 0
      ? ''
      : html`<h3>${say.revisedSummary(moved.length)}</h3>${chartFigure({
          language,
          name: `${file}-${chart.grain}s-revised`,
          title: `${chart.title}: ${say.movedTitle}`,
          source,
          caption: say.movedCaption,
          drawings: inBothSizes(chartSizes(170, 170), (size) => revisionBars(chart, size)),
          table: releaseTable(
            moved.map(({ point }) => point),
            measure,
            language,
          ),
        })}`
  }</section>`
}

/** One figure makes no line. */
function isCharted({ points }: LineChart): boolean {
  return withValue(points).length > 1
}

function withValue(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.filter((point) => point.latest.value !== null)
}

function spanOf(points: readonly SeriesPoint[]) {
  return {
    start: points[0]?.period.start ?? null,
    end: points.at(-1)?.period.end ?? null,
    precision: 'range' as const,
  }
}
