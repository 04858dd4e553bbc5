import type { Period } from '../../model/period.ts'
import type { Token } from '../text/tokens.ts'
import type { CalendarWords } from './calendar-words.ts'

/** What a reader of periods sees: one sentence's tokens, and what relative words are reckoned from. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Half-open range of the sentence's tokens. */
  readonly first: number
  readonly last: number
  readonly words: CalendarWords
  readonly spanish: boolean
  /** The day of the brief, `YYYY-MM-DD`. */
  readonly dateline: string | null
  /** The period named last before this one. */
  readonly previous: Period | null
}

/** A period that was read, and the index after its last token. */
export interface Reading {
  readonly next: number
  readonly period: Period
  readonly relative: boolean
  readonly possible: boolean
}

/** The folded token at an index of the sentence; empty outside it. */
export function wordAt(scan: Scan, index: number): string {
  return index >= scan.first && index < scan.last ? (scan.tokens[index]?.folded ?? '') : ''
}

/** The token at an index of the sentence. */
export function tokenAt(scan: Scan, index: number): Token | undefined {
  return index >= scan.first && index < scan.last ? scan.tokens[index] : undefined
}

/** The index after the phrase that starts here, when one of the list does; else -1. The list has the longest first. */
export function afterPhrase(scan: Scan, index: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) if (startsPhrase(scan, index, phrase)) return index + phrase.length
  return -1
}

/** Whether these words stand here in this order. */
export function startsPhrase(scan: Scan, index: number, phrase: readonly string[]): boolean {
  for (let at = 0; at < phrase.length; at++) if (wordAt(scan, index + at) !== phrase[at]) return false
  return true
}

/** The index, moved past one article. */
export function skipArticle(scan: Scan, index: number): number {
  return scan.words.articles.has(wordAt(scan, index)) ? index + 1 : index
}

/** Whether the word here begins with a capital. */
export function isCapital(scan: Scan, index: number): boolean {
  const token = tokenAt(scan, index)
  if (token?.kind !== 'word') return false
  const initial = scan.text[token.start] ?? ''
  return initial !== initial.toLowerCase()
}

/** Whether the token here follows its neighbour without white space. */
export function isAttached(scan: Scan, index: number): boolean {
  return tokenAt(scan, index)?.spaced === false
}

/** A whole number of one or two plain digits here, or -1. */
export function shortNumber(scan: Scan, index: number): number {
  const token = tokenAt(scan, index)
  if (token?.kind !== 'number' || token.folded.length > 2) return -1
  return Number(token.folded)
}

/** A year of four plain digits here, within the bounds, or -1. */
export function fourDigits(scan: Scan, index: number, earliest = 1900, latest = 2099): number {
  const token = tokenAt(scan, index)
  if (token?.kind !== 'number' || token.folded.length !== 4) return -1
  const year = Number(token.folded)
  return year >= earliest && year <= latest ? year : -1
}

const dashes = new Set(['-', '–', '—', '−', '‐', '‑'])

/** Whether a dash stands here. */
export function isDash(scan: Scan, index: number): boolean {
  return dashes.has(wordAt(scan, index))
}
