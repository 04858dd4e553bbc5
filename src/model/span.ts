/** A stretch of a text: UTF-16 offsets, `end` is exclusive, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Index of the first item that starts at or after `offset`; items are in order of their start. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The items that lie wholly within a span, found by halving; items are in order of their start. */
export function itemsWithin<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let index = firstFrom(items, span.start); index < items.length; index++) {
    const item = items[index]
    if (!item || item.start >= span.end) break
    if (item.end <= span.end) found.push(item)
  }
  return found
}
