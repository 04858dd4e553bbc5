import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { periodInWords } from '../check/reporters/period-text.ts'
import type { Language } from '../model/language.ts'
import type { Panel } from './charts/small-multiples.ts'
import type { StateValue } from './charts/state-map.ts'
import { differenceText, figureText, type Measure } from './figure-text.ts'
import { monthText } from './release-text.ts'
import { releaseLines, type SeriesPoint, type SeriesValue } from './series.ts'
import { statisticsWords } from './statistics-words.ts'

/** A table of more releases would not be read: the latest are shown, the download has all. */
const mostReleases = 8

/** Periods, the latest first, by release: what each said, and by how much it differs from what was said before. */
export function releaseTable(points: readonly SeriesPoint[], measure: Measure, language: Language): Markup {
  const say = statisticsWords[language]
  const releases = releaseLines(points).slice(-mostReleases)
  const months = releases.map(({ published }) => monthText(published, language))
  return html`<table class="figures"><thead><tr><th scope="col">${say.period}</th>${releases.map(
    ({ release, published }, at) =>
      html`<th scope="col">${months.indexOf(months[at] ?? '') === months.lastIndexOf(months[at] ?? '') ? html`<time datetime="${published}">${months[at]}</time>` : release}</th>`,
  )}</tr></thead><tbody>${[...points]
    .reverse()
    .map(
      (point) =>
        html`<tr><th scope="row">${periodInWords(point.period, language)}</th>${releases.map(({ release }) => cell(point, release, measure, language))}</tr>`,
    )}</tbody></table>`
}

function cell(point: SeriesPoint, release: string, measure: Measure, language: Language): Markup {
  const say = statisticsWords[language]
  const at = point.values.findIndex((said) => said.release === release)
  const said = point.values[at]
  if (!said) return html`<td></td>`
  const last = at === point.values.length - 1 ? html` class="last"` : ''
  return html`<td${last}>${said.value === null ? say.noFigure : figureText(said.value, measure, language)}${revision(point.values[at - 1], said, measure, language)}${said.disputed ? html`<span class="disputed">${say.disputed}</span>` : ''}</td>`
}

function revision(
  before: SeriesValue | undefined,
  said: SeriesValue,
  measure: Measure,
  language: Language,
): Markup | string {
  if (!before || before.value === null || said.value === null || before.value === said.value) return ''
  return html`<span class="revised"><span class="unseen">${statisticsWords[language].revisedMark} </span>${differenceText(said.value - before.value, measure, language)}</span>`
}

/** The states with the value that a map shows, the highest first, each with its own page. */
export function stateTable(
  states: readonly StateValue[],
  period: string,
  measure: Measure,
  language: Language,
  pathOf: (place: string) => string,
): Markup {
  const say = statisticsWords[language]
  const sorted = [...states].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  return html`<table class="figures"><thead><tr><th scope="col">${say.place}</th><th scope="col">${period}</th></tr></thead><tbody>${sorted.map(
    ({ place, name, value }) =>
      html`<tr><th scope="row"><a href="${pathOf(place)}">${name}</a></th><td>${value === null ? say.noFigure : figureText(value, measure, language)}</td></tr>`,
  )}</tbody></table>`
}

/** Places by period, as small charts show them. */
export function panelTable(panels: readonly Panel[], measure: Measure, language: Language): Markup {
  const say = statisticsWords[language]
  const periods = new Map(panels.flatMap(({ points }) => points.map((point) => [point.name, point.period])))
  const names = [...periods.keys()].sort()
  return html`<table class="figures"><thead><tr><th scope="col">${say.place}</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${panels.map(
    ({ name, points }) => {
      const values = new Map(points.map((point) => [point.name, point.latest.value]))
      return html`<tr><th scope="row">${name}</th>${names.map((period) => {
        const value = values.get(period) ?? null
        return html`<td>${value === null ? '' : figureText(value, measure, language)}</td>`
      })}</tr>`
    },
  )}</tbody></table>`
}
