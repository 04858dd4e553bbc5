import type { IndicatorEntry } from '../evidence/evidence.ts'
import { nearest } from '../model/edit-distance.ts'
import { fold } from '../model/fold.ts'

/** The indicators that a name may mean, or the nearest name when it means none. */
export interface IndicatorMatch {
  readonly entries: readonly IndicatorEntry[]
  readonly meant: string | null
}

/**
 * Looks an indicator up by its id, else by its label in either language, else by its aliases: the first of these
 * ways that finds any. A word of the name may stand within a longer one only when nothing bears the whole name.
 */
export function pickIndicator(indicators: readonly IndicatorEntry[], name: string): IndicatorMatch {
  const key = plain(name)
  const ways: readonly ((entry: IndicatorEntry) => boolean)[] = [
    ({ indicator }) => indicator.id === name.trim(),
    (entry) => labelsOf(entry).some((label) => plain(label) === key),
    (entry) => aliasesOf(entry).some((alias) => plain(alias) === key),
    (entry) => [entry.indicator.id, ...labelsOf(entry)].some((label) => holdsWords(plain(label), key)),
  ]
  for (const way of ways) {
    const entries = indicators.filter(way)
    if (entries.length > 0) return { entries, meant: null }
  }
  return { entries: [], meant: nearestName(indicators, key) }
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\s-]+/g, ' ')
    .trim()
}

function labelsOf({ indicator }: IndicatorEntry): string[] {
  return [indicator.label.en, indicator.label.es]
}

function aliasesOf({ indicator }: IndicatorEntry): string[] {
  return [...indicator.aliases.en, ...indicator.aliases.es]
}

function holdsWords(text: string, key: string): boolean {
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u))
  return key !== '' && key.split(' ').every((word) => words.has(word))
}

function nearestName(indicators: readonly IndicatorEntry[], key: string): string | null {
  const names = new Map<string, string>()
  for (const entry of indicators)
    for (const name of [entry.indicator.id, ...labelsOf(entry), ...aliasesOf(entry)])
      names.set(plain(name), name)
  return names.get(nearest(key, names.keys()) ?? '') ?? null
}
