import { geoMercator, geoPath } from 'd3-geo'
import { html } from 'hono/html'
import type { Markup } from '../../check/reporters/html/markup.ts'
import type { Language } from '../../model/language.ts'
import { figureText, type Measure } from '../figure-text.ts'
import { statisticsWords } from '../statistics-words.ts'
import { hatchStroke, ink, stepFills } from './ink.ts'
import { mexicanStatesGeometry } from './mexican-states-geometry.ts'
import { valueClasses } from './value-classes.ts'

export interface StateValue {
  /** ISO 3166-2. */
  readonly place: string
  readonly name: string
  readonly value: number | null
}

export interface StateMap {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly measure: Measure
  readonly states: readonly StateValue[]
}

const width = 640
const height = 432
const legend = { x: 432, y: 26, row: 25 }

let outlines: ReadonlyMap<string, string> | null = null

/** The states in five steps of one colour, from the least to the most; hatched where there is no figure. */
export function stateMap({ id, language, title, measure, states }: StateMap): Markup {
  const say = statisticsWords[language]
  outlines ??= drawOutlines()
  const told = states.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  const classes = valueClasses(told.map(({ value }) => value))
  const sorted = [...told].sort((a, b) => b.value - a.value)
  const text = (state: { readonly name: string; readonly value: number } | undefined) =>
    state ? `${state.name} ${figureText(state.value, measure, language)}` : ''
  const byPlace = new Map(states.map((state) => [state.place, state]))
  const rows = legendRows(classes.cuts, measure, language)
  const lacking = [...outlines.keys()].some((place) => (byPlace.get(place)?.value ?? null) === null)
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language}" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-description" font-family="system-ui, sans-serif" font-size="14" fill="${ink.strong}"><title id="${id}-title">${title}</title><desc id="${id}-description">${say.mapDescription(text(sorted[0]), text(sorted.at(-1)), told.length)}</desc><defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0,0V6" stroke="${hatchStroke}" stroke-width="2.5"/></pattern></defs><g class="states" stroke="${ink.paper}" stroke-width="0.8" stroke-linejoin="round">${[
    ...outlines,
  ].map(([place, path]) => {
    const state = byPlace.get(place)
    const value = state?.value ?? null
    const step = value === null ? null : classes.stepOf(value)
    const fill = step === null ? `url(#${id}-hatch)` : (stepFills[spread(step, classes.cuts.length)] ?? '')
    const shade = step === null ? 'unknown' : `step-${spread(step, classes.cuts.length) + 1}`
    const told = value === null ? say.noData : figureText(value, measure, language)
    return html`<path class="${shade}" d="${path}" fill="${fill}"><title>${state?.name ?? place}: ${told}</title></path>`
  })}</g><g class="legend">${rows.map(
    (row, at) =>
      html`<rect class="step-${spread(at, classes.cuts.length) + 1}" x="${legend.x}" y="${legend.y + at * legend.row - 13}" width="24" height="16" fill="${stepFills[spread(at, classes.cuts.length)] ?? ''}"/><text x="${legend.x + 33}" y="${legend.y + at * legend.row}">${row}</text>`,
  )}${
    lacking
      ? html`<rect class="unknown" x="${legend.x}" y="${legend.y + rows.length * legend.row - 13}" width="24" height="16" fill="url(#${id}-hatch)"/><text x="${legend.x + 33}" y="${legend.y + rows.length * legend.row}">${say.noData}</text>`
      : ''
  }</g></svg>`
}

/** With fewer than five steps the darkest and the lightest stay in use. */
function spread(step: number, cuts: number): number {
  return cuts === 0 ? 2 : Math.round((step * (stepFills.length - 1)) / cuts)
}

function legendRows(cuts: readonly number[], measure: Measure, language: Language): string[] {
  const say = statisticsWords[language]
  const texts = cuts.map((cut) => figureText(cut, measure, language))
  const first = texts[0]
  const last = texts.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    say.below(first),
    ...texts.slice(1).map((text, at) => say.between(texts[at] ?? '', text)),
    say.andMore(last),
  ]
}

/** The outlines on the page, once for all maps. */
function drawOutlines(): ReadonlyMap<string, string> {
  const shapes = Object.entries(mexicanStatesGeometry).map(([place, rings]) => ({
    place,
    shape: { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ringOf(ring)]) },
  }))
  const all = { type: 'GeometryCollection' as const, geometries: shapes.map(({ shape }) => shape) }
  const projection = geoMercator().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    all,
  )
  const path = geoPath(projection).digits(1)
  return new Map(shapes.map(({ place, shape }) => [place, path(shape) ?? '']))
}

/** Steps of hundredths of a degree, back into closed rings of degrees. */
function ringOf(text: string): [number, number][] {
  let [x, y] = [0, 0]
  const ring = text.split(' ').map((step): [number, number] => {
    const [dx = 0, dy = 0] = step.split(',').map(Number)
    x += dx
    y += dy
    return [x / 100, y / 100]
  })
  return [...ring, ...ring.slice(0, 1)]
}
