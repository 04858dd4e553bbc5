import type { EvidenceView } from '../../evidence/evidence.ts'
import type { RegistryRecord } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Brief } from '../../prose/brief.ts'
import { namesWithin, type ResolvedName } from './resolve-names.ts'

/** Records of a kind that a sentence names, by their own name or by a person or body that they refer to. */
export function recordsSpokenOf(
  brief: Brief,
  names: readonly ResolvedName[],
  span: Span,
  evidence: EvidenceView,
  kind: string,
): readonly RegistryRecord[] {
  const found = new Map<string, RegistryRecord>()
  for (const { match } of namesWithin(brief, names, span)) {
    if (match === null) continue
    const related = match.record.kind === 'person' ? evidence.referringTo(match.record.id) : []
    for (const record of [match.record, ...related]) if (record.kind === kind) found.set(record.id, record)
  }
  return [...found.values()]
}
