import type { Language } from '../model/language.ts'
import { assembleBriefs } from './assemble.ts'
import type { Brief } from './brief.ts'
import type { ReadDocument, ReadProblem } from './documents/document.ts'
import type { Format } from './documents/format.ts'
import { readHtml } from './documents/html.ts'
import { readMarkdown } from './documents/markdown.ts'
import { readPlainText } from './documents/plain-text.ts'
import type { Gazetteer } from './gazetteer.ts'
import { decodeFile, type Encoding } from './text/decode.ts'

export { fold } from '../model/fold.ts'
export type * from './annotations.ts'
export type * from './brief.ts'
export type { ReadProblem } from './documents/document.ts'
export { type Format, formatOf } from './documents/format.ts'
export type { Gazetteer } from './gazetteer.ts'
export type { Encoding } from './text/decode.ts'
export { fileSpan, type SourceMap } from './text/source-map.ts'
export type { Sentence, Token } from './text/tokens.ts'

/** How the file is to be read. */
export interface ReadOptions {
  readonly file: string
  readonly format: Format
  readonly gazetteer: Gazetteer
  /** Used when a text is too short to tell. */
  readonly language: Language
}

/** The briefs of a file with what was mended on the way, or why it could not be read. */
export type ReadResult =
  | {
      readonly briefs: readonly Brief[]
      readonly encoding: Encoding | null
      readonly notes: readonly ReadProblem[]
    }
  | { readonly problem: ReadProblem }

/**
 * Reads the briefs of a text: plain text, Markdown or HTML.
 * @param content the file's decoded text, without byte order mark; positions are given in it
 * @returns the briefs in their order; none when the text holds no words
 */
export function readBriefs(content: string, options: ReadOptions): Brief[] {
  return assembleBriefs(readDocument(content, options.format), options)
}

/**
 * Reads the briefs of a file.
 * @param bytes the file as it is on disk; see text/decode.ts for the encodings
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (options.format === 'docx') {
    // Loaded when asked for: the reader of Word files alone took a twelfth of the command's start.
    const { readDocx } = await import('./documents/docx.ts')
    const document = await readDocx(bytes)
    if ('code' in document) return { problem: document }
    return { briefs: assembleBriefs(document, options), encoding: null, notes: document.problems }
  }
  const decoded = decodeFile(bytes)
  if ('problem' in decoded) return decoded
  const document = readDocument(decoded.text, options.format)
  return {
    briefs: assembleBriefs(document, options),
    encoding: decoded.encoding,
    notes: [...decoded.notes, ...document.problems],
  }
}

function readDocument(content: string, format: Format): ReadDocument {
  switch (format) {
    case 'markdown':
      return readMarkdown(content)
    case 'html':
      return readHtml(content)
    default:
      return readPlainText(content)
  }
}
