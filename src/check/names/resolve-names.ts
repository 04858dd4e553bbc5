import type { EvidenceView, NamedRecord } from '../../evidence/evidence.ts'
import { fold } from '../../model/fold.ts'
import { placeOfName } from '../../model/place-codes.ts'
import { firstFrom, type Span } from '../../model/span.ts'
import type { NameAnnotation } from '../../prose/annotations.ts'
import type { Brief } from '../../prose/brief.ts'

/** Whom a name of the brief stands for. */
export interface ResolvedName {
  readonly name: NameAnnotation
  /** The record it is, by its own form or that of the fuller name it repeats; null when none or several bear it. */
  readonly match: NamedRecord | null
  /** Place code, for places. */
  readonly place: string | null
}

/** Finds for each name of the brief the one record that bears it, in the order of `annotations.names`. */
export function resolveNames(brief: Brief, evidence: EvidenceView): readonly ResolvedName[] {
  const names = brief.annotations.names
  const resolved: ResolvedName[] = []
  for (const name of names) {
    const fuller = name.refersTo === null ? null : (resolved[name.refersTo] ?? null)
    const match = matchOf(brief, name, evidence) ?? fuller?.match ?? null
    const place = name.kind === 'place' ? placeCode(name, match) : null
    resolved.push({ name, match, place })
  }
  return resolved
}

function matchOf(brief: Brief, name: NameAnnotation, evidence: EvidenceView): NamedRecord | null {
  const own = onlyOne(evidence.named(name.key), brief.prose.text.slice(name.start, name.end))
  if (own) return own
  for (const span of [name.translation, name.acronym]) {
    if (!span) continue
    const text = brief.prose.text.slice(span.start, span.end)
    const match = onlyOne(evidence.named(fold(text)), text)
    if (match) return match
  }
  return null
}

function onlyOne(records: readonly NamedRecord[], text: string): NamedRecord | null {
  const fitting = records.filter(
    (record) => record.form !== 'acronym' || text === text.toUpperCase() || record.name === text,
  )
  const [first] = fitting
  return first && fitting.every((other) => other.record.id === first.record.id) ? first : null
}

function placeCode(name: NameAnnotation, match: NamedRecord | null): string | null {
  if (match?.kind === 'place') return match.record.id
  return placeOfName(name.key)
}

/** The resolved names that start within a span. */
export function namesWithin(
  brief: Brief,
  names: readonly ResolvedName[],
  span: Span,
): readonly ResolvedName[] {
  const all = brief.annotations.names
  return names.slice(firstFrom(all, span.start), firstFrom(all, span.end))
}
