import * as Plot from '@observablehq/plot'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import { statisticsWords } from '../statistics-words.ts'
import type { ChartSize } from './chart-size.ts'
import { ink } from './ink.ts'
import { renderPlot } from './render-plot.ts'

/** A figure that was published before and is another now. */
export interface StripChange {
  readonly difference: number
  /** What the reader is told of it: "Guerrero, January 2026: 93 → 99". */
  readonly title: string
}

export interface ChangeStrip {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly changes: readonly StripChange[]
  /** How a difference is written under the axis. */
  difference(value: number): string
}

/** So many figures that moved as much are named when the dot is pointed at; the others are counted. */
const mostNamed = 3
const radius = 4.5
const largestRadius = 20

interface Dot {
  readonly difference: number
  readonly radius: number
  readonly title: string
}

/** Each size of change as a dot, larger for more figures: hollow and left of the line when down, filled when up. */
export function changeStrip(strip: ChangeStrip, size: ChartSize): Markup {
  const say = statisticsWords[strip.language]
  const changes = [...strip.changes].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
  const reach = Math.abs(changes[0]?.difference ?? 1)
  const up = changes.filter(({ difference }) => difference > 0).length
  const dots = dotsOf(changes, strip.language)
  const isWhole = changes.every(({ difference }) => Number.isInteger(difference))
  const ticks = ticksTo(reach, 52 / (size.width / 2 - 36), isWhole)
  return renderPlot(
    {
      id: `${strip.id}-${size.name}`,
      language: strip.language,
      title: strip.title,
      description: say.changesDescription(up, changes.length - up, changes[0]?.title ?? ''),
    },
    {
      width: size.width,
      height: size.height,
      marginLeft: 28,
      marginRight: 28,
      marginTop: 8,
      marginBottom: 28,
      // The square root keeps the many small changes apart without hiding the few large ones.
      x: { type: 'pow', exponent: 0.5, domain: [-reach, reach], inset: 8 },
      y: { domain: [-1, 1], axis: null },
      marks: [
        Plot.axisX(ticks, {
          tickSize: 4,
          label: null,
          tickFormat: (value: number) => strip.difference(value),
          stroke: ink.quiet,
          fill: ink.quiet,
          className: 'axis',
        }),
        Plot.ruleX([0], { stroke: ink.quiet, className: 'zero' }),
        ...(['up', 'down'] as const).map((direction) =>
          Plot.dot(
            dots.filter(({ difference }) => difference > 0 === (direction === 'up')),
            {
              x: 'difference',
              y: () => 0,
              r: ({ radius }: Dot) => radius,
              fill: direction === 'up' ? ink.change : ink.paper,
              fillOpacity: 0.85,
              stroke: ink.change,
              strokeWidth: 1.5,
              title: 'title',
              className: `change ${direction}`,
            },
          ),
        ),
      ],
      r: { type: 'identity' },
    },
  )
}

function dotsOf(changes: readonly StripChange[], language: ChangeStrip['language']): Dot[] {
  const byDifference = new Map<number, StripChange[]>()
  for (const change of changes) {
    const alike = byDifference.get(change.difference)
    if (alike) alike.push(change)
    else byDifference.set(change.difference, [change])
  }
  return [...byDifference].map(([difference, alike]) => {
    const named = alike.slice(0, mostNamed).map(({ title }) => title)
    const more = alike.length - named.length
    return {
      difference,
      radius: Math.min(radius * Math.sqrt(alike.length), largestRadius),
      title: [...named, ...(more > 0 ? [statisticsWords[language].moreChanges(more)] : [])].join('; '),
    }
  })
}

/** Round numbers up to the reach, on both sides of zero: on a stretched scale evenly spaced ones would crowd. */
function ticksTo(reach: number, apart: number, isWhole: boolean): number[] {
  const steps: number[] = []
  for (let power = 10 ** Math.floor(Math.log10(reach)); power > reach / 1000; power /= 10) {
    for (const step of [5, 2, 1]) {
      const tick = step * power
      const crowded = [...steps, 0].some(
        (known) => Math.abs(Math.sqrt(known / reach) - Math.sqrt(tick / reach)) < apart,
      )
      if (tick <= reach && !crowded && !(isWhole && tick < 1)) steps.push(tick)
    }
  }
  return [...steps.map((step) => -step), 0, ...[...steps].reverse()]
}
