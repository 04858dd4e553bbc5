import type { Language } from '../../model/language.ts'
import type { Token } from '../text/tokens.ts'
import { englishSuffixes } from './words-en.ts'
import { spanishSuffixes, suffixCurrencies } from './words-es.ts'

/** An abbreviated scale after a numeral: the power of ten, and the currency it names along ("mdp"). */
export interface ScaleSuffix {
  readonly power: number
  readonly currency: string | null
}

/** Single letters by their exact case: "3M" is three million, "3m" three metres. */
const letters: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['G', 9],
  ['B', 9],
  ['b', 9],
  ['T', 12],
])

const none = null

/**
 * Reads "bn" in "2.1bn", "M" in "$3M", "mdp" in "1.2 mdp".
 * @param token the one after the numeral
 * @param loose whether a single letter may stand apart ("2.33 k")
 */
export function scaleSuffix(
  text: string,
  token: Token,
  language: Language,
  loose: boolean,
): ScaleSuffix | null {
  if (token.kind !== 'word') return none
  const folded = token.folded
  if (folded.length === 1) {
    const power = token.spaced && !loose ? undefined : letters.get(text.slice(token.start, token.end))
    return power === undefined ? none : { power, currency: null }
  }
  const spanish = spanishSuffixes.get(folded)
  if (spanish !== undefined) return { power: spanish, currency: suffixCurrencies.get(folded) ?? null }
  if (language === 'es' && folded === 'mil') return none
  const english =
    token.spaced && folded.length < 3 && !abbreviations.has(folded) ? undefined : englishSuffixes.get(folded)
  return english === undefined ? none : { power: english, currency: null }
}

/** The two-letter forms that are written apart as well; "mm" apart is a measure. */
const abbreviations = new Set(['bn', 'tn', 'mn'])
