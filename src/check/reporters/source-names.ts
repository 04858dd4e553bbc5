import type { CslName, Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { NameKind } from '../../prose/annotations.ts'
import { staffByline } from '../../prose/bibliography/entry-words.ts'
import { isKnownOutlet, isMedia } from '../../prose/bibliography/outlets.ts'
import type { BibliographyEntry, Brief, Prose } from '../../prose/brief.ts'
import { findNames } from '../../prose/names/find-names.ts'
import { tokenRange } from '../../prose/text/token-range.ts'
import type { Sentence } from '../../prose/text/tokens.ts'

/** A name that only the bibliography gives. */
export interface SourceName extends Span {
  readonly kind: NameKind
}

/** The names in the titles of a brief's sources, as far as the titles by themselves show them. */
export function titleNames({ prose, bibliography, language }: Brief): SourceName[] {
  const blockAt = new Map(prose.blocks.map((block, index) => [block.start, index]))
  const titles = bibliography.flatMap((entry): Sentence[] => {
    const { title } = entry.parts
    const block = blockAt.get(entry.start)
    if (!title || block === undefined) return []
    const { first, last } = tokenRange(prose.tokens, title)
    return [{ ...title, firstToken: first, lastToken: last, language, block }]
  })
  return findNames(prose, titles, new Map()).map(({ start, end, kind }) => ({ start, end, kind }))
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
      const kind = kindOfAuthor(author)
      if (kind) names.push({ ...span, kind })
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

/** A body in the author's place names a body; "Staff" and "Redacción" name no one. */
function kindOfAuthor({ family, literal = '' }: CslName): NameKind | null {
  if (family !== undefined) return 'person'
  if (isMedia(literal) && isKnownOutlet(literal)) return 'publication'
  return staffByline.test(literal) ? null : 'organization'
}

function kindOfContainer(entry: BibliographyEntry): 'publication' | 'organization' {
  return ofInstitutions.has(String(entry.citation.type)) ? 'organization' : 'publication'
}

function findAuthor(text: string, within: Span, author: CslName): Span | null {
  const { family = author.literal, given } = author
  if (family === undefined) return null
  const forms = given === undefined ? [family] : [`${family}, ${given}`, `${given} ${family}`, family]
  for (const form of forms) {
    const start = text.indexOf(form, within.start)
    if (start >= 0 && start + form.length <= within.end) return { start, end: start + form.length }
  }
  return null
}
