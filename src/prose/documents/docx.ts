import mammoth from 'mammoth'
import type { SourceMap } from '../text/source-map.ts'
import type { RawBlock, ReadDocument, ReadProblem } from './document.ts'
import { readHtml } from './html.ts'
import { mostUnpacked, unpackedSize } from './zip-size.ts'

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Título'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
]

/**
 * Reads a Word document. It has no lines: a position's line is the number of its paragraph, counted from 1 without the
 * empty ones, and its column the place within it.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument | ReadProblem> {
  const size = unpackedSize(bytes)
  if (size === null) return { code: 'broken document', words: { detail: 'zip' } }
  if (size > mostUnpacked) {
    return {
      code: 'too large',
      words: { megabytes: Math.ceil(size / 1024 / 1024), most: mostUnpacked / 1024 / 1024 },
    }
  }
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return byParagraphs(readHtml(converted.value))
  } catch (error) {
    return { code: 'broken document', words: { detail: error instanceof Error ? error.message : 'docx' } }
  }
}

function byParagraphs(document: ReadDocument): ReadDocument {
  return { ...document, map: paragraphMap(document.blocks), frontMatter: null }
}

function paragraphMap(blocks: readonly RawBlock[]): SourceMap {
  return {
    toFile: (offset) => offset,
    position(offset) {
      let low = 0
      let high = blocks.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((blocks[middle]?.start ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: Math.max(1, offset - (blocks[low]?.start ?? 0) + 1) }
    },
  }
}
