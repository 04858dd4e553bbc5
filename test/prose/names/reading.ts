import type { NameAnnotation } from '../../../src/prose/annotations.ts'
import type { Block, Prose } from '../../../src/prose/brief.ts'
import type { Gazetteer } from '../../../src/prose/gazetteer.ts'
import { findNames } from '../../../src/prose/names/find-names.ts'
import { findSentences } from '../../../src/prose/text/sentences.ts'
import { sourceMap } from '../../../src/prose/text/source-map.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'

/** The prose of a text whose blocks are parted by blank lines; a first block without a full stop is the title. */
export function proseOf(text: string, language: 'en' | 'es' = 'en'): Prose {
  const tokens = tokenize(text)
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match, index, all) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: index === 0 && all.length > 1 && !match[0].includes('.') ? 'title' : 'paragraph',
    level: 0,
  }))
  const spoken = blocks.map((span, index) => ({ span, index }))
  const sentences = findSentences(text, tokens, spoken, language)
  return { file: 'test.txt', text, map: sourceMap(text), blocks, tokens, sentences }
}

/** A name with its spans as text, for assertions. */
export interface ShownName {
  readonly text: string
  readonly kind: string
  readonly office: string | null
  readonly translation: string | null
  readonly acronym: string | null
  readonly refersTo: string | null
}

/** The names of a text, shown. */
export function namesIn(text: string, gazetteer: Gazetteer = new Map()): ShownName[] {
  const prose = proseOf(text)
  const names = findNames(prose, prose.sentences, gazetteer)
  const show = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? prose.text.slice(span.start, span.end) : null
  const fuller = (name: NameAnnotation): NameAnnotation | undefined =>
    name.refersTo === null ? undefined : names[name.refersTo]
  return names.map((name) => ({
    text: show(name) ?? '',
    kind: name.kind,
    office: show(name.office),
    translation: show(name.translation),
    acronym: show(name.acronym),
    refersTo: show(fuller(name)),
  }))
}

/** The texts of the names of a kind. */
export function textsOf(kind: string, text: string, gazetteer: Gazetteer = new Map()): string[] {
  return namesIn(text, gazetteer)
    .filter((name) => name.kind === kind)
    .map((name) => name.text)
}
