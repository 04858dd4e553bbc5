import * as Plot from '@observablehq/plot'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { periodInWords } from '../../check/reporters/period-text.ts'
import type { Language } from '../../model/language.ts'
import { axisText, figureText, type Measure } from '../figure-text.ts'
import { monthText } from '../release-text.ts'
import { type Grain, type ReleaseLine, releaseLines, type SeriesPoint, timeOf, withGaps } from '../series.ts'
import { statisticsWords } from '../statistics-words.ts'
import type { ChartSize } from './chart-size.ts'
import { ink } from './ink.ts'
import { renderPlot } from './render-plot.ts'
import { timeAxis } from './time-axis.ts'

export interface LineChart {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly measure: Measure
  readonly grain: Grain
  readonly points: readonly SeriesPoint[]
}

const dashes = ['6 3', '2 3', '8 3 2 3', '4 2']
/** More than these would be a thicket: of many releases the first and the last but one are named. */
const mostNamed = 4
const rowHeight = 17
/** Beyond these the dots would hide the line; they stay as places to point at. */
const mostDots = 40

/**
 * A series over time: the latest release as a strong line, what each earlier one said as a thin broken line under it,
 * with a mark above the last figure that it gave.
 */
export function lineWithReleases(chart: LineChart, size: ChartSize): Markup {
  const { language, measure, points } = chart
  const say = statisticsWords[language]
  const told = points.filter((point) => point.latest.value !== null)
  const lines = releaseLines(points)
  const earlier = lines.slice(0, -1).filter((line) => line.points.length > 0)
  const named =
    earlier.length <= mostNamed ? earlier : [earlier[0], earlier.at(-1)].flatMap((line) => line ?? [])
  const last = told.at(-1)
  const values = lines.flatMap((line) => line.points.map(({ value }) => value))
  const first = points[0]
  const endLabel = last?.latest.value == null ? '' : figureText(last.latest.value, measure, language)
  const scale = valueScale(measure, values)
  const widest = Math.max(...scale.domain.map((value) => axisText(value, measure, language).length))
  const narrow = size.name === 'narrow'
  const from = first ? timeOf(first) : 0
  const to = last ? timeOf(last) : 1
  const axis = timeAxis(chart, from, to, narrow ? 5 : 11)
  const ends = named.map((line, row) => ({
    ...endOf(line),
    row,
    label: say.asOf(monthText(line.published, language)),
  }))
  return renderPlot(
    {
      id: `${chart.id}-${size.name}`,
      language,
      title: chart.title,
      description: describe(chart, told, lines),
    },
    {
      width: size.width,
      height: size.height + ends.length * rowHeight,
      marginLeft: 14 + widest * 7.6,
      marginRight: Math.max(18, 14 + endLabel.length * 8),
      marginTop: 16 + ends.length * rowHeight,
      marginBottom: 30,
      x: { domain: from === to ? [from - 0.5, to + 0.5] : [from, to] },
      y: { ...scale },
      marks: [
        Plot.gridY({ ticks: 5, stroke: ink.hair, strokeOpacity: 1, className: 'grid' }),
        Plot.axisY({
          ticks: 5,
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => axisText(value, measure, language),
          fill: ink.quiet,
          className: 'axis',
        }),
        Plot.axisX(axis.ticks, {
          tickSize: 4,
          label: null,
          tickFormat: axis.text,
          stroke: ink.quiet,
          fill: ink.quiet,
          className: 'axis',
        }),
        ...ends.map((end) =>
          Plot.ruleX([end], {
            x: 'time',
            y1: 'value',
            insetTop: -(6 + (ends.length - end.row - 1) * rowHeight),
            y2: scale.top,
            stroke: ink.quiet,
            strokeDasharray: '1 3',
            className: 'earlier',
          }),
        ),
        ...ends.map((end) => {
          const onLeft = end.time - from > (to - from) * 0.4
          return Plot.text([end], {
            x: 'time',
            text: 'label',
            frameAnchor: 'top',
            textAnchor: onLeft ? 'end' : 'start',
            dx: onLeft ? -5 : 5,
            dy: -(2 + (ends.length - end.row) * rowHeight),
            lineAnchor: 'top',
            fill: ink.quiet,
            className: 'note',
          })
        }),
        ...earlier.map((line, at) =>
          Plot.line(parting(line, points, chart.grain), {
            x: 'time',
            y: 'value',
            stroke: ink.quiet,
            strokeWidth: 1.5,
            strokeDasharray: dashes[at % dashes.length] ?? '2 3',
            className: 'earlier',
          }),
        ),
        Plot.line(
          withGaps(told, chart.grain).map(({ time, point }) => ({
            time,
            value: point?.latest.value ?? Number.NaN,
          })),
          { x: 'time', y: 'value', stroke: ink.strong, strokeWidth: 2.5, className: 'latest' },
        ),
        Plot.dot(ends, {
          x: 'time',
          y: 'value',
          r: 4.5,
          stroke: ink.quiet,
          fill: ink.paper,
          className: 'earlier ring',
        }),
        Plot.dot(told, {
          x: timeOf,
          y: (point: SeriesPoint) => point.latest.value,
          r: told.length <= mostDots ? 3 : 5,
          fill: ink.strong,
          fillOpacity: told.length <= mostDots ? 1 : 0,
          stroke: 'none',
          title: (point: SeriesPoint) => readOut(point, measure, language),
          className: 'points',
        }),
        Plot.text(last ? [last] : [], {
          x: timeOf,
          y: (point: SeriesPoint) => point.latest.value,
          text: () => endLabel,
          textAnchor: 'start',
          dx: 8,
          fill: ink.strong,
          fontWeight: 650,
          className: 'strong',
        }),
      ],
    },
  )
}

