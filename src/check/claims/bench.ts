import type { EvidenceView, IndicatorEntry } from '../../evidence/evidence.ts'
import type { Language } from '../../model/language.ts'
import type { Brief } from '../../prose/brief.ts'
import { type AliasIndex, aliasIndex } from './alias-index.ts'
import type { ClaimReading } from './claim-reading.ts'
import type { Surroundings } from './measures.ts'
import { scopeIndex } from './scopes.ts'

/** What judging a brief's claims needs, gathered once. */
export interface Bench {
  readonly brief: Brief
  readonly evidence: EvidenceView
  readonly indicators: readonly IndicatorEntry[]
  aliases(language: Language): AliasIndex
  readonly surroundings: ReturnType<typeof scopeIndex>
}

/** Gathers it; the aliases of a language are indexed when first asked for. */
export function setUpBench(brief: Brief, evidence: EvidenceView): Bench {
  const built = new Map<Language, AliasIndex>()
  const aliases = (language: Language): AliasIndex => {
    const known = built.get(language) ?? aliasIndex(evidence.indicators, language)
    built.set(language, known)
    return known
  }
  return { brief, evidence, indicators: evidence.indicators, aliases, surroundings: scopeIndex(brief) }
}

/** The wider words in which the measure of a claim may stand: those of its paragraph and of the heading above. */
export function surroundingsOf(bench: Bench, reading: ClaimReading): Surroundings {
  const { block } = reading.sentence
  return { paragraph: bench.surroundings.stemsOfBlock(block), above: bench.surroundings.stemsAbove(block) }
}
