import * as Plot from '@observablehq/plot'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import { figureText, type Measure } from '../figure-text.ts'
import { type SeriesPoint, timeOf, withGaps } from '../series.ts'
import { statisticsWords } from '../statistics-words.ts'
import type { ChartSize } from './chart-size.ts'
import { ink } from './ink.ts'
import { readOut } from './line-with-releases.ts'
import { renderPlot } from './render-plot.ts'

export interface Panel {
  readonly name: string
  /** Years, in order of time. */
  readonly points: readonly SeriesPoint[]
}

export interface SmallMultiples {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly measure: Measure
  readonly panels: readonly Panel[]
  /** Rates and percentages share a scale; amounts would leave the small states flat. */
  readonly oneScale: boolean
}

const panelHeight = 100
const headHeight = 34

/** The height of the whole drawing for so many panels. */
export function multiplesHeight(panels: number, columns: number): number {
  return Math.ceil(panels / columns) * panelHeight
}

/** One small chart for each place, all in one drawing. */
export function smallMultiples(chart: SmallMultiples, size: ChartSize, columns: number): Markup {
  const { language, measure, panels, oneScale } = chart
  const say = statisticsWords[language]
  const highest = Math.max(...panels.flatMap((panel) => panel.points.map(shownValue)), 0) || 1
  const placed = panels.map((panel, at) => ({
    panel,
    fx: at % columns,
    fy: Math.floor(at / columns),
    scale: oneScale ? highest : Math.max(...panel.points.map(shownValue), 0) || 1,
  }))
  const told = placed.flatMap(({ panel, fx, fy, scale }) =>
    panel.points
      .filter((point) => point.latest.value !== null)
      .map((point) => ({
        fx,
        fy,
        time: timeOf(point),
        value: shownValue(point) / scale,
        title: `${panel.name}, ${readOut(point, measure, language)}`,
      })),
  )
  const ends = placed.flatMap(({ panel, fx, fy, scale }) => {
    const point = panel.points.at(-1)
    return point ? [{ fx, fy, time: timeOf(point), value: shownValue(point) / scale }] : []
  })
  const lines = placed.flatMap(({ panel, fx, fy, scale }) =>
    withGaps(panel.points, 'year').map(({ time, point }) => ({
      fx,
      fy,
      time,
      value: point?.latest.value == null ? Number.NaN : point.latest.value / scale,
    })),
  )
  const times = told.map((point) => point.time)
  const facet = { fx: 'fx', fy: 'fy' }
  const text = (panel: Panel | undefined) =>
    panel ? `${panel.name} ${lastText(panel, measure, language)}` : ''
  return renderPlot(
    {
      id: `${chart.id}-${size.name}`,
      language,
      title: chart.title,
      description: say.multiplesDescription(text(panels[0]), text(panels.at(-1)), panels.length),
    },
    {
      width: size.width,
      height: size.height,
      margin: 0,
      marginTop: 0,
      marginBottom: 6,
      fx: { padding: 0.07, axis: null },
      fy: { padding: 0, axis: null },
      x: { axis: null, domain: [Math.min(...times), Math.max(...times)], insetLeft: 2, insetRight: 5 },
      y: { axis: null, domain: [0, 1], insetTop: headHeight + 6, insetBottom: 12 },
      marks: [
        Plot.ruleY(placed, { ...facet, y: () => 0, stroke: ink.hair, className: 'grid' }),
        Plot.text(placed, {
          ...facet,
          text: ({ panel }: (typeof placed)[number]) => panel.name,
          frameAnchor: 'top-left',
          dy: 2,
          fill: ink.strong,
          fontWeight: 600,
          fontSize: 12,
          className: 'strong',
        }),
        Plot.text(placed, {
          ...facet,
          text: ({ panel }: (typeof placed)[number]) => lastText(panel, measure, language),
          frameAnchor: 'top-left',
          dy: 18,
          fill: ink.quiet,
          className: 'note',
        }),
        Plot.line(lines, {
          ...facet,
          x: 'time',
          y: 'value',
          z: ({ fx, fy }: (typeof lines)[number]) => `${fx} ${fy}`,
          stroke: ink.strong,
          strokeWidth: 1.75,
          className: 'latest',
        }),
        Plot.dot(ends, {
          ...facet,
          x: 'time',
          y: 'value',
          r: 2.75,
          fill: ink.strong,
          stroke: 'none',
          className: 'points',
        }),
        Plot.dot(told, {
          ...facet,
          x: 'time',
          y: 'value',
          r: 4,
          fill: ink.strong,
          fillOpacity: 0,
          stroke: 'none',
          title: 'title',
          className: 'points',
        }),
      ],
    },
  )
}

function shownValue(point: SeriesPoint): number {
  return point.latest.value ?? 0
}

function lastText(panel: Panel, measure: Measure, language: Language): string {
  const value = panel.points.at(-1)?.latest.value ?? null
  return value === null ? statisticsWords[language].noFigure : figureText(value, measure, language)
}