/** "2019: 34,718 (June 2025); before: 34,588 (January 2021)". */
export function readOut(point: SeriesPoint, measure: Measure, language: Language): string {
  const say = statisticsWords[language]
  const told = point.values.map((said) => {
    const value = said.value === null ? say.noFigure : figureText(said.value, measure, language)
    return { value, text: `${value} (${monthText(said.published, language)})` }
  })
  const changes = told.filter((said, at) => at === 0 || said.value !== told[at - 1]?.value)
  return `${periodInWords(point.period, language)}: ${changes
    .map((said) => said.text)
    .reverse()
    .join(` ← `)}`
}

interface ValueScale {
  readonly domain: readonly number[]
  readonly reverse: boolean
  readonly top: number
}

/** Amounts stand on zero; scores, ranks and percentages are shown between the values that there are. */
function valueScale({ unit, per }: Measure, values: readonly number[]): ValueScale {
  const highest = Math.max(...values, 0)
  const lowest = Math.min(...values)
  if (unit === 'rank' && per === null) return { domain: [1, highest + 1], reverse: true, top: 1 }
  const fromZero = lowest < 0 ? lowest * 1.05 : 0
  const top = unit === 'percent' ? Math.min(100, Math.max(highest * 1.08, 1)) : highest * 1.05 || 1
  return { domain: [fromZero, Math.max(top, highest)], reverse: false, top: Math.max(top, highest) }
}

function endOf(line: ReleaseLine): { readonly time: number; readonly value: number } {
  const end = line.points.at(-1)
  return end ? { time: timeOf(end.point), value: end.value } : { time: 0, value: 0 }
}

/** A release's line where it parts from the latest, with the step before and after; the rest would lie under that. */
function parting(line: ReleaseLine, points: readonly SeriesPoint[], grain: Grain) {
  const known = new Map(line.points.map(({ point, value }) => [point, value]))
  const steps = withGaps(points, grain).map(({ time, point }) => {
    const value = (point && known.get(point)) ?? Number.NaN
    return { time, value, differs: !Number.isNaN(value) && value !== point?.latest.value }
  })
  return steps.map(({ time, value }, at) => ({
    time,
    value: steps.slice(Math.max(at - 1, 0), at + 2).some(({ differs }) => differs) ? value : Number.NaN,
  }))
}

function describe(chart: LineChart, told: readonly SeriesPoint[], lines: readonly ReleaseLine[]): string {
  const { language, measure } = chart
  const say = statisticsWords[language]
  const text = (point: SeriesPoint | undefined) =>
    point?.latest.value == null
      ? ''
      : `${figureText(point.latest.value, measure, language)} (${periodInWords(point.period, language)})`
  const byValue = [...told].sort((a, b) => (a.latest.value ?? 0) - (b.latest.value ?? 0))
  return say.lineDescription(
    text(told[0]),
    text(told.at(-1)),
    text(byValue[0]),
    text(byValue.at(-1)),
    lines.length,
  )
}
