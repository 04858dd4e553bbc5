import { sourceMap } from '../text/source-map.ts'
import type { RawBlock, ReadDocument } from './document.ts'
import { bulletLength } from './list-bullet.ts'
import { continuesLine, findWrapping, type TextLine, textLines } from './wrapped-lines.ts'

/**
 * Reads text without markup. The analysed text is the file's own. Each line is a block, unless the text was broken at
 * a fixed width: then the lines of a paragraph are joined.
 * @param content the file's decoded text
 */
export function readPlainText(content: string): ReadDocument {
  const lines = textLines(content)
  const wrapping = findWrapping(content, lines)
  const blocks: RawBlock[] = []
  const breaks: number[] = []
  let above: TextLine | null = null
  for (const line of lines) {
    if (isRule(content, line)) {
      breaks.push(line.start)
      above = null
      continue
    }
    const bullet = bulletLength(content, line.start, line.end)
    const last = blocks.at(-1)
    if (wrapping && above && last && bullet === 0 && continuesLine(content, above, line, wrapping)) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
    } else {
      const kind = bullet > 0 ? 'list item' : 'paragraph'
      blocks.push({ kind, level: 0, start: line.start + bullet, end: line.end })
    }
    above = line
  }
  return {
    text: content,
    map: sourceMap(content),
    blocks,
    breaks,
    lineEnds: 'wrapped',
    frontMatter: null,
    problems: [],
  }
}

const rule = /^(?:[-–—_*=~#•.]\s*){3,}$/

/** A line of dashes, stars or the like, drawn across the page. */
function isRule(text: string, line: TextLine): boolean {
  return line.end - line.start <= 200 && rule.test(text.slice(line.start, line.end))
}
