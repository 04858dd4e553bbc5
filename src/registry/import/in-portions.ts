/** The items in lists of at most so many: memory holds one list at a time. */
export async function* inPortions<T>(
  items: Iterable<T> | AsyncIterable<T>,
  most: number,
): AsyncIterable<readonly T[]> {
  let portion: T[] = []
  for await (const item of items) {
    portion.push(item)
    if (portion.length === most) {
      yield portion
      portion = []
    }
  }
  if (portion.length > 0) yield portion
}
