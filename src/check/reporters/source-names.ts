import type { CslName, Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { BibliographyEntry, Prose } from '../../prose/brief.ts'

/** A name that only the bibliography gives. */
export interface SourceName extends Span {
  readonly kind: 'person' | 'publication' | 'organization'
}

/** The authors of an entry, each where and as it is typed ("Malkin, Elizabeth"), and where the entry appeared. */
export function sourceNames(prose: Prose, entry: BibliographyEntry): SourceName[] {
  const names: SourceName[] = []
  const { authors, container } = entry.parts
  if (authors) {
    let from = authors.start
    const { author: typed = [] } = entry.citation as Partial<Source>
    for (const author of typed) {
      const span = findAuthor(prose.text, { start: from, end: authors.end }, author)
      if (!span) continue
      names.push({ ...span, kind: 'person' })
      from = span.end
    }
  }
  if (container) names.push({ start: container.start, end: container.end, kind: kindOfContainer(entry) })
  return names
}

/** What comes out of an institution names the institution; what comes out in the press names an outlet. */
const ofInstitutions: ReadonlySet<string> = new Set([
  'report',
  'document',
  'dataset',
  'legislation',
  'legal_case',
  'bill',
  'treaty',
  'speech',
  'thesis',
])

function kindOfContainer(entry: BibliographyEntry): 'publication' | 'organization' {
  return ofInstitutions.has(String(entry.citation.type)) ? 'organization' : 'publication'
}

function findAuthor(text: string, within: Span, author: CslName): Span | null {
  const { family, given } = author
  if (family === undefined) return null
  const forms = given === undefined ? [family] : [`${family}, ${given}`, `${given} ${family}`, family]
  for (const form of forms) {
    const start = text.indexOf(form, within.start)
    if (start >= 0 && start + form.length <= within.end) return { start, end: start + form.length }
  }
  return null
}
