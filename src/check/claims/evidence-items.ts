import type { EvidenceItem } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { formatPeriod } from '../../model/period.ts'
import type { Answer, AnsweredVintage } from './answer.ts'

/** One release's answer as a piece of evidence, as a report shows it. */
export function observationEvidence(
  found: Answer,
  vintage: AnsweredVintage,
  language: Language,
): EvidenceItem {
  return {
    kind: found.derivation === null ? 'observation' : 'computation',
    id: found.derivation ?? found.entry.indicator.id,
    value: vintage.value.valueOf(),
    source: vintage.source,
    release: vintage.release,
    place: found.place,
    period: formatPeriod(found.period),
    label: found.entry.indicator.label[language],
  }
}
