import type { Annotations } from './annotations.ts'
import { findAttributions } from './attributions/find-attributions.ts'
import { parseEntry } from './bibliography/parse-entry.ts'
import type { BibliographyEntry, Block, Prose } from './brief.ts'
import { findComparisons } from './comparisons/find-comparisons.ts'
import type { Gazetteer } from './gazetteer.ts'
import { findNames } from './names/find-names.ts'
import { findPeriods } from './periods/find-periods.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import type { Sentence } from './text/tokens.ts'

/**
 * Finds everything there is to find in the sentences of a brief.
 * @param date of the brief, `YYYY-MM-DD`, against which relative periods are resolved
 */
export function annotate(
  prose: Prose,
  sentences: readonly Sentence[],
  date: string | null,
  gazetteer: Gazetteer,
): Annotations {
  const periods = findPeriods(prose, sentences, date)
  const quantities = findQuantities(prose, sentences, periods)
  const names = findNames(prose, sentences, gazetteer)
  const quotations = findQuotations(prose, sentences, names)
  const attributions = findAttributions(prose, sentences, names, quotations)
  const comparisons = findComparisons(prose, sentences, quantities, periods)
  return { periods, quantities, names, quotations, attributions, comparisons }
}

/** Parses the entries of a brief's list of sources. */
export function parseBibliography(prose: Prose, blocks: readonly Block[]): BibliographyEntry[] {
  return blocks
    .filter(({ kind }) => kind === 'bibliography entry')
    .map(({ start, end }) => parseEntry(prose.text, { start, end }, prose.tokens))
}
