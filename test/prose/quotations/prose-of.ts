import { fold } from '../../../src/model/fold.ts'
import type { NameAnnotation, NameKind } from '../../../src/prose/annotations.ts'
import type { Block, Prose } from '../../../src/prose/brief.ts'
import { findSentences } from '../../../src/prose/text/sentences.ts'
import { sourceMap } from '../../../src/prose/text/source-map.ts'
import { tokenize } from '../../../src/prose/text/tokens.ts'

/** The prose of a text whose blocks are parted by blank lines; a block that begins with "# " is a heading. */
export function proseOf(text: string, language: 'en' | 'es' = 'en'): Prose {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const kind = match[0].startsWith('# ') ? 'heading' : 'paragraph'
    blocks.push({ kind, level: 0, start: match.index, end: match.index + match[0].length })
  }
  const tokens = tokenize(text)
  const sentences = findSentences(
    text,
    tokens,
    blocks.map((span, index) => ({ span, index })),
    language,
  )
  return { file: 'test.txt', text, map: sourceMap(text), blocks, tokens, sentences }
}

/** Annotations of every occurrence of the names, in the order of the text. */
export function namesIn(text: string, names: Readonly<Record<string, NameKind>>): NameAnnotation[] {
  const found: NameAnnotation[] = []
  for (const [name, kind] of Object.entries(names)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length }
      found.push({
        ...span,
        kind,
        key: fold(name),
        office: null,
        translation: null,
        acronym: null,
        refersTo: null,
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
