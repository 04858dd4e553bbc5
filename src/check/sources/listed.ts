import { fold } from '../../model/fold.ts'
import type { RegistryRecord } from '../../model/record.ts'
import { cslNameText } from '../../model/source.ts'
import type { BibliographyEntry, Brief } from '../../prose/brief.ts'
import type { ResolvedName } from '../names/resolve-names.ts'

/** For each attribution of the brief, whether its bibliography has an entry by or in the source named. */
export function listedAttributions(brief: Brief, names: readonly ResolvedName[]): readonly boolean[] {
  const keys = brief.bibliography.map(entryKeys)
  return brief.annotations.attributions.map((attribution) => {
    const wanted = attribution.name === null ? [] : nameKeys(brief, names, attribution.name)
    const text = fold(brief.prose.text.slice(attribution.source.start, attribution.source.end))
    const bodies = [text, ...wanted].map(bodyKey)
    return keys.some((entry) => bodies.some((body) => entry.some((listed) => sameBody(listed, body))))
  })
}

/** Every folded form by which a name of the brief may stand in an entry: its own, its translation's, the record's. */
export function nameKeys(brief: Brief, names: readonly ResolvedName[], index: number): string[] {
  const keys = new Set<string>()
  let at: number | null = index
  while (at !== null) {
    const resolved: ResolvedName | undefined = names[at]
    if (!resolved) break
    for (const span of [resolved.name, resolved.name.translation, resolved.name.acronym]) {
      if (span) keys.add(fold(brief.prose.text.slice(span.start, span.end)))
    }
    if (resolved.match) for (const key of recordKeys(resolved.match.record)) keys.add(key)
    at = resolved.name.refersTo !== null && resolved.name.refersTo < at ? resolved.name.refersTo : null
  }
  return [...keys]
}

// A brief names the same few bodies again and again.
const foldedBefore = new WeakMap<RegistryRecord, readonly string[]>()

function recordKeys(record: RegistryRecord): readonly string[] {
  const known = foldedBefore.get(record)
  if (known) return known
  const keys = record.statements.flatMap(({ field, value }) =>
    field === 'name' && typeof value === 'object' && value !== null && 'text' in value
      ? [fold(String(value.text))]
      : [],
  )
  foldedBefore.set(record, keys)
  return keys
}

/** Folded authors, container and publisher of an entry. */
export function entryKeys(entry: BibliographyEntry): string[] {
  const { author, publisher, 'container-title': container } = entry.citation
  const authors = (author ?? []).map(cslNameText)
  return [...authors, container, publisher].filter((text) => text !== undefined).map(bodyKey)
}

const articles = /^(?:the|el|la|los|las) /

function bodyKey(text: string): string {
  return fold(text).replace(articles, '').trim()
}

/** Whether two keys are of one body: the same, or one holds the other as whole words ("Causa en Común AC"). */
function sameBody(listed: string, named: string): boolean {
  if (named.length < 2 || listed.length < 2) return false
  return listed === named || ` ${listed} `.includes(` ${named} `) || ` ${named} `.includes(` ${listed} `)
}
