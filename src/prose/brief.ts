import type { Language } from '../model/language.ts'
import type { Citation } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Annotations } from './annotations.ts'
import type { SourceMap } from './text/source-map.ts'
import type { Sentence, Token } from './text/tokens.ts'

/** What a stretch of a brief is for its reader. */
export type BlockKind =
  | 'title'
  | 'dateline'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'list item'
  | 'quote'
  | 'caption'
  | 'table cell'
  | 'bibliography heading'
  | 'bibliography entry'

/** Offsets are into {@link Prose.text}. Blocks do not overlap and come in the order of the text. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** 1 to 6 for headings, else 0. */
  readonly level: number
}

/** The text of one file as it is analysed: markup gone, and the way back to the file kept. */
export interface Prose {
  readonly file: string
  readonly text: string
  readonly map: SourceMap
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** One brief of a file, read: its head, its blocks and everything found in them. */
export interface Brief {
  readonly prose: Prose
  /** The stretch of the file's text that this brief takes. */
  readonly span: Span
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly language: Language
  readonly title: string | null
  /** Publication day as `YYYY-MM-DD`, from the front matter or the dateline. */
  readonly date: string | null
  readonly byline: string | null
  readonly annotations: Annotations
  readonly bibliography: readonly BibliographyEntry[]
}

/** One entry of a "Sources" list, parsed. */
export interface BibliographyEntry extends Span {
  readonly citation: Citation
  /** Where each part stands in the text, as far as it was found. */
  readonly parts: Readonly<
    Partial<Record<'authors' | 'title' | 'container' | 'issued' | 'accessed' | 'url', Span>>
  >
  /** What a careful editor would mend. */
  readonly defects: readonly EntryDefect[]
}

/** A fault of form in an entry, at its span; `code` names it. */
export interface EntryDefect extends Span {
  readonly code:
    | 'no title'
    | 'no date'
    | 'no container'
    | 'impossible date'
    | 'mismatched quotation marks'
    | 'missing full stop'
    | 'unparsed'
}
