import type { Anchor, RelativePhrase } from './calendar-words.ts'

/** The set of the words in a text, cut at white space. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Phrases cut at commas, each as its words, the longest first. */
export function phrases(text: string): string[][] {
  const list = text.split(',').map((phrase) => phrase.trim().split(/\s+/))
  return list.sort((a, b) => b.length - a.length)
}

/** Words to consecutive numbers. */
export function numberedFrom(first: number, text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((word, index) => [word, index + first]),
  )
}

/** The relative phrases of one meaning, cut at commas. */
export function relative(
  unit: RelativePhrase['unit'],
  anchor: Anchor,
  offset: number,
  text: string,
): RelativePhrase[] {
  return phrases(text).map((words) => ({ words, unit, anchor, offset }))
}

/** Relative phrases by their first word, the longest of each first. */
export function phraseTable(list: readonly RelativePhrase[]): ReadonlyMap<string, readonly RelativePhrase[]> {
  const table = new Map<string, RelativePhrase[]>()
  for (const phrase of [...list].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? ''
    const same = table.get(first)
    if (same) same.push(phrase)
    else table.set(first, [phrase])
  }
  return table
}
