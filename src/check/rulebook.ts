import type { Rule } from './rule.ts'
import { acronym } from './rules/acronym.ts'
import { bibliographyEntry } from './rules/bibliography-entry.ts'
import { currencyConversion } from './rules/currency-conversion.ts'
import { dateOrder } from './rules/date-order.ts'
import { definitionMismatch } from './rules/definition-mismatch.ts'
import { direction } from './rules/direction.ts'
import { duplicateSource } from './rules/duplicate-source.ts'
import { figureContradicted } from './rules/figure-contradicted.ts'
import { figureOutdated } from './rules/figure-outdated.ts'
import { figureUnsupported } from './rules/figure-unsupported.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { incidentMismatch } from './rules/incident-mismatch.ts'
import { magnitude } from './rules/magnitude.ts'
import { misspeltName } from './rules/misspelt-name.ts'
import { nameVariant } from './rules/name-variant.ts'
import { office } from './rules/office.ts'
import { percentChange } from './rules/percent-change.ts'
import { periodMismatch } from './rules/period-mismatch.ts'
import { quoteNotInSource } from './rules/quote-not-in-source.ts'
import { rank } from './rules/rank.ts'
import { shareOfWhole } from './rules/share-of-whole.ts'
import { sourceAfterPublication } from './rules/source-after-publication.ts'
import { statusOutdated } from './rules/status-outdated.ts'
import { sumOfParts } from './rules/sum-of-parts.ts'
import { superlative } from './rules/superlative.ts'
import { translationMismatch } from './rules/translation-mismatch.ts'
import { unbalancedQuote } from './rules/unbalanced-quote.ts'
import { uncitedSource } from './rules/uncited-source.ts'
import { unknownName } from './rules/unknown-name.ts'
import { unlistedSource } from './rules/unlisted-source.ts'

/** Every rule, those that need the text alone first, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  sumOfParts,
  percentChange,
  direction,
  shareOfWhole,
  periodMismatch,
  currencyConversion,
  magnitude,
  impossibleDate,
  dateOrder,
  nameVariant,
  acronym,
  translationMismatch,
  unbalancedQuote,
  unlistedSource,
  uncitedSource,
  bibliographyEntry,
  duplicateSource,
  sourceAfterPublication,
  figureContradicted,
  figureOutdated,
  figureUnsupported,
  definitionMismatch,
  rank,
  superlative,
  incidentMismatch,
  office,
  unknownName,
  misspeltName,
  quoteNotInSource,
  statusOutdated,
]
