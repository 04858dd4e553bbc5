import type { Span } from '../../model/span.ts'
import { lookUpNumberWord } from '../numbers/atoms.ts'
import { englishEmptyHeads, englishPlural, englishUnits } from './nouns-en.ts'
import { spanishEmptyHeads, spanishLeadingAdjectives, spanishUnits } from './nouns-es.ts'
import { phraseStops } from './phrase-stops.ts'
import { isCapital, isDash, type QuantityScan, tokenAt, wordAt } from './scan.ts'
import { singularOf } from './singular.ts'

/** What is counted: its words, its unit, and the index after it. */
export interface NounPhrase extends Span {
  readonly unit: string
  readonly next: number
  /** Whether the lexicon knows the head. */
  readonly known: boolean
}

const mostWords = 6

/**
 * The noun phrase that starts at a token: adjectives, head, and what follows "of" after a head that says little.
 * @returns null where a verb, a preposition or a mark follows the number instead
 */
export function nounPhraseAt(scan: QuantityScan, index: number): NounPhrase | null {
  return scan.language === 'en' ? englishPhrase(scan, index) : spanishPhrase(scan, index)
}

/** Index one past the last word that may belong to the phrase. */
function reach(scan: QuantityScan, index: number): number {
  const stops = phraseStops[scan.language]
  let at = index
  while (at < scan.last && at - index < mostWords) {
    const token = tokenAt(scan, at)
    if (token?.kind !== 'word' || stops.has(token.folded)) break
    if (at > index && token.spaced === false) break
    if (lookUpNumberWord(token.folded, scan.language)?.role === 'add') break
    at++
  }
  return at
}

function englishPhrase(scan: QuantityScan, index: number): NounPhrase | null {
  const end = reach(scan, index)
  if (end === index) return null
  const head = englishHead(scan, index, end)
  if (head < 0) return null
  const word = bare(wordAt(scan, head))
  const known = englishUnits.get(word)
  const stop =
    englishEmptyHeads.has(word) && wordAt(scan, head + 1) === 'of' ? ofPhraseEnd(scan, head + 2) : -1
  return made(scan, index, Math.max(head, stop), known ?? singularOf(word, 'en'), known !== undefined)
}

/** "victims'" and "victims's" count as "victims". */
function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

function englishHead(scan: QuantityScan, index: number, end: number): number {
  let known = -1
  let plural = -1
  for (let at = index; at < end; at++) {
    const word = wordAt(scan, at)
    const last = word.slice(word.lastIndexOf('-') + 1)
    if (englishUnits.has(word) || englishUnits.has(last)) {
      if (known >= 0 && at > known + 1) break
      known = at
    } else if (known >= 0) {
      if (at === known + 1 && isAdjunct(scan, index, known) && isPlural(word)) return at
      break
    } else if (plural < 0 && isPlural(word) && !(isCapital(scan, at) && at + 1 < end)) plural = at
    if (plural >= 0 && known < 0 && at > plural + 1) break
  }
  if (known >= 0) return plural >= 0 && plural < known - 1 ? plural : known
  return plural
}

/** "30 state congresses": after a number above one a known noun in the singular only tells of what sort. */
function isAdjunct(scan: QuantityScan, index: number, at: number): boolean {
  const word = wordAt(scan, at)
  const before = wordAt(scan, index - 1)
  return (
    !word.endsWith('s') && !word.endsWith('men') && word !== 'people' && before !== 'one' && before !== '1'
  )
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word)
}

/** Index of the last word of "of police institutions", at most three words. */
function ofPhraseEnd(scan: QuantityScan, index: number): number {
  let at = index
  if (wordAt(scan, at) === 'the') at++
  const end = Math.min(reach(scan, at), at + 3)
  if (end === at) return -1
  const head = englishHead(scan, at, end)
  return head < 0 ? -1 : head
}

function spanishPhrase(scan: QuantityScan, index: number): NounPhrase | null {
  const end = reach(scan, index)
  if (end === index) return null
  let head = index
  while (head + 1 < end && spanishLeadingAdjectives.has(wordAt(scan, head)) && !headsAlone(scan, head, end))
    head++
  const word = wordAt(scan, head)
  const known = spanishUnits.get(word)
  if (known === undefined && (isCapital(scan, head) || looksVerbal(word))) return null
  let last = head
  while (last + 1 < end && last - head < 2 && agrees(wordAt(scan, last + 1))) last++
  if (spanishEmptyHeads.has(word) && last === head && wordAt(scan, head + 1) === 'de') {
    const start =
      wordAt(scan, head + 2) === 'la' || wordAt(scan, head + 2) === 'las' || wordAt(scan, head + 2) === 'los'
        ? head + 3
        : head + 2
    const tail = Math.min(reach(scan, start), start + 2)
    if (tail > start) last = tail - 1
  }
  return made(scan, index, last, known ?? singularOf(word, 'es'), known !== undefined)
}

/** "presuntos" may be the noun itself when nothing known follows. */
function headsAlone(scan: QuantityScan, at: number, end: number): boolean {
  return spanishUnits.has(wordAt(scan, at)) && !(at + 1 < end && spanishUnits.has(wordAt(scan, at + 1)))
}

function looksVerbal(word: string): boolean {
  return /(?:aron|eron|aban|ando|endo|mente)$/.test(word)
}

/** A plural adjective or participle that goes with the noun. */
function agrees(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('mos')
}

function made(
  scan: QuantityScan,
  first: number,
  last: number,
  unit: string,
  known: boolean,
): NounPhrase | null {
  const start = tokenAt(scan, first)
  const end = tokenAt(scan, last)
  if (!start || !end) return null
  return { start: start.start, end: end.end, unit, next: last + 1, known }
}

/** Whether a word is a noun that the lexicon of the language knows. */
export function isKnownNoun(scan: QuantityScan, index: number): boolean {
  const word = wordAt(scan, index)
  return scan.language === 'en' ? englishUnits.has(word) : spanishUnits.has(word)
}

/** The unit of a hyphenated adjective: "page" in "12-page report". */
export function hyphenUnit(scan: QuantityScan, index: number): string | null {
  if (!isDash(scan, index)) return null
  const word = wordAt(scan, index + 1)
  return englishUnits.get(word) ?? englishUnits.get(englishPlural(word)) ?? null
}
