/** How many single letters must be added, dropped, changed or swapped with a neighbour to make one word the other; stops at `limit` + 1. */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let best = Math.min(change, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** A name as words, for comparing word by word. */
export function nameWords(key: string): string[] {
  return key.split(/[\s-]+/).filter((word) => word !== '')
}

/**
 * The one word in which two folded names differ by a letter or two, all others being equal; null when they differ in
 * more, are equal, or the word is too short for a slip to be told from another name.
 */
export function slippedWord(a: string, b: string): { readonly wrong: string; readonly right: string } | null {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length !== right.length || left.length < 2) return null
  const differing = left
    .map((word, index) => [word, right[index] ?? ''] as const)
    .filter(([one, other]) => one !== other)
  const [only] = differing
  if (!only || differing.length > 1) return null
  const [wrong, correct] = only
  const allowed = Math.min(wrong.length, correct.length) >= 8 ? 2 : 1
  return Math.min(wrong.length, correct.length) >= 5 && lettersApart(wrong, correct, allowed) <= allowed
    ? { wrong, right: correct }
    : null
}
