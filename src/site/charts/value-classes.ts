/** The five steps of a map: `cuts` are the lowest values of the second step and those above it. */
export interface ValueClasses {
  readonly cuts: readonly number[]
  /** The step of a value, from 0. */
  stepOf(value: number): number
}

const steps = 5

/** Steps with about as many places each, cut at round numbers; fewer when the values do not give five. */
export function valueClasses(values: readonly number[]): ValueClasses {
  const sorted = [...values].sort((a, b) => a - b)
  const lowest = sorted[0] ?? 0
  const cuts = Array.from({ length: steps - 1 }, (_, at) =>
    roundNumber(sorted[Math.ceil(((at + 1) * sorted.length) / steps)] ?? lowest),
  ).filter((cut, at, all) => cut > lowest && cut !== all[at - 1])
  return { cuts, stepOf: (value) => cuts.filter((cut) => value >= cut).length }
}

/** Two digits that tell, so that a legend can be read. */
function roundNumber(value: number): number {
  return Number(value.toPrecision(2))
}
