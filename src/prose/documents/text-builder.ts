import { type Segment, type SourceMap, sourceMap } from '../text/source-map.ts'

/** Gathers the analysed text of a file piece by piece, and from where in the file each piece comes. */
export interface TextBuilder {
  /** Length of the text so far, in UTF-16 units. */
  length(): number
  /** Adds text; `fileStart` is where its first character, or what stands for it, is in the file. */
  add(piece: string, fileStart: number): void
  /** Adds text that the file does not have: a space or a line's end between blocks. */
  fill(piece: string): void
  finish(): { readonly text: string; readonly map: SourceMap }
}

/** @param file the file's decoded text */
export function textBuilder(file: string): TextBuilder {
  const pieces: string[] = []
  const segments: Segment[] = []
  let length = 0
  let lastFileEnd = -1
  return {
    length: () => length,
    add(piece, fileStart) {
      if (piece === '') return
      pieces.push(piece)
      const last = segments.at(-1)
      const joins = last && fileStart === lastFileEnd && last.textStart + last.length === length
      if (joins) segments[segments.length - 1] = { ...last, length: last.length + piece.length }
      else segments.push({ textStart: length, fileStart, length: piece.length })
      length += piece.length
      lastFileEnd = fileStart + piece.length
    },
    fill(piece) {
      pieces.push(piece)
      length += piece.length
    },
    finish() {
      return { text: pieces.join(''), map: sourceMap(file, segments) }
    },
  }
}
