import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'

const width = 132
const height = 34
const edge = 4

/** The shape of a series beside its figures, which say what it shows; hidden from those who hear the page. */
export function sparkline(values: readonly number[]): Markup {
  if (values.length < 2) return html``
  const lowest = Math.min(...values, 0)
  const span = Math.max(...values) - lowest || 1
  const points = values.map((value, at) => ({
    x: round(edge + (at * (width - 2 * edge)) / (values.length - 1)),
    y: round(height - edge - ((value - lowest) * (height - 2 * edge)) / span),
  }))
  const last = points.at(-1)
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false"><path class="latest" fill="none" d="M${points.map(({ x, y }) => `${x},${y}`).join('L')}"/><circle class="points" cx="${last?.x ?? 0}" cy="${last?.y ?? 0}" r="3"/></svg>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
