import { html } from 'hono/html'
import type { Markup } from '../check/reporters/html/markup.ts'
import { periodInWords } from '../check/reporters/period-text.ts'
import type { Language } from '../model/language.ts'
import { chartFigure, inBothSizes } from './charts/chart-figure.ts'
import { multiplesHeight, smallMultiples } from './charts/small-multiples.ts'
import { stateMap } from './charts/state-map.ts'
import { panelTable, stateTable } from './figure-tables.ts'
import { figureText, type Measure } from './figure-text.ts'
import { pointsOf, type SeriesPoint } from './series.ts'
import { indicatorPath } from './statistics-paths.ts'
import { statisticsWords } from './statistics-words.ts'

export interface StatesShown {
  /** Of the indicator. */
  readonly id: string
  readonly label: string
  readonly language: Language
  readonly measure: Measure
  readonly source: string
  readonly per: number | null
  readonly states: readonly {
    readonly place: string
    readonly name: string
    readonly points: readonly SeriesPoint[]
  }[]
}

/** Fewer states than these make no picture of the country. */
const fewestStates = 16
const columns = { wide: 6, narrow: 3 }

/** The states on a map, for the latest whole year or else month that most of them have, and each over the years. */
export function statesSections(shown: StatesShown): Markup | string {
  const say = statisticsWords[shown.language]
  const period = latestOfMost(shown.states)
  if (period === null) return ''
  const { language, measure, label, source } = shown
  const states = shown.states.map(({ place, name, points }) => ({
    place,
    name,
    value: points.find((point) => point.name === period.name)?.latest.value ?? null,
  }))
  const when = periodInWords(period.period, language)
  const title = say.mapTitle(label, when)
  return html`<section aria-labelledby="map"><h2 id="map">${say.mapOfStates}, ${when}</h2>${chartFigure({
    language,
    name: `${shown.id}-map`,
    title,
    source: `${source}. ${say.mapSource}`,
    caption: html`${extremes(states, measure, language)} ${say.mapSource}`,
    drawings: html`<div class="drawing">${stateMap({ id: 'state-map', language, title, measure, states })}</div>`,
    table: stateTable(states, when, measure, language, (place) =>
      indicatorPath(shown.id, language, { place, per: shown.per }),
    ),
    zooms: true,
  })}</section>${overYears(shown)}`
}

function overYears({ id, label, language, measure, source, states }: StatesShown): Markup | string {
  const say = statisticsWords[language]
  const panels = states
    .map(({ name, points }) => ({
      name,
      points: pointsOf(points, 'year').filter((point) => point.latest.value !== null),
    }))
    .filter(({ points }) => points.length > 1)
    .sort((a, b) => lastOf(b.points) - lastOf(a.points))
  const names = panels.flatMap(({ points }) => points.map((point) => point.name)).sort()
  const [from, to] = [names[0], names.at(-1)]
  if (panels.length < fewestStates || from === undefined || to === undefined) return ''
  const oneScale = measure.per !== null || ['percent', 'share', 'score', 'rate'].includes(measure.unit)
  const title = say.multiplesTitle(label)
  return html`<section aria-labelledby="states"><h2 id="states">${say.byState}</h2>${chartFigure({
    language,
    name: `${id}-states`,
    title: `${title}, ${from}–${to}`,
    source,
    caption: oneScale ? say.multiplesOneScale(from, to) : say.multiplesOwnScale(from, to),
    drawings: inBothSizes(
      [
        { name: 'wide', width: 832, height: multiplesHeight(panels.length, columns.wide) },
        { name: 'narrow', width: 380, height: multiplesHeight(panels.length, columns.narrow) },
      ],
      (size) =>
        smallMultiples(
          { id: 'state-lines', language, title, measure, panels, oneScale },
          size,
          columns[size.name],
        ),
    ),
    table: panelTable(panels, measure, language),
  })}</section>`
}

function lastOf(points: readonly SeriesPoint[]): number {
  return points.at(-1)?.latest.value ?? 0
}

function latestOfMost(states: StatesShown['states']): SeriesPoint | null {
  for (const grain of ['year', 'month'] as const) {
    const counts = new Map<string, { readonly point: SeriesPoint; readonly count: number }>()
    for (const { points } of states) {
      for (const point of pointsOf(points, grain)) {
        if (point.latest.value === null) continue
        counts.set(point.name, { point, count: (counts.get(point.name)?.count ?? 0) + 1 })
      }
    }
    const enough = [...counts.values()].filter(({ count }) => count >= fewestStates)
    const latest = enough.sort((a, b) => a.point.name.localeCompare(b.point.name)).at(-1)
    if (latest) return latest.point
  }
  return null
}

/** "Highest: Colima 103.4, Morelos 62.0, Baja California 58.1. Lowest: …" */
function extremes(
  states: readonly { readonly name: string; readonly value: number | null }[],
  measure: Measure,
  language: Language,
): string {
  const sorted = states
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => b.value - a.value)
  const text = (some: typeof sorted) =>
    some.map(({ name, value }) => `${name} ${figureText(value, measure, language)}`).join(', ')
  return statisticsWords[language].mapCaption(text(sorted.slice(0, 3)), text(sorted.slice(-3).reverse()))
}
