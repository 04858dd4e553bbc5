import { sourceWords } from '../../desk/sources/source-words.ts'
import { readPastedCitation } from '../../formats/pasted-citation.ts'
import { sourceId } from '../../formats/source-id.ts'
import type { Viewer } from '../../model/access.ts'
import type { Language } from '../../model/language.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Citation, CslName, Source } from '../../model/source.ts'
import { parseEntry } from '../../prose/bibliography/parse-entry.ts'
import type { Registry } from '../../registry/registry.ts'
import { freeSourceId } from '../../registry/sources/free-source-id.ts'
import { storedSource } from '../../registry/sources/list-sources.ts'
import { searchSources } from '../../registry/sources/search-sources.ts'
import { sourceAtAddress } from '../../registry/sources/source-at-address.ts'

/** The source that a form names, or what keeps it from being known. */
export interface SourceReading {
  /** Null when there are problems. */
  readonly id: string | null
  /** To be written with the values; null when it is here already. */
  readonly fresh: Source | null
  readonly problems: ReadonlyMap<string, string>
  /** Sources that have the words entered; null when nobody looked. */
  readonly found: readonly Source[] | null
}

type Texts = ReadonlyMap<string, string>

/** Finds the source that a form chooses, or makes one of what was pasted. */
export async function chosenSource(
  registry: Registry,
  viewer: Viewer,
  language: Language,
  texts: Texts,
): Promise<SourceReading> {
  const say = sourceWords[language]
  const named = (texts.get('chosen') ?? '').trim() || (texts.get('source') ?? '').trim()
  if (named !== '') return namedSource(registry, viewer, language, named)
  const pasted = citationOf(texts, language)
  if (pasted === null) return failed('source', say.wanted)
  if ('problem' in pasted) return failed(pasted.at, pasted.problem)
  return newSource(registry, viewer, pasted.citation)
}

/** By its id; by words, those that have them are offered. */
export async function namedSource(
  registry: Registry,
  viewer: Viewer,
  language: Language,
  named: string,
): Promise<SourceReading> {
  const exact = await storedSource(registry, viewer, named)
  if (exact) return { id: named, fresh: null, problems: new Map(), found: null }
  const found = await searchSources(registry, viewer, named, 12)
  const say = sourceWords[language]
  return { ...failed('source', found.length === 0 ? say.unknown : say.which), found }
}

async function newSource(registry: Registry, viewer: Viewer, citation: Citation): Promise<SourceReading> {
  const doi = typeof citation.DOI === 'string' ? citation.DOI : undefined
  const here = await sourceAtAddress(registry, viewer, { url: citation.URL, doi })
  if (here !== null) return { id: here, fresh: null, problems: new Map(), found: null }
  const id = await freeSourceId(registry, sourceId(citation))
  return { id, fresh: { ...citation, id }, problems: new Map(), found: null }
}

/**
 * The citation that was pasted, with what was said of it besides.
 * @returns null when nothing was
 */
export function citationOf(
  texts: Texts,
  language: Language,
): { readonly citation: Citation } | { readonly problem: string; readonly at: string } | null {
  const say = sourceWords[language]
  const issued = (texts.get('sourceIssued') ?? '').trim()
  const date = issued === '' ? null : dateParts(issued)
  if (issued !== '' && date === null) return { problem: say.badDate, at: 'sourceIssued' }
  const details: Partial<Citation> = {
    ...filled('title', texts.get('sourceTitle')),
    ...filled('container-title', texts.get('sourceContainer')),
    ...filled('publisher', texts.get('sourcePublisher')),
    ...filled('URL', texts.get('sourceAddress')),
    ...authors(texts.get('sourceAuthor')),
    ...(date ? { issued: { 'date-parts': [date] } } : {}),
  }
  const pasted = readPastedCitation(texts.get('paste') ?? '')
  switch (pasted.form) {
    case 'empty':
      return Object.keys(details).length === 0 ? null : { citation: { type: 'document', ...details } }
    case 'too long':
      return { problem: say.tooLong, at: 'paste' }
    case 'unreadable':
      return { problem: say.unreadable(pasted.as, pasted.detail), at: 'paste' }
    case 'plain': {
      const { citation } = parseEntry(pasted.text, { start: 0, end: pasted.text.length })
      // An entry that says nothing to its reader is kept as it was typed.
      const read =
        citation.title === undefined ? { ...citation, title: pasted.text.slice(0, 2000) } : citation
      return { citation: { ...read, ...details } }
    }
    case 'read': {
      const [citation, ...more] = pasted.citations
      if (!citation || more.length > 0) return { problem: say.several(pasted.citations.length), at: 'paste' }
      return { citation: { ...citation, ...details } }
    }
  }
}

function filled(name: string, text: string | undefined): Record<string, string> {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? {} : { [name]: trimmed }
}

function authors(text: string | undefined): { author?: CslName[] } {
  const names = (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0) return {}
  return {
    author: names.map((name) => {
      const [family, given, ...more] = name.split(',').map((part) => part.trim())
      return family && given && more.length === 0 ? { family, given } : { literal: name }
    }),
  }
}

/** Year, month and day of a simple date; null for what is none. */
export function dateParts(text: string): number[] | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text) || parsePeriod(text) === null) return null
  return text.split('-').map(Number)
}

function failed(at: string, problem: string): SourceReading {
  return { id: null, fresh: null, problems: new Map([[at, problem]]), found: null }
}
