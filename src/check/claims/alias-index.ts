import type { IndicatorEntry } from '../../evidence/evidence.ts'
import { fold } from '../../model/fold.ts'
import type { Language } from '../../model/language.ts'
import { tokenize } from '../../prose/text/tokens.ts'
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

/** Builds the index of one language; an alias without a word of meaning is left out. */
export function aliasIndex(indicators: readonly IndicatorEntry[], language: Language): AliasIndex {
  const byStem = new Map<string, Alias[]>()
  let count = 0
  for (const entry of indicators) {
    for (const text of entry.indicator.aliases[language]) {
      const stems = stemsOf(text, language)
      if (stems.length === 0) continue
      count += 1
      const alias = { text, stems, entry }
      for (const each of stems) {
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

/** The distinct stems of meaning in a phrase. */
export function stemsOf(text: string, language: Language): string[] {
  const words = tokenize(text).filter((token) => token.kind === 'word')
  const stems = words
    .map((token) => fold(token.folded))
    .filter((word) => !isStopWord(word, language))
    .map((word) => stem(word, language))
  return [...new Set(stems)]
}
