import type { Brief } from '../../src/prose/brief.ts'
import { type Format, readBriefs } from '../../src/prose/read.ts'

/** Reads a text as the tests need it: no gazetteer, English when in doubt. */
export function read(content: string, format: Format = 'text'): Brief[] {
  return readBriefs(content, { file: 'brief', format, gazetteer: new Map(), language: 'en' })
}

/** The blocks of a brief as `kind: text`. */
export function shownBlocks(brief: Brief | undefined): string[] {
  return (brief?.blocks ?? []).map(
    (block) => `${block.kind}: ${brief?.prose.text.slice(block.start, block.end)}`,
  )
}

/** The sentences of a brief. */
export function shownSentences(brief: Brief | undefined): string[] {
  return (brief?.sentences ?? []).map(({ start, end }) => brief?.prose.text.slice(start, end) ?? '')
}

/** The line and column in the file at which words of the text stand. */
export function placeOf(brief: Brief | undefined, words: string): string {
  if (!brief) return 'no brief'
  const { line, column } = brief.prose.map.position(brief.prose.map.toFile(brief.prose.text.indexOf(words)))
  return `${line}:${column}`
}
