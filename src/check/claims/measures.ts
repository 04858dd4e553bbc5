import type { Alias, AliasIndex } from './alias-index.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimReading, Scope } from './claim-reading.ts'
import { conflicts, type Qualifiers } from './qualifiers.ts'
import { unitFits } from './unit-filter.ts'

/** How much a word counts by where it stands, nearest first. */
const scopeWeights: Readonly<Record<Scope, number>> = {
  noun: 1,
  clause: 0.95,
  sentence: 0.75,
  paragraph: 0.4,
  heading: 0.3,
}

/** Share of an alias's weight that must be met for it to be a candidate at all. */
export const coverageNeeded = 0.6

/** A candidate whose score is at least this share of the best one's is too near to be ruled out. */
export const margin = 0.85

/** What a conflict of definition leaves of a score, and what a match of publisher adds to it. */
const conflictPenalty = 0.4
const publisherBonus = 1.3

/** The wider surroundings in which words are looked for when the sentence lacks them. */
export interface Surroundings {
  readonly paragraph: ReadonlySet<string>
  readonly above: ReadonlySet<string>
}

/**
 * The indicators that the words of a claim may mean, best first. The claimed value is not looked at.
 * Score: idf-weighted share of the alias's words that are met, each by its nearest scope, times the square root of
 * the alias's whole weight, so that "intentional homicide victims" beats "homicides" where all its words are there.
 */
export function measureCandidates(
  reading: ClaimReading,
  qualifiers: Qualifiers,
  surroundings: Surroundings,
  index: AliasIndex,
): Candidate[] {
  const scopes = (key: string): number => {
    const near = reading.stems.get(key)
    if (near !== undefined) return scopeWeights[near]
    if (surroundings.paragraph.has(key)) return scopeWeights.paragraph
    return surroundings.above.has(key) ? scopeWeights.heading : 0
  }
  const best = new Map<string, Candidate>()
  for (const alias of aliasesNear(reading, index)) {
    const score = aliasScore(alias, scopes, index)
    if (score === 0 || !unitFits(reading.quantity.quantity, alias.entry.indicator)) continue
    const candidate = {
      entry: alias.entry,
      score: score * adjustment(alias, reading, qualifiers),
      alias: alias.text,
    }
    const known = best.get(alias.entry.indicator.id)
    if (!known || known.score < candidate.score) best.set(alias.entry.indicator.id, candidate)
  }
  const candidates = [...best.values()]
  return onWord(candidates, reading.publishers).sort(byScore)
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.entry.indicator.id < b.entry.indicator.id ? -1 : 1)
}

/** Aliases with at least one word in the clause of the number; those met only further off are never meant. */
function aliasesNear(reading: ClaimReading, index: AliasIndex): Set<Alias> {
  const aliases = new Set<Alias>()
  for (const [key, scope] of reading.stems) {
    if (scope === 'sentence') continue
    for (const alias of index.aliasesWith(key)) aliases.add(alias)
  }
  return aliases
}

function aliasScore(alias: Alias, scopes: (stem: string) => number, index: AliasIndex): number {
  let whole = 0
  let met = 0
  for (const key of alias.stems) {
    const weight = index.weight(key)
    whole += weight
    met += weight * scopes(key)
  }
  const coverage = met / whole
  return coverage < coverageNeeded ? 0 : coverage * Math.sqrt(whole)
}

function adjustment(alias: Alias, reading: ClaimReading, qualifiers: Qualifiers): number {
  const clash = conflicts(qualifiers.dimensions, alias.entry.indicator.dimensions).length
  const bonus = reading.publishers.includes(alias.entry.publisher) ? publisherBonus : 1
  return bonus * conflictPenalty ** clash
}

/** A figure on a publisher's word is held against that publisher's data alone. */
function onWord(candidates: Candidate[], publishers: readonly string[]): Candidate[] {
  if (publishers.length === 0) return candidates
  return candidates.filter((candidate) => publishers.includes(candidate.entry.publisher))
}
