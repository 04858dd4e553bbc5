import { editDistance } from '../../model/edit-distance.ts'

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
  return Math.min(wrong.length, correct.length) >= 5 && editDistance(wrong, correct, allowed) <= allowed
    ? { wrong, right: correct }
    : null
}
