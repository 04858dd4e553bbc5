import type { Language } from '../../model/language.ts'
import { functionWords } from './function-words.ts'
import type { Token } from './tokens.ts'

/** How many words speak for each language. */
export interface LanguageScore {
  readonly en: number
  readonly es: number
}

/** Spanish little words that English texts carry along inside names: "Fiscalía General de la República". */
const nameParticles = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'en', 'al', 'por', 'para', 'e'])

/**
 * Counts the words that tell the languages apart. A particle beside a capitalised word, both sides reckoned,
 * belongs to a name and does not count.
 * @param first index of the first token
 * @param last exclusive
 */
export function scoreLanguage(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): LanguageScore {
  let en = 0
  let es = 0
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.kind === 'mark') {
      if (token.folded === '¿' || token.folded === '¡') es += 2
      continue
    }
    const word = token.folded
    if (functionWords.en.has(word)) en++
    else if (functionWords.es.has(word)) {
      if (!nameParticles.has(word) || !insideName(text, tokens, index, first, last)) es++
    } else if (word.length > 1) {
      const hint = endingHint(word)
      if (hint === 'en') en += 0.5
      else if (hint === 'es') es += 0.5
    }
  }
  return { en, es }
}

/** The language that the ending of a word speaks for. Most words are told off by their last letter. */
function endingHint(word: string): Language | null {
  switch (word.at(-1)) {
    case 'g':
      return word.endsWith('ing') ? 'en' : null
    case 's':
      return word.endsWith("'s") ? 'en' : word.endsWith('ciones') ? 'es' : null
    case 'n':
      return word.endsWith('cion') ? 'es' : null
    case 'd':
      return word.endsWith('idad') ? 'es' : null
    default:
      return null
  }
}

/** The language that the score speaks for, or `fallback` when neither leads. */
export function leadingLanguage(score: LanguageScore, fallback: Language): Language {
  if (score.en > score.es) return 'en'
  return score.es > score.en ? 'es' : fallback
}

function insideName(
  text: string,
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
): boolean {
  let before = index - 1
  while (before >= first && nameParticles.has(tokens[before]?.folded ?? '')) before--
  let after = index + 1
  while (after < last && nameParticles.has(tokens[after]?.folded ?? '')) after++
  return (before < first || isCapital(text, tokens[before])) && after < last && isCapital(text, tokens[after])
}

function isCapital(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const initial = text[token.start] ?? ''
  return initial !== initial.toLowerCase()
}
