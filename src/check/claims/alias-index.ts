import type { IndicatorEntry } from '../../evidence/evidence.ts'
import type { Language } from '../../model/language.ts'
import { type Token, tokenize } from '../../prose/text/tokens.ts'
import { isStopWord, stem } from './stem.ts'

/** One phrase that names an indicator, as the stems that must be met. */
export interface Alias {
  readonly text: string
  readonly stems: readonly string[]
  readonly entry: IndicatorEntry
}

/** The aliases of all indicators, found by any of their stems. */
export interface AliasIndex {
  aliasesWith(stem: string): readonly Alias[]
  /** Inverse document frequency over aliases: rare words weigh more. A stem of no alias weighs nothing. */
  weight(stem: string): number
}

/** Builds the index of one language. */
export function aliasIndex(indicators: readonly IndicatorEntry[], language: Language): AliasIndex {
  const byStem = new Map<string, Alias[]>()
  let count = 0
  for (const entry of indicators) {
    for (const alias of aliasesOf(entry, language)) {
      count += 1
      for (const each of alias.stems) {
        const aliases = byStem.get(each)
        if (aliases) aliases.push(alias)
        else byStem.set(each, [alias])
      }
    }
  }
  return {
    aliasesWith: (key) => byStem.get(key) ?? [],
    weight: (key) => {
      const frequency = byStem.get(key)?.length
      return frequency === undefined ? 0 : Math.log(1 + count / frequency)
    },
  }
}

// An indicator outlives the briefs that are held against it: its aliases are cut into stems once.
const cutBefore: Readonly<Record<Language, WeakMap<IndicatorEntry, readonly Alias[]>>> = {
  en: new WeakMap(),
  es: new WeakMap(),
}

/** The aliases of an indicator in a language, but for those without a word of meaning. */
export function aliasesOf(entry: IndicatorEntry, language: Language): readonly Alias[] {
  const known = cutBefore[language].get(entry)
  if (known) return known
  const aliases = entry.indicator.aliases[language]
    .map((text) => ({ text, stems: stemsOf(text, language), entry }))
    .filter(({ stems }) => stems.length > 0)
  cutBefore[language].set(entry, aliases)
  return aliases
}

/** The distinct stems of meaning in a phrase. */
export function stemsOf(text: string, language: Language): string[] {
  const tokens = tokenize(text)
  return [...stemsOfTokens(tokens, 0, tokens.length, language)]
}

/** The distinct stems of meaning in a half-open range of tokens, in order. */
export function stemsOfTokens(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: Language,
): Set<string> {
  const stems = new Set<string>()
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (token?.kind === 'word' && !isStopWord(token.folded, language)) stems.add(stem(token.folded, language))
  }
  return stems
}
