import type { Language } from '../../model/language.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import type { Separators } from '../numbers/separators.ts'
import type { Token } from '../text/tokens.ts'

/** What a reader of quantities sees: one sentence's tokens. */
export interface QuantityScan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Half-open range of the sentence's tokens. */
  readonly first: number
  readonly last: number
  readonly language: Language
  readonly separators: Separators
}

/** A quantity that was read: its parts, and the index after its last token. */
export interface QuantityReading {
  readonly quantity: Quantity
  readonly start: number
  readonly end: number
  readonly next: number
  readonly number: Span
  readonly noun: Span | null
}

/** The folded token at an index of the sentence; empty outside it. */
export function wordAt(scan: QuantityScan, index: number): string {
  return index >= scan.first && index < scan.last ? (scan.tokens[index]?.folded ?? '') : ''
}

/** The token at an index of the sentence. */
export function tokenAt(scan: QuantityScan, index: number): Token | undefined {
  return index >= scan.first && index < scan.last ? scan.tokens[index] : undefined
}

/** Whether these words stand here in this order. */
export function startsWith(scan: QuantityScan, index: number, words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) if (wordAt(scan, index + at) !== words[at]) return false
  return words.length > 0
}

/** Whether the token here follows its neighbour without white space. */
export function isAttached(scan: QuantityScan, index: number): boolean {
  return tokenAt(scan, index)?.spaced === false
}

/** Whether the word here begins with a capital. */
export function isCapital(scan: QuantityScan, index: number): boolean {
  const token = tokenAt(scan, index)
  if (token?.kind !== 'word') return false
  const initial = scan.text[token.start] ?? ''
  return initial !== initial.toLowerCase()
}

const dashes = new Set(['-', '–', '—', '−', '‐', '‑'])

/** Whether a dash or hyphen stands here. */
export function isDash(scan: QuantityScan, index: number): boolean {
  return dashes.has(wordAt(scan, index))
}

/** Word phrases from a list such as "more than|over", looked up by their first or last word. */
export type PhraseTable<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>

/** Builds a table whose keys are the last words of the phrases; the longest phrase comes first. */
export function tableByLastWord<T>(lists: readonly (readonly [T, string])[]): PhraseTable<T> {
  const table = new Map<string, { words: string[]; value: T }[]>()
  for (const [value, list] of lists) {
    for (const phrase of list.split('|')) {
      const words = phrase.trim().split(/\s+/)
      const key = words.at(-1) ?? ''
      table.set(key, [...(table.get(key) ?? []), { words, value }])
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}
