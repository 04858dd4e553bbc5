import type { SourceMap } from '../text/source-map.ts'
import type { RawBlock, RawKind } from './document.ts'
import { type TextBuilder, textBuilder } from './text-builder.ts'
import { isSpace } from './wrapped-lines.ts'

/** Writes a text block by block, an empty line between them. A block that stays empty is none. */
export interface BlockWriter {
  readonly builder: TextBuilder
  /** Closes the block that is open and opens another; what the builder is given goes into it. */
  open(kind: RawKind, level: number): void
  close(): void
  isOpen(): boolean
  /** Closes the block that is open and notes a line drawn across the page. */
  rule(): void
  finish(): {
    readonly text: string
    readonly map: SourceMap
    readonly blocks: readonly RawBlock[]
    readonly breaks: readonly number[]
  }
}

/** @param file the file's decoded text */
export function blockWriter(file: string): BlockWriter {
  const builder = textBuilder(file)
  const drafts: RawBlock[] = []
  const breaks: number[] = []
  let current: { readonly kind: RawKind; readonly level: number; readonly start: number } | null = null
  function close(): void {
    const end = builder.length()
    if (current && end > current.start) {
      drafts.push({ ...current, end })
      builder.fill('\n\n')
    }
    current = null
  }
  return {
    builder,
    close,
    open(kind, level) {
      close()
      current = { kind, level, start: builder.length() }
    },
    isOpen: () => current !== null,
    rule() {
      close()
      breaks.push(builder.length())
    },
    finish() {
      close()
      const { text, map } = builder.finish()
      return { text, map, blocks: drafts.map((draft) => trim(text, draft)).filter(isFilled), breaks }
    },
  }
}

function trim(text: string, block: RawBlock): RawBlock {
  let { start, end } = block
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { ...block, start, end }
}

function isFilled(block: RawBlock): boolean {
  return block.end > block.start
}
