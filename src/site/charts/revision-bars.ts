import * as Plot from '@observablehq/plot'
import type { Markup } from '../../check/reporters/html/markup.ts'
import { periodInWords } from '../../check/reporters/period-text.ts'
import { axisText, differenceText, figureText } from '../figure-text.ts'
import { monthText } from '../release-text.ts'
import { revisedPoints, timeOf } from '../series.ts'
import { statisticsWords } from '../statistics-words.ts'
import type { ChartSize } from './chart-size.ts'
import { ink } from './ink.ts'
import type { LineChart } from './line-with-releases.ts'
import { renderPlot } from './render-plot.ts'
import { timeAxis } from './time-axis.ts'

/** How far each figure has moved since it was first published: changes too small to be seen on the line. */
export function revisionBars(chart: LineChart, size: ChartSize): Markup {
  const { language, measure, points } = chart
  const say = statisticsWords[language]
  const moved = revisedPoints(points)
  const times = points.map(timeOf)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const step = chart.grain === 'month' ? 1 / 12 : 1
  const axis = timeAxis(chart, from, to, size.name === 'narrow' ? 5 : 11)
  const widest = Math.max(...moved.map(({ difference }) => axisText(difference, measure, language).length))
  const largest = [...moved].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0]
  const stepWidth = (size.width - 100) * (step / (to - from + step))
  const labelled = stepWidth > 8 * widest + 8
  const told = (entry: (typeof moved)[number]) =>
    `${periodInWords(entry.point.period, language)}: ${figureText(entry.first.value ?? 0, measure, language)} (${monthText(entry.first.published, language)}) → ${figureText(entry.point.latest.value ?? 0, measure, language)} (${monthText(entry.point.latest.published, language)}): ${differenceText(entry.difference, measure, language)}`
  const up = moved.filter(({ difference }) => difference > 0).length
  return renderPlot(
    {
      id: `${chart.id}-moved-${size.name}`,
      language,
      title: `${chart.title}: ${say.movedTitle}`,
      description: say.changesDescription(up, moved.length - up, largest ? told(largest) : ''),
    },
    {
      width: size.width,
      height: size.height,
      marginLeft: 24 + widest * 7.6,
      marginRight: 30,
      marginTop: 20,
      marginBottom: 40,
      x: { domain: [from - step / 2, to + step / 2] },
      y: { axis: null, inset: 4 },
      marks: [
        Plot.axisX(axis.ticks, {
          tickSize: 0,
          tickPadding: 16,
          label: null,
          tickFormat: axis.text,
          fill: ink.quiet,
          className: 'axis',
        }),
        ...(labelled
          ? []
          : [
              Plot.axisY({
                ticks: 4,
                tickSize: 0,
                label: null,
                tickFormat: (value: number) => axisText(value, measure, language),
                fill: ink.quiet,
                className: 'axis',
              }),
            ]),
        Plot.rectY(moved, {
          x1: ({ point }) => timeOf(point) - step * 0.35,
          x2: ({ point }) => timeOf(point) + step * 0.35,
          y1: () => 0,
          y2: 'difference',
          fill: ink.change,
          title: told,
          className: 'change',
        }),
        Plot.ruleY([0], { stroke: ink.quiet, className: 'zero' }),
        ...(labelled
          ? [true, false].map((above) =>
              Plot.text(
                moved.filter(({ difference }) => difference > 0 === above),
                {
                  x: ({ point }) => timeOf(point),
                  y: 'difference',
                  text: ({ difference }) => differenceText(difference, measure, language),
                  dy: above ? -8 : 9,
                  fill: ink.strong,
                  className: 'strong',
                },
              ),
            )
          : []),
      ],
    },
  )
}
