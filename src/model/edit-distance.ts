/**
 * Edits (insertion, deletion, replacement, swap of two neighbours) that turn one word into the other, as in Damerau
 * 1964 in its restricted form, no letter edited twice.
 * @returns `limit + 1` as soon as it is sure that more than `limit` are needed
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = cellCost(a, b, row, column, current, last, beforeLast)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

function cellCost(
  a: string,
  b: string,
  row: number,
  column: number,
  current: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
  const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1)
  const cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
  const swapped =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
  return swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost
}

/** The option nearest to a mistyped word, when it is near enough to have been meant; else null. */
export function nearest(word: string, options: Iterable<string>): string | null {
  const limit = word.length < 4 ? 1 : word.length < 8 ? 2 : 3
  let best: string | null = null
  let least = limit + 1
  for (const option of options) {
    const distance = editDistance(word.toLowerCase(), option.toLowerCase(), least - 1)
    if (distance >= least || distance * 2 > option.length) continue
    best = option
    least = distance
    if (least === 0) break
  }
  return best
}
