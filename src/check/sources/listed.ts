import { fold } from '../../model/fold.ts'
import { cslNameText } from '../../model/source.ts'
import type { BibliographyEntry, Brief } from '../../prose/brief.ts'
import type { ResolvedName } from '../names/resolve-names.ts'

/** For each attribution of the brief, whether its bibliography has an entry by or in the source named. */
export function listedAttributions(brief: Brief, names: readonly ResolvedName[]): readonly boolean[] {
  const keys = brief.bibliography.map(entryKeys)
  return brief.annotations.attributions.map((attribution) => {
    const wanted = attribution.name === null ? [] : nameKeys(brief, names, attribution.name)
    const text = fold(brief.prose.text.slice(attribution.source.start, attribution.source.end))
    return keys.some((entry) =>
      [text, ...wanted].some((key) => entry.some((listed) => sameBody(listed, key))),
    )
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
    if (resolved.match) for (const key of recordKeys(resolved)) keys.add(key)
    at = resolved.name.refersTo !== null && resolved.name.refersTo < at ? resolved.name.refersTo : null
  }
  return [...keys]
}

function recordKeys(resolved: ResolvedName): string[] {
  const statements = resolved.match?.record.statements.filter((statement) => statement.field === 'name') ?? []
  return statements.flatMap((statement) => {
    const value = statement.value
    return typeof value === 'object' && value !== null && 'text' in value ? [fold(String(value.text))] : []
  })
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

/** Whether two folded names are one body: the same, or one holds the other as whole words ("Causa en Común AC"). */
export function sameBody(listed: string, named: string): boolean {
  const key = bodyKey(named)
  if (key.length < 2 || listed.length < 2) return false
  return listed === key || ` ${listed} `.includes(` ${key} `) || ` ${key} `.includes(` ${listed} `)
}
