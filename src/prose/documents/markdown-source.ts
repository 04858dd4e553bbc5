import type { Span } from '../../model/span.ts'
import { type Segment, sourceMap } from '../text/source-map.ts'
import { type TextLine, textLines } from './wrapped-lines.ts'

/**
 * Markdown with its plain paragraphs taken out. The parser reads a tenth of a megabyte a second, most paragraphs hold
 * no markup, and some hostile input costs it more than linear time; so it sees one placeholder for every run of
 * paragraphs that hold nothing it would change, or that no author can have meant.
 */
export interface MarkdownSource {
  /** What the parser is given. */
  readonly reduced: string
  /** The paragraphs taken out, by the offset of their placeholder in `reduced`; spans are offsets in the file. */
  readonly plain: ReadonlyMap<number, readonly Span[]>
  /** Offset in the file of the paragraph from which on all markup is left standing, for there is too much; or null. */
  readonly unreadFrom: number | null
  /** Offset in the file of an offset in `reduced`. */
  toFile(offset: number): number
}

export const placeholder = 'x'

const mostMarkInParagraph = 2000
const mostMarkInFile = 100_000
const deepestNesting = 24
const deepestIndent = 100

/**
 * @param content the file's decoded text
 * @param start where the Markdown starts, after the front matter
 */
export function reduceMarkdown(content: string, start: number): MarkdownSource {
  const pieces: string[] = []
  const plain = new Map<number, Span[]>()
  const segments: Segment[] = []
  let run: Span[] | null = null
  let length = 0
  let marks = 0
  let unreadFrom: number | null = null
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length + 2
  }
  for (const chunk of paragraphs(textLines(content, start))) {
    const first = chunk[0]
    const last = chunk.at(-1)
    if (!first || !last) continue
    const count = countMarks(content, chunk)
    marks += count
    if (count > 0 && marks > mostMarkInFile) unreadFrom ??= first.start
    const hopeless = count > mostMarkInParagraph || marks > mostMarkInFile || isDeep(content, chunk)
    if (hopeless || (count === 0 && first.indent === 0)) {
      if (run === null) {
        run = []
        plain.set(length, run)
        add(placeholder)
      }
      run.push({ start: first.start, end: last.end })
    } else {
      run = null
      const from = first.start - first.indent
      segments.push({ textStart: length, fileStart: from, length: last.end - from })
      add(content.slice(from, last.end))
    }
  }
  return { reduced: pieces.join('\n\n'), plain, unreadFrom, toFile: sourceMap(content, segments).toFile }
}

function* paragraphs(lines: readonly TextLine[]): Generator<TextLine[]> {
  let chunk: TextLine[] = []
  for (const line of lines) {
    if (line.blankBefore && chunk.length > 0) {
      yield chunk
      chunk = []
    }
    chunk.push(line)
  }
  if (chunk.length > 0) yield chunk
}

const inlineMarks = markSet('*_[]<>&`|~\\')
const lineMarks = markSet('#+-=:')

function markSet(characters: string): Uint8Array {
  const set = new Uint8Array(128)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return set
}

/** How many characters of a paragraph may be Markdown's. */
function countMarks(content: string, chunk: readonly TextLine[]): number {
  let count = 0
  for (const line of chunk) {
    if (opensLikeMarkup(content, line)) count++
    if (content[line.start] === '[' && definition.test(content.slice(line.start, line.start + 60))) {
      count += marksOfDefinition
    }
    for (let at = line.start; at < line.end; at++) {
      const code = content.charCodeAt(at)
      if (code < 128) count += inlineMarks[code] ?? 0
    }
  }
  return count
}

// The parser looks each definition up among all the others.
const marksOfDefinition = 20
const definition = /^\[[^\]]*\]:/

function opensLikeMarkup(content: string, line: TextLine): boolean {
  const code = content.charCodeAt(line.start)
  if (code >= 48 && code <= 57) return /^\d{1,9}[.)](?:\s|$)/.test(content.slice(line.start, line.start + 12))
  return code < 128 && lineMarks[code] === 1
}

/** Block quotes and lists within each other deeper than any text goes: the parser recurses into them. */
function isDeep(content: string, chunk: readonly TextLine[]): boolean {
  return chunk.some((line) => {
    if (line.indent > deepestIndent) return true
    let depth = 0
    for (let at = line.start; at < line.end && depth <= deepestNesting; at++) {
      const character = content[at] ?? ''
      if (character === '>') depth++
      else if ((character === '-' || character === '*' || character === '+') && content[at + 1] === ' ')
        depth++
      else if (character !== ' ' && character !== '\t') break
    }
    return depth > deepestNesting
  })
}
