import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { SourceMap } from '../text/source-map.ts'

/** What markup alone says of a block; a note is a footnote. Plain text knows paragraphs and list items only. */
export type RawKind = 'heading' | 'paragraph' | 'list item' | 'quote' | 'caption' | 'table cell' | 'note'

/** A block as the file's markup has it, before its role in the brief is known. */
export interface RawBlock extends Span {
  readonly kind: RawKind
  /** 1 to 6 for headings, else 0. */
  readonly level: number
}

/** What the head of a file says in fields, not in prose. */
export interface FrontMatter {
  readonly title: string | null
  /** Where the title stands in `Document.text`, when it is part of it. */
  readonly titleSpan: Span | null
  /** `YYYY-MM-DD` */
  readonly date: string | null
  readonly author: string | null
  readonly language: Language | null
}

/** A fault of the file that did not keep it from being read; `code` picks the sentence, `words` fill it. */
export interface ReadProblem {
  readonly code:
    | 'empty'
    | 'too large'
    | 'not text'
    | 'nul byte'
    | 'broken encoding'
    | 'unclosed front matter'
    | 'broken front matter'
    | 'broken document'
    | 'too much markup'
  readonly words: Readonly<Record<string, string | number>>
}

/** A file's text with its markup gone: the text that is analysed, and the way back to the file. */
export interface ReadDocument {
  readonly text: string
  readonly map: SourceMap
  /** In the order of the text, without overlap. */
  readonly blocks: readonly RawBlock[]
  /** Offsets in `text` at which the author drew a line across the page. */
  readonly breaks: readonly number[]
  /**
   * What a line's end inside a block means: a place where the editor broke the line, a line that the author ended, or
   * either, as the lengths of the lines tell.
   */
  readonly lineEnds: 'wrapped' | 'meant' | 'either'
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly ReadProblem[]
}
