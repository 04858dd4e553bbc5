import type { Span } from '../../model/span.ts'
import { type Segment, sourceMap } from '../text/source-map.ts'
import { type TextLine, textLines } from './wrapped-lines.ts'

/**
 * Markdown with its plain paragraphs taken out. The parser reads a tenth of a megabyte a second, most paragraphs hold
 * no markup, and some hostile input costs it more than linear time; so it sees a placeholder for every paragraph that
 * holds nothing it would change, and for those that no author can have meant.
 */
export interface MarkdownSource {
  /** What the parser is given. */
  readonly reduced: string
  /** The paragraphs taken out, by the offset of their placeholder in `reduced`; spans are offsets in the file. */
  readonly plain: ReadonlyMap<number, Span>
  /** Offset in the file of an offset in `reduced`. */
  toFile(offset: number): number
}

export const placeholder = 'x'

const mostMarkInParagraph = 3000
const mostMarkInFile = 300_000
const deepestNesting = 24

/**
 * @param content the file's decoded text
 * @param start where the Markdown starts, after the front matter
 */
export function reduceMarkdown(content: string, start: number): MarkdownSource {
  const pieces: string[] = []
  const plain = new Map<number, Span>()
  const segments: Segment[] = []
  let length = 0
  let marks = 0
  for (const chunk of paragraphs(textLines(content, start))) {
    const first = chunk[0]
    const last = chunk.at(-1)
    if (!first || !last) continue
    const count = countMarks(content, chunk)
    marks += count
    const hopeless = count > mostMarkInParagraph || marks > mostMarkInFile || isDeep(content, chunk)
    const from = first.start - first.indent
    if (hopeless || (count === 0 && first.indent === 0))
      plain.set(length, { start: first.start, end: last.end })
    else segments.push({ textStart: length, fileStart: from, length: last.end - from })
    const piece = plain.has(length) ? placeholder : content.slice(from, last.end)
    pieces.push(piece)
    length += piece.length + 2
  }
  const map = sourceMap(content, segments)
  return { reduced: pieces.join('\n\n'), plain, toFile: map.toFile }
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
    for (let at = line.start; at < line.end; at++) {
      const code = content.charCodeAt(at)
      if (code < 128) count += inlineMarks[code] ?? 0
    }
  }
  return count
}

function opensLikeMarkup(content: string, line: TextLine): boolean {
  const code = content.charCodeAt(line.start)
  if (code >= 48 && code <= 57) return /^\d{1,9}[.)](?:\s|$)/.test(content.slice(line.start, line.start + 12))
  return code < 128 && lineMarks[code] === 1
}

/** Block quotes and lists within each other deeper than any text goes: the parser recurses into them. */
function isDeep(content: string, chunk: readonly TextLine[]): boolean {
  return chunk.some((line) => {
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
