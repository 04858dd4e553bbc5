import { readFileSync, writeFileSync } from 'node:fs'
import { mexicanStates } from '../src/model/mexican-states.ts'

/**
 * Compiles the outlines of the Mexican states into src/site/charts/mexican-states-geometry.ts:
 * `npx tsx scripts/compile-state-map.ts <00ent_mexico.geojson>`. The outlines are INEGI's (Marco Geoestadístico, free
 * use with citation), thinned until they suit a map of one page: states that share a border keep sharing it.
 */
const input = process.argv[2] ?? '../shared/data/geo/00ent_mexico.geojson'
const output = 'src/site/charts/mexican-states-geometry.ts'

/** One unit of the compiled outlines is a hundredth of a degree, about a kilometre. */
const unitsInDegree = 100
/** A vertex whose triangle with its neighbours is smaller than this, in square units, is left out. */
const smallestTriangle = 4
/** An island smaller than this, in square units, is left out, unless it is all that a state has. */
const smallestIsland = 150

type Point = readonly [number, number]
type Ring = readonly Point[]

interface Feature {
  readonly properties: { readonly cve_geo: string }
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
}

const { features } = JSON.parse(readFileSync(input, 'utf8')) as { readonly features: readonly Feature[] }

const ringsByState = new Map<string, Ring[]>()
for (const { properties, geometry } of features) {
  const code = mexicanStates.find((state) => state.key === properties.cve_geo)?.code
  if (code === undefined) throw new Error(`no state has the key ${properties.cve_geo}`)
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ringsByState.set(code, polygons.flat().map(rounded))
}

const kept = thinnedVertices([...ringsByState.values()].flat())
const lines = [...ringsByState]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([code, rings]) => {
    const thinned = rings.map((ring) => clockwise(ring.filter((point) => kept.has(keyOf(point)))))
    const largest = Math.max(...thinned.map((ring) => Math.abs(area(ring))))
    const shown = thinned.filter(
      (ring) => ring.length > 2 && Math.abs(area(ring)) >= Math.min(smallestIsland, largest),
    )
    return `  '${code}': [\n${shown.map((ring) => `    '${written(ring)}',`).join('\n')}\n  ],`
  })

writeFileSync(
  output,
  `/**
 * Outlines of the Mexican states, by code: rings of longitude and latitude in hundredths of a degree, the first point
 * whole, each further one as the step from the point before. Clockwise, as d3-geo wants them. Source: INEGI, Marco
 * Geoestadístico (free use with citation), thinned by scripts/compile-state-map.ts.
 */
export const mexicanStatesGeometry: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
}
`,
)

function rounded(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [Math.round(x * unitsInDegree), Math.round(y * unitsInDegree)])
  return points.filter((point, at) => keyOf(point) !== keyOf(points[(at + 1) % points.length] ?? point))
}

function keyOf([x, y]: Point): string {
  return `${x} ${y}`
}

/**
 * The vertices that remain when the least important are left out one by one (Visvalingam and Whyatt 1993). The rings
 * of all states are thinned as one graph, in which a border shared by two states is one line; where three lines meet
 * the vertex stays.
 */
function thinnedVertices(rings: readonly Ring[]): ReadonlySet<string> {
  const points = new Map<string, Point>()
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings) {
    ring.forEach((point, at) => {
      const next = ring[(at + 1) % ring.length] ?? point
      points.set(keyOf(point), point)
      join(neighbours, keyOf(point), keyOf(next))
      join(neighbours, keyOf(next), keyOf(point))
    })
  }
  for (let limit = 1; limit <= smallestTriangle; limit++) {
    for (const [key, point] of points) {
      const [before, after, third] = [...(neighbours.get(key) ?? [])]
      if (before === undefined || after === undefined || third !== undefined) continue
      const [a, b] = [points.get(before), points.get(after)]
      if (!a || !b || Math.abs(area([a, point, b])) > limit) continue
      if (neighbours.get(before)?.has(after)) continue
      points.delete(key)
      neighbours.delete(key)
      for (const [one, other] of [
        [before, after],
        [after, before],
      ] as const) {
        neighbours.get(one)?.delete(key)
        join(neighbours, one, other)
      }
    }
  }
  return new Set(points.keys())
}

function join(neighbours: Map<string, Set<string>>, from: string, to: string): void {
  const known = neighbours.get(from)
  if (known) known.add(to)
  else neighbours.set(from, new Set([to]))
}

/** In square units: negative when the ring runs clockwise. */
function area(ring: Ring): number {
  let twice = 0
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return twice / 2
}

function clockwise(ring: Ring): Ring {
  return area(ring) > 0 ? [...ring].reverse() : ring
}

function written(ring: Ring): string {
  return ring
    .map(([x, y], at) => {
      const [beforeX, beforeY] = ring[at - 1] ?? [0, 0]
      return `${x - beforeX},${y - beforeY}`
    })
    .join(' ')
}
